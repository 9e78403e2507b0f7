/**
 * The sign that sources differ: crossed equals in a ring, drawn because the
 * fonts lack the glyph.
 */

/** Path data of the crossed equals (without the ring) for a ring of radius `r` px around (`cx`, `cy`). */
export function disputeSignPath(r: number, cx = 0, cy = 0): string {
  const half = round(0.45 * r);
  const bar = (y: number) => `M${round(cx - half)} ${round(y)}h${round(2 * half)}`;
  const slash = `M${round(cx + 0.28 * r)} ${round(cy - 0.55 * r)}L${round(cx - 0.28 * r)} ${round(cy + 0.55 * r)}`;
  return bar(cy - 0.2 * r) + bar(cy + 0.2 * r) + slash;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
