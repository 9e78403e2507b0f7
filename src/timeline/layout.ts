/**
 * The whole of a horizontal frame: items and a viewport in, geometry out.
 */
import type { BundleMark } from './bundle.ts';
import type { Direction, MeasureText, Rect, Span } from './geometry.ts';
import type { ItemIndex } from './item-index.ts';
import type { TimelineSource } from './item.ts';
import type { PlacedLabel } from './labels.ts';
import type { Lane } from './lanes.ts';
import type { Mark } from './mark.ts';
import { type ZoomClass, zoomClassOf } from './metrics.ts';
import type { MinimapLayout } from './minimap.ts';
import { type FoldedPiece, type TimeScale, timeScale } from './scale.ts';
import type { StackedReports } from './stacked-reports.ts';
import { layoutTicks, type TickLayout } from './ticks.ts';
import { isHome, type Viewport } from './viewport.ts';
import type { Fold } from './fold.ts';
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

/** "15 earlier", and where a click goes: the viewport that shows the nearest of them. */
export interface EdgeCounter {
  readonly side: 'earlier' | 'later';
  readonly count: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly targetId: string;
}

/** The pole of the selected event, continued through the lanes. */
export interface SelectedPole {
  readonly id: string;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** Where a sign of dispute stands between the lanes that differ. */
  readonly signs: readonly { readonly x: number; readonly y: number }[];
}

/** Thousands in view: one column per 2 px, height by square root, beside the labelled marks. */
export interface DensityColumn extends Span {
  readonly y0: number;
  readonly y1: number;
  readonly count: number;
  readonly startMs: number;
  readonly endMs: number;
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
  readonly density: readonly DensityColumn[];
  readonly labels: readonly PlacedLabel[];
  /** Exactly one of these three for each event in view. */
  readonly fate: ReadonlyMap<string, 'labelled' | 'bead' | 'bundled'>;
  readonly lanes: readonly Lane[];
  /** Top and foot of the lanes. */
  readonly laneArea: { readonly y0: number; readonly y1: number };
  readonly stacked: StackedReports | null;
  readonly minimap: MinimapLayout | null;
  readonly edges: readonly EdgeCounter[];
  readonly selectedPole: SelectedPole | null;
  readonly inViewCount: number;
}

export function layoutHorizontal(input: HorizontalInput): HorizontalLayout {
  const { width, height, viewport, home, direction = 'ltr', measureText, words } = input;
  const plot = { x0: 248, x1: width - 40 };
  const scale = timeScale(viewport, [plot.x0, plot.x1], input.folds);
  const y = Math.round(height * 0.64);
  return {
    width,
    height,
    direction,
    zoom: zoomClassOf(scale.pxPerMs),
    wholeSpan: isHome(viewport, home),
    scale,
    plot,
    axis: { x0: 40, x1: plot.x1, y },
    field: { ...plot, y0: 96, y1: y },
    ticks: layoutTicks({ scale, measureText, words }),
    folds: [],
    marks: [],
    bundles: [],
    density: [],
    labels: [],
    fate: new Map(),
    lanes: [],
    laneArea: { y0: y + 34, y1: height - 91 },
    stacked: null,
    minimap: null,
    edges: [],
    selectedPole: null,
    inViewCount: 0,
  };
}

/**
 * A settled layout carried along while a gesture lasts: marks, ticks and lanes
 * follow the new viewport, labels ride on their poles and keep their row.
 */
export function rideLayout(settled: HorizontalLayout, input: HorizontalInput): HorizontalLayout {
  void settled;
  return layoutHorizontal(input);
}
