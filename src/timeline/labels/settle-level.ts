/**
 * The strips of a view that is not the whole span. A strip belongs to a zoom
 * level, a step of 2^¼ in scale, so that neither panning nor a small zoom
 * reshuffles anything; only a folded scale is laid out exactly as it is seen.
 */
import { chunksUnder } from '../events/chunks.ts';
import type { Crowd } from '../crowd.ts';
import { edgeObstacles } from '../edges.ts';
import { compareImportance } from '../events/item-index.ts';
import type { TimelineItem } from '../events/item.ts';
import { knownStrips, remember, type KnownStrips } from './known-strips.ts';
import type { HorizontalInput } from '../layout.ts';
import type { ZoomMetrics } from '../metrics.ts';
import {
  drawLimit,
  exactWindow,
  groundFor,
  isExact,
  levelScale,
  overAxis,
  roomOf,
  stripInput,
  NONE,
  zoomOf,
  type Ground,
  type Settled,
  type StripChunk,
  type Window,
} from './settle.ts';
import type { Steps } from './steps.ts';
import { layoutStrip, type Strip, type StripMark } from './strip.ts';
import { NO_WIDE, wideLevels, type WideLevels } from './wide.ts';

/** Up to so many events, boxes and bars find their level among all; beyond, among those nearby. */
const WIDE_AMONG_ALL = 20_000;
const NEARBY_PLOTS = 4;

/** Lays out the strips a viewport needs, as a zoom level has them or exactly as they are seen. */
export function* settle(
  input: HorizontalInput,
  crowd: Crowd | null,
  { asSeen = isExact(input) }: { readonly asSeen?: boolean } = {},
): Steps<Settled> {
  const zoom = zoomOf(input);
  const ground = groundFor(input, zoom);
  const { frame } = ground;
  const window = (asSeen ? exactWindow : levelWindow)(input, ground, crowd);
  const { wideLevelsMax, maxRows } = roomOf(ground);
  const known = knownStrips(input, frame.zoom);
  const wide = window.chunks.every((c) => c.crowd)
    ? NO_WIDE
    : yield* knownWide(input, known, window, frame.zoom, wideLevelsMax);
  const obstacles = asSeen
    ? overAxis([...ground.obstacles, ...edgeObstacles(input, frame)], ground)
    : [];
  const strips: Strip[] = [];
  for (const chunk of window.chunks) {
    const forced = forcedIn(chunk, input);
    let strip: Strip | undefined;
    // What has its words already keeps them where they are: a press moves nothing from under the finger.
    for (const forcedIds of [NONE, forced]) {
      if (strip && isTold(strip, forcedIds)) continue;
      const key = [window.key, chunk.startMs, chunk.endMs, chunk.bounds.x0, chunk.bounds.x1]
        .concat([frame.axis.y - frame.field.y0, frame.laneHeight, ...forcedIds])
        .join(' ');
      // What is laid out for one view alone is not kept, so it is not found either.
      strip = known.strips.get(key);
      if (strip) continue;
      yield;
      const shared = { wide, obstacles, setText: known.setText, forcedIds };
      strip = yield* layoutStrip(stripInput(chunk, input, ground, window, shared));
      if (window.key !== null) remember(known.strips, key, strip);
    }
    if (strip) strips.push(strip);
  }
  return { strips, crossing: crossingMarks(input, window, wide), zoom, maxRows, asSeen };
}

function isTold({ labels }: Strip, ids: ReadonlySet<string>): boolean {
  const told = new Set(labels.map(({ id }) => id));
  return [...ids].every((id) => told.has(id));
}

/** What is selected or focused among a chunk's events. */
function forcedIn(
  { startMs, endMs }: StripChunk,
  { index, selectedId, focusedId }: HorizontalInput,
): ReadonlySet<string> {
  const isIn = (id: string) => {
    const at = index.find(id)?.anchorMs ?? NaN;
    return at >= startMs && at < endMs;
  };
  return new Set([selectedId, focusedId].flatMap((id) => id ?? []).filter(isIn));
}

export function levelWindow(
  { index, viewport, home }: HorizontalInput,
  { frame }: Ground,
  crowd: Crowd | null,
): Window {
  const width = frame.plot.x1 - frame.plot.x0;
  const pxPerMs = levelScale(width / (viewport[1] - viewport[0]));
  const plotMs = width / pxPerMs;
  const x = (ms: number) => (ms - home[0]) * pxPerMs;
  const chunks = chunksUnder(index, viewport, pxPerMs, width).map((chunk): StripChunk => {
    const shown = [Math.max(chunk.startMs, home[0]), Math.min(chunk.endMs, home[1])] as const;
    const bounds = { x0: x(shown[0]), x1: x(shown[1]) };
    const count = index.countAnchors(chunk.startMs, chunk.endMs);
    const plots = Math.max(0.5, (bounds.x1 - bounds.x0) / width);
    const isCrowded = count > drawLimit(width) * plots;
    return { ...chunk, shown, bounds, crowd: isCrowded ? crowd : null };
  });
  return {
    x,
    startMs: chunks[0]?.startMs ?? viewport[0],
    endMs: chunks.at(-1)?.endMs ?? viewport[1],
    plotMs,
    key: `${home[0]} ${pxPerMs} ${Object.values(frame.zoom).join(' ')}`,
    chunks,
  };
}

/** Levels of boxes and bars are the same all along a zoom level, so the last ones are kept. */
export function* knownWide(
  input: HorizontalInput,
  known: KnownStrips,
  window: Window,
  zoom: ZoomMetrics,
  maxLevels: number,
): Steps<WideLevels> {
  if (window.key === null || input.index.size > WIDE_AMONG_ALL)
    return yield* wideLevels(itemsNear(input, window), window.x, zoom, maxLevels);
  const key = `${window.key} ${maxLevels}`;
  if (known.wide?.key === key) return known.wide.levels;
  const levels = yield* wideLevels(input.index.slice(), window.x, zoom, maxLevels);
  known.wide = { key, levels };
  return levels;
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
    .filter((chunk) => !chunk.crowd)
    .flatMap(({ startMs, endMs }) =>
      index.meeting([Math.max(startMs, viewport[0] - reach), Math.min(endMs, viewport[1] + reach)]),
    );
  return [...new Set(found)];
}

/** The boxes and bars that cross the window, the most important first; fades of open ends do not reach that far. */
export function crossingMarks(
  { index, viewport }: HorizontalInput,
  { startMs, endMs, x }: Window,
  wide: WideLevels,
): StripMark[] {
  // Whatever has its bead outside and reaches in stands over an edge of the view.
  const over = viewport.map(x).flatMap((at) => wide.hillsIn({ x0: at, x1: at }));
  return [...new Set(over.map(({ id }) => id))]
    .flatMap((id) => index.find(id) ?? [])
    .filter(({ anchorMs }) => anchorMs < startMs || anchorMs >= endMs)
    .filter(({ form }) => form !== 'open-end' && form !== 'open-start')
    .sort(compareImportance)
    .map((item) => ({ item, collapsed: false, level: wide.levelOf(item.id) ?? 0 }));
}
