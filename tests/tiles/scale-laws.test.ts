/** What holds of a tiled dataset whatever is asked: counts, reach and rows, against a look at every event. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDataset } from '../../src/model/index.ts';
import { tiledStore } from '../../src/tiles/index.ts';
import {
  datasetStore,
  foldText,
  layoutHorizontal,
  panBy,
  toSources,
  zoomBy,
  type Collection,
  type ItemFilter,
  type TimelineItem,
  type Viewport,
} from '../../src/timeline/index.ts';
import { crowd } from '../timeline/support/crowd.ts';
import { dateWords, measureText, words } from '../timeline/support/words.ts';
import { tiled, worldOf } from './support.ts';
import { fateOf } from '../timeline/support/fate.ts';

// Laws over many layouts: long on a busy machine, and no clock is asserted.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { dataset } = parseDataset(crowd(5000));
const sources = toSources(dataset, { dateWords });
const whole: Collection = datasetStore(dataset).collect({ dateWords, sources });
let tiles: Collection;

beforeAll(async () => {
  const world = await worldOf(await tiled(dataset));
  const news = { subscribe: () => () => {}, version: () => 0 };
  tiles = tiledStore(world, news).collect({ dateWords, sources });
});

const [homeStart, homeEnd] = whole.home;
const instant = fc
  .double({ min: homeStart, max: homeEnd, noNaN: true })
  .map((ms) => Math.round(ms));
const interval = fc
  .tuple(instant, instant)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const runs = { seed: 11, numRuns: 40 };

/** Parts of a filter that classes answer; a period; beginnings of words. */
const asked = fc.record({
  classes: fc.record({
    hiddenSources: fc.subarray(sources.map((s) => s.id)).map((ids) => new Set(ids)),
    kinds: fc.subarray(['statement', 'visit', 'other'] as const).map((kinds) => new Set(kinds)),
    corroboratedOnly: fc.boolean(),
    disputedOnly: fc.boolean(),
  }),
  period: fc.option(interval),
  query: fc.constantFrom('', 'riv', 'Council', 'treaty bri', 'نامه', 'e', 'harvest e sch'),
});

const wordsOf = (item: TimelineItem) => {
  const names = [...item.people, ...item.organisations, ...item.places];
  return foldText([item.title, item.short, ...names].join(' ')).split(' ');
};
/** What tiles say they keep: anchors within the period, every word the beginning of one of the event's. */
function keepsBrute(item: TimelineItem, period: readonly [number, number] | null, query: string) {
  const inPeriod = period === null || (item.anchorMs >= period[0] && item.anchorMs < period[1]);
  const own = wordsOf(item);
  const wanted = foldText(query).split(' ').filter(Boolean);
  return inPeriod && wanted.every((word) => own.some((other) => other.startsWith(word)));
}

describe('counts from tiles', () => {
  it('equal a look at every event, for any interval and any filter by source, kind, period and words', () => {
    fc.assert(
      fc.property(interval, asked, ([a, b], { classes, period, query }) => {
        const filter: ItemFilter = { ...classes, ...(period && { period }), query };
        const kept = whole
          .matching(classes)
          .slice()
          .filter((item) => keepsBrute(item, period, query));
        const of = tiles.matching(filter);
        expect(of.size).toBe(kept.length);
        const within = kept.filter((item) => item.anchorMs >= a && item.anchorMs < b);
        expect(of.countAnchors(a, b)).toBe(within.length);
        expect(tiles.count(filter)).toBe(kept.length);
      }),
      runs,
    );
  });

  it('give the nth of what a filter leaves, and its number back', () => {
    fc.assert(
      fc.property(
        asked,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        ({ classes, period, query }, share) => {
          const filter: ItemFilter = { ...classes, ...(period && { period }), query };
          const kept = whole
            .matching(classes)
            .slice()
            .filter((item) => keepsBrute(item, period, query));
          const n = Math.floor(share * kept.length);
          const of = tiles.matching(filter);
          expect(of.at(n)?.id).toBe(kept[n]?.id);
          if (kept[n]) expect(of.placeOf(kept[n].id)).toBe(n);
        },
      ),
      runs,
    );
  });
});

const layoutAt = ({ all, home }: Collection, viewport: Viewport) =>
  layoutHorizontal({ index: all, sources, viewport, home, width: 1280, height: 720, measureText, words }); // prettier-ignore

describe('every event', () => {
  it('has a mark, a label or a bundle of its own at some zoom', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: dataset.events.length - 1 }), (place) => {
        const item = tiles.all.at(place);
        const at = item?.anchorMs ?? NaN;
        const isShown = Array.from({ length: 26 }, (_, i) =>
          zoomBy(tiles.home, 2 ** i, at, tiles.home),
        ).some((viewport) => {
          const { marks, bundles } = layoutAt(tiles, viewport);
          const id = item?.id ?? '';
          return marks.some((m) => m.id === id) || bundles.some((b) => b.ids.includes(id));
        });
        expect(isShown).toBe(true);
      }),
      { seed: 11, numRuns: 6 },
    );
  });
});

describe('panning by any amount', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  it.each([
    ['from one file', () => whole],
    ['from tiles', () => tiles],
  ])('changes no row, side or form of a label, and no level of a mark: %s', (_, of) => {
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 2, max: 60 }),
        fc.array(fc.double({ min: -1.2, max: 1.2, noNaN: true }), { minLength: 4, maxLength: 6 }),
        (where, zoomSteps, pans) => {
          const { home } = of();
          const at = home[0] + where * (home[1] - home[0]);
          const start = zoomBy(home, 1.25 ** zoomSteps, at, home);
          const length = start[1] - start[0];
          const known = new Map<string, string>();
          for (const pan of [0, ...pans]) {
            const layout = layoutAt(of(), panBy(start, pan * length, home));
            // A view of few events that its zoom level cannot label is laid out for itself.
            if (layout.settled.asSeen) continue;
            for (const strip of layout.settled.strips) {
              const places = [
                ...strip.labels
                  .filter((l) => fateOf(layout, l.item) === 'labelled')
                  .map((l) => [`label ${l.id}`, `${l.row} ${l.side} ${l.text.form}`] as const),
                ...strip.marks.map((m) => [`mark ${m.item.id}`, String(m.level)] as const),
              ];
              for (const [name, place] of places) {
                expect(known.get(name) ?? place, name).toBe(place);
                known.set(name, place);
              }
            }
          }
        },
      ),
      { seed: 11, numRuns: 15 },
    );
  });
});
