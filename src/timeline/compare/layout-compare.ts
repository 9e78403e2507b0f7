/**
 * Sources compared: one lane a source with its own dates and labels, the events
 * several of them report joined from lane to lane. As high as the labels need,
 * at least as high as the frame. Laid out with time running to the right and
 * mirrored in one place at the end.
 */
import { labelBudget } from '../labels/candidates.ts';
import { layoutBeads, BEADS_HEIGHT, type CompareBeads } from './beads.ts';
import type { Join } from './joins.ts';
import { COMPARE_FOOT, type LaneSettled, type StackedReport } from './lane.ts';
import { mirrorCompare } from './mirror.ts';
import { laneHeads, sharedJoins } from './heads-and-joins.ts';
import { draftLanes, standLanes, type Drafting } from './stand.ts';
import type { EdgeCounter } from '../edges.ts';
import { densityColumns, type DensityColumn } from '../density.ts';
import type { Fold } from '../time/fold.ts';
import type { Direction, MeasureText, Span } from '../geometry.ts';
import type { ItemIndex } from '../events/item-index.ts';
import type { Report, TimelineItem, TimelineSource } from '../events/item.ts';
import type { PlacedLabel } from '../labels/label.ts';
import type { Lane } from '../lanes.ts';
import { METRICS } from '../metrics.ts';
import { layoutMinimap, type MinimapLayout } from '../minimap.ts';
import { timeScale, type FoldedPiece, type TimeScale } from '../time/scale.ts';
import { drawLimit } from '../labels/settle.ts';
import { layoutTicks, type TickLayout } from '../time/ticks.ts';
import { isHome, type Viewport } from '../time/viewport.ts';
import type { LayoutWords } from '../words.ts';

export interface CompareInput {
  readonly index: ItemIndex;
  readonly sources: readonly TimelineSource[];
  readonly hiddenSources: ReadonlySet<string>;
  readonly viewport: Viewport;
  readonly home: Viewport;
  /** Of the frame in px; the layout may come out higher. */
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly start: number; readonly end: number };
  readonly gutter: number;
  /** The block at the head, at the start of the frame, that beads keep clear of. */
  readonly head: { readonly width: number; readonly height: number };
  readonly folds: readonly Fold[];
  readonly selectedId: string | null;
  /** Report that has, or is about to get, the focus: `reportKey`. */
  readonly focusedKey: string | null;
  readonly direction: Direction;
  readonly measureText: MeasureText;
  readonly words: LayoutWords;
  /** A source's own date in words. */
  readonly ownDate: (report: Report) => string;
}

export interface CompareLane extends Lane {
  readonly labels: readonly PlacedLabel[];
  /** Every report drawn, with the key its label and its button share. */
  readonly stacked: readonly (StackedReport & { readonly x: number; readonly y: number })[];
}

export interface CompareLayout extends CompareBeads {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly scale: TimeScale;
  readonly plot: Span;
  readonly axis: Span & { readonly y: number };
  readonly ticks: TickLayout;
  readonly folds: readonly (FoldedPiece & { readonly label: string })[];
  /** Instead of beads when events are thousands. */
  readonly density: readonly DensityColumn[];
  readonly densityPeak: number;
  readonly lanes: readonly CompareLane[];
  readonly joins: readonly Join[];
  readonly edges: readonly EdgeCounter[];
  readonly laneArea: { readonly y0: number; readonly y1: number };
  /** In a block of its own, `COMPARE_FOOT` px high. */
  readonly minimap: MinimapLayout;
  readonly wholeSpan: boolean;
  readonly inViewCount: number;
  /** For `rideCompare`; nobody else's business. */
  readonly settled: ReadonlyMap<string, LaneSettled>;
}

const AXIS_LEAST = 120;
/** Space between the head of the page and the beads under it. */
const UNDER_HEAD = 10;

/** Lays out the comparison. Deterministic, whatever the order of the items. */
export function layoutCompare(input: CompareInput): CompareLayout {
  return compose(input, null);
}

/** A settled comparison carried along while a gesture lasts: labels keep their rows, lanes their heights. */
export function rideCompare(settled: CompareLayout, input: CompareInput): CompareLayout {
  return compose(input, settled.settled);
}

function compose(
  input: CompareInput,
  riding: ReadonlyMap<string, LaneSettled> | null,
): CompareLayout {
  const { width, margins, gutter, viewport, index, words, measureText, selectedId } = input;
  const plot = {
    x0: margins.start + gutter,
    x1: Math.max(margins.start + gutter + 40, width - margins.end),
  };
  const scale = timeScale(viewport, [plot.x0, plot.x1], input.folds);
  const folds = scale.folds.map((f) => ({ ...f, label: words.foldYears(f.startMs, f.endMs) }));
  const ticks = besideFolds(layoutTicks({ scale, measureText, words }), folds, measureText);
  const dense = index.countAnchors(...viewport) > drawLimit(plot.x1 - plot.x0);
  const items = dense
    ? index.top(...viewport, labelBudget(plot.x1 - plot.x0))
    : index.meeting(viewport);
  const inView = items.filter((d) => d.anchorMs >= viewport[0] && d.anchorMs <= viewport[1]);
  const axisY = axisUnder(input, dense ? [] : inView, scale);
  const drafting: Drafting = { plot, scale, items, dense, axisY, riding };
  const drafts = draftLanes(input, drafting);
  const y0 = axisY + (ticks.lower.length > 0 ? METRICS.laneHeadTwoTiers : METRICS.laneHead);
  const heads = laneHeads(drafts, inView);
  const lanes = standLanes(input, drafting, drafts, heads, y0);
  const { beads, counts } = layoutBeads(dense ? [] : inView, scale.x, axisY, selectedId);
  const profile = { baseline: axisY - 1, height: BEADS_HEIGHT };
  const density = dense
    ? densityColumns(scale, plot, profile, { between: index.countAnchors })
    : { columns: [], peak: 0 };
  const y1 = lanes.at(-1)?.y1 ?? y0;
  const layout: CompareLayout = {
    width,
    height: Math.max(y1, input.height - COMPARE_FOOT),
    direction: input.direction,
    scale,
    plot,
    axis: { x0: margins.start, x1: plot.x1, y: axisY },
    ticks,
    folds,
    beads,
    counts,
    density: density.columns,
    densityPeak: density.peak,
    lanes,
    joins: sharedJoins(inView, {
      lanes,
      heads,
      beads,
      ticks,
      folds,
      axisY,
      measureText,
      selectedId,
    }),
    edges: edgesOf(input, plot, axisY),
    laneArea: { y0, y1 },
    minimap: layoutMinimap({
      index,
      home: input.home,
      viewport,
      rect: { ...plot, y0: 22, y1: 22 + METRICS.minimapHeight },
      measureText,
      words,
    }),
    wholeSpan: isHome(viewport, input.home),
    inViewCount: index.countAnchors(...viewport),
    settled: new Map(drafts.map((d) => [d.source.id, d.settled])),
  };
  return input.direction === 'rtl' ? mirrorCompare(layout) : layout;
}

const FOLD_FONT = { size: 12, weight: 420 };

/** A tick keeps its label only where the words of a fold leave it room. */
function besideFolds(
  layout: TickLayout,
  folds: CompareLayout['folds'],
  measureText: MeasureText,
): TickLayout {
  const taken = folds.map(({ x0, x1, label }) => {
    const half = measureText(label, FOLD_FONT) / 2 + 4;
    return { x0: (x0 + x1) / 2 - half, x1: (x0 + x1) / 2 + half };
  });
  const isTaken = (x0: number, x1: number) => taken.some((t) => t.x0 < x1 && x0 < t.x1);
  const ticks = layout.ticks.map((tick) =>
    tick.label !== null && isTaken(tick.labelX, tick.labelX + tick.labelWidth)
      ? { ...tick, label: null, labelWidth: 0 }
      : tick,
  );
  return { ...layout, ticks };
}

/** The axis stands as high as the head of the page and the beads under it allow. */
function axisUnder(
  { head, margins, selectedId }: CompareInput,
  items: readonly TimelineItem[],
  scale: TimeScale,
): number {
  const { beads, counts } = layoutBeads(items, scale.x, 0, selectedId);
  const isUnder = (x: number) => x < margins.start + head.width + 2 * UNDER_HEAD;
  const tops = [
    ...beads.filter((b) => isUnder(b.x - b.r)).map((b) => b.r - b.y),
    ...counts.filter((c) => isUnder(c.x)).map((c) => 12 - c.y),
  ];
  return Math.max(AXIS_LEAST, Math.ceil(head.height + UNDER_HEAD + Math.max(16, ...tops)));
}

const EDGE_FONT = { size: 13, weight: 520 };
/** A counter's button is this much wider than its text; its middle stands this high over the axis. */
const EDGE_PAD = 34;
const EDGE_HEIGHT = { earlier: 18, later: BEADS_HEIGHT + 16 } as const;

/** How many events lie before and after the period in view, in the gutter and over the far end of the axis. */
function edgesOf(
  { index, viewport, words, measureText }: CompareInput,
  plot: Span,
  axisY: number,
): EdgeCounter[] {
  const before = index.countAnchors(-Infinity, viewport[0]);
  const after = index.countAnchors(viewport[1], Infinity);
  const nearest = { earlier: index.at(before - 1), later: index.at(index.size - after) };
  return (['earlier', 'later'] as const).flatMap((side): EdgeCounter[] => {
    const count = side === 'earlier' ? before : after;
    const target = nearest[side];
    if (count === 0 || !target) return [];
    const text = words.beyond(count, side);
    const width = measureText(text, EDGE_FONT) + EDGE_PAD;
    const x = side === 'earlier' ? plot.x0 - width : plot.x1;
    return [{ side, count, text, x, y: axisY - EDGE_HEIGHT[side], width, targetId: target.id }];
  });
}
