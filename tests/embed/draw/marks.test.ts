import { describe, expect, it } from 'vitest';
import { drawMarks } from '../../../src/embed/draw/marks.ts';
import type { HorizontalLayout, Mark } from '../../../src/timeline/index.ts';

/** An event of about a month, whose box is as narrow as its bead. */
const MARK: Mark = {
  id: 'own',
  ...{ x: 100, y: 280, x0: 94, x1: 106, level: 0 },
  body: { kind: 'box', unit: 'month', x0: 94, x1: 106, dash: 'dashed' },
  bead: { r: 4.5, count: null, size: 12, hollow: false },
  ...{ vague: true, disputed: false, selected: false, focused: false, anchored: true },
};

/** The bead of a mark as it is drawn. */
function beadOf(mark: Mark): Element | null {
  const layout = { labels: [], bundles: [], marks: [mark], height: 424, direction: 'ltr' };
  const plot = { x0: 0, x1: 640 };
  const svg = document.createElement('svg');
  const words = { numeral: String };
  svg.innerHTML = drawMarks({ ...layout, plot } as unknown as HorizontalLayout, null, words).text;
  return svg.querySelector('circle.bead');
}

describe('drawMarks(layout, hoveredId, words)', () => {
  it('keeps the dashes of a chosen event’s date where the ring around it covers its box', () => {
    expect(beadOf({ ...MARK, selected: true })).toHaveAttribute('data-hollow');
  });

  it('draws the bead of an event that is not chosen full', () => {
    expect(beadOf(MARK)).not.toHaveAttribute('data-hollow');
  });
});
