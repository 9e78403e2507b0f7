/** Views of few events, as the page shows them: every event has its words as long as there is room. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/index.ts';
import {
  homeOf,
  indexItems,
  layoutHorizontal,
  rectsOverlap,
  toItems,
  toSources,
  zoomBy,
  type HorizontalInput,
  type HorizontalLayout,
} from '../../src/timeline/index.ts';
import { crowd } from './support/crowd.ts';
import { PERIOD_2025, utc } from './support/made.ts';
import { dateWords, measureText, words } from './support/words.ts';
import { fateOf } from './support/fate.ts';

const published = JSON.parse(
  readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8'),
) as Dataset;
const items = toItems(published, { dateWords });
const sources = toSources(published, { dateWords });
const home = homeOf(items, sources);
/** The explorer's stage at 1440 × 900, under its bar of 56 px. */
const stage: HorizontalInput = {
  index: indexItems(items),
  sources,
  home,
  viewport: home,
  width: 1440,
  height: 844,
  fieldTop: 40,
  measureText,
  words,
};
const PANEL = { width: 1024, gutter: 192, margins: { start: 40, end: 24 } };
const HEADLINE = { x0: 40, x1: 545, y0: 28, y1: 292 };
const EMBED = {
  width: 680,
  height: 424,
  below: 'stacked',
  margins: { start: 10, end: 10 },
  gutter: 0,
  fieldTop: 8,
  minimap: false,
} as const;

const inView = ({ viewport }: HorizontalInput) =>
  items.filter((d) => d.anchorMs >= viewport[0] && d.anchorMs < viewport[1]).map((d) => d.id);
const untold = (input: HorizontalInput, layout: HorizontalLayout) =>
  inView(input).filter((id) => !layout.labels.some((l) => l.id === id && !l.crowded));

describe('the published story', () => {
  it.each([0.93, 0.96, 1, 1.04])(
    'has words for every event at the whole span, in type × %f',
    (k) => {
      const input = {
        ...stage,
        obstacles: [HEADLINE],
        measureText: (...args: Parameters<typeof measureText>) => k * measureText(...args),
      };
      const layout = layoutHorizontal(input);
      expect(untold(input, layout)).toEqual([]);
      expect(layout.bundles).toEqual([]);
    },
  );

  it('has words for every event of 2025 beside the open panel, nearly all in full', () => {
    const input = { ...stage, ...PANEL, viewport: PERIOD_2025, selectedId: 'us-boat-strikes-2025' };
    const layout = layoutHorizontal(input);
    expect(untold(input, layout)).toEqual([]);
    const full = layout.labels.filter((l) => l.form === 'full').length;
    expect(full).toBeGreaterThanOrEqual(layout.labels.length - 1);
    // The lowest stands right above the marks, and there is room left at the top.
    expect(Math.min(...layout.labels.map((l) => l.row))).toBe(0);
  });

  it('has words for every lonely event of an embed 680 px wide', () => {
    const layout = layoutHorizontal({ ...stage, ...EMBED });
    const xs = items.map((d) => layout.scale.x(d.anchorMs));
    const lonely = items.filter((_, i) =>
      xs.every((x, j) => i === j || Math.abs(x - (xs[i] ?? 0)) > 35),
    );
    expect(lonely.length).toBeGreaterThanOrEqual(4);
    expect(lonely.filter((d) => fateOf(layout, d) !== 'labelled').map((d) => d.id)).toEqual([]);
  });

  it('leaves no event without words or a bundle in that embed', () => {
    const layout = layoutHorizontal({ ...stage, ...EMBED });
    expect(items.filter((d) => fateOf(layout, d) === 'bead').map((d) => d.id)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])(
    'tells all or all but one about the end of 2025, zoomed 3^%i',
    (step) => {
      const input = { ...stage, viewport: zoomBy(home, 3 ** step, utc(2025, 9), home) };
      expect(untold(input, layoutHorizontal(input)).length).toBeLessThanOrEqual(1);
    },
  );
});

describe('poles that bend back to their beads', () => {
  it('never cross a neighbour that stands in the order of its bead', () => {
    const { labels } = layoutHorizontal({ ...stage, obstacles: [HEADLINE] });
    const poles = labels.map((l) => l.pole).sort((a, b) => a.x - b.x);
    for (const [i, a] of poles.entries())
      for (const b of poles.slice(i + 1)) {
        if (a.anchorX > b.anchorX - 2) continue;
        for (let y = Math.max(a.y0, b.y0); y <= Math.min(a.y1, b.y1); y += 2)
          expect(xAt(b, y) - xAt(a, y)).toBeGreaterThan(-0.01);
      }
  });
});

/** Where a pole is at a height. */
function xAt({ points }: HorizontalLayout['labels'][number]['pole'], y: number): number {
  for (const [i, p] of points.entries()) {
    const next = points[i + 1];
    if (next && y >= p.y && y <= next.y)
      return p.x + ((next.x - p.x) * (y - p.y)) / Math.max(1e-9, next.y - p.y);
  }
  return points[0]?.x ?? 0;
}

describe('a view that its zoom level cannot label', () => {
  it('is laid out for itself, and says so; one of many events never is', () => {
    const narrow = { ...stage, ...PANEL, viewport: PERIOD_2025 };
    expect(layoutHorizontal(narrow).settled.asSeen).toBe(true);
    const many = toItems(crowd(200), { dateWords });
    const span = homeOf(many, toSources(crowd(200), { dateWords }));
    const roomy = { ...stage, index: indexItems(many), home: span };
    const viewport = zoomBy(span, 2, span[1], span);
    expect(layoutHorizontal({ ...roomy, viewport }).settled.asSeen).toBe(false);
  });
  it('keeps texts apart whichever way it is laid out', () => {
    for (let i = 0; i < 12; i++) {
      const viewport = zoomBy(home, 1.9 ** i, utc(2025, 8), home);
      const { labels } = layoutHorizontal({ ...stage, viewport });
      labels.forEach((a, k) => {
        for (const b of labels.slice(k + 1)) expect(rectsOverlap(a, b)).toBe(false);
      });
    }
  });
});
