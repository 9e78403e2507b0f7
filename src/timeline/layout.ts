/**
 * The whole of a horizontal frame: items and a viewport in, geometry out. Laid
 * out with time running to the right and mirrored in one place at the end.
 */
import type { BundleMark } from './bundle.ts';
import { compose } from './compose.ts';
import { CROWD } from './crowd.ts';
import type { DensityColumn } from './density.ts';
import type { PlacedEdge } from './edges.ts';
import type { Fold } from './time/fold.ts';
import type { Direction, MeasureText, Rect, Span } from './geometry.ts';
import type { ItemIndex } from './events/item-index.ts';
import type { TimelineSource } from './events/item.ts';
import type { PlacedLabel } from './labels/label.ts';
import { layoutLanes, type Lane } from './lanes.ts';
import type { Mark } from './mark.ts';
import type { ZoomClass } from './metrics.ts';
import { layoutMinimap, type MinimapLayout } from './minimap.ts';
import { nameEnding } from './time/name-ending.ts';
import { mirrorLayout } from './mirror.ts';
import { mirrorParts } from './mirror-parts.ts';
import { MOVED } from './moved.ts';
import type { FoldedPiece, TimeScale } from './time/scale.ts';
import type { SelectedPole } from './selected-pole.ts';
import type { Settled } from './labels/settle.ts';
import type { StackedReports } from './stacked-reports.ts';
import { finish, type Steps } from './labels/steps.ts';
import type { TickLayout } from './time/ticks.ts';
import type { Viewport } from './time/viewport.ts';
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
  readonly lanes: readonly Lane[];
  /** Top and foot of the lanes. Lanes beyond the foot are to be scrolled. */
  readonly laneArea: { readonly y0: number; readonly y1: number };
  readonly stacked: StackedReports | null;
  readonly minimap: MinimapLayout | null;
  readonly edges: readonly PlacedEdge[];
  readonly selectedPole: SelectedPole | null;
  /** Its labels are still to come. */
  readonly isDraft?: boolean;
  /** For `rideLayout`; nobody else's business. */
  readonly settled: Settled;
}

/** What an explorer draws. */
export const EXPLORER = {
  lanes: layoutLanes,
  minimap: layoutMinimap,
  nameEnding,
  crowd: CROWD,
  moved: MOVED,
  mirror: (layout: HorizontalLayout) => ({ ...mirrorLayout(layout), ...mirrorParts(layout) }),
};

/**
 * Lays out a frame. Deterministic, whatever the order of the items; within a
 * zoom level an event keeps its level and its label's row wherever the frame is
 * panned, as long as the edge of the frame does not cut the label.
 */
export function layoutHorizontal(input: HorizontalInput): HorizontalLayout {
  return finish(layoutInSteps(input));
}

/** What came of inputs that were laid out in steps. */
const laidOut = new WeakMap<HorizontalInput, HorizontalLayout>();

/**
 * As `layoutHorizontal`, step by step: none of them takes long, whatever the
 * data. Once all are taken, both have their answer ready.
 */
export function* layoutInSteps(input: HorizontalInput): Steps<HorizontalLayout> {
  const known = laidOut.get(input);
  if (known) return known;
  const settled = yield* MOVED.settle(input, CROWD);
  yield;
  const layout = compose(input, settled, { riding: false, parts: EXPLORER });
  laidOut.set(input, layout);
  return layout;
}

/**
 * A settled layout carried along while a gesture lasts: marks, ticks and lanes
 * follow the viewport, labels ride on their poles and keep their row, and one
 * that would meet a more important label is marked as crowded; what is counted
 * at the edges stays as it is. Call `layoutHorizontal` when the gesture rests.
 */
export function rideLayout(settled: HorizontalLayout, input: HorizontalInput): HorizontalLayout {
  const last = { ...MOVED.last, obstacles: () => settled.edges.map((edge) => edge.box) };
  const parts = { ...EXPLORER, moved: { ...MOVED, edges: () => [], last } };
  return { ...compose(input, settled.settled, { riding: true, parts }), edges: settled.edges };
}
