/** The composition of the design's frames. */
import { describe, expect, it } from 'vitest';
import {
  homeOf,
  indexItems,
  layoutHorizontal,
  layoutVertical,
  quietSpells,
  rideLayout,
  toItems,
  toSources,
  zoomBy,
  type HorizontalLayout,
} from '../../src/timeline/index.ts';
import { mirrorLayout } from '../../src/timeline/mirror.ts';
import { crowd } from './support/crowd.ts';
import { dateWords } from './support/words.ts';
import { HEADLINE, PERIOD_2025, story, utc } from './support/made.ts';
import { fateOf } from './support/fate.ts';

const whole = layoutHorizontal({ ...story, obstacles: [HEADLINE] });
const close = layoutHorizontal({ ...story, viewport: PERIOD_2025, selectedId: 'strikes' });
const labelOf = (layout: HorizontalLayout, id: string) => layout.labels.find((l) => l.id === id)!;

describe('the whole span at 1440 × 900', () => {
  it('has its axis at 580, lanes of 39 px below and the minimap at the foot', () => {
    expect(whole.axis).toEqual({ x0: 40, x1: 1400, y: 580 });
    expect(whole.plot).toEqual({ x0: 248, x1: 1400 });
    expect(whole.lanes.map((l) => l.y0)).toEqual([614, 653, 692, 731, 770]);
    expect(whole.minimap).toMatchObject({ y0: 838, y1: 872, labelBaseline: 888 });
  });
  it('labels all 21 events, none bundled', () => {
    expect(whole.labels).toHaveLength(21);
    expect(whole.bundles).toEqual([]);
    expect(story.items.every((d) => fateOf(whole, d) === 'labelled')).toBe(true);
  });
  it('sets the lonely in full and the crowd in lines that rise like a stair', () => {
    expect(labelOf(whole, 'embassy').form).toBe('full');
    const stair = whole.labels.filter((l) => l.form === 'line').sort((a, b) => a.pole.x - b.pole.x);
    expect(stair).toHaveLength(15);
    stair.slice(1).forEach((l, i) => expect(l.row).toBeGreaterThan(stair[i]!.row));
  });
  it('stands no higher than the design’s own frame', () => {
    expect(Math.min(...whole.labels.map((l) => l.y0))).toBeGreaterThanOrEqual(140);
  });
  it('has no counters at its edges', () => {
    expect(whole.edges).toEqual([]);
    expect(whole.minimap?.window.whole).toBe(true);
  });
});

describe('a period of 2025', () => {
  it('moves the axis up, widens the lanes, and counts what is earlier', () => {
    expect(close.axis.y).toBe(470);
    expect(close.lanes[0]!.y1 - close.lanes[0]!.y0).toBe(60);
    expect(close.edges).toMatchObject([{ side: 'earlier', count: 15, text: '15 earlier' }]);
    expect(close.edges[0]!.targetId).toBe('raisi');
  });
  it('labels all six events in full', () => {
    const forms = close.labels.map((l) => [l.id, l.form]);
    expect(Object.fromEntries(forms)).toEqual(
      Object.fromEntries(
        ['qalibaf', 'war', 'buildup', 'warns', 'strikes', 'again'].map((id) => [id, 'full']),
      ),
    );
  });
  it('leads the selected pole through the lanes, with a sign between those that differ', () => {
    const pole = close.selectedPole!;
    const [pf, ip] = [close.lanes[3]!, close.lanes[4]!];
    expect(pole.y1).toBeGreaterThan(ip.y0);
    expect(pole.signs).toHaveLength(1);
    expect(pole.signs[0]!.y).toBeGreaterThan(pf.y0);
    expect(pole.signs[0]!.y).toBeLessThan(ip.y1);
  });
  it('explains silence: hatching and a note from publication on', () => {
    const [an, af, pt] = close.lanes;
    expect(an).toMatchObject({ line: null, capX: null, note: { x: close.plot.x0 + 10 } });
    expect(af!.hatch).toEqual({ x0: close.scale.x(utc(2025, 7)), x1: 1400 });
    expect(pt!.note).toMatchObject({ text: 'Published 28 Aug 2025' });
  });
  it('draws each source’s own date, cut where it was published', () => {
    const own = close.lanes[2]!.reports.find((r) => r.eventId === 'buildup')!;
    expect(own.body).toMatchObject({ kind: 'line', x1: close.scale.x(utc(2025, 8, 29)) });
  });
  it('never draws the window on the minimap narrower than 24 px', () => {
    const { x0, x1 } = close.minimap!.window;
    expect(x1 - x0).toBeGreaterThanOrEqual(24);
  });
});

describe('layoutHorizontal', () => {
  it('hides a source but keeps its lane', () => {
    const layout = layoutHorizontal({ ...story, hiddenSources: new Set(['pt']) });
    expect(layout.lanes[2]).toMatchObject({ shown: false, reports: [] });
  });
  it('hangs reports from the axis where there is no room for lanes', () => {
    const layout = layoutHorizontal({ ...story, width: 768 });
    expect(layout.lanes).toEqual([]);
    expect(
      layout.stacked!.reports.length + layout.stacked!.counts.reduce((n, c) => n + c.count, 0),
    ).toBe(25);
  });
  it('counts reports without room where no shape stands', () => {
    const data = crowd(100);
    const [items, sources] = [toItems(data, { dateWords }), toSources(data, { dateWords })];
    const home = homeOf(items, sources);
    const many = { ...story, items, sources, home, viewport: home, index: indexItems(items) };
    const lanes = [1000, 1280, 1440, 1920].flatMap((w) => layoutHorizontal({ ...many, width: w }).lanes); // prettier-ignore
    const numbers = lanes.flatMap((lane) => lane.counts.map((count) => ({ lane, count })));
    expect(numbers.length).toBeGreaterThan(20);
    for (const { lane, count } of numbers)
      expect(
        lane.reports.filter((r) => Math.abs(r.x - count.x) < r.r && r.y > lane.y + r.r),
      ).toEqual([]);
  });
  it('mirrors the whole frame for readers from right to left', () => {
    const rtl = layoutHorizontal({ ...story, direction: 'rtl' });
    const ltr = layoutHorizontal(story);
    expect(rtl.plot).toEqual({ x0: 40, x1: 1192 });
    expect(rtl.scale.x(utc(1950))).toBeCloseTo(1440 - ltr.scale.x(utc(1950)), 6);
    expect(rtl.scale.invert(rtl.scale.x(utc(2000)))).toBeCloseTo(utc(2000), -3);
    const back = mirrorLayout(rtl);
    back.marks.forEach((m, i) => expect(m.x).toBeCloseTo(ltr.marks[i]!.x, 6));
    back.labels.forEach((l, i) => expect(l.x0).toBeCloseTo(ltr.labels[i]!.x0, 6));
  });
  it('survives a frame too small for anything and an empty dataset', () => {
    expect(layoutHorizontal({ ...story, width: 120, height: 90 }).marks.length).toBeGreaterThan(0);
    const none = {
      ...story.index,
      size: 0,
      items: [],
      meeting: () => [],
      top: () => [],
      countAnchors: () => 0,
    };
    expect(layoutHorizontal({ ...story, index: none }).labels).toEqual([]);
  });
  it('folds quiet years with a visible break of 30 px each', () => {
    const layout = layoutHorizontal({
      ...story,
      folds: quietSpells(story.index.extents(), story.home),
    });
    expect(layout.folds).toHaveLength(5);
    layout.folds.forEach((f) => expect(f.x1 - f.x0).toBeCloseTo(30, 6));
    expect(layout.folds[0]!.label).toBe('19 yr');
  });
});

describe('rideLayout(settled, input)', () => {
  it('carries labels along on their poles, each in its row', () => {
    const viewport = zoomBy(PERIOD_2025, 1.1, utc(2025, 9), story.home);
    const riding = rideLayout(close, { ...story, viewport, selectedId: 'strikes' });
    const [before, now] = [labelOf(close, 'strikes'), labelOf(riding, 'strikes')];
    expect(now.row).toBe(before.row);
    expect(now.y0).toBe(before.y0);
    expect(now.pole.anchorX).toBeCloseTo(riding.marks.find((m) => m.id === 'strikes')!.x, 6);
  });
  it('marks labels that would meet a more important one', () => {
    const wide = zoomBy(PERIOD_2025, 0.25, utc(2025, 9), story.home);
    const riding = rideLayout(close, { ...story, viewport: wide });
    expect(riding.labels.some((l) => l.crowded)).toBe(true);
    expect(labelOf(riding, 'buildup').crowded && labelOf(riding, 'again').crowded).toBe(false);
  });
});

describe('layoutVertical', () => {
  const vertical = layoutVertical({ ...story, width: 390 });
  it('has the design’s columns, axis and text at 390 px', () => {
    expect(vertical.columns.map((c) => c.x)).toEqual([22, 40, 58, 76, 94]);
    expect([vertical.axisX, vertical.textX]).toEqual([116, 136]);
  });
  it('tells all events by start, the coarser first, with breaks for quiet years', () => {
    expect(vertical.rows.map((r) => r.id).slice(6, 9)).toEqual(['sanctions', 'cyber', 'experts']);
    expect(vertical.rows).toHaveLength(21);
    expect(vertical.folds.map((f) => f.label)).toContain('1960–1978: 19 years, no events');
  });
  it('never lets two rows, or a row and a break, overlap', () => {
    const blocks = [...vertical.rows, ...vertical.folds].sort((a, b) => a.y0 - b.y0);
    blocks.slice(1).forEach((b, i) => expect(b.y0).toBeGreaterThanOrEqual(blocks[i]!.y1 - 19));
  });
  it('bundles single-source events in the embed, as the design’s narrow frame does', () => {
    const embed = layoutVertical({ ...story, width: 328, density: 'bundled', titleSize: 15 });
    expect(embed.axisX).toBe(92);
    expect(embed.rows.map((r) => r.ids.length)).toEqual([1, 1, 2, 1, 1, 5, 4, 3, 1, 1, 1]);
  });
  it('mirrors', () => {
    const rtl = layoutVertical({ ...story, width: 390, direction: 'rtl' });
    expect([rtl.axisX, rtl.textX]).toEqual([274, 254]);
  });
});
