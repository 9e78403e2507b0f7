/**
 * The viewport: the stretch of time in view, `[startMs, endMs)`. Home is the
 * whole span. How it is moved, and how far, stands in `moves.ts`, which an embed loads later.
 */
import type { Extent } from '../../model/index.ts';
import { lengthOf, padExtent, unionOf } from '../events/extent.ts';
import type { TimelineItem, TimelineSource } from '../events/item.ts';

export type Viewport = Extent;

const DAY_MS = 86_400_000;
const DECADE_MS = 3652.425 * DAY_MS;

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

/** Whether the viewport is the whole span, within a thousandth. */
export function isHome(viewport: Viewport, home: Viewport): boolean {
  const slack = lengthOf(home) / 1000;
  return Math.abs(viewport[0] - home[0]) <= slack && Math.abs(viewport[1] - home[1]) <= slack;
}

function decadeStart(ms: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(new Date(ms).getUTCFullYear() / 10) * 10, 0, 1);
  return date.getTime();
}
