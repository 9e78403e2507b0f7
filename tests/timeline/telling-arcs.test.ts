import { describe, expect, it } from 'vitest';
import { layoutArcs, type ArcInput, type Telling } from '../../src/timeline/index.ts';

const telling = (over: Partial<Telling> = {}): Telling => ({
  sourceId: 'gazette',
  publishedMs: 900,
  toldMs: 500,
  toldId: null,
  told: { date: '2022', text: 'The mayor describes it' },
  published: { date: '2025', text: 'The Gazette cites it' },
  ...over,
});
/** An event at 100, one pixel a millisecond, and marks 40 px high wherever something was told. */
const drawn = (over: Partial<ArcInput> = {}) =>
  layoutArcs({
    tellings: [telling()],
    x: (ms) => ms,
    happened: { x: 100, y: 240 },
    plot: { x0: 0, x1: 1000 },
    top: 0,
    axisY: 300,
    toldTop: () => 260,
    measureText: (text, { size }) => text.length * size * 0.5,
    ...over,
  });

describe('layoutArcs(input)', () => {
  it('leads from the publication on the axis to the telling, and from there to the event', () => {
    const [told, published] = drawn();
    expect(told).toMatchObject({ from: { x: 500, y: 256 }, to: { x: 100, y: 240 } });
    // The shape of the source stands on the axis: the arc begins on top of it.
    expect(published).toMatchObject({ from: { x: 900, y: 288 }, to: { x: 500, y: 256 } });
  });

  it('asks for the top of each telling by itself, so that an arrow ends at the event it is', () => {
    const [told] = drawn({
      tellings: [telling({ toldId: 'interview' })],
      toldTop: ({ toldId }) => (toldId === 'interview' ? 200 : 0),
    });
    expect(told?.from).toEqual({ x: 500, y: 196 });
  });

  it.each([
    { name: 'told when it happened', tellings: [telling({ toldMs: 120 })], words: '2025' },
    { name: 'published when it was told', tellings: [telling({ toldMs: 880 })], words: '2022' },
  ])('is one arc where it was $name', ({ tellings, words }) => {
    const arcs = drawn({ tellings });
    expect(arcs.map(({ from, to }) => [from.x, to.x])).toEqual([[900, 100]]);
    expect(arcs[0]?.label?.date).toBe(words);
  });

  it('has no arc where all of it lies together', () => {
    expect(drawn({ tellings: [telling({ toldMs: 110, publishedMs: 130 })] })).toEqual([]);
  });

  it('rises as high from every telling, and has its words right over it', () => {
    for (const { from, to, controlY, label } of drawn()) {
      const apexY = (from.y + to.y) / 8 + controlY * 0.75;
      expect(apexY).toBe(90);
      expect(label!.y + 19).toBeCloseTo(apexY - 9);
      expect(label!.x).toBe((from.x + to.x) / 2);
    }
  });

  it('never lays the words of two chains on each other', () => {
    const arcs = drawn({
      tellings: [telling(), telling({ sourceId: 'courier', publishedMs: 890, toldMs: 510 })],
    });
    const labels = arcs.flatMap(({ label }) => label ?? []);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1))
        expect(Math.abs(a.y - b.y) >= 38 || Math.abs(a.x - b.x) > 160).toBe(true);
  });

  it('leaves the words out where there is no room over the arc', () => {
    expect(drawn({ top: 200 }).every(({ label }) => label === null)).toBe(true);
  });
});
