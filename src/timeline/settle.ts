/**
 * From a frame and a viewport to the strips under it. A strip belongs to a
 * zoom level, a step of 2^¼ in scale, so that neither panning nor a small zoom
 * reshuffles anything; only the whole span, where nothing can be panned, and a
 * folded scale are laid out exactly as they are seen.
 */
import type { Extent } from '../model/index.ts';
import { labelBudget } from './candidates.ts';
import { chunksUnder, type Chunk } from './chunks.ts';
import { edgeObstacles } from './edges.ts';
import { frameOf, type Frame } from './frame.ts';
import { mirrorSpan, type Rect, type Span } from './geometry.ts';
import { compareImportance, type ItemIndex } from './item-index.ts';
import type { TimelineItem } from './item.ts';
import { knownStrips, remember } from './known-strips.ts';
import type { HorizontalInput } from './layout.ts';
import { METRICS, zoomClassOf, type ZoomClass, type ZoomMetrics } from './metrics.ts';
import { timeScale, type TimeScale } from './scale.ts';
import { layoutStrip, type Strip, type StripMark } from './strip.ts';
import { isHome } from './viewport.ts';
import { NO_WIDE, wideLevels, type WideLevels } from './wide.ts';

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
/** Boxes and bars that cross the frame without an end in it, at most. */
const CROSSING_SHOWN = 40;
/** Beads closer than this that have lost their labels are bundled, in bundles no wider. */
const BUNDLE_WITHIN = 10;
const BUNDLE_WIDTH = 24;
/** Marks take at most this share of the field's height, and boxes and bars half of that. */
const MARK_SHARE = 0.5;
/** Up to so many events, boxes and bars find their level among all; beyond, among those nearby. */
const WIDE_AMONG_ALL = 20_000;
const NEARBY_PLOTS = 4;

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

/** Whether nothing but the view itself can be laid out: it is the whole span, or the scale is folded. */
export function isExact({ viewport, home, folds }: HorizontalInput): boolean {
  return isHome(viewport, home) || (folds?.length ?? 0) > 0;
}

/** Lays out the strips a viewport needs, as a zoom level has them or exactly as they are seen. */
export function settle(
  input: HorizontalInput,
  { asSeen = isExact(input) }: { readonly asSeen?: boolean } = {},
): Settled {
  const zoom = zoomOf(input);
  const ground = groundFor(input, zoom);
  const { frame } = ground;
  const window = asSeen ? exactWindow(input, ground) : levelWindow(input, ground);
  const fieldHeight = frame.axis.y - frame.field.y0;
  const maxLevels = Math.max(2, Math.floor((fieldHeight * MARK_SHARE) / frame.zoom.level));
  const maxRows = (foot: number) => Math.max(1, Math.floor((fieldHeight - foot) / frame.zoom.row));
  const wide = window.chunks.every((c) => c.dense)
    ? NO_WIDE
    : knownWide(input, window, frame.zoom, Math.ceil(maxLevels / 2));
  const known = knownStrips(input, frame.zoom);
  const strips = window.chunks.map((chunk) => {
    const floor = chunk.dense ? PROFILE_HEIGHT : 0;
    const foot = frame.zoom.foot + floor;
    const forcedIds = forcedIn(chunk, input);
    const key = [window.key, chunk.startMs, chunk.endMs, chunk.bounds.x0, chunk.bounds.x1]
      .concat([fieldHeight, frame.laneHeight, ...forcedIds])
      .join(' ');
    const strip = window.key === null ? undefined : known.strips.get(key);
    const fresh =
      strip ??
      layoutStrip({
        ...chunk,
        index: input.index,
        wide: chunk.dense ? NO_WIDE : wide,
        budget: labelBudget(chunk.bounds.x1 - chunk.bounds.x0),
        forcedIds,
        x: window.x,
        zoom: frame.zoom,
        foot,
        maxRows: maxRows(foot),
        maxLevels: Math.max(2, maxLevels - Math.ceil(floor / frame.zoom.level)),
        floor,
        obstacles: asSeen ? obstaclesOver(input, ground) : [],
        // In a small frame the squares themselves decide what is too close.
        bundleWithin: frame.laneHeight === 0 ? METRICS.bundleSize + 2 : BUNDLE_WITHIN,
        bundleWidth: BUNDLE_WIDTH,
        setText: known.setText,
        words: input.words,
      });
    if (window.key !== null) remember(known.strips, key, fresh);
    return fresh;
  });
  return { strips, crossing: crossingMarks(input, window, wide), zoom, maxRows, asSeen };
}

/** What is selected or focused among a chunk's events. */
function forcedIn(
  { startMs, endMs }: StripChunk,
  { index, selectedId, focusedId }: HorizontalInput,
): ReadonlySet<string> {
  const isIn = (id: string) => {
    const at = index.find(id)?.anchorMs;
    return at !== undefined && at >= startMs && at < endMs;
  };
  return new Set([selectedId, focusedId].flatMap((id) => id ?? []).filter(isIn));
}

/** What texts keep clear of, in heights over the axis. */
function obstaclesOver(input: HorizontalInput, { frame, obstacles }: Ground): Rect[] {
  return [...obstacles, ...edgeObstacles(input, frame)].map((o) => ({
    ...o,
    y0: frame.axis.y - o.y1,
    y1: frame.axis.y - o.y0,
  }));
}

interface StripChunk extends Chunk {
  readonly shown: Extent;
  readonly bounds: Span;
  readonly dense: boolean;
}

interface Window extends Chunk {
  readonly x: (ms: number) => number;
  readonly chunks: readonly StripChunk[];
  /** Length of a plot. */
  readonly plotMs: number;
  /** Names the strip coordinates; null when they are those of one viewport. */
  readonly key: string | null;
}

function exactWindow({ index, viewport }: HorizontalInput, { frame, scale }: Ground): Window {
  const [startMs, end] = viewport;
  // The end of home is an instant like any other: an event may stand on it.
  const endMs = end + 1;
  const { plot } = frame;
  const dense = index.countAnchors(startMs, endMs) > drawLimit(plot.x1 - plot.x0);
  return {
    x: scale.x,
    startMs,
    endMs,
    plotMs: endMs - startMs,
    key: null,
    chunks: [{ startMs, endMs, shown: viewport, bounds: plot, dense }],
  };
}

function levelWindow({ index, viewport, home }: HorizontalInput, { frame }: Ground): Window {
  const width = frame.plot.x1 - frame.plot.x0;
  const pxPerMs = levelScale(width / (viewport[1] - viewport[0]));
  const plotMs = width / pxPerMs;
  const x = (ms: number) => (ms - home[0]) * pxPerMs;
  const chunks = chunksUnder(index, viewport, pxPerMs, width).map((chunk): StripChunk => {
    const shown = [Math.max(chunk.startMs, home[0]), Math.min(chunk.endMs, home[1])] as const;
    const bounds = { x0: x(shown[0]), x1: x(shown[1]) };
    const count = index.countAnchors(chunk.startMs, chunk.endMs);
    const plots = Math.max(0.5, (bounds.x1 - bounds.x0) / width);
    return { ...chunk, shown, bounds, dense: count > drawLimit(width) * plots };
  });
  return {
    x,
    startMs: chunks[0]?.startMs ?? viewport[0],
    endMs: chunks.at(-1)?.endMs ?? viewport[1],
    plotMs,
    key: `${home[0]} ${pxPerMs}`,
    chunks,
  };
}

/**
 * Levels of boxes and bars are the same all along a zoom level, so the last
 * ones dealt for an index are kept: a function of its arguments still, but not
 * paid for at every pan.
 */
const lastWide = new WeakMap<ItemIndex, { readonly key: string; readonly wide: WideLevels }>();

function knownWide(
  input: HorizontalInput,
  window: Window,
  zoom: ZoomMetrics,
  maxLevels: number,
): WideLevels {
  if (window.key === null || input.index.size > WIDE_AMONG_ALL)
    return wideLevels(itemsNear(input, window), window.x, zoom, maxLevels);
  const key = `${window.key} ${maxLevels} ${zoom.titleSize} ${zoom.collapse} ${zoom.fade} ${zoom.bead} ${zoom.numbered}`;
  const known = lastWide.get(input.index);
  if (known?.key === key) return known.wide;
  const wide = wideLevels(input.index.slice(), window.x, zoom, maxLevels);
  lastWide.set(input.index, { key, wide });
  return wide;
}

/** Everything that may decide where a box or bar in the window stands. */
function itemsNear(
  { index, viewport }: HorizontalInput,
  { plotMs, key, chunks }: Window,
): readonly TimelineItem[] {
  if (key === null) return index.meeting(viewport);
  const reach = NEARBY_PLOTS * plotMs;
  // Where a profile stands for the events, none of them is a box or bar.
  const found = chunks
    .filter((chunk) => !chunk.dense)
    .flatMap(({ startMs, endMs }) =>
      index.meeting([Math.max(startMs, viewport[0] - reach), Math.min(endMs, viewport[1] + reach)]),
    );
  return [...new Set(found)];
}

/** The most important of the boxes and bars that cross the window; fades of open ends do not reach that far. */
function crossingMarks(
  { index, viewport }: HorizontalInput,
  { startMs, endMs }: Window,
  wide: WideLevels,
): StripMark[] {
  if (wide === NO_WIDE) return [];
  return index
    .meeting(viewport)
    .filter((item) => item.anchorMs < startMs || item.anchorMs >= endMs)
    .filter((item) => item.form !== 'open-end' && item.form !== 'open-start')
    .sort(compareImportance)
    .slice(0, CROSSING_SHOWN)
    .flatMap((item): StripMark[] => {
      const level = wide.levelOf(item.id);
      return level === null ? [] : [{ item, collapsed: false, level }];
    });
}
