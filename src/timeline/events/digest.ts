/** Some events that stand for very many: the most important of each period. */
import type { Extent } from '../../model/index.ts';
import { compareItems, type TimelineItem } from './item.ts';
import type { ItemIndex } from './item-index.ts';
import type { Viewport } from '../time/viewport.ts';

export interface DigestPeriod {
  readonly startMs: number;
  readonly endMs: number;
  /** All events that stand in it. */
  readonly count: number;
  /** The most important, in order of the line. */
  readonly items: readonly TimelineItem[];
}

/** More events than this are told by a digest where all would be listed. */
export const DIGEST_FROM = 1000;
const PERIODS = 16;
const EVENTS = 8;

/**
 * The periods of a home viewport that have events, eight to sixteen or so of
 * one length on the grid of time that tiles have, each with at most eight.
 */
export function digestOf(index: ItemIndex, home: Viewport): DigestPeriod[] {
  const length = 2 ** Math.ceil(Math.log2((home[1] - home[0]) / PERIODS));
  const first = Math.floor(home[0] / length);
  const places = Array.from(
    { length: Math.floor(home[1] / length) - first + 1 },
    (_, i) => first + i,
  );
  return places.flatMap((place): DigestPeriod[] => {
    const [startMs, endMs] = [place * length, (place + 1) * length];
    const count = index.countAnchors(startMs, endMs);
    if (count === 0) return [];
    const items = index.top(startMs, endMs, EVENTS).sort(compareItems);
    return [{ ...toldPeriod([startMs, endMs], home), count, items }];
  });
}

/** No period is told to begin before the first event, or to end after the last. */
function toldPeriod([start, end]: Extent, home: Viewport): Pick<DigestPeriod, 'startMs' | 'endMs'> {
  return { startMs: Math.max(start, home[0]), endMs: Math.min(end, home[1] + 1) };
}
