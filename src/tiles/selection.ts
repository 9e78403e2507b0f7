/**
 * What a filter keeps of a tiled dataset, as counts by time and as places on
 * the line, without a look at the events it leaves out.
 */
import { bisectLeft, bisectRight } from '../timeline/index.ts';
import type { CountTree, Plane } from './count-tree.ts';
import { CHUNK_EVENTS, PAGE_CHUNKS, type DirectoryEntry } from './directory.ts';
import type { PlacedEvent } from './drawn-event.ts';
import type { EventBlock } from './event-block.ts';
import { BINS, binMs, startOfTile } from './grid.ts';
import type { LineReader } from './line-reader.ts';
import type { BinCounts, TileNode } from './node.ts';
import type { Urgency } from './tile-files.ts';
import { DECODERS, type TileWorld } from './tile-world.ts';

export interface Selection {
  readonly total: number;
  /** How many of the kept have their anchor before an instant. `level` as in `CountTree.before`. */
  readonly before: (ms: number, level: number | null) => number;
  /** How many reports of a source are before it. */
  readonly reportsBefore: (sourceNumber: number, ms: number, level: number | null) => number;
  readonly countOfSource: (sourceNumber: number) => number;
  readonly keeps: (event: PlacedEvent) => boolean;
  /** The place on the line of the nth of the kept, from 0; null while it is not known. */
  readonly placeOf: (n: number, urgency: Urgency) => number | null;
  /** How many of the kept are before a place on the line; about, while it is not known. */
  readonly numberOf: (place: number) => number;
}

export interface Readers {
  readonly world: TileWorld;
  readonly tree: CountTree;
  readonly line: LineReader;
}

/** A plane that counts some classes, with shifts added for the reports of one source. */
export function planeOf(
  keeps: (classNumber: number) => boolean,
  sourceNumber: number | null = null,
  within?: Plane['within'],
): Plane {
  const known = new WeakMap<TileNode, Int32Array>();
  const sums = (node: TileNode) => {
    let own = known.get(node);
    if (own) return own;
    own = new Int32Array(BINS + 1);
    for (const [number, counts] of node.classes) if (keeps(number)) addBins(counts, own);
    if (sourceNumber !== null)
      for (const shift of node.shifts)
        if (shift.sourceNumber === sourceNumber && keeps(shift.classNumber)) addBins(shift, own);
    for (let i = 1; i <= BINS; i++) own[i] = (own[i] ?? 0) + (own[i - 1] ?? 0);
    known.set(node, own);
    return own;
  };
  return within ? { sums, within } : { sums };
}

/** Each bin to the place behind its own. */
function addBins({ bins, counts }: BinCounts, to: Int32Array): void {
  for (let i = 0; i < bins.length; i++) {
    const behind = (bins[i] ?? 0) + 1;
    to[behind] = (to[behind] ?? 0) + (counts[i] ?? 0);
  }
}

/** All classes for which `kept` holds. */
export function classSelection(readers: Readers, kept: readonly boolean[]): Selection {
  const { world, tree } = readers;
  const all = kept.every(Boolean);
  const keeps = (number: number) => kept[number] === true;
  const everything = planeOf(() => true);
  const within =
    (counts: (classNumber: number) => boolean): Plane['within'] =>
    (node, bin, ms, urgency) => {
      const start = startOfTile(node.place) + bin * binMs(node.place.level);
      const first = Math.round(tree.before(everything, start, 0));
      const count = everything.sums(node);
      const after = first + (count[bin + 1] ?? 0) - (count[bin] ?? 0);
      const events = readers.line.eventsBetween(first, after, urgency);
      const isBefore = (d: PlacedEvent) => counts(d.classNumber) && d.extent.anchorMs < ms;
      return events ? events.filter(isBefore).length : null;
    };
  const plane = planeOf(keeps, null, within(keeps));
  const bySource = new Map<number, Plane>();
  const sourcePlane = (number: number) => {
    let own = bySource.get(number);
    if (!own) {
      const id = world.sourceIds[number] ?? '';
      const reports = world.classes.map((of, i) => keeps(i) && of.sources?.includes(id) === true);
      const counts = (i: number) => reports[i] === true;
      // Within a bin of a leaf a report stands with its event; where it does not, it is one bin off at most.
      bySource.set(number, (own = planeOf(counts, number, within(counts))));
    }
    return own;
  };
  return {
    total: world.header.classes.reduce((sum, of, i) => sum + (keeps(i) ? of.events : 0), 0),
    before: (ms, level) => tree.before(plane, ms, level),
    reportsBefore: (number, ms, level) => tree.before(sourcePlane(number), ms, level),
    countOfSource: (number) =>
      world.header.classes.reduce(
        (sum, of, i) => sum + (keeps(i) && of.sources?.includes(number) ? of.events : 0),
        0,
      ),
    keeps: (event) => keeps(event.classNumber),
    ...(all ? WHOLE_LINE : placesAmong(readers, keeps)),
  };
}

type Places = Pick<Selection, 'placeOf' | 'numberOf'>;

const WHOLE_LINE: Places = { placeOf: (n) => n, numberOf: (place) => place };

/**
 * Places where a filter leaves out classes: by the directory to the chunk, there by looking. What a
 * page or a chunk keeps is counted once, for a layout asks for the neighbours of each event it weighs.
 */
function placesAmong({ world, line }: Readers, keeps: (number: number) => boolean): Places {
  /** How many are kept before each of the entries, and before the end of the last. */
  const sumsOf = remembered((entries: readonly DirectoryEntry[]): number[] => {
    let sum = 0;
    const sums = entries.map(({ classes }) => {
      const before = sum;
      for (const [number, count] of classes) if (keeps(number)) sum += count;
      return before;
    });
    return [...sums, sum];
  });
  /** Which of a chunk's events are kept, by their number in it; rising. */
  const keptOf = remembered(({ events }: EventBlock): number[] =>
    events.flatMap(({ classNumber }, i) => (keeps(classNumber) ? [i] : [])),
  );
  return {
    placeOf(n, urgency) {
      const pageSums = sumsOf(world.pages);
      const i = bisectRight(pageSums, n) - 1;
      const page = world.pages[i];
      const entries = page && world.files.get(page.file, DECODERS.directory, urgency);
      if (!entries) return null;
      const inPage = n - (pageSums[i] ?? 0);
      const chunkSums = sumsOf(entries);
      const j = bisectRight(chunkSums, inPage) - 1;
      const first = (i * PAGE_CHUNKS + j) * CHUNK_EVENTS;
      const chunk = line.chunkAt(first, urgency);
      const own = chunk && keptOf(chunk)[inPage - (chunkSums[j] ?? 0)];
      return own === null || own === undefined ? null : first + own;
    },
    numberOf(place) {
      const i = Math.floor(place / (CHUNK_EVENTS * PAGE_CHUNKS));
      const page = world.pages[i];
      const before = sumsOf(world.pages)[i] ?? 0;
      const entries = page && world.files.peek(page.file, DECODERS.directory);
      if (!entries) return before;
      const sums = sumsOf(entries);
      const j = Math.floor(place / CHUNK_EVENTS) % PAGE_CHUNKS;
      const own = place % CHUNK_EVENTS;
      const chunk = line.peekChunk(place);
      const inChunk = chunk
        ? bisectLeft(keptOf(chunk), own)
        : Math.floor((((sums[j + 1] ?? 0) - (sums[j] ?? 0)) * own) / CHUNK_EVENTS);
      return before + (sums[j] ?? 0) + inChunk;
    },
  };
}

/** The same answer for the same object, as long as that is in use. */
function remembered<K extends WeakKey, V>(answer: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    let own = known.get(of);
    if (own === undefined) known.set(of, (own = answer(of)));
    return own;
  };
}
