import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty, EventKind } from '../../src/model/index.ts';
import {
  filterItems,
  foldText,
  indexFacets,
  type Facet,
  type ItemFilter,
  type TimelineItem,
} from '../../src/timeline/index.ts';
import { itemOf, story } from './support/made.ts';

const SOURCES = ['a', 'b', 'c'];
const KINDS = ['attack', 'visit', 'other'] as const;
const CERTAINTIES = ['stated', 'guessed'] as const;
const PEOPLE = ['Ada Byron', 'Bo', 'Çelik'];
const PLACES = ['Abelsund', 'Brackwater'];
const BASE = itemOf('2000');

const item: fc.Arbitrary<Omit<TimelineItem, 'id'>> = fc
  .record({
    startMs: fc.constantFrom(-Infinity, 0, 10, 20),
    length: fc.constantFrom(1, 15, Infinity),
    kind: fc.constantFrom(...KINDS),
    certainty: fc.constantFrom(...CERTAINTIES),
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE)),
    organisations: fc.uniqueArray(fc.constantFrom('Guild', 'Union')),
    places: fc.uniqueArray(fc.constantFrom(...PLACES)),
    title: fc.constantFrom('Harbour opens', 'Bridge, rebuilt', 'Ferry line'),
    sourceIds: fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1 }),
    disputed: fc.boolean(),
  })
  .map(({ startMs, length, disputed, ...d }) => ({
    ...BASE,
    ...d,
    startMs,
    endMs: startMs === -Infinity ? 5 : startMs + length,
    disputes: disputed && d.sourceIds.length > 1 ? [d.sourceIds.slice(0, 2)] : [],
    disputed: disputed && d.sourceIds.length > 1,
  }));

const setOf = <T>(values: readonly T[]) =>
  fc.subarray([...values]).map((list): ReadonlySet<T> => new Set(list));
const seldom = fc.integer({ max: 3, min: 0 }).map((n) => n === 0);
const filter: fc.Arbitrary<ItemFilter> = fc.record({
  query: fc.constantFrom('', '', 'CELIK', 'bridge abelsund', 'nowhere'),
  hiddenSources: setOf(SOURCES),
  kinds: setOf<EventKind>(KINDS),
  certainties: setOf<Certainty>(CERTAINTIES),
  people: setOf(PEOPLE),
  organisations: setOf(['Guild']),
  places: setOf(PLACES),
  period: fc.constantFrom(null, null, [5, 12] as const, [-Infinity, 0] as const),
  corroboratedOnly: seldom,
  disputedOnly: seldom,
});
const items = fc
  .array(item, { maxLength: 70 })
  .map((list) => list.map((d, i): TimelineItem => ({ ...d, id: `e${i}` })));

/** The filter as a person would say it, one item at a time. */
function keeps(d: TimelineItem, f: ItemFilter): boolean {
  const told = d.sourceIds.filter((id) => !f.hiddenSources?.has(id));
  const text = foldText(
    [d.title, d.short, d.dateLabel, ...d.people, ...d.organisations, ...d.places].join(' '),
  );
  const any = <T>(wanted: ReadonlySet<T> | undefined, values: readonly T[]) =>
    !wanted?.size || values.some((value) => wanted.has(value));
  return [
    told.length > 0,
    any(f.kinds, [d.kind]),
    any(f.certainties, [d.certainty]),
    any(f.people, d.people),
    any(f.organisations, d.organisations),
    any(f.places, d.places),
    !f.period || (d.startMs < f.period[1] && d.endMs > f.period[0]),
    foldText(f.query ?? '')
      .split(' ')
      .every((word) => text.includes(word)),
    !f.corroboratedOnly || told.length > 1,
    !f.disputedOnly ||
      d.disputes.some((sources) => sources.filter((id) => told.includes(id)).length > 1),
  ].every(Boolean);
}

describe('filterItems(items, filter)', () => {
  it('keeps exactly the items that answer every part, in their order', () => {
    fc.assert(
      fc.property(items, filter, (list, f) => {
        const kept = filterItems(list, f).map((d) => d.id);
        expect(kept).toEqual(list.filter((d) => keeps(d, f)).map((d) => d.id));
      }),
      { seed: 5 },
    );
  });
});

describe('indexFacets(items).counts(filter)', () => {
  const valueOf: Readonly<Record<Facet, (d: TimelineItem) => readonly string[]>> = {
    kinds: (d) => [d.kind],
    certainties: (d) => [d.certainty],
    people: (d) => d.people,
    organisations: (d) => d.organisations,
    places: (d) => d.places,
  };

  it('gives each choice the events that it has among those the other parts leave', () => {
    fc.assert(
      fc.property(items, filter, (list, f) => {
        const counts = indexFacets(list, SOURCES).counts(f);
        for (const facet of [
          'kinds',
          'certainties',
          'people',
          'organisations',
          'places',
        ] as const) {
          const others = filterItems(list, { ...f, [facet]: undefined });
          for (const { value, count, total } of counts[facet]) {
            const has = (d: TimelineItem) => valueOf[facet](d).includes(value);
            expect([facet, value, count]).toEqual([facet, value, others.filter(has).length]);
            expect(total).toBe(list.filter(has).length);
          }
        }
        expect(counts.matching).toBe(filterItems(list, f).length);
        const asking = (more: ItemFilter) => filterItems(list, { ...f, ...more }).length;
        expect(counts.corroborated).toBe(asking({ corroboratedOnly: true }));
        expect(counts.disputed).toBe(asking({ disputedOnly: true }));
      }),
      { seed: 11 },
    );
  });

  it('gives a source what it reports of the rest, itself switched on', () => {
    fc.assert(
      fc.property(items, filter, (list, f) => {
        for (const { value, count } of indexFacets(list, SOURCES).counts(f).sources) {
          const hiddenSources = new Set([...(f.hiddenSources ?? [])].filter((id) => id !== value));
          const left = filterItems(list, { ...f, hiddenSources });
          expect([value, count]).toEqual([
            value,
            left.filter((d) => d.sourceIds.includes(value)).length,
          ]);
        }
      }),
      { seed: 13 },
    );
  });

  it('keeps its values in one order, the commonest first, whatever is asked', () => {
    const index = indexFacets(story.items, []);
    const order = (f: ItemFilter) => index.counts(f).kinds.map((d) => d.value);
    expect(order({ kinds: new Set(['visit']), query: 'tehran' })).toEqual(order({}));
    const totals = index.counts({}).kinds.map((d) => d.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  it('counts what remains across the borders of its words of 32 bits', () => {
    const list = Array.from({ length: 1000 }, (_, i) => ({
      ...BASE,
      id: `e${i}`,
      places: [i % 3 === 0 ? 'Abelsund' : 'Brackwater'],
    }));
    const { places } = indexFacets(list, ['a']).counts({});
    expect(places.map((d) => [d.value, d.count])).toEqual([
      ['Brackwater', 666],
      ['Abelsund', 334],
    ]);
  });
});
