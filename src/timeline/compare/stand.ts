/** The lanes of a comparison: how many rows of labels each may have, how high that makes it, what stands in it. */
import { labelBudget } from '../labels/candidates.ts';
import {
  COMPARE_FOOT,
  COMPARE_LANE,
  seatLane,
  settleLane,
  stackLane,
  type LaneContext,
  type LaneSettled,
  type StackedReport,
} from './lane.ts';
import type { LaneHead } from './heads-and-joins.ts';
import type { CompareInput, CompareLane } from './layout-compare.ts';
import { densityColumns, type DensityColumn } from '../density.ts';
import type { Span } from '../geometry.ts';
import { compareImportance } from '../events/item-index.ts';
import type { TimelineItem, TimelineSource } from '../events/item.ts';
import { publicationOf, reportsOf, type Lane } from '../lanes.ts';
import { METRICS, ZOOM_METRICS, zoomClassOf } from '../metrics.ts';
import type { TimeScale } from '../time/scale.ts';

/** A lane grows by at most this when there is height to spare. */
const SPARE = 40;
/** Labels may make the lanes higher than the frame, by this share. */
const TALLER = 1.6;
const LEAST_ROWS = 3;
const MOST_ROWS = 16;
/** Height of a lane's density strip. */
const STRIP_HEIGHT = 24;

/** A lane before it has a height. */
export interface LaneDraft extends ReturnType<typeof stackLane> {
  readonly source: TimelineSource;
  readonly settled: LaneSettled;
}

export interface Drafting {
  readonly plot: Span;
  readonly scale: TimeScale;
  readonly items: readonly TimelineItem[];
  readonly dense: boolean;
  readonly axisY: number;
  readonly riding: ReadonlyMap<string, LaneSettled> | null;
}

/** Reports and labels of every lane, in as many rows as each needs, unless all together would be too high. */
export function draftLanes(input: CompareInput, drafting: Drafting): LaneDraft[] {
  const { sources, hiddenSources, height, selectedId, focusedKey, measureText, ownDate } = input;
  const { plot, scale, items, dense, axisY, riding } = drafting;
  const context: LaneContext = {
    plot,
    measureText,
    ownDate,
    selectedId,
    focusedKey,
    floor: dense ? STRIP_HEIGHT : 0,
  };
  const zoom = ZOOM_METRICS[zoomClassOf(scale.pxPerMs)];
  const settle = (stacked: readonly StackedReport[], rows: number) =>
    settleLane(stacked, candidatesOf(stacked, input, plot), rows, context);
  const drafts = sources.map((source): LaneDraft => {
    const own = hiddenSources.has(source.id)
      ? []
      : reportsOf(source.id, items, { scale, plot, zoom, selectedId });
    const lane = stackLane(own);
    const known = riding?.get(source.id);
    return { source, ...lane, settled: known ?? settle(lane.stacked, MOST_ROWS) };
  });
  if (riding) return drafts;
  const { head, foot, below, row } = COMPARE_LANE;
  const bare = axisY + METRICS.laneHead + COMPARE_FOOT + sources.length * (head + foot + below);
  const most = capFor(
    drafts.map((d) => d.settled.rows),
    Math.floor((height * TALLER - bare) / row),
  );
  return drafts.map((d) =>
    d.settled.rows > most ? { ...d, settled: settle(d.stacked, most) } : d,
  );
}

/** The most rows a lane may have so that all together are within a budget; never too few to say anything. */
function capFor(rows: readonly number[], budget: number): number {
  let cap = MOST_ROWS;
  const total = () => rows.reduce((sum, n) => sum + Math.min(n, cap), 0);
  while (cap > LEAST_ROWS && total() > budget) cap -= 1;
  return cap;
}

/** The reports of a lane that may be labelled: the most important, and what is selected. */
function candidatesOf(
  stacked: readonly StackedReport[],
  { selectedId, focusedKey }: CompareInput,
  plot: Span,
): ReadonlySet<TimelineItem> {
  const forced = stacked.filter((s) => s.placed.item.id === selectedId || s.key === focusedKey);
  const ranked = stacked.map((s) => s.placed.item).sort(compareImportance);
  return new Set([
    ...forced.map((s) => s.placed.item),
    ...ranked.slice(0, labelBudget(plot.x1 - plot.x0)),
  ]);
}

/** Lanes under each other, each as high as its labels; what height is to spare they share. */
export function standLanes(
  input: CompareInput,
  { plot, scale, dense, riding }: Drafting,
  drafts: readonly LaneDraft[],
  heads: readonly LaneHead[],
  top: number,
): CompareLane[] {
  const { foot, below, row, least, level } = COMPARE_LANE;
  const { index, hiddenSources, measureText, words, selectedId, focusedKey, ownDate } = input;
  const heights = drafts.map((d, i) =>
    Math.max(least, (heads[i]?.height ?? 0) + d.settled.rows * row + foot + below),
  );
  const rest = input.height - COMPARE_FOOT - top - heights.reduce((sum, h) => sum + h, 0);
  const spare = Math.max(0, Math.min(SPARE, Math.floor(rest / Math.max(1, drafts.length))));
  let y0 = top;
  return drafts.map(({ source, stacked, left, settled }, i): CompareLane => {
    const y1 = y0 + (heights[i] ?? least) + spare;
    const y = y1 - below;
    const context = { plot, measureText, ownDate, selectedId, focusedKey, floor: 0 };
    const labels = seatLane(settled, stacked, y, context);
    const published = publicationOf(source, y, { scale, plot, measureText, words });
    const drawn = stacked.map((s) => ({ ...s, x: s.placed.x, y: y - s.level * level }));
    const lane: CompareLane = {
      source,
      shown: !hiddenSources.has(source.id),
      y,
      y0,
      y1,
      ...published,
      note: published.note && { ...published.note, y: y + 17 },
      reports: drawn.map(({ placed, x, y: at }) => ({
        eventId: placed.item.id,
        sourceId: source.id,
        x,
        y: at,
        r: placed.r,
        body: placed.body,
        selected: placed.item.id === selectedId,
      })),
      counts: countsOf(left, y),
      density: dense ? stripOf(source.id, input, { plot, scale, y }) : [],
      eventCount: index.countOfSource(source.id),
      labels: riding ? labels : labels.filter((label) => !label.crowded),
      stacked: drawn,
    };
    y0 = y1;
    return lane;
  });
}

function stripOf(
  sourceId: string,
  { index, hiddenSources }: CompareInput,
  { plot, scale, y }: { readonly plot: Span; readonly scale: TimeScale; readonly y: number },
): readonly DensityColumn[] {
  if (hiddenSources.has(sourceId)) return [];
  const place = { baseline: y, height: STRIP_HEIGHT - 2 };
  const between = (startMs: number, endMs: number) => index.countReports(sourceId, startMs, endMs);
  return densityColumns(scale, plot, place, { between }).columns;
}

/** Shapes that found no room in the stack, gathered where they are. */
function countsOf(left: LaneDraft['left'], lineY: number): Lane['counts'] {
  const cells = new Map<number, number[]>();
  for (const { x } of left) {
    const cell = Math.floor(x / 26);
    cells.set(cell, [...(cells.get(cell) ?? []), x]);
  }
  return [...cells.values()].map((xs) => ({
    x: xs.reduce((sum, x) => sum + x, 0) / xs.length,
    y: lineY + 16,
    count: xs.length,
  }));
}
