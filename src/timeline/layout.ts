/**
 * The whole of a horizontal frame: items and a viewport in, geometry out. Laid
 * out with time running to the right and mirrored in one place at the end.
 */
import type { BundleMark } from './bundle.ts';
import { densityColumns, type DensityColumn } from './density.ts';
import { edgeCounters, type EdgeCounter } from './edges.ts';
import type { Fold } from './fold.ts';
import type { Direction, MeasureText, Rect, Span } from './geometry.ts';
import type { ItemIndex } from './item-index.ts';
import type { TimelineItem, TimelineSource } from './item.ts';
import type { PlacedLabel } from './labels.ts';
import { layoutLanes, type Lane } from './lanes.ts';
import type { Mark } from './mark.ts';
import type { ZoomClass } from './metrics.ts';
import { layoutMinimap, type MinimapLayout } from './minimap.ts';
import { mirrorLayout } from './mirror.ts';
import type { FoldedPiece, TimeScale } from './scale.ts';
import { selectedPoleOf, type SelectedPole } from './selected-pole.ts';
import {
  drawLimit,
  groundFor,
  PROFILE_HEIGHT,
  settle,
  type Ground,
  type Settled,
} from './settle.ts';
import { layoutStackedReports, type StackedReports } from './stacked-reports.ts';
import { layoutTicks, type TickLayout } from './ticks.ts';
import type { Viewport } from './viewport.ts';
import { viewStrip, type StripView } from './view-strip.ts';
import type { LayoutWords } from './words.ts';

export interface HorizontalInput {
  /** The visible items, indexed once per dataset and filter: `indexItems(items)`. */
  readonly index: ItemIndex;
  /** All sources, in order of publication. */
  readonly sources: readonly TimelineSource[];
  readonly hiddenSources?: ReadonlySet<string>;
  readonly viewport: Viewport;
  readonly home: Viewport;
  /** The frame in px; y 0 is its top. */
  readonly width: number;
  readonly height: number;
  /** `lanes` from 900 px, `stacked` (no lanes) below; the embed uses `stacked` with small margins. */
  readonly below?: 'lanes' | 'stacked';
  /** Page margins: start and end. Defaults 40; 24 at the end beside a panel; 10 in the embed. */
  readonly margins?: { readonly start: number; readonly end: number };
  /** Width kept for lane names. Default by width: 208, 160 under 1,200; 0 when stacked. */
  readonly gutter?: number;
  /** Top of the label field. Default 96. */
  readonly fieldTop?: number;
  /** Whether to leave room for the minimap. Default true. */
  readonly minimap?: boolean;
  /** What labels must not cover, such as the headline block; as seen on the screen. */
  readonly obstacles?: readonly Rect[];
  readonly folds?: readonly Fold[];
  readonly selectedId?: string | null;
  readonly focusedId?: string | null;
  readonly direction?: Direction;
  readonly measureText: MeasureText;
  readonly words: LayoutWords;
}

/** What became of an event: exactly one of these. `away` is not in view. */
export type Fate = 'labelled' | 'bead' | 'bundled' | 'away';

export interface HorizontalLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly zoom: ZoomClass;
  readonly wholeSpan: boolean;
  /** As seen on the screen: mirrored when right to left. */
  readonly scale: TimeScale;
  readonly plot: Span;
  readonly axis: Span & { readonly y: number };
  /** Where texts may stand. */
  readonly field: Rect;
  readonly ticks: TickLayout;
  readonly folds: readonly (FoldedPiece & { readonly label: string })[];
  readonly marks: readonly Mark[];
  readonly bundles: readonly BundleMark[];
  /** Instead of most marks when events in view are thousands; empty otherwise. */
  readonly density: readonly DensityColumn[];
  /** Events in the highest column, for an honest note at the axis; 0 without a profile. */
  readonly densityPeak: number;
  readonly labels: readonly PlacedLabel[];
  readonly fateOf: (id: string) => Fate;
  readonly lanes: readonly Lane[];
  /** Top and foot of the lanes. Lanes beyond the foot are to be scrolled. */
  readonly laneArea: { readonly y0: number; readonly y1: number };
  readonly stacked: StackedReports | null;
  readonly minimap: MinimapLayout | null;
  readonly edges: readonly EdgeCounter[];
  readonly selectedPole: SelectedPole | null;
  /** Events in view, and of all. */
  readonly inViewCount: number;
  readonly total: number;
  /** For `rideLayout`; nobody else's business. */
  readonly settled: Settled;
}

/**
 * Lays out a frame. Deterministic, whatever the order of the items; within a
 * zoom level an event keeps its level and its label's row wherever the frame is
 * panned, as long as the edge of the frame does not cut the label.
 */
export function layoutHorizontal(input: HorizontalInput): HorizontalLayout {
  return compose(input, settle(input), false);
}

/**
 * A settled layout carried along while a gesture lasts: marks, ticks and lanes
 * follow the viewport, labels ride on their poles and keep their row, and one
 * that would meet a more important label is marked as crowded. Call
 * `layoutHorizontal` when the gesture rests.
 */
export function rideLayout(settled: HorizontalLayout, input: HorizontalInput): HorizontalLayout {
  return compose(input, settled.settled, true);
}

function compose(input: HorizontalInput, settled: Settled, riding: boolean): HorizontalLayout {
  const { width, height, direction = 'ltr', viewport, home, index, measureText, words } = input;
  const ground = groundFor(input, settled.zoom);
  const { frame, scale, wholeSpan } = ground;
  const view = viewStrip(input, ground, settled, riding);
  const items = itemsInView(input, ground);
  const below = belowOf(input, ground, items);
  const profile = profileOf(input, ground, settled);
  const layout: HorizontalLayout = {
    width,
    height,
    direction,
    zoom: settled.zoom,
    wholeSpan,
    scale,
    plot: frame.plot,
    axis: frame.axis,
    field: frame.field,
    ticks: layoutTicks({ scale, measureText, words }),
    folds: scale.folds.map((f) => ({ ...f, label: words.foldYears(f.startMs, f.endMs) })),
    marks: view.marks,
    bundles: view.bundles,
    density: profile.columns,
    densityPeak: profile.peak,
    labels: view.labels,
    fateOf: (id) => fateOf(id, view, input, settled),
    ...below,
    laneArea: frame.laneArea,
    minimap: frame.minimap
      ? layoutMinimap({ index, home, viewport, rect: frame.minimap, measureText, words })
      : null,
    edges: edgeCounters(input, frame, view),
    selectedPole: selectedPoleOf(input, view.marks, below.lanes, below.stacked),
    inViewCount: index.countAnchors(...viewport) + view.held.size,
    total: index.size,
    settled,
  };
  return direction === 'rtl' ? mirrorLayout(layout) : layout;
}

/** The density profile where strips are crowded, all on one scale of heights. */
function profileOf(
  { index }: HorizontalInput,
  { frame, scale }: Ground,
  { strips }: Settled,
): { readonly columns: readonly DensityColumn[]; readonly peak: number } {
  const dense = strips.filter((s) => s.dense);
  if (dense.length === 0) return { columns: [], peak: 0 };
  const isDense = (ms: number) => dense.some((s) => ms >= s.startMs && ms < s.endMs);
  return densityColumns(
    scale,
    frame.plot,
    { baseline: frame.axis.y, height: PROFILE_HEIGHT },
    (startMs, endMs) => (isDense((startMs + endMs) / 2) ? index.countAnchors(startMs, endMs) : 0),
  );
}

/** Items whose reports may be seen, in order of the line; null when they are too many. */
function itemsInView(
  { index, viewport }: HorizontalInput,
  { frame, scale }: Ground,
): readonly TimelineItem[] | null {
  if (index.countAnchors(...viewport) > drawLimit(frame.plot.x1 - frame.plot.x0)) return null;
  // The fade of an open end reaches this far beyond its anchor.
  const reach = frame.zoom.fade / scale.pxPerMs;
  const [start, end] = [viewport[0] - reach, viewport[1] + reach];
  return index
    .meeting([start, end])
    .filter((d) =>
      Number.isFinite(d.startMs) && Number.isFinite(d.endMs)
        ? true
        : d.anchorMs >= start && d.anchorMs <= end,
    );
}

function belowOf(
  input: HorizontalInput,
  { frame, scale }: Ground,
  items: readonly TimelineItem[] | null,
): Pick<HorizontalLayout, 'lanes' | 'stacked'> {
  const { sources, selectedId = null, hiddenSources = new Set<string>() } = input;
  const common = { sources, scale, plot: frame.plot, area: frame.laneArea, selectedId };
  if (frame.laneHeight === 0)
    return { lanes: [], stacked: layoutStackedReports({ ...common, items: items ?? [] }) };
  return {
    stacked: null,
    lanes: layoutLanes({
      ...common,
      index: input.index,
      items,
      hiddenSources,
      laneHeight: frame.laneHeight,
      zoom: frame.zoom,
      measureText: input.measureText,
      words: input.words,
    }),
  };
}

function fateOf(
  id: string,
  view: StripView,
  { index, viewport }: HorizontalInput,
  { strips }: Settled,
): Fate {
  if (view.labelled.has(id)) return 'labelled';
  if (view.beads.has(id)) return 'bead';
  if (view.bundled.has(id)) return 'bundled';
  const at = index.byId.get(id)?.anchorMs;
  if (at === undefined || at < viewport[0] || at > viewport[1]) return 'away';
  return strips.some((s) => s.dense && at >= s.startMs && at < s.endMs) ? 'bundled' : 'away';
}
