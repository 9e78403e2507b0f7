/**
 * A jump to another period as a flight: out, across and in again, along the path
 * on which the eye sees the least change (van Wijk and Nuij, "Smooth and efficient
 * zooming and panning", 2003), in one dimension.
 */
import type { Extent } from '../../model/index.ts';

/** Weight of zooming against panning; √2 is the value the authors' readers preferred. */
const RHO = Math.SQRT2;

/** Periods between two viewports, for t from 0 to 1. Exact at both ends. */
export function flightPath(from: Extent, to: Extent): (t: number) => Extent {
  // In units of the first viewport and around its centre: 1e12 ms would cost digits.
  const unit = from[1] - from[0];
  const origin = (from[0] + from[1]) / 2;
  const distance = ((to[0] + to[1]) / 2 - origin) / unit;
  const width = (to[1] - to[0]) / unit;
  const path = Math.abs(distance) < 1e-6 ? zoomPath(width) : archPath(distance, width);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const { centre, w } = path(t);
    const middle = origin + centre * unit;
    return [middle - (w * unit) / 2, middle + (w * unit) / 2];
  };
}

type Path = (t: number) => { centre: number; w: number };

/** In place: the logarithm of the width changes evenly. */
function zoomPath(width: number): Path {
  return (t) => ({ centre: 0, w: width ** t });
}

/** Equation 9 of the paper, with asinh for its logarithms, which lose all digits on long flights. */
function archPath(distance: number, width: number): Path {
  const d = Math.abs(distance);
  const arch = RHO ** 4 * d ** 2;
  const r0 = -Math.asinh((width ** 2 - 1 + arch) / (2 * RHO ** 2 * d));
  const r1 = -Math.asinh((width ** 2 - 1 - arch) / (2 * width * RHO ** 2 * d));
  return (t) => {
    const r = r0 + t * (r1 - r0);
    const travelled = (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0)) / RHO ** 2;
    return { centre: Math.sign(distance) * travelled, w: Math.cosh(r0) / Math.cosh(r) };
  };
}

/** `--ease-in-out` of the tokens, near enough that no eye tells them apart. */
export function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}

export interface Flight {
  stop: () => void;
}

/**
 * Moves from one period to another in `durationMs`, calling `onframe` for each
 * animation frame and last with exactly `to`. With 0 ms it jumps at once.
 */
export function fly(
  from: Extent,
  to: Extent,
  durationMs: number,
  { onframe, onend }: { onframe: (viewport: Extent) => void; onend?: () => void },
): Flight {
  if (durationMs <= 0) {
    onframe(to);
    onend?.();
    return { stop: () => {} };
  }
  const path = flightPath(from, to);
  let start: number | null = null;
  let frame = requestAnimationFrame(function tick(now) {
    start ??= now;
    const t = Math.min(1, (now - start) / durationMs);
    onframe(path(easeInOut(t)));
    if (t < 1) frame = requestAnimationFrame(tick);
    else onend?.();
  });
  return { stop: () => cancelAnimationFrame(frame) };
}

/** Whether the reader has asked for less motion; then a flight is a jump. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
