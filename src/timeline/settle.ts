/**
 * From a frame and a viewport to the strip under it. The strip belongs to a
 * zoom level, a step of 2^¼ in scale, so that neither panning nor a small zoom
 * reshuffles anything; only the whole span, where nothing can be panned, and a
 * folded scale are laid out exactly as they are seen.
 */
import { labelBudget } from './candidates.ts';
import { frameOf, type Frame } from './frame.ts';
import { mirrorSpan, type Rect, type Span } from './geometry.ts';
import { compareImportance } from './item-index.ts';
import type { TimelineItem } from './item.ts';
import type { HorizontalInput } from './layout.ts';
import { METRICS, zoomClassOf, type ZoomClass } from './metrics.ts';
import { timeScale, type TimeScale } from './scale.ts';
import { layoutStrip, type Strip } from './strip.ts';
import { isHome } from './viewport.ts';

/** A strip with what it was made for. */
export interface Settled {
  readonly strip: Strip;
  readonly zoom: ZoomClass;
  /** Too many events in view to draw one by one. */
  readonly dense: boolean;
  readonly maxRows: number;
}

/** The frame's zones and its scale, time running to the right whatever the reader's direction. */
export interface Ground {
  readonly frame: Frame;
  readonly scale: TimeScale;
  readonly obstacles: readonly Rect[];
  readonly wholeSpan: boolean;
}

/** Steps of scale in a doubling: a zoom level. */
const LEVELS_PER_DOUBLING = 4;
/** Strips reach this many half plots beyond the viewport, so that what is about to come in has its place. */
const BEYOND = 2;
/** Height of the density profile, and bars without an anchor nearby that are still drawn. */
export const PROFILE_HEIGHT = 56;
const CROSSING_SHOWN = 40;

/** Most events drawn one by one over a plot: "a few hundred". */
export function drawLimit(plotWidth: number): number {
  return Math.max(200, Math.round(plotWidth / 4));
}

/** The scale of the zoom level a scale belongs to: at most a fifth coarser, never finer. px per ms. */
export function levelScale(pxPerMs: number): number {
  return 2 ** (Math.floor(Math.log2(pxPerMs) * LEVELS_PER_DOUBLING + 1e-9) / LEVELS_PER_DOUBLING);
}

export function groundFor(input: HorizontalInput, zoom: ZoomClass): Ground {
  const { width, direction = 'ltr', viewport, folds } = input;
  const below = input.below ?? (width < 900 ? 'stacked' : 'lanes');
  const gutter =
    input.gutter ??
    (below === 'stacked' ? 0 : width < 1200 ? METRICS.gutterNarrow : METRICS.gutter);
  const frame = frameOf({
    width,
    height: input.height,
    below,
    gutter,
    margins: input.margins ?? { start: METRICS.margin, end: METRICS.margin },
    fieldTop: input.fieldTop ?? METRICS.fieldTop,
    minimap: input.minimap ?? true,
    laneCount: input.sources.length,
    zoom,
  });
  return {
    frame,
    scale: timeScale(viewport, [frame.plot.x0, frame.plot.x1], folds),
    obstacles: (input.obstacles ?? []).map((o) => (direction === 'rtl' ? mirrorSpan(o, width) : o)),
    wholeSpan: isHome(viewport, input.home),
  };
}

export function zoomOf(input: HorizontalInput): ZoomClass {
  const { plot } = groundFor(input, 'span').frame;
  const pxPerMs = (plot.x1 - plot.x0) / (input.viewport[1] - input.viewport[0]);
  return zoomClassOf(isExact(input) ? pxPerMs : levelScale(pxPerMs));
}

function isExact({ viewport, home, folds }: HorizontalInput): boolean {
  return isHome(viewport, home) || (folds?.length ?? 0) > 0;
}

/** Lays out the strip a viewport needs. */
export function settle(input: HorizontalInput): Settled {
  const zoom = zoomOf(input);
  const ground = groundFor(input, zoom);
  const { frame } = ground;
  const { plot } = frame;
  const window = isExact(input) ? exactWindow(input, ground) : levelWindow(input, ground);
  const dense = window.count > drawLimit(plot.x1 - plot.x0) * window.plots;
  const floor = dense ? PROFILE_HEIGHT : 0;
  const foot = frame.zoom.foot + (dense ? floor : 0);
  const fieldHeight = frame.axis.y - frame.field.y0;
  const maxRows = Math.max(1, Math.floor((fieldHeight - foot) / frame.zoom.row));
  const { axis, zoom: metrics } = frame;
  const strip = layoutStrip({
    index: input.index,
    items: dense ? [] : itemsFor(input, window, metrics.fade),
    cells: window.cells,
    budget: window.budget,
    forcedIds: new Set([input.selectedId, input.focusedId].flatMap((id) => id ?? [])),
    x: window.x,
    bounds: window.bounds,
    zoom: metrics,
    foot,
    maxRows,
    maxLevels: Math.max(2, Math.floor((fieldHeight * 0.5 - floor) / metrics.level)),
    floor,
    obstacles: isExact(input)
      ? ground.obstacles.map((o) => ({ ...o, y0: axis.y - o.y1, y1: axis.y - o.y0 }))
      : [],
    // In a small frame the squares themselves decide what is too close.
    bundleWithin: frame.laneHeight === 0 ? METRICS.bundleSize + 2 : BUNDLE_WITHIN,
    bundleWidth: BUNDLE_WIDTH,
    measureText: input.measureText,
    words: input.words,
  });
  return { strip, zoom, dense, maxRows };
}

/** Beads closer than this that have lost their labels are bundled. */
const BUNDLE_WITHIN = 10;
const BUNDLE_WIDTH = 24;

interface Window {
  readonly x: (ms: number) => number;
  readonly startMs: number;
  readonly endMs: number;
  readonly cells: readonly (readonly [number, number])[];
  readonly budget: number;
  readonly bounds: Span;
  /** Events over the cells in view, and how many plots those cells make. */
  readonly count: number;
  readonly plots: number;
}

function exactWindow({ index, viewport }: HorizontalInput, { frame, scale }: Ground): Window {
  const [startMs, endMs] = viewport;
  const { plot } = frame;
  return {
    x: scale.x,
    startMs,
    endMs,
    cells: [[startMs, endMs]],
    budget: labelBudget(plot.x1 - plot.x0),
    bounds: plot,
    count: index.countAnchors(startMs, endMs),
    plots: 1,
  };
}

/** Cells of half a plot, counted from the start of home, so that every viewport of a level sees the same ones. */
function levelWindow({ index, viewport, home }: HorizontalInput, { frame }: Ground): Window {
  const width = frame.plot.x1 - frame.plot.x0;
  const pxPerMs = levelScale(width / (viewport[1] - viewport[0]));
  const origin = home[0];
  const cellMs = width / 2 / pxPerMs;
  const first = Math.floor((viewport[0] - origin) / cellMs);
  const last = Math.ceil((viewport[1] - origin) / cellMs);
  const at = (cell: number) => origin + cell * cellMs;
  const cells = Array.from(
    { length: last - first + 2 * BEYOND },
    (_, i) => [at(first - BEYOND + i), at(first - BEYOND + i + 1)] as const,
  );
  const x = (ms: number) => (ms - origin) * pxPerMs;
  const [startMs, endMs] = [at(first - BEYOND), at(last + BEYOND)];
  return {
    x,
    startMs,
    endMs,
    cells,
    budget: Math.ceil(labelBudget(width) / 2),
    bounds: { x0: Math.max(x(startMs), x(home[0])), x1: Math.min(x(endMs), x(home[1])) },
    count: index.countAnchors(at(first), at(last)),
    plots: (last - first) / 2,
  };
}

/** What the window draws: all with an anchor in it, fades that reach in, and the most important of what crosses it. */
function itemsFor({ index }: HorizontalInput, window: Window, fade: number): TimelineItem[] {
  const { startMs, endMs, x } = window;
  const inside = (item: TimelineItem) => item.anchorMs >= startMs && item.anchorMs <= endMs;
  const near = (item: TimelineItem) =>
    item.form === 'open-end'
      ? x(item.anchorMs) + fade > x(startMs)
      : item.form === 'open-start'
        ? x(item.anchorMs) - fade < x(endMs)
        : true;
  const meeting = index.meeting([startMs, endMs]).filter((item) => inside(item) || near(item));
  const crossing = meeting.filter((item) => !inside(item));
  if (crossing.length <= CROSSING_SHOWN) return meeting;
  const shown = new Set(crossing.sort(compareImportance).slice(0, CROSSING_SHOWN));
  return meeting.filter((item) => inside(item) || shown.has(item));
}
