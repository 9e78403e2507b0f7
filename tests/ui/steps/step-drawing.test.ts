import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/timeline/index.ts';
import { liftOf, pileTop, withEventOnTop } from '../../../src/ui/steps/step-drawing.ts';

const mark = (id: string, x: number, y: number, over: Partial<Mark> = {}): Mark => ({
  id,
  x,
  y,
  x0: x - 6,
  x1: x + 6,
  level: 0,
  body: { kind: 'box', unit: 'month', x0: x - 6, x1: x + 6, dash: 'dashed' },
  bead: { r: 4.5, count: null, size: 12, hollow: false },
  vague: true,
  disputed: false,
  selected: false,
  focused: false,
  anchored: true,
  ...over,
});
const above = (...marks: Mark[]) => ({
  marks,
  bundles: [],
  selectedPole: { id: 'own', x: 100, y0: 280, y1: 340, signs: [] },
});
const heights = (marks: readonly Mark[]) => Object.fromEntries(marks.map(({ id, y }) => [id, y]));

describe('withEventOnTop(above, id)', () => {
  it('changes places with what stands over the event, and the pole follows', () => {
    const { marks, selectedPole } = withEventOnTop(
      above(mark('own', 100, 280), mark('over', 102, 256), mark('top', 98, 232)),
      'own',
    );
    expect(heights(marks)).toEqual({ own: 232, over: 256, top: 280 });
    expect(selectedPole?.y0).toBe(232);
  });

  it('leaves the pole of the event alone when another is moved', () => {
    const { selectedPole } = withEventOnTop(
      above(mark('told', 300, 280), mark('top', 300, 256)),
      'told',
    );
    expect(selectedPole?.y0).toBe(280);
  });

  it.each([
    { name: 'nothing stands over it', others: [mark('under', 100, 304), mark('far', 300, 232)] },
    {
      name: 'the other would lie on a third',
      others: [mark('wide', 110, 256, { x0: 90, x1: 190 }), mark('beside', 150, 280)],
    },
  ])('leaves all where it is when $name', ({ others }) => {
    const given = above(mark('own', 100, 280), ...others);
    expect(heights(withEventOnTop(given, 'own').marks)).toEqual(heights(given.marks));
  });
});

describe('liftOf(frame)', () => {
  it.each([
    { name: 'one lane leaves room free', axisY: 420, height: 500, lift: 92 },
    { name: 'the lanes take the room', axisY: 300, height: 500, lift: 0 },
    { name: 'there is no height to spare', axisY: 250, height: 300, lift: 10 },
  ])('is $lift where $name', ({ axisY, height, lift }) => {
    expect(liftOf({ height, axis: { x0: 0, x1: 1000, y: axisY } })).toBe(lift);
  });
});

describe('pileTop(frame, x)', () => {
  const frame = {
    axis: { x0: 0, x1: 1000, y: 300 },
    marks: [mark('a', 100, 280), mark('b', 100, 256), mark('c', 400, 100)],
  };
  it('is the top of the highest bead there, and the axis where nothing stands', () => {
    expect(pileTop(frame, 103)).toBe(251.5);
    expect(pileTop(frame, 250)).toBe(300);
  });
});
