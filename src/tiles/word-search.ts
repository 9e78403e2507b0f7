/**
 * Which events have words, by the text index: every word asked for must begin
 * one of an event's. The answer is places with classes, so that a filter by
 * class and a count by time need nothing else.
 */
import { foldText, type ItemFilter } from '../timeline/index.ts';
import {
  decodePostings,
  NAMED,
  nameEntry,
  type NamedPart,
  type Postings,
  type ShardEntry,
} from './word-shard.ts';
import { DECODERS, type TileWorld } from './tile-world.ts';

/** After every word that begins like another. */
const LAST = '\uffff';

/** What of a filter is answered by words: alternatives, of which an event must have one of each list. */
export function wordsAsked({ query = '', ...filter }: ItemFilter): readonly (readonly Asked[])[] {
  const words = foldText(query).split(' ').filter(Boolean);
  const names = (Object.keys(NAMED) as NamedPart[]).flatMap((part) => {
    const wanted = [...(filter[part] ?? [])];
    return wanted.length > 0 ? [wanted.map((name) => whole(nameEntry(part, name)))] : [];
  });
  return [...words.map((word) => [{ from: word, to: word + LAST }]), ...names];
}

interface Asked {
  readonly from: string;
  /** Beyond the last. */
  readonly to: string;
}

function whole(entry: string): Asked {
  return { from: entry, to: `${entry}\0` };
}

/** The events that have one of each list of alternatives; null while a shard is not here. */
export function findPostings(
  world: TileWorld,
  asked: readonly (readonly Asked[])[],
): Postings | null {
  const index = world.files.get(world.header.words, DECODERS.wordIndex, 'view');
  if (!index) return null;
  const lists = asked.map((any) => any.flatMap((one) => postingsOf(world, index, one)));
  if (lists.some((list) => list.includes(null))) return null;
  const [first = [], ...others] = lists as Postings[][];
  const size = world.header.facts.events;
  const sets = others.map((list) => marked(size, list));
  return sorted(first, (place) => sets.every((set) => hasBit(set, place)), size);
}

function postingsOf(
  world: TileWorld,
  index: readonly ShardEntry[],
  { from, to }: Asked,
): (Postings | null)[] {
  return index
    .filter((shard, i) => shard.first < to && (index[i + 1]?.first ?? LAST + LAST) > from)
    .flatMap(({ file }): (Postings | null)[] => {
      const entries = world.files.get(file, DECODERS.words, 'view');
      if (!entries) return [null];
      return entries
        .filter(({ word }) => word >= from && word < to)
        .map(({ bytes, count }) => decodePostings(bytes, count));
    });
}

function marked(size: number, lists: readonly Postings[]): Uint32Array {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (const { places } of lists)
    for (const place of places) bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
  return bits;
}

function hasBit(bits: Uint32Array, place: number): boolean {
  return ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** The postings of some lists that `has` keeps, each once, in order of the line. */
function sorted(
  lists: readonly Postings[],
  has: (place: number) => boolean,
  size: number,
): Postings {
  // A place and its class in one number that sorts: places have 32 bits, classes 16.
  const seen = new Uint32Array(Math.ceil(size / 32));
  const keys: number[] = [];
  for (const { places, classes } of lists)
    places.forEach((place, i) => {
      if (!has(place) || hasBit(seen, place)) return;
      seen[place >> 5] = (seen[place >> 5] ?? 0) | (1 << (place & 31));
      keys.push(place * 65_536 + (classes[i] ?? 0));
    });
  const order = Float64Array.from(keys).sort();
  return {
    places: Uint32Array.from(order, (key) => Math.floor(key / 65_536)),
    classes: Uint16Array.from(order, (key) => key % 65_536),
  };
}

/** Those of some postings whose class is kept. */
export function keptPostings(
  { places, classes }: Postings,
  keeps: (classNumber: number) => boolean,
): Postings {
  const at: number[] = [];
  classes.forEach((number, i) => {
    if (keeps(number)) at.push(i);
  });
  return {
    places: Uint32Array.from(at, (i) => places[i] ?? 0),
    classes: Uint16Array.from(at, (i) => classes[i] ?? 0),
  };
}
