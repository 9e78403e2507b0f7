/**
 * The reader's filter as parts of the address (docs/addresses.md):
 * `k=attack,visit&c=stated&p=Ada%20Byron&o=&l=Abelsund&in=1990/2005&only=corroborated,disputed`.
 *
 * Names may hold commas, so each name is a part of its own: `p=…&p=…`. What a
 * part names may be gone, or never have been: it is passed over and told.
 */
import { EdtfError, toEdtf, type Certainty, type Edtf, type EventKind } from '../../model/index.ts';
import { foldText, type Collection, type Facet } from '../../timeline/index.ts';
import type { ReaderFilter } from '../../ui/index.ts';

/** As it stands in the address: nothing of it is known to exist. */
export interface PlaceFilter {
  readonly kinds: readonly string[];
  readonly certainties: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** EDTF, if it is one. */
  readonly period: string | null;
  readonly corroboratedOnly: boolean;
  readonly disputedOnly: boolean;
}

export const NO_PLACE_FILTER: PlaceFilter = {
  kinds: [],
  certainties: [],
  people: [],
  organisations: [],
  places: [],
  period: null,
  corroboratedOnly: false,
  disputedOnly: false,
};

/** Reads the parts of a filter. Never throws. */
export function parseFilter(parts: URLSearchParams): PlaceFilter {
  const codes = (key: string) => distinct((parts.get(key) ?? '').split(','));
  const names = (key: string) => distinct(parts.getAll(key));
  const only = codes('only');
  return {
    kinds: codes('k'),
    certainties: codes('c'),
    people: names('p'),
    organisations: names('o'),
    places: names('l'),
    period: parts.get('in')?.trim() ? (parts.get('in')?.trim() ?? null) : null,
    corroboratedOnly: only.includes('corroborated'),
    disputedOnly: only.includes('disputed'),
  };
}

/** The parts of a filter, in one order; none for one that asks for nothing. */
export function filterParts(filter: PlaceFilter): (readonly [key: string, value: string])[] {
  const only = [
    ...(filter.corroboratedOnly ? ['corroborated'] : []),
    ...(filter.disputedOnly ? ['disputed'] : []),
  ];
  return [
    ...listed('k', filter.kinds),
    ...listed('c', filter.certainties),
    ...filter.people.map((name) => ['p', name] as const),
    ...filter.organisations.map((name) => ['o', name] as const),
    ...filter.places.map((name) => ['l', name] as const),
    ...(filter.period === null ? [] : [['in', filter.period] as const]),
    ...listed('only', only),
  ];
}

/** A filter as the address tells it: values in the order of the alphabet, so that one filter has one address. */
export function placeFilterOf(filter: ReaderFilter): PlaceFilter {
  return {
    ...filter,
    kinds: [...filter.kinds].sort(),
    certainties: [...filter.certainties].sort(),
    people: [...filter.people].sort(),
    organisations: [...filter.organisations].sort(),
    places: [...filter.places].sort(),
  };
}

/**
 * The filter that an address asks for of a collection, and what of it no event
 * has. Names are the same without their accents and case.
 */
export function resolveFilter(
  asked: PlaceFilter,
  { values }: Pick<Collection, 'values'>,
): { readonly filter: ReaderFilter; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const known = <T extends string>(wanted: readonly string[], facet: Facet): ReadonlySet<T> => {
    if (wanted.length === 0) return new Set();
    const some = values(facet) as ReadonlySet<T>;
    const found = wanted.map((text) => alike(text, some) ?? void unknown.push(text));
    return new Set(found.filter((value) => value !== undefined));
  };
  const period = asked.period === null ? null : readPeriod(asked.period);
  const filter = {
    kinds: known<EventKind>(asked.kinds, 'kinds'),
    certainties: known<Certainty>(asked.certainties, 'certainties'),
    people: known(asked.people, 'people'),
    organisations: known(asked.organisations, 'organisations'),
    places: known(asked.places, 'places'),
    period,
    corroboratedOnly: asked.corroboratedOnly,
    disputedOnly: asked.disputedOnly,
  };
  if (asked.period !== null && period === null) unknown.push(asked.period);
  return { filter, unknown };
}

/** The value that is the text; else the first that is, but for accents and case. */
function alike<T extends string>(text: string, values: ReadonlySet<T>): T | undefined {
  if (values.has(text as T)) return text as T;
  const folded = foldText(text);
  return [...values].find((value) => foldText(value) === folded);
}

/** An EDTF date or interval; null for anything else. */
export function readPeriod(text: string): Edtf | null {
  try {
    return toEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

function listed(key: string, values: readonly string[]): (readonly [string, string])[] {
  return values.length === 0 ? [] : [[key, values.join(',')]];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
}
