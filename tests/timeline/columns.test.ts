/** Columns answer as items do: the same indexes, the same filters, the same picture. */
import { describe, expect, it } from 'vitest';
import { columnsFileOf, datasetOf, type Dataset } from '../../src/model/index.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { readColumns } from '../../src/model/columns/read-columns.ts';
import { columnStore } from '../../src/timeline/columns/column-store.ts';
import {
  answersOf,
  datasetStore,
  layoutHorizontal,
  toSources,
  type ItemFilter,
  type ItemIndex,
} from '../../src/timeline/index.ts';
import { firstStory } from '../support/first-story.ts';
import { leanEvents } from './support/lean.ts';
import { randomFrom } from './support/crowd.ts';
import { dateWords, measureText, words } from './support/words.ts';

const columnsOf = (dataset: Dataset) =>
  readColumns(JSON.parse(JSON.stringify(columnsFileOf(dataset))), { parseRecords: parseDataset });

function both(dataset: Dataset) {
  const sources = toSources(dataset, { dateWords });
  const options = { dateWords, sources };
  const { columns, problems } = columnsOf(dataset);
  expect(problems).toEqual([]);
  return {
    sources,
    records: datasetStore(dataset).collect(options),
    columns: columnStore(columns).collect(options),
  };
}

const idsOf = (index: ItemIndex) => index.slice().map((item) => item.id);

const FILTERS: readonly { readonly asked: string; readonly filter: ItemFilter }[] = [
  { asked: 'nothing', filter: {} },
  { asked: 'two kinds', filter: { kinds: new Set(['attack', 'visit']) } },
  { asked: 'all but a source', filter: { hiddenSources: new Set(['s1']) } },
  {
    asked: 'a source and a kind',
    filter: { hiddenSources: new Set(['s0', 's2']), kinds: new Set(['other']) },
  },
  { asked: 'a certainty', filter: { certainties: new Set(['inferred']) } },
  { asked: 'a period', filter: { period: [Date.UTC(1980, 0, 1), Date.UTC(1990, 0, 1)] } },
  {
    asked: 'a kind since a day',
    filter: { period: [Date.UTC(2000, 0, 1), Infinity], kinds: new Set(['attack']) },
  },
  { asked: 'a word', filter: { query: 'treaty' } },
  { asked: 'two words, one of them begun', filter: { query: 'TREATY harb' } },
  { asked: 'a word with an accent', filter: { query: 'café' } },
  { asked: 'a word of no event', filter: { query: 'nowhere' } },
  { asked: 'more than one source', filter: { corroboratedOnly: true } },
  { asked: 'a disagreement', filter: { disputedOnly: true } },
];

describe.each([
  { name: 'the first story', dataset: firstStory },
  { name: 'a thousand lean events', dataset: leanEvents(1000) },
  {
    name: 'lean events beside whole records',
    dataset: {
      ...firstStory,
      sources: [...firstStory.sources, ...leanEvents(1).sources],
      events: [...firstStory.events, ...leanEvents(200).events],
    },
  },
])('the columns of $name', ({ dataset }) => {
  const { records, columns, sources } = both(dataset);

  it('hold the same events', () => {
    const byId = (d: Dataset) => [...d.events].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(datasetOf(columnsOf(dataset).columns))).toEqual(byId(dataset));
  });

  it('stand in the same order, as the same items', () => {
    expect(columns.all.slice()).toEqual(records.all.slice());
    expect(columns.home).toEqual(records.home);
  });

  it('give the same facts', () => {
    const store = columnStore(columnsOf(dataset).columns);
    store.collect({ dateWords, sources });
    expect(store.facts()).toEqual(datasetStore(dataset).facts());
  });

  it.each(FILTERS)('leave the same when $asked is asked', ({ filter }) => {
    const [own, other] = [columns.matching(filter), records.matching(filter)];
    expect(idsOf(own)).toEqual(idsOf(other));
    expect(columns.count(filter)).toBe(other.size);
    expect(answersOf(columns, sources).facets().counts(filter)).toEqual(
      answersOf(records, sources).facets().counts(filter),
    );
  });

  it.each(FILTERS)('count and choose the same anywhere when $asked is asked', ({ filter }) => {
    const [own, other] = [columns.matching(filter), records.matching(filter)];
    const random = randomFrom(11);
    const [start, end] = records.home;
    for (let i = 0; i < 40; i++) {
      const from = start + random() * (end - start);
      const to = from + random() * random() * (end - start);
      expect(own.countAnchors(from, to)).toBe(other.countAnchors(from, to));
      expect(own.countMeeting([from, to])).toBe(other.countMeeting([from, to]));
      expect(own.meeting([from, to])).toEqual(other.meeting([from, to]));
      expect(own.top(from, to, 7)).toEqual(other.top(from, to, 7));
      for (const { id } of sources)
        expect(own.countReports(id, from, to)).toBe(other.countReports(id, from, to));
    }
    for (const { id } of sources) expect(own.countOfSource(id)).toBe(other.countOfSource(id));
    for (const id of idsOf(other)) expect(own.placeOf(id)).toBe(other.placeOf(id));
  });

  it.each([
    { dims: true, lookedFor: '' },
    { dims: false, lookedFor: 'treaty' },
    { dims: true, lookedFor: 'a' },
  ])('mute the same when what does not match is dimmed: %j', (options) => {
    for (const { filter } of FILTERS.slice(0, 6))
      expect(columns.drawn(filter, options).slice()).toEqual(
        records.drawn(filter, options).slice(),
      );
  });

  it('answer the same when they were prepared for it, piece by piece, and then have nothing left to do', () => {
    const fresh = both(dataset).columns;
    let pieces = 1;
    while (fresh.answers?.prepare?.()) pieces += 1;
    expect(pieces).toBeGreaterThan(3);
    expect(fresh.answers?.prepare?.()).toBe(false);
    for (const { filter } of FILTERS)
      expect(idsOf(fresh.matching(filter))).toEqual(idsOf(records.matching(filter)));
  });

  it('give the same picture', () => {
    const [start, end] = records.home;
    const year = 31_556_952_000;
    for (const viewport of [
      records.home,
      [end - 4 * year, end - year] as const,
      [end - year, end - 0.9 * year] as const,
      [start, start + year] as const,
    ]) {
      const pictureOf = (index: ItemIndex) => {
        const input = { index, sources, viewport, home: records.home, width: 1280, height: 720, measureText, words }; // prettier-ignore
        const { marks, bundles, density, labels, lanes, minimap, edges } = layoutHorizontal(input);
        const picture = { marks, bundles, density, labels, lanes, minimap, edges };
        return JSON.stringify(picture);
      };
      expect(pictureOf(columns.all)).toBe(pictureOf(records.all));
    }
  });
});
