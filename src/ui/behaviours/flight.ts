/**
 * Runs a flight between two viewports frame by frame. The path itself, zoom and
 * pan together, is arithmetic of the timeline layer.
 */
import type { Flight, Viewport } from '../../timeline/index.ts';

/** `--ease-in-out` of the tokens, near enough that no eye tells them apart. */
export function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}

export interface FlightOptions {
  /** 0 jumps at once, as reduced motion asks. */
  durationMs: number;
  onframe: (viewport: Viewport) => void;
  onend?: () => void;
}

/**
 * Calls `onframe` once per animation frame, the last time with exactly the end
 * of the path, then `onend`. Returns what stops it short, without `onend`.
 */
export function fly(path: Flight, { durationMs, onframe, onend }: FlightOptions): () => void {
  if (durationMs <= 0) {
    onframe(path.at(1));
    onend?.();
    return () => {};
  }
  let start: number | null = null;
  let frame = requestAnimationFrame(function tick(now) {
    start ??= now;
    const t = Math.min(1, (now - start) / durationMs);
    onframe(path.at(easeInOut(t)));
    if (t < 1) frame = requestAnimationFrame(tick);
    else onend?.();
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** Whether the reader has asked for less motion: then a flight is a jump. False where nobody can say. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
