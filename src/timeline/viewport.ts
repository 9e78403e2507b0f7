/**
 * The viewport: the stretch of time in view, `[startMs, endMs)`. Home is the
 * whole span. How it is moved stands in `moves.ts`, which an embed loads later.
 */
import type { Extent } from '../model/index.ts';
import { fitWithin, lengthOf, padExtent, unionOf } from './extent.ts';
import type { TimelineItem, TimelineSource } from './item.ts';

export type Viewport = Extent;

/** The closest look: six hours over the whole plot. */
export const CLOSEST_MS = 6 * 3_600_000;
const DAY_MS = 86_400_000;
const DECADE_MS = 3652.425 * DAY_MS;
/** Beyond home by this much of the viewport, so that the first and last event can be brought off the edge. */
const MARGIN = 0.5;

/**
 * The whole span: every finite end of every item and every publication date, a
 * little wider at both ends. A start just after the beginning of a decade
 * begins there. Without items, the publications; without both, the day of the
 * epoch.
 */
export function homeOf(
  items: readonly Pick<TimelineItem, 'startMs' | 'endMs'>[],
  sources: readonly TimelineSource[] = [],
): Viewport {
  const union = unionOf([
    ...items.map((d): Extent => [d.startMs, d.endMs]),
    ...(items.length === 0 || sources.length <= 50
      ? sources.map((s): Extent => [s.publishedMs, s.publishedMs])
      : []),
  ]) ?? [0, DAY_MS];
  const least = Math.max(lengthOf(union), 2 * DAY_MS);
  const [start, end] = padExtent([union[0], union[0] + least], 0.006);
  const decade = decadeStart(union[0]);
  return [union[0] - decade < 0.01 * least && least > DECADE_MS ? decade : start, end];
}

/** The nearest viewport that may be shown: no longer than home, no shorter than the closest look, near home. */
export function clampViewport(viewport: Viewport, home: Viewport): Viewport {
  const length = clampLength(lengthOf(viewport), home);
  const middle = (viewport[0] + viewport[1]) / 2;
  const sized: Viewport = [middle - length / 2, middle + length / 2];
  // At full length there is no margin, so the whole span is one well-known picture.
  const room = Math.min(MARGIN * length, (lengthOf(home) - length) / 2);
  return fitWithin(sized, [home[0] - room, home[1] + room]);
}

/** Whether the viewport is the whole span, within a thousandth. */
export function isHome(viewport: Viewport, home: Viewport): boolean {
  const slack = lengthOf(home) / 1000;
  return Math.abs(viewport[0] - home[0]) <= slack && Math.abs(viewport[1] - home[1]) <= slack;
}

/** A length that may be shown: no longer than home, no shorter than the closest look. */
export function clampLength(length: number, home: Viewport): number {
  return Math.min(lengthOf(home), Math.max(Math.min(CLOSEST_MS, lengthOf(home)), length));
}

function decadeStart(ms: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(new Date(ms).getUTCFullYear() / 10) * 10, 0, 1);
  return date.getTime();
}
