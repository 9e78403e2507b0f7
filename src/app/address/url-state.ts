/**
 * The reader's place in the timeline as the part of the address after `#`
 * (DESIGN.md, 6): `#e=strikes&t=2025-05-15/2025-12-15&s=PF,IP&v=compare&find=navy&fold=1`.
 *
 * Every part is optional. What a part names may be gone since the link was made:
 * unknown events and sources are left out, a date that cannot be read is no date.
 */
import { formatPeriod, parsePeriod, type Extent } from '../../model/index.ts';
import { filterParts, NO_PLACE_FILTER, parseFilter, type PlaceFilter } from './place-filter.ts';
import { viewNamed, type View } from '../../ui/index.ts';

export interface Place {
  /** Selected event. */
  readonly eventId: string | null;
  /** Period shown; null is the whole span. */
  readonly period: Extent | null;
  /** Codes of the sources shown; null is all. */
  readonly sourceCodes: readonly string[] | null;
  readonly view: View;
  /** Words the events shown contain. */
  readonly find: string;
  readonly filter: PlaceFilter;
  /** Whether what does not match is dimmed, not left out. */
  readonly dims: boolean;
  /** Column by which the table is sorted; with a minus, the last first. */
  readonly sort: string;
  /** Whether quiet years are folded; null leaves it to the layout. */
  readonly fold: boolean | null;
}

export const NOWHERE: Place = {
  eventId: null,
  period: null,
  sourceCodes: null,
  view: 'timeline',
  find: '',
  filter: NO_PLACE_FILTER,
  dims: false,
  sort: 'date',
  fold: null,
};

/** Reads a hash, with or without its `#`. Never throws. */
export function parsePlace(hash: string): Place {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const codes = parts.get('s');
  const fold = parts.get('fold');
  return {
    eventId: parts.get('e')?.trim() === '' ? null : parts.get('e'),
    period: parsePeriod(parts.get('t')),
    sourceCodes: codes === null ? null : codes.split(',').filter((code) => code !== ''),
    view: viewNamed(parts.get('v')),
    find: parts.get('find')?.trim() ?? '',
    filter: parseFilter(parts),
    dims: parts.get('dim') === '1',
    sort: /^-?[a-z]+$/.exec(parts.get('sort') ?? '')?.[0] ?? 'date',
    fold: fold === '1' ? true : fold === '0' ? false : null,
  };
}

/** The hash of a place, `#` included; empty for the whole timeline. */
export function formatPlace(place: Place): string {
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${encode(value)}`);
  if (place.eventId) add('e', place.eventId);
  if (place.period) add('t', formatPeriod(place.period));
  if (place.sourceCodes) add('s', place.sourceCodes.join(','));
  if (place.view !== 'timeline') add('v', place.view);
  if (place.find) add('find', place.find);
  for (const [key, value] of filterParts(place.filter)) add(key, value);
  if (place.dims) add('dim', '1');
  if (place.sort !== 'date') add('sort', place.sort);
  if (place.fold !== null) add('fold', place.fold ? '1' : '0');
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Readable where it may be: `/`, `,` and `:` need no escape in a fragment (RFC 3986, 3.5). */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2F|%2C|%3A/g, decodeURIComponent);
}
