/**
 * Where a bottom sheet stands, as a share of the screen's height: at rest it
 * leaves the event's row in view, opened it leaves the bar.
 */
export const SHEET = { rest: 0.62, open: 0.92 } as const;
export type SheetPosition = keyof typeof SHEET;

/** A drag this fast decides by its direction alone, px per ms. */
const FLICK = 0.5;
/** Let go below this share, the sheet closes. */
const CLOSE_BELOW = 0.35;

/** The share a sheet has while it is dragged `dyPx` down from a position; never above `open`. */
export function draggedShare(from: SheetPosition, dyPx: number, screenPx: number): number {
  return Math.max(0, Math.min(SHEET.open, SHEET[from] - dyPx / Math.max(1, screenPx)));
}

/**
 * Where a released sheet settles; null closes it. A flick (px per ms, positive
 * down) goes one step in its direction, a slow release to the nearest step.
 */
export function settledPosition(
  from: SheetPosition,
  share: number,
  velocity: number,
): SheetPosition | null {
  if (velocity < -FLICK) return 'open';
  if (velocity > FLICK) return from === 'open' && share > SHEET.rest - 0.1 ? 'rest' : null;
  if (share < CLOSE_BELOW) return null;
  return share > (SHEET.rest + SHEET.open) / 2 ? 'open' : 'rest';
}
