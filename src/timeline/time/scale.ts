/**
 * Time to px and back: linear, or in pieces where quiet years are folded.
 * A range given right to left mirrors the scale and nothing else changes.
 */
import { bisectRight } from '../events/bisect.ts';
import type { Fold } from './fold.ts';
import type { Viewport } from './viewport.ts';

export interface TimeScale {
  readonly viewport: Viewport;
  /** Edges of the plot in px; the first belongs to the start of the viewport. */
  readonly range: readonly [number, number];
  /** Instant → px; beyond the viewport the outermost piece goes on. Infinite in, infinite out. */
  readonly x: (ms: number) => number;
  /** px → instant; the exact partner of `x`. */
  readonly invert: (px: number) => number;
  /** px per ms, unfolded and unsigned: of the whole, or at an instant. */
  readonly pxPerMs: number;
  readonly pxPerMsAt: (ms: number) => number;
  readonly folds: readonly FoldedPiece[];
}

/** A fold as it stands on the scale, cut where the view ends. `x0` is at its start, so `x0 > x1` in a mirrored scale. */
export interface FoldedPiece extends Fold {
  readonly x0: number;
  readonly x1: number;
}

interface Piece {
  readonly ms: number;
  readonly px: number;
  readonly slope: number;
}

const NOWHERE: Piece = { ms: 0, px: 0, slope: 0 };

/**
 * The scale of a viewport over a plot. `folds`, in order and apart from each
 * other, each take their `widthPx`; what remains is shared by the open pieces
 * by their `weight` (by time where weights are not given).
 */
export function timeScale(
  viewport: Viewport,
  range: readonly [number, number],
  folds: readonly Fold[] = [],
): TimeScale {
  const [start, end] = viewport;
  const inView = folds.filter((f) => f.endMs > start && f.startMs < end);
  const pieces = piecesOf(viewport, range, inView);
  const sign = range[1] >= range[0] ? 1 : -1;
  const startsMs = pieces.map((p) => p.ms);
  const startsPx = pieces.map((p) => p.px * sign);
  const at = (starts: readonly number[], value: number) =>
    pieces[pieces.length > 1 ? Math.max(0, bisectRight(starts, value) - 1) : 0] ?? NOWHERE;
  const x = (ms: number) => {
    const piece = at(startsMs, ms);
    return piece.px + (ms - piece.ms) * piece.slope;
  };
  const invert = (px: number) => {
    const piece = at(startsPx, px * sign);
    return piece.slope === 0 ? piece.ms : piece.ms + (px - piece.px) / piece.slope;
  };
  return {
    viewport,
    range,
    x,
    invert,
    pxPerMs: Math.abs(range[1] - range[0]) / (end - start),
    pxPerMsAt: (ms) => Math.abs(at(startsMs, ms).slope),
    folds: inView.map((f) => ({
      ...f,
      x0: x(Math.max(f.startMs, start)),
      x1: x(Math.min(f.endMs, end)),
    })),
  };
}

/** Where each linear piece begins, and its slope in px per ms (negative in a mirrored scale). */
function piecesOf(
  [start, end]: Viewport,
  [x0, x1]: readonly [number, number],
  folds: readonly Fold[],
): Piece[] {
  if (folds.length === 0) return [{ ms: start, px: x0, slope: (x1 - x0) / (end - start) }];
  const sign = x1 >= x0 ? 1 : -1;
  const stretches: { ms: number; length: number; fold: Fold | null; weight: number }[] = [];
  let ms = start;
  const open = (until: number, weight: number | undefined) => {
    if (until > ms)
      stretches.push({ ms, length: until - ms, fold: null, weight: weight ?? until - ms });
    ms = until;
  };
  for (const fold of folds) {
    open(Math.max(ms, fold.startMs), fold.weightBefore);
    const length = Math.min(fold.endMs, end) - ms;
    if (length > 0) stretches.push({ ms, length, fold, weight: 0 });
    ms += length;
  }
  open(end, folds.at(-1)?.weightAfter);
  const width = Math.abs(x1 - x0);
  const wanted = stretches.reduce((sum, s) => sum + (s.fold?.widthPx ?? 0), 0);
  // A frame full of folds still gives half its width to what happened.
  const squeeze = Math.min(1, width / 2 / Math.max(wanted, 1));
  const weights = stretches.reduce((sum, s) => sum + s.weight, 0);
  const shared = weights > 0 ? width - wanted * squeeze : 0;
  let px = x0;
  return stretches.map((s) => {
    const own = s.fold ? s.fold.widthPx * squeeze : (s.weight / weights) * shared;
    const piece: Piece = { ms: s.ms, px, slope: (sign * own) / s.length };
    px += sign * own;
    return piece;
  });
}
