/**
 * A tile of the pyramid: how many events of each class have their anchor in
 * each of its bins, where reports lie elsewhere than their events, and the
 * names of the files beneath it. Decoded it stays lists of what there is, not
 * tables of what there might be: most classes are in few bins.
 */
import { TileError, type ByteReader, type ByteWriter } from './bytes.ts';
import { beginFile, openFile } from './file-kind.ts';
import { readRef, writeRef, type FileRef } from './file-ref.ts';
import { BINS, CHILDREN, type TilePlace } from './grid.ts';

/** Numbers of events by bin, of bins that have any; bins ascend. */
export interface BinCounts {
  readonly bins: Uint16Array;
  readonly counts: Int32Array;
}

/** How many more, or fewer, reports of a source a bin has than events of a class that the source reports. */
export interface ReportShift extends BinCounts {
  readonly sourceNumber: number;
  readonly classNumber: number;
}

export interface TileNode {
  readonly place: TilePlace;
  /** By class number, of classes that occur. */
  readonly classes: ReadonlyMap<number, BinCounts>;
  readonly shifts: readonly ReportShift[];
  /** Null where the child has no events, or this tile is a leaf. */
  readonly children: readonly (FileRef | null)[];
  /** No children: its events are few enough, or all at one instant. */
  readonly isLeaf: boolean;
  /** The most important events; null in a leaf, whose events are all in chunks of the line. */
  readonly tops: FileRef | null;
  /** Events whose extent lies in this tile and in none of its children; null where there is none. */
  readonly across: FileRef | null;
  /** How many of those had no room in the file. */
  readonly acrossLeftOut: number;
}

export function encodeNode(node: TileNode): Uint8Array {
  const out = beginFile('node');
  out.count(node.place.level);
  out.signed(node.place.index);
  const classes = [...node.classes].sort(([a], [b]) => a - b);
  out.count(classes.length);
  let before = -1;
  for (const [number, counts] of classes) {
    out.count(number - before - 1);
    before = number;
    writeBins(out, counts);
  }
  out.count(node.shifts.length);
  for (const shift of node.shifts) {
    out.count(shift.sourceNumber);
    out.count(shift.classNumber);
    writeBins(out, shift);
  }
  out.byte(node.isLeaf ? 1 : 0);
  if (!node.isLeaf) for (const child of node.children) writeRef(out, child);
  writeRef(out, node.tops);
  writeRef(out, node.across);
  out.count(node.acrossLeftOut);
  return out.bytes();
}

/** @throws TileError when the bytes are not a node. */
export function decodeNode(bytes: Uint8Array): TileNode {
  const input = openFile('node', bytes);
  const place = { level: input.count(), index: input.signed() };
  let number = -1;
  const classes = new Map(
    Array.from({ length: input.count() }, () => {
      number += input.count() + 1;
      return [number, readBins(input)] as const;
    }),
  );
  const shifts = Array.from({ length: input.count() }, () => {
    const [sourceNumber, classNumber] = [input.count(), input.count()];
    return { sourceNumber, classNumber, ...readBins(input) };
  });
  const isLeaf = input.byte() === 1;
  const children = isLeaf ? [] : Array.from({ length: CHILDREN }, () => readRef(input));
  const [tops, across] = [readRef(input), readRef(input)];
  const acrossLeftOut = input.count();
  input.finish();
  return { place, classes, shifts, children, isLeaf, tops, across, acrossLeftOut };
}

/** The gap to the bin before and the count, for each bin that has any. */
function writeBins(out: ByteWriter, { bins, counts }: BinCounts): void {
  out.count(bins.length);
  let before = -1;
  bins.forEach((bin) => {
    out.count(bin - before - 1);
    before = bin;
  });
  counts.forEach((count) => {
    out.signed(count);
  });
}

function readBins(input: ByteReader): BinCounts {
  const length = input.count();
  if (length > BINS) throw new TileError('the file has more bins than a tile');
  // Most of a tile is these numbers, and a reader who moves waits for it: filled in place, which is the quickest way.
  const [bins, counts] = [new Uint16Array(length), new Int32Array(length)];
  let bin = -1;
  for (let i = 0; i < length; i++) {
    bin += input.count() + 1;
    if (bin >= BINS) throw new TileError('the file has a bin beyond the tile');
    bins[i] = bin;
  }
  for (let i = 0; i < length; i++) counts[i] = input.signed();
  return { bins, counts };
}
