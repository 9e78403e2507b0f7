/** Sources compared: what holds whatever the data, and the composition of the design's frame. */
import { describe, expect, it } from 'vitest';
import {
  COMPARED_FOLDS,
  homeOf,
  indexItems,
  layoutCompare,
  quietSpells,
  reportPlaces,
  rectsOverlap,
  rideCompare,
  stepReport,
  toItems,
  toSources,
  zoomBy,
  type CompareInput,
  type CompareLayout,
} from '../../../src/timeline/index.ts';
import { labelsMeet, poleMeets } from '../../../src/timeline/labels/label.ts';
import { mirrorCompare } from '../../../src/timeline/compare/mirror.ts';
import { crowd, randomFrom } from '../support/crowd.ts';
import { dataset, event, source, STORY } from '../support/story.ts';
import { dateWords, measureText, words } from '../support/words.ts';
import type { Dataset } from '../../../src/model/index.ts';

function inputOf(data: Dataset, more: Partial<CompareInput> = {}): CompareInput {
  const items = toItems(data, { dateWords });
  const sources = toSources(data, { dateWords });
  const home = homeOf(items, sources);
  return {
    index: indexItems(items),
    sources,
    hiddenSources: new Set(),
    viewport: home,
    home,
    width: 1440,
    height: 844,
    margins: { start: 40, end: 40 },
    gutter: 208,
    head: { width: 560, height: 82 },
    folds: quietSpells(indexItems(items).extents(), home, COMPARED_FOLDS),
    selectedId: null,
    focusedKey: null,
    direction: 'ltr',
    measureText,
    words,
    ownDate: (report) => dateWords(report.when),
    ...more,
  };
}

const laneOf = (layout: CompareLayout, id: string) =>
  layout.lanes.find((lane) => lane.source.id === id)!;

/** Every way in which a comparison could be wrong whatever its data. */
function faultsOf(layout: CompareLayout): string[] {
  const faults: string[] = [];
  const { plot } = layout;
  for (const lane of layout.lanes) {
    if (lane.y1 - lane.y0 < 64) faults.push(`${lane.source.id} is ${lane.y1 - lane.y0} px high`);
    const labels = lane.labels;
    labels.forEach((a, i) => {
      if (a.x0 < plot.x0 - 1 || a.x1 > plot.x1 + 1) faults.push(`${a.id} leaves the plot`);
      if (a.y0 < lane.y0 || a.y1 > lane.y) faults.push(`${a.id} leaves its lane`);
      for (const b of labels.slice(i + 1)) if (labelsMeet(a, b)) faults.push(`${a.id} × ${b.id}`);
      for (const { x, y, placed } of lane.stacked) {
        const shape = { x0: x - placed.r, x1: x + placed.r, y0: y - placed.r, y1: y + placed.r };
        if (rectsOverlap(a, shape)) faults.push(`${a.id} on a shape`);
      }
    });
  }
  layout.lanes.slice(1).forEach((lane, i) => {
    if (lane.y0 !== layout.lanes[i]!.y1) faults.push(`a gap before ${lane.source.id}`);
  });
  const texts = layout.lanes.flatMap((lane) => lane.labels);
  for (const join of layout.joins)
    for (const [a, b] of join.pieces) {
      const line = { x: a.x, anchorX: b.x, y0: a.y, y1: b.y, points: [a, b], dashed: false };
      for (const text of texts) if (poleMeets(line, text)) faults.push(`${join.id} × ${text.id}`);
    }
  return faults;
}

const whole = layoutCompare(inputOf(STORY));

describe('the comparison of the design', () => {
  it('has its axis at 176 of the page and a lane of at least 64 px for each source', () => {
    expect(whole.axis.y).toBe(120);
    expect(whole.lanes.map((lane) => lane.source.code)).toEqual(['AN', 'AF', 'PT', 'PF', 'IP']);
    expect(faultsOf(whole)).toEqual([]);
  });

  it('labels every report, in the lane of its source', () => {
    for (const lane of whole.lanes) expect(lane.labels).toHaveLength(lane.stacked.length);
    expect(laneOf(whole, 'af').labels.map((label) => label.id)).toEqual(['af/qalibaf']);
  });

  it('is taller where labels need it, and nowhere else', () => {
    const height = (id: string) => laneOf(whole, id).y1 - laneOf(whole, id).y0;
    expect(height('pt')).toBeGreaterThan(height('an'));
    expect(height('an')).toBeGreaterThan(height('af'));
  });

  it('joins what is shared, from the bead to each lane that reports it', () => {
    expect(whole.joins.map((join) => join.id).sort()).toEqual(['again', 'buildup', 'strikes']);
    const strikes = whole.joins.find((join) => join.id === 'strikes')!;
    expect(strikes.pieces.at(-1)![1].y).toBeLessThanOrEqual(laneOf(whole, 'ip').y);
  });

  it('has the sign of dispute between the lanes that differ', () => {
    const strikes = whole.joins.find((join) => join.id === 'strikes')!;
    expect(strikes.signs).toHaveLength(1);
    expect(strikes.signs[0]!.y).toBeGreaterThan(laneOf(whole, 'pf').y);
    expect(strikes.signs[0]!.y).toBeLessThan(laneOf(whole, 'ip').y);
    expect(whole.joins.filter((join) => join.signs.length > 0)).toHaveLength(1);
  });

  it('keeps the lane of a source that is off, empty', () => {
    const off = layoutCompare(inputOf(STORY, { hiddenSources: new Set(['pt']) }));
    expect(laneOf(off, 'pt')).toMatchObject({ shown: false, labels: [], reports: [] });
    expect(off.lanes).toHaveLength(5);
  });
});

describe('each source’s own date', () => {
  const two = dataset(
    [source('a', 'Alpha', 'AA', '2024'), source('b', 'Beta', 'BB', '2025')],
    [
      event({
        id: 'flood',
        when: '2020/2021',
        title: 'Flood',
        by: [
          ['a', '2020-03'],
          ['b', '2021-09-05'],
        ],
      }),
    ],
  );
  const layout = layoutCompare(inputOf(two, { folds: [] }));

  it('is what its label says and where its shape stands', () => {
    expect(laneOf(layout, 'a').labels[0]!.date.text).toBe('Mar 2020');
    expect(laneOf(layout, 'b').labels[0]!.date.text).toBe('5 Sep 2021');
    expect(laneOf(layout, 'b').stacked[0]!.x).toBeGreaterThan(laneOf(layout, 'a').stacked[0]!.x);
  });

  it('bends the join in the head of the lane, above its labels', () => {
    const slanted = layout.joins[0]!.pieces.filter(([p, q]) => Math.abs(p.x - q.x) > 1);
    expect(slanted.length).toBeGreaterThan(0);
    const labels = layout.lanes.flatMap((lane) => lane.labels);
    for (const [, q] of slanted)
      expect(labels.some((label) => label.y0 < q.y && q.y < label.y1)).toBe(false);
  });
});

describe('whatever the data', () => {
  const sizes = [21, 60, 200, 1000];
  const widths = [900, 1440, 2560];

  it.each(sizes)(
    'no text meets a text, a shape or a join with %i events',
    (size) => {
      const data = crowd(size);
      const random = randomFrom(size);
      for (const width of widths) {
        const base = inputOf(data, { width, gutter: width < 1200 ? 160 : 208 });
        let { viewport } = base;
        for (let zoom = 0; zoom < 4; zoom++) {
          const folds = zoom === 0 ? base.folds : [];
          expect(faultsOf(layoutCompare({ ...base, viewport, folds }))).toEqual([]);
          const at = viewport[0] + random() * (viewport[1] - viewport[0]);
          viewport = zoomBy(viewport, 5, at, base.home);
        }
      }
    },
    60_000,
  );

  it('is the same whatever the order of the items', () => {
    const base = inputOf(crowd(60));
    const turned = { ...base, index: indexItems([...base.index.slice()].reverse()) };
    const one = layoutCompare(base);
    const other = layoutCompare(turned);
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect([...other.settled]).toEqual([...one.settled]);
  });

  it('counts what it has no room to draw: no bead is lost', () => {
    const base = inputOf(crowd(200));
    const { beads, counts, inViewCount } = layoutCompare(base);
    expect(beads.length + counts.reduce((sum, c) => sum + c.count, 0)).toBe(inViewCount);
  });

  it('shows the density of thousands, with the most important over it', () => {
    const layout = layoutCompare(inputOf(crowd(5000)));
    expect(layout.density.length).toBeGreaterThan(0);
    expect(layout.lanes.some((lane) => lane.density.length > 0 && lane.labels.length > 0)).toBe(
      true,
    );
    expect(faultsOf(layout)).toEqual([]);
  }, 60_000);

  it('keeps rows and heights while a gesture lasts', () => {
    const base = inputOf(crowd(60), { folds: [] });
    const settled = layoutCompare(base);
    const moved = zoomBy(base.viewport, 1.3, base.viewport[1], base.home);
    const riding = rideCompare(settled, { ...base, viewport: moved });
    riding.lanes.forEach((lane, i) => {
      const before = settled.lanes[i]!;
      const rows = new Map(before.labels.map((label) => [label.id, label.row]));
      for (const label of lane.labels)
        if (rows.has(label.id)) expect(label.row).toBe(rows.get(label.id));
    });
  });

  it('mirrors for readers from right to left, and back', () => {
    const twice = mirrorCompare(mirrorCompare(whole));
    const written = ({ lanes, joins, beads, ticks }: CompareLayout) =>
      JSON.stringify({ lanes, joins, beads, ticks }, (_, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
      );
    expect(written(twice)).toBe(written(whole));
  });
});

describe('stepReport(places, from, step)', () => {
  const { index, sources } = inputOf(STORY);
  const places = reportPlaces(index, sources);
  const go = (from: [string, string] | null, step: Parameters<typeof stepReport>[2]) => {
    const at = from && { sourceId: from[0], eventId: from[1] };
    const place = stepReport(places, at, step);
    return place && `${place.sourceId}/${place.eventId}`;
  };

  it.each([
    [null, 'next', 'an/revolution'],
    [['an', 'revolution'], 'next', 'an/embassy'],
    [['an', 'revolution'], 'previous', 'an/revolution'],
    [['pt', 'war'], 'last', 'pt/warns'],
    [['pt', 'war'], 'first', 'pt/cyber'],
    [['pf', 'strikes'], 'down', 'ip/strikes'],
    [['ip', 'buildup'], 'up', 'pf/buildup'],
    [['an', 'raisi'], 'down', 'af/qalibaf'],
    [['ip', 'again'], 'down', 'ip/again'],
  ] as const)('from %j a step %s leads to %s', (from, step, to) => {
    expect(go(from as [string, string] | null, step)).toBe(to);
  });
});
