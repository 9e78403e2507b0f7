/**
 * From a frame and a viewport to the strips under it. The whole span, where
 * nothing can be panned, is one strip, laid out exactly as it is seen; that is
 * all an embed begins with. Other views are settled by `settle-level.ts`.
 */
import type { Extent } from '../../model/index.ts';
import { labelBudget, labelSetter } from './candidates.ts';
import type { Chunk } from '../events/chunks.ts';
import type { Crowd } from '../crowd.ts';
import { frameOf, type Frame } from '../frame.ts';
import { mirrorSpan, type Rect, type Span } from '../geometry.ts';
import type { HorizontalInput } from '../layout.ts';
import { METRICS, zoomClassOf, type ZoomClass } from '../metrics.ts';
import { timeScale, type TimeScale } from '../time/scale.ts';
import type { Steps } from './steps.ts';
import { layoutStrip, type Strip, type StripInput, type StripMark } from './strip.ts';
import { isHome } from '../time/viewport.ts';
import { NO_WIDE, wideLevels } from './wide.ts';

/** Strips with what they were made for. */
export interface Settled {
  readonly strips: readonly Strip[];
  /** Boxes and bars that cross the window although they begin or end elsewhere. */
  readonly crossing: readonly StripMark[];
  readonly zoom: ZoomClass;
  /** Height from the axis to the lowest row's foot, to the top of the field: rows by `maxRows(foot)`. */
  readonly maxRows: (foot: number) => number;
  /** Made for one viewport, not for a zoom level: moving lays out again. */
  readonly asSeen: boolean;
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
/** Height of the density profile. */
export const PROFILE_HEIGHT = 56;
/** Over the profile, for the words on its tallest column: marks begin above them. */
const PROFILE_NOTE = 16;
/** Beads closer than this that have lost their labels are bundled, in bundles no wider. */
const BUNDLE_WITHIN = 10;
const BUNDLE_WIDTH = 24;
/** Marks take at most this share of the field's height, and boxes and bars half of that. */
const MARK_SHARE = 0.5;

/** No frame is so narrow that fewer are too many. */
export const FEWEST_CROWDED = 200;

/** Most events drawn one by one over a plot: "a few hundred". */
export function drawLimit(plotWidth: number): number {
  return Math.max(FEWEST_CROWDED, Math.round(plotWidth / 4));
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

/** Whether nothing but the view itself can be laid out: it is the whole span, or the scale is folded. */
export function isExact({ viewport, home, folds }: HorizontalInput): boolean {
  return isHome(viewport, home) || (folds?.length ?? 0) > 0;
}

export interface StripChunk extends Chunk {
  readonly shown: Extent;
  readonly bounds: Span;
  /** Where its events are too many to be drawn one by one. */
  readonly crowd: Crowd | null;
}

/** A stretch of the line under a frame, and how px lie along it. */
export interface Window extends Chunk {
  readonly x: (ms: number) => number;
  readonly chunks: readonly StripChunk[];
  /** Length of a plot. */
  readonly plotMs: number;
  /** Names the strip coordinates; null when they are those of one viewport. */
  readonly key: string | null;
}

/** What the strips of a window share. */
export interface StripGround extends Pick<StripInput, 'wide' | 'obstacles' | 'setText'> {
  readonly forcedIds: ReadonlySet<string>;
}

/** Nothing is selected or focused. */
export const NONE: ReadonlySet<string> = new Set();

/** The one strip of the whole span, with nothing selected and nothing beyond the frame. */
export function* settleWhole(input: HorizontalInput, crowd: Crowd | null): Steps<Settled> {
  const zoom = zoomOf(input);
  const ground = groundFor(input, zoom);
  const window = exactWindow(input, ground, crowd);
  const { wideLevelsMax, maxRows } = roomOf(ground);
  const { viewport, index, measureText } = input;
  const wide = window.chunks.every((c) => c.crowd)
    ? NO_WIDE
    : yield* wideLevels(index.meeting(viewport), window.x, ground.frame.zoom, wideLevelsMax);
  const setText = labelSetter(ground.frame.zoom, measureText);
  const shared = { wide, setText, obstacles: overAxis(ground.obstacles, ground), forcedIds: NONE };
  const strips: Strip[] = [];
  for (const chunk of window.chunks)
    strips.push(yield* layoutStrip(stripInput(chunk, input, ground, window, shared)));
  return { strips, crossing: [], zoom, maxRows, asSeen: true };
}

/** Rows over a foot, and levels for boxes and bars, that a frame has room for. */
export function roomOf({ frame }: Ground): {
  readonly maxLevels: number;
  readonly wideLevelsMax: number;
  readonly maxRows: (foot: number) => number;
} {
  const fieldHeight = frame.axis.y - frame.field.y0;
  const maxLevels = Math.max(2, Math.floor((fieldHeight * MARK_SHARE) / frame.zoom.level));
  return {
    maxLevels,
    wideLevelsMax: Math.ceil(maxLevels / 2),
    maxRows: (foot) => Math.max(1, Math.floor((fieldHeight - foot) / frame.zoom.row)),
  };
}

/** What a chunk of a window is laid out from. */
export function stripInput(
  chunk: StripChunk,
  { index, words }: HorizontalInput,
  ground: Ground,
  { x }: Window,
  { wide, ...shared }: StripGround,
): StripInput {
  const { frame } = ground;
  const { maxLevels, maxRows } = roomOf(ground);
  const floor = chunk.crowd ? PROFILE_HEIGHT + PROFILE_NOTE : 0;
  const foot = frame.zoom.foot + floor;
  return {
    ...chunk,
    ...shared,
    index,
    wide: chunk.crowd ? NO_WIDE : wide,
    budget: labelBudget(chunk.bounds.x1 - chunk.bounds.x0),
    x,
    zoom: frame.zoom,
    foot,
    maxRows: maxRows(foot),
    maxLevels: Math.max(2, maxLevels - Math.ceil(floor / frame.zoom.level)),
    floor,
    // In a small frame the squares themselves decide what is too close.
    bundleWithin: frame.laneHeight === 0 ? METRICS.bundleSize + 2 : BUNDLE_WITHIN,
    bundleWidth: BUNDLE_WIDTH,
    words,
  };
}

/** What texts keep clear of, in heights over the axis. */
export function overAxis(obstacles: readonly Rect[], { frame }: Ground): Rect[] {
  return obstacles.map((o) => ({ ...o, y0: frame.axis.y - o.y1, y1: frame.axis.y - o.y0 }));
}

/** The viewport and nothing else, as one chunk. */
export function exactWindow(
  { index, viewport }: HorizontalInput,
  { frame, scale }: Ground,
  crowd: Crowd | null,
): Window {
  const [startMs, end] = viewport;
  // The end of home is an instant like any other: an event may stand on it.
  const endMs = end + 1;
  const { plot } = frame;
  const isCrowded = index.countAnchors(startMs, endMs) > drawLimit(plot.x1 - plot.x0);
  return {
    x: scale.x,
    startMs,
    endMs,
    plotMs: endMs - startMs,
    key: null,
    chunks: [{ startMs, endMs, shown: viewport, bounds: plot, crowd: isCrowded ? crowd : null }],
  };
}
