/**
 * Builds the pyramid while events go by in order of the line. A tile first
 * keeps its events; when they get too many it splits and passes them on to its
 * children, of which one is open at a time. So what is held at any moment is a
 * few thousand events a level, whatever their number.
 */
import type { PlacedEvent } from './drawn-event.ts';
import { encodeBlock, type BlockContext } from './event-block.ts';
import { priorityOfClass } from './event-class.ts';
import type { FileRef } from './file-ref.ts';
import {
  BINS,
  binAt,
  childAt,
  CHILDREN,
  childOf,
  holds,
  tileIndexAt,
  type TilePlace,
} from './grid.ts';
import { MostImportant } from './importance.ts';
import { encodeNode, type BinCounts, type ReportShift } from './node.ts';

/** A tile with no more events than this has no children. */
export const LEAF_EVENTS = 2048;
/** Bins of four seconds: finer than a pixel of the closest look. Tiles of this level are leaves, whatever they hold. */
const FINEST_LEVEL = 12;
/** Events of a tile that can be drawn before anything finer is there. */
export const TOP_EVENTS = 128;
/** Events kept for a tile because they reach across its children, at most. */
const ACROSS_EVENTS = 4096;

/** Keeps a file and says by what name. */
export type Put = (bytes: Uint8Array) => FileRef;

/** A report at another instant than its event, or an event without a report where it stands. */
export interface Shift {
  readonly ms: number;
  readonly sourceNumber: number;
  readonly classNumber: number;
  /** How many reports more than the event's class says. */
  readonly by: number;
}

export interface PyramidOptions {
  /** Level of the coarsest tiles. */
  readonly level: number;
  readonly context: BlockContext;
  readonly put: Put;
}

export interface Pyramid {
  readonly roots: readonly { readonly index: number; readonly file: FileRef }[];
  /** Events that no tile holds whole; null where there is none. */
  readonly across: FileRef | null;
  readonly acrossLeftOut: number;
}

/** Takes events and shifts, both in order of time, and puts the files of all tiles. */
export class PyramidBuilder {
  readonly #options: PyramidOptions;
  readonly #across = new MostImportant(ACROSS_EVENTS);
  readonly #roots: { readonly index: number; readonly file: FileRef }[] = [];
  #open: OpenTile | null = null;

  constructor(options: PyramidOptions) {
    this.#options = options;
  }

  add(event: PlacedEvent): void {
    const tile = this.#tileAt(event.extent.anchorMs);
    const { startMs, endMs } = event.extent;
    if (!holds(tile.place, startMs, endMs)) this.#across.add(ranked(event, this.#options.context));
    tile.add(event);
  }

  shift(shift: Shift): void {
    this.#tileAt(shift.ms).shift(shift);
  }

  finish(): Pyramid {
    this.#close();
    const { put, context } = this.#options;
    return {
      roots: this.#roots,
      across: putEvents(this.#across, context, put),
      acrossLeftOut: this.#across.leftOut,
    };
  }

  #tileAt(ms: number): OpenTile {
    const { level } = this.#options;
    const index = tileIndexAt(level, ms);
    if (this.#open?.place.index !== index) {
      this.#close();
      this.#open = new OpenTile({ level, index }, this.#options);
    }
    return this.#open;
  }

  #close(): void {
    if (this.#open) this.#roots.push({ index: this.#open.place.index, file: this.#open.finish() });
    this.#open = null;
  }
}

class OpenTile {
  readonly place: TilePlace;
  readonly #options: PyramidOptions;
  readonly #counts = new Map<number, Int32Array>();
  readonly #shifts = new Map<string, { readonly of: Shift; readonly counts: Int32Array }>();
  readonly #tops = new MostImportant(TOP_EVENTS);
  readonly #across = new MostImportant(ACROSS_EVENTS);
  readonly #children: (FileRef | null)[] = Array.from({ length: CHILDREN }, () => null);
  /** What a child would have to be told, until there is one. */
  #waiting: (PlacedEvent | Shift)[] = [];
  #isSplit = false;
  #child: OpenTile | null = null;

  constructor(place: TilePlace, options: PyramidOptions) {
    this.place = place;
    this.#options = options;
  }

  add(event: PlacedEvent): void {
    const counts = binsOf(this.#counts, event.classNumber);
    const bin = binAt(this.place, event.extent.anchorMs);
    counts[bin] = (counts[bin] ?? 0) + 1;
    this.#passOn(event);
  }

  shift(shift: Shift): void {
    const key = `${shift.sourceNumber} ${shift.classNumber}`;
    let known = this.#shifts.get(key);
    if (!known) this.#shifts.set(key, (known = { of: shift, counts: new Int32Array(BINS) }));
    const bin = binAt(this.place, shift.ms);
    known.counts[bin] = (known.counts[bin] ?? 0) + shift.by;
    this.#passOn(shift);
  }

  /** Puts the tile's own files and says the tile's name. */
  finish(): FileRef {
    this.#closeChild();
    const { context, put } = this.#options;
    const node = encodeNode({
      place: this.place,
      classes: new Map([...this.#counts].map(([number, counts]) => [number, binCounts(counts)])),
      shifts: this.#shiftList(),
      children: this.#children,
      isLeaf: !this.#isSplit,
      tops: this.#isSplit ? putEvents(this.#tops, context, put) : null,
      across: this.#isSplit ? putEvents(this.#across, context, put) : null,
      acrossLeftOut: this.#across.leftOut,
    });
    return put(node);
  }

  #passOn(one: PlacedEvent | Shift): void {
    if (this.#isSplit) {
      this.#tellChild(one);
      return;
    }
    if (this.place.level <= FINEST_LEVEL) return;
    this.#waiting.push(one);
    if (this.#waiting.length <= LEAF_EVENTS) return;
    this.#isSplit = true;
    for (const other of this.#waiting) this.#tellChild(other);
    this.#waiting = [];
  }

  #tellChild(one: PlacedEvent | Shift): void {
    const isShift = 'by' in one;
    const child = this.#childAt(isShift ? one.ms : one.extent.anchorMs);
    if (isShift) {
      child.shift(one);
      return;
    }
    const { startMs, endMs } = one.extent;
    const own = ranked(one, this.#options.context);
    this.#tops.add(own);
    if (holds(this.place, startMs, endMs) && !holds(child.place, startMs, endMs))
      this.#across.add(own);
    child.add(one);
  }

  #childAt(ms: number): OpenTile {
    const place = childOf(this.place, childAt(this.place, ms));
    if (this.#child?.place.index !== place.index) {
      this.#closeChild();
      this.#child = new OpenTile(place, this.#options);
    }
    return this.#child;
  }

  #closeChild(): void {
    if (!this.#child) return;
    const { index } = this.#child.place;
    this.#children[index - this.place.index * CHILDREN] = this.#child.finish();
    this.#child = null;
  }

  #shiftList(): ReportShift[] {
    return [...this.#shifts.values()]
      .map(({ of: { sourceNumber, classNumber }, counts }) => ({
        sourceNumber,
        classNumber,
        ...binCounts(counts),
      }))
      .filter(({ bins }) => bins.length > 0)
      .sort((a, b) => a.sourceNumber - b.sourceNumber || a.classNumber - b.classNumber);
  }
}

function ranked(event: PlacedEvent, { classes }: BlockContext) {
  const of = classes[event.classNumber];
  if (!of) throw new RangeError(`there is no class ${event.classNumber}`);
  return { event, priority: priorityOfClass(of) };
}

function putEvents(kept: MostImportant, context: BlockContext, put: Put): FileRef | null {
  return kept.size === 0 ? null : put(encodeBlock({ events: kept.events(), details: [] }, context));
}

function binsOf(counts: Map<number, Int32Array>, number: number): Int32Array {
  let own = counts.get(number);
  if (!own) counts.set(number, (own = new Int32Array(BINS)));
  return own;
}

function binCounts(counts: Int32Array): BinCounts {
  const bins: number[] = [];
  counts.forEach((count, bin) => {
    if (count !== 0) bins.push(bin);
  });
  return {
    bins: Uint16Array.from(bins),
    counts: Int32Array.from(bins, (bin) => counts[bin] ?? 0),
  };
}
