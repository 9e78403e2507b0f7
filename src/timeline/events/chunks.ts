/**
 * Where strips begin and end: in gaps no label reaches across, and in a crowd
 * in the widest gap once a plot is full. Counted off from the beginning of the
 * line, so that every viewport of a zoom level finds the same edges.
 */
import type { ItemIndex } from './item-index.ts';
import type { Viewport } from '../time/viewport.ts';

export interface Chunk {
  readonly startMs: number;
  readonly endMs: number;
}

/** Labels from either side of a gap this wide do not meet. */
const NATURAL_PX = 480;
/** A chunk may be cut once it has so many events over so many plots, in the widest gap of its last part. */
const FULL_COUNT = 48;
const FULL_PLOTS = 1.15;
const LAST_PART = 0.35;
/** Every so many events there is an edge in any case, so that a look at part of the line costs that part. */
const BLOCK = 2048;
/** A stretch as wide as a plot with more events than this is never cut within: a profile stands for them. */
const CROWDED = 512;
/** Strips reach this share of the viewport beyond it, so that what comes in has its place already. */
const BEYOND = 0.25;

/** The chunks under a viewport and a little beyond; the outermost are open. At least one. */
export function chunksUnder(
  index: ItemIndex,
  viewport: Viewport,
  pxPerMs: number,
  plotWidth: number,
): Chunk[] {
  const reach = (viewport[1] - viewport[0]) * BEYOND;
  const [from, to] = [viewport[0] - reach, viewport[1] + reach];
  const blockOf = (ms: number) => Math.floor(index.countAnchors(-Infinity, ms) / BLOCK);
  const [first, last] = [Math.max(0, blockOf(from) - 1), blockOf(to) + 1];
  const found = new Set<number>();
  const cellMs = plotWidth / pxPerMs;
  const isCrowded = (cell: number) =>
    index.countAnchors(cell * cellMs, (cell + 1) * cellMs) > CROWDED;
  const addCell = (cell: number) => found.add(cell * cellMs).add((cell + 1) * cellMs);
  for (let block = first; block <= last; block++) {
    const cellAt = (place: number) =>
      Math.floor(index.anchorAt(Math.min(place, index.size - 1)) / cellMs);
    const cell = cellAt(block * BLOCK);
    if (cell === cellAt((block + 1) * BLOCK - 1) && isCrowded(cell)) addCell(cell);
    else
      for (const edge of edgesIn(index, block * BLOCK, pxPerMs, plotWidth)) {
        const own = Math.floor(edge / cellMs);
        if (isCrowded(own)) addCell(own);
        else found.add(edge);
      }
  }
  const edges = [...found].sort((a, b) => a - b);
  const starts = first === 0 ? [-Infinity, ...edges] : edges;
  return starts
    .map((startMs, i) => ({ startMs, endMs: starts[i + 1] ?? Infinity }))
    .filter((c) => c.endMs > c.startMs && c.endMs > from && c.startMs < to);
}

/** Edges among the events from one rank on, up to the end of their block; the block's own edge first. */
function edgesIn(index: ItemIndex, rank: number, pxPerMs: number, plotWidth: number): number[] {
  const anchors: number[] = [];
  for (let place = Math.max(0, rank - 1); place < Math.min(rank + BLOCK, index.size); place++)
    anchors.push(index.anchorAt(place));
  const edges: number[] = [];
  let begin = 0;
  const gapBefore = (i: number) => ((anchors[i] ?? 0) - (anchors[i - 1] ?? 0)) * pxPerMs;
  const cut = (i: number) => {
    edges.push(((anchors[i - 1] ?? 0) + (anchors[i] ?? 0)) / 2);
    begin = i;
  };
  for (let i = 1; i < anchors.length; i++) {
    const width = ((anchors[i] ?? 0) - (anchors[begin] ?? 0)) * pxPerMs;
    if ((i === 1 && rank > 0) || gapBefore(i) >= NATURAL_PX) cut(i);
    else if (i - begin >= FULL_COUNT && width >= FULL_PLOTS * plotWidth) {
      let widest = i;
      for (let j = i; j > begin + 1; j--) {
        if (((anchors[i] ?? 0) - (anchors[j] ?? 0)) * pxPerMs > LAST_PART * plotWidth) break;
        if (gapBefore(j) > gapBefore(widest)) widest = j;
      }
      cut(widest);
    }
  }
  return edges;
}
