/** The label field's promises, over seeded crowds, widths and zoom levels. */
import { describe, expect, it, vi } from 'vitest';
import {
  homeOf,
  indexItems,
  layoutHorizontal,
  panBy,
  rectsOverlap,
  toItems,
  toSources,
  zoomBy,
  type HorizontalInput,
  type HorizontalLayout,
  type Rect,
  type Viewport,
} from '../../src/timeline/index.ts';
import { poleMeets } from '../../src/timeline/labels/label.ts';
import { crowd, randomFrom } from './support/crowd.ts';
import { STORY } from './support/story.ts';
import { dateWords, measureText, words } from './support/words.ts';
import { fateOf } from './support/fate.ts';

// Laws over hundreds of layouts: long on a busy machine, and no clock is asserted.
vi.setConfig({ testTimeout: 120_000 });

const SIZES = [21, 60, 200, 1000, 5000];
const WIDTHS = [320, 390, 680, 768, 900, 1024, 1280, 1440, 1920, 2560];
const OBSTACLE: Rect = { x0: 40, x1: 600, y0: 84, y1: 340 };

function world(n: number) {
  const data = n === 0 ? STORY : crowd(n);
  const items = toItems(data, { dateWords });
  const sources = toSources(data, { dateWords });
  return { items, sources, index: indexItems(items), home: homeOf(items, sources) };
}

type World = ReturnType<typeof world>;

function inputFor({ index, sources, home }: World, viewport: Viewport, width: number, more = {}) {
  const input: HorizontalInput = {
    index,
    sources,
    home,
    viewport,
    width,
    height: 900,
    measureText,
    words,
    ...more,
  };
  return input;
}

/** Ten zoom levels about an event of the dataset, the whole span first. */
function tenViewports({ items, home }: World, seed: number): Viewport[] {
  const random = randomFrom(seed);
  return Array.from({ length: 10 }, (_, i) => {
    const item = items[Math.floor(random() * items.length)];
    const at = Number.isFinite(item?.anchorMs) ? (item?.anchorMs ?? home[0]) : home[0];
    return zoomBy(home, 2.6 ** i, at, home);
  });
}

function expectClear(layout: HorizontalLayout, obstacles: readonly Rect[]): void {
  const { labels, field } = layout;
  labels.forEach((label, i) => {
    expect(label.x0).toBeGreaterThanOrEqual(field.x0 - 1.01);
    expect(label.x1).toBeLessThanOrEqual(field.x1 + 1.01);
    expect(label.y0).toBeGreaterThanOrEqual(field.y0 - 1.01);
    expect(label.y1).toBeLessThanOrEqual(field.y1);
    expect(label.y1, `${label.id} hangs over its bead`).toBeLessThanOrEqual(label.pole.y1);
    expect(obstacles.filter((o) => rectsOverlap(o, label))).toEqual([]);
    for (const other of labels.slice(i + 1))
      expect(rectsOverlap(label, other), `${label.id} and ${other.id}`).toBe(false);
    for (const other of labels)
      if (other !== label)
        expect(poleMeets(other.pole, label), `pole of ${other.id} in ${label.id}`).toBe(false);
    for (const mark of layout.marks)
      if (mark.bead)
        expect(
          rectsOverlap(label, {
            x0: mark.x - mark.bead.r,
            x1: mark.x + mark.bead.r,
            y0: mark.y - mark.bead.r,
            y1: mark.y + mark.bead.r,
          }),
          `bead of ${mark.id} in ${label.id}`,
        ).toBe(false);
  });
}

describe.each(SIZES)('a field of %i events', (n) => {
  const w = world(n);

  it.each(n > 200 ? [320, 900, 1440, 2560] : WIDTHS)(
    'has no text on a text, a pole, a bead or an obstacle at %i px',
    (width) => {
      for (const viewport of tenViewports(w, width)) {
        const obstacles = width > 900 ? [OBSTACLE] : [];
        expectClear(layoutHorizontal(inputFor(w, viewport, width, { obstacles })), obstacles);
      }
    },
  );

  it('keeps the same promises from right to left', () => {
    for (const viewport of tenViewports(w, 29).slice(0, 5))
      expectClear(layoutHorizontal(inputFor(w, viewport, 1280, { direction: 'rtl' })), []);
  });

  it('gives every event in view exactly one fate', () => {
    for (const viewport of tenViewports(w, 7)) {
      const layout = layoutHorizontal(inputFor(w, viewport, 1440));
      const bundled = new Set(layout.bundles.flatMap((b) => b.ids));
      const beads = new Set(layout.marks.filter((m) => m.bead).map((m) => m.id));
      for (const item of w.items) {
        const inView = item.anchorMs >= viewport[0] && item.anchorMs < viewport[1];
        const fate = fateOf(layout, item);
        if (inView) expect(fate, item.id).not.toBe('away');
        if (fate === 'labelled' || fate === 'bead') expect(bundled.has(item.id)).toBe(false);
        if (fate === 'bead') expect(beads.has(item.id)).toBe(true);
        if (fate === 'labelled') expect(layout.labels.some((l) => l.id === item.id)).toBe(true);
        if (fate === 'bundled' && layout.density.length === 0)
          expect(bundled.has(item.id)).toBe(true);
      }
      for (const b of layout.bundles) expect(b.count).toBe(b.ids.length);
    }
  });

  it('stays within the budget of labels and of marks', () => {
    for (const viewport of tenViewports(w, 11)) {
      const layout = layoutHorizontal(inputFor(w, viewport, 1440));
      const plot = layout.plot.x1 - layout.plot.x0;
      const events = layout.labels.filter((l) => l.target === 'event');
      expect(events.length).toBeLessThanOrEqual(Math.floor(plot / 45) + 1);
      const reports = layout.lanes.reduce((sum, l) => sum + l.reports.length, 0);
      expect(layout.marks.length + layout.bundles.length).toBeLessThanOrEqual(400);
      expect(layout.marks.length + layout.bundles.length + reports).toBeLessThanOrEqual(900);
    }
  });

  it('draws the same picture whatever the order of the data', () => {
    const random = randomFrom(3);
    const shuffled = [...w.items].sort(() => random() - 0.5);
    for (const viewport of tenViewports(w, 13).slice(0, 4)) {
      const a = layoutHorizontal(inputFor(w, viewport, 1280));
      const b = layoutHorizontal({ ...inputFor(w, viewport, 1280), index: indexItems(shuffled) });
      expect(b.labels).toEqual(a.labels);
      expect(b.marks).toEqual(a.marks);
      expect(b.bundles).toEqual(a.bundles);
    }
  });

  it('labels what is selected wherever it is in view', () => {
    const random = randomFrom(17);
    for (const viewport of tenViewports(w, 19)) {
      const inView = w.items.filter((d) => d.anchorMs >= viewport[0] && d.anchorMs < viewport[1]);
      const chosen = inView[Math.floor(random() * inView.length)];
      if (!chosen) continue;
      const layout = layoutHorizontal(inputFor(w, viewport, 1440, { selectedId: chosen.id }));
      expect(fateOf(layout, chosen)).toBe('labelled');
    }
  });
});

describe('panning', () => {
  it.each([0, 60, 200])('keeps levels and rows of %i events within a zoom level', (n) => {
    const w = world(n);
    for (const start of tenViewports(w, 23).slice(1, 8)) {
      const rows = new Map<string, string>();
      const step = (start[1] - start[0]) / 17;
      for (let i = -7; i <= 7; i++) {
        const viewport = panBy(start, i * step, w.home);
        const layout = layoutHorizontal(inputFor(w, viewport, 1440));
        // A view of few events that its zoom level cannot label is laid out for itself.
        if (layout.settled.asSeen) continue;
        for (const label of layout.settled.strips.flatMap((s) => s.labels)) {
          const place = `${label.row} ${label.side} ${label.text.form}`;
          const inView = fateOf(layout, label.item) === 'labelled';
          if (!inView) continue;
          expect(rows.get(label.id) ?? place, label.id).toBe(place);
          rows.set(label.id, place);
        }
      }
    }
  });
});

describe('over a profile', () => {
  it.each([500, 1000, 5000])('of %i events no mark stands in the row of its words', (n) => {
    const w = world(n);
    for (const width of [768, 1280, 1920]) {
      const { axis, bundles, density, marks } = layoutHorizontal(inputFor(w, w.home, width));
      expect(density.length).toBeGreaterThan(0);
      const row = Math.min(...density.map((column) => column.y0)) - 15;
      const small = marks.filter((mark) => mark.bead && mark.body.kind === 'none');
      expect(bundles.length + small.length).toBeGreaterThan(0);
      for (const { y1 } of bundles) expect(y1).toBeLessThanOrEqual(row);
      for (const { y, bead } of small) expect(y + (bead?.r ?? 0)).toBeLessThanOrEqual(row);
      expect(row).toBeLessThan(axis.y);
    }
  });
});
