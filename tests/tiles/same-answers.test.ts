/** The same dataset gives the same answers, and the same picture, from tiles as from one file. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/index.ts';
import { tiledStore } from '../../src/tiles/index.ts';
import {
  datasetStore,
  layoutHorizontal,
  toSources,
  type Collection,
  type ItemFilter,
  type TimelineItem,
} from '../../src/timeline/index.ts';
import { crowd } from '../timeline/support/crowd.ts';
import { fateOf } from '../timeline/support/fate.ts';
import { dateWords, measureText, words } from '../timeline/support/words.ts';
import { filesOf, tiled, worldOf, type Tiled } from './support.ts';

// Those of a crowd that keep the contract: nothing is told before it happened.
const { dataset } = parseDataset(crowd(9000));
const sources = toSources(dataset, { dateWords });
const whole: Collection = datasetStore(dataset).collect({ dateWords, sources });
let made: Tiled;
let tiles: Collection;
/** All that there is has come. */
const news = { subscribe: () => () => {}, version: () => 0 };

beforeAll(async () => {
  made = await tiled(dataset);
  tiles = tiledStore(await worldOf(made), news).collect({ dateWords, sources });
}, 60_000);

/** Bins of the leaves of this dataset: reports are counted by these, events by any. */
const LEAF_LEVEL = 30;
const DAY = 86_400_000;
const [homeStart, homeEnd] = whole.home;
const instant = fc
  .double({ min: homeStart, max: homeEnd, noNaN: true })
  .map((ms) => Math.round(ms));
const interval = fc
  .tuple(instant, instant)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const filter: fc.Arbitrary<ItemFilter> = fc.record({
  hiddenSources: fc.subarray(sources.map((s) => s.id)).map((ids) => new Set(ids)),
  kinds: fc.subarray(['statement', 'visit', 'other'] as const).map((kinds) => new Set(kinds)),
  corroboratedOnly: fc.boolean(),
  disputedOnly: fc.boolean(),
});
const runs = { seed: 7, numRuns: 25 };
const SLOW = 60_000;
const ids = (items: readonly TimelineItem[]) => items.map((d) => d.id);

describe('counts from tiles', () => {
  it(
    'are those of brute force for any interval and any filter by source, kind, corroboration and dispute',
    () => {
      fc.assert(
        fc.property(interval, filter, ([a, b], asked) => {
          const [from, of] = [whole.matching(asked), tiles.matching(asked)];
          expect(of.size).toBe(from.size);
          expect(of.countAnchors(a, b)).toBe(from.countAnchors(a, b));
          expect(of.countAnchors(-Infinity, a)).toBe(from.countAnchors(-Infinity, a));
        }),
        runs,
      );
    },
    SLOW,
  );

  it(
    'are those of brute force for the columns of a profile, by source, too',
    () => {
      fc.assert(
        fc.property(instant, fc.integer({ min: 24, max: 36 }), filter, (ms, level, asked) => {
          const start = Math.floor(ms / 2 ** level) * 2 ** level;
          const column = [start, start + 2 ** level] as const;
          const [from, of] = [whole.matching(asked), tiles.matching(asked)];
          expect(of.countAnchors(...column)).toBe(from.countAnchors(...column));
          if (level < LEAF_LEVEL) return;
          for (const { id } of sources)
            expect(of.countReports(id, ...column)).toBe(from.countReports(id, ...column));
        }),
        runs,
      );
    },
    SLOW,
  );
});

describe('a source hidden whose events others tell, too', () => {
  it(
    'is not counted among those who report, although every event stays',
    async () => {
      const told = ({ citations }: (typeof dataset.events)[number]) => new Set(citations.map((c) => c.source)); // prettier-ignore
      const events = dataset.events.filter((event) => told(event).size > 1);
      const small = { ...dataset, events };
      const own = toSources(small, { dateWords });
      const store = tiledStore(await worldOf(await tiled(small)), news);
      const { all, matching } = store.collect({ dateWords, sources: own });
      const [{ id }] = own as [(typeof own)[0]];
      const hidden = matching({ hiddenSources: new Set([id]) });
      expect(all.countOfSource(id)).toBeGreaterThan(0);
      expect(hidden.size).toBe(all.size);
      expect(hidden.countOfSource(id)).toBe(0);
      expect(matching({}).countOfSource(id)).toBeGreaterThan(0);
    },
    SLOW,
  );
});

describe('counts from tiles of which some are lacking', () => {
  it('are those of one file where they are said to stay, by source, too', async () => {
    const { pyramid, directory, soft } = made.header;
    const needed = new Set([...pyramid.roots.map(({ file }) => file), directory, soft].map((file) => file?.name)); // prettier-ignore
    const others = [...made.bytes.keys()].filter((name) => !needed.has(name));
    let [staying, passing] = [0, 0];
    for (let every = 2; every < 6; every++) {
      const lacking = new Set(others.filter((_, i) => i % every === 0));
      const world = await worldOf(made, filesOf(made, lacking));
      const { all } = tiledStore(world, news).collect({ dateWords, sources });
      for (let level = LEAF_LEVEL; level < 36; level++) {
        const length = 2 ** level;
        const first = Math.max(Math.floor(homeStart / length), Math.floor(homeEnd / length) - 400);
        for (let start = first * length; start < homeEnd; start += length) {
          const column = [start, start + length] as const;
          const own = (index: typeof all) => [
            () => index.countAnchors(...column),
            ...sources.map(
              ({ id }) =>
                () =>
                  index.countReports(id, ...column),
            ),
          ];
          const counts = own(whole.all);
          own(all).forEach((count, i) => {
            const counted = count();
            if (all.countsStay?.()) expect(counted).toBe(counts[i]?.());
            if (all.countsStay?.()) staying += 1;
            else passing += 1;
          });
        }
      }
    }
    expect(staying).toBeGreaterThan(1000);
    expect(passing).toBeGreaterThan(1000);
  });
});

describe('events from tiles', () => {
  it('stand at the same places', () => {
    for (let i = 0; i < dataset.events.length; i += 97) {
      expect(tiles.all.at(i)).toEqual(whole.all.at(i));
      expect(tiles.all.placeOf(whole.all.at(i)?.id ?? '')).toBe(i);
    }
  });

  it(
    'stand at the same places of what a filter leaves',
    () => {
      fc.assert(
        fc.property(filter, fc.double({ min: 0, max: 1, noNaN: true }), (asked, share) => {
          const [from, of] = [whole.matching(asked), tiles.matching(asked)];
          const place = Math.floor(share * from.size);
          expect(of.at(place)).toEqual(from.at(place));
          const id = from.at(place)?.id ?? '';
          expect(of.placeOf(id)).toBe(from.placeOf(id));
        }),
        runs,
      );
    },
    SLOW,
  );

  it(
    'that meet a stretch are the same',
    () => {
      fc.assert(
        fc.property(instant, fc.integer({ min: 1, max: 400 }), (start, days) => {
          const extent = [start, start + days * DAY] as const;
          expect(ids(tiles.all.meeting(extent))).toEqual(ids(whole.all.meeting(extent)));
          expect(tiles.all.countMeeting(extent)).toBe(whole.all.countMeeting(extent));
        }),
        runs,
      );
    },
    SLOW,
  );

  it(
    'that matter most in a stretch are the same',
    () => {
      fc.assert(
        fc.property(interval, fc.integer({ min: 1, max: 256 }), ([a, b], limit) => {
          expect(ids(tiles.all.top(a, b, limit))).toEqual(ids(whole.all.top(a, b, limit)));
        }),
        runs,
      );
    },
    SLOW,
  );
});

describe('a layout from tiles', () => {
  const layout = ({ all, home }: Collection, viewport: readonly [number, number]) => {
    const whatIsDrawn = layoutHorizontal({
      index: all,
      sources,
      viewport,
      home,
      width: 1440,
      height: 900,
      measureText,
      words,
    });
    const { scale, settled, ...drawn } = whatIsDrawn;
    const { viewport: shown, range } = scale;
    // As JSON: what is drawn, without the functions that come with it.
    return JSON.parse(
      JSON.stringify({
        ...{ ...drawn, shown, range, asSeen: settled.asSeen },
        fate: fateOf(whatIsDrawn, all.find('e1')),
      }),
    ) as unknown;
  };

  it.each([
    ['the whole span', whole.home],
    [
      'a quarter of it, where the crowd is',
      [homeEnd - (homeEnd - homeStart) / 4, homeEnd] as const,
    ],
    ['four years', [Date.UTC(2016, 0, 1), Date.UTC(2020, 0, 1)] as const],
    ['two months', [Date.UTC(2019, 2, 1), Date.UTC(2019, 4, 1)] as const],
    ['three days', [Date.UTC(2019, 2, 1), Date.UTC(2019, 2, 4)] as const],
  ])('is that from one file: %s', (_, viewport) => {
    expect(layout(tiles, viewport)).toEqual(layout(whole, viewport));
  });
});
