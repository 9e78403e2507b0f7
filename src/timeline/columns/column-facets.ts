/** What columns count their facets from: a set of places for each value, made when it is first asked. */
import { CERTAINTIES, KINDS, type EventColumns } from '../../model/index.ts';
import { addBit, bitsOf, type Bits } from '../events/bits.ts';
import { commonestFirst, type FacetSource } from '../events/facets.ts';
import type { Facet } from '../events/filter.ts';
import type { TimelineSource } from '../events/item.ts';
import { tellingsOver, type Tellings } from '../events/telling.ts';
import type { ColumnLine } from './column-line.ts';
import { textPlaces } from './text-places.ts';

export interface ColumnFacetsInput {
  readonly columns: EventColumns;
  readonly line: ColumnLine;
  readonly sources: readonly TimelineSource[];
  /** An event's date in words, by place. */
  readonly dateAt: (place: number) => string;
}

/** Up to so many events are found by their dates in words too; to put more dates into words takes too long. */
const DATES_SEARCHED = 5000;

export interface ColumnFacets extends FacetSource {
  /** Does a piece of the work that the first question would have to wait for; false when nothing is left. */
  readonly prepare: () => boolean;
}

export function columnFacets({ columns, line, sources, dateAt }: ColumnFacetsInput): ColumnFacets {
  const { size, entries } = line;
  const listed = columns.titles.length;
  const recordAt = (place: number) => columns.records[(entries[place] ?? 0) - listed];
  const known = new Map<Facet, ReadonlyMap<string, Bits>>();
  const values = (facet: Facet): ReadonlyMap<string, Bits> => {
    let found = known.get(facet);
    if (!found) known.set(facet, (found = commonestFirst(valuesIn(facet))));
    return found;
  };
  const valuesIn = (facet: Facet): Map<string, Bits> => {
    const found = new Map<string, Bits>();
    const add = (value: string, place: number) => {
      let bits = found.get(value);
      if (!bits) found.set(value, (bits = bitsOf(size)));
      addBit(bits, place);
    };
    // One set for each code, looked up by number: names would cost more than all the rest.
    const [codes, names] = facet === 'kinds' ? [columns.kinds, KINDS] : facet === 'certainties' ? [columns.certainties, CERTAINTIES] : [null, []]; // prettier-ignore
    const byCode: Bits[] = [];
    for (let place = 0; place < size; place++) {
      const entry = entries[place] ?? 0;
      if (entry >= listed)
        for (const value of valuesOfRecord(recordAt(place), facet)) add(value, place); // prettier-ignore
      else if (codes) addBit((byCode[codes[entry] ?? 0] ??= bitsOf(size)), place);
    }
    byCode.forEach((bits, code) => {
      const name = names[code] ?? '';
      const before = found.get(name);
      found.set(name, before ? bits.map((word, i) => word | (before[i] ?? 0)) : bits);
    });
    return found;
  };
  let told: Tellings | null = null;
  const text = textPlaces(size, (place) => {
    const date = size <= DATES_SEARCHED ? [dateAt(place)] : [];
    const record = recordAt(place);
    if (!record) return [columns.titles[entries[place] ?? 0], ...date].join(' ');
    const { title, short = '', people, organisations, places } = record;
    return [title, short, ...date, ...people, ...organisations, ...places].join(' ');
  });
  const toldOnce = () => (told ??= tellingsIn());
  const unprepared = [toldOnce, () => values('kinds'), () => values('certainties')];
  return {
    size,
    values,
    told: toldOnce,
    prepare: () => {
      const next = unprepared.shift();
      if (!next) return text.prepare();
      next();
      return true;
    },
    meeting: ([start, end]) =>
      bitsOf(size, (i) => (line.starts[i] ?? 0) < end && (line.ends[i] ?? 0) > start),
    containing: text.containing,
  };

  function tellingsIn(): Tellings {
    const bits = new Map(sources.map(({ id }, rank) => {
      const own = bitsOf(size);
      for (const place of line.reportsOf(rank).places) addBit(own, place);
      return [id, own] as const;
    })); // prettier-ignore
    const disputes = [];
    for (let place = 0; columns.records.length > 0 && place < size; place++)
      for (const { values: told } of recordAt(place)?.differences ?? [])
        disputes.push({ place, sources: [...new Set(told.map((value) => value.source))] });
    return tellingsOver(size, bits, disputes);
  }
}

function valuesOfRecord(
  record: EventColumns['records'][number] | undefined,
  facet: Facet,
): readonly string[] {
  if (!record) return [];
  if (facet === 'kinds') return [record.kind];
  return facet === 'certainties' ? [record.certainty] : [...new Set(record[facet])];
}
