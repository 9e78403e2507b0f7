/**
 * Moves of the viewport. Every one returns a viewport within home's margins and
 * never shorter than the closest look, so no caller has to clamp.
 */
import { fitWithin, lengthOf, padExtent, unionOf } from '../events/extent.ts';
import { flightPath } from './flight-path.ts';
import type { TimelineItem } from '../events/item.ts';
import type { Viewport } from './viewport.ts';
import type { Extent } from '../../model/index.ts';

/** The closest look: six hours over the whole plot. */
export const CLOSEST_MS = 6 * 3_600_000;
/** Beyond home by this much of the viewport, so that the first and last event can be brought off the edge. */
const MARGIN = 0.5;

/** The nearest viewport that may be shown: no longer than home, no shorter than the closest look, near home. */
export function clampViewport(viewport: Viewport, home: Viewport): Viewport {
  const length = clampLength(lengthOf(viewport), home);
  const middle = (viewport[0] + viewport[1]) / 2;
  const sized: Viewport = [middle - length / 2, middle + length / 2];
  // At full length there is no margin, so the whole span is one well-known picture.
  const room = Math.min(MARGIN * length, (lengthOf(home) - length) / 2);
  return fitWithin(sized, [home[0] - room, home[1] + room]);
}

/** A length that may be shown: no longer than home, no shorter than the closest look. */
function clampLength(length: number, home: Viewport): number {
  return Math.min(lengthOf(home), Math.max(Math.min(CLOSEST_MS, lengthOf(home)), length));
}

/** Closer (factor > 1) or wider (factor < 1) about an instant, which keeps its place on the screen. */
export function zoomBy(viewport: Viewport, factor: number, atMs: number, home: Viewport): Viewport {
  const length = lengthOf(viewport);
  const next = clampLength(length / factor, home);
  const share = length > 0 ? (atMs - viewport[0]) / length : 0.5;
  const start = atMs - share * next;
  return clampViewport([start, start + next], home);
}

/** Moved by ms, positive towards the later. */
export function panBy(viewport: Viewport, deltaMs: number, home: Viewport): Viewport {
  return clampViewport([viewport[0] + deltaMs, viewport[1] + deltaMs], home);
}

/** The viewport that shows an extent with room at both ends; an open end gets as much room as there is given time. */
export function fitViewport(extent: Extent, home: Viewport, pad = 0.12): Viewport {
  const given = unionOf([extent]) ?? home;
  const length = Math.max(lengthOf(given), CLOSEST_MS);
  const middle = (given[0] + given[1]) / 2;
  return clampViewport(padExtent([middle - length / 2, middle + length / 2], pad), home);
}

/** The viewport that shows some items from their first start to their last end, with room at both. */
export function fitItems(items: readonly TimelineItem[], home: Viewport): Viewport {
  const given = (ms: number, { anchorMs }: TimelineItem) => (Number.isFinite(ms) ? ms : anchorMs);
  const start = Math.min(...items.map((d) => given(d.startMs, d)));
  const end = Math.max(...items.map((d) => given(d.endMs, d)));
  return fitViewport([start, end], home);
}

/** A path from one viewport to another; `at(0)` is the first, `at(1)` the second, exactly. */
export interface Flight {
  readonly at: (t: number) => Viewport;
  /** 1 for a pan by a screen or so; longer flights are greater. For scaling a duration. */
  readonly length: number;
}

/** Zoom and pan together along the smoothest path (van Wijk and Nuij, 2003). */
export function flight(from: Viewport, to: Viewport): Flight {
  // Measured in units of the longer view, for precision.
  const unit = Math.max(lengthOf(from), lengthOf(to), 1);
  const view = (v: Viewport) => ({
    middle: ((v[0] + v[1]) / 2 - from[0]) / unit,
    length: lengthOf(v) / unit,
  });
  const path = flightPath(view(from), view(to));
  return {
    length: path.length,
    at: (t) => {
      if (t <= 0) return from;
      if (t >= 1) return to;
      const { middle, length } = path.at(t);
      const at = from[0] + middle * unit;
      return [at - (length * unit) / 2, at + (length * unit) / 2];
    },
  };
}
