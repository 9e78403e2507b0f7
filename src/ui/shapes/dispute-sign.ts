/**
 * The sign that sources differ: crossed equals in a ring, drawn because the
 * fonts lack the glyph.
 */
import { hundredths } from './source-shape.ts';

/** Path data of the crossed equals (without the ring) for a ring of radius `r` px around (`cx`, `cy`). */
export function disputeSignPath(r: number, cx = 0, cy = 0): string {
  const half = hundredths(0.45 * r);
  const bar = (y: number) => `M${hundredths(cx - half)} ${hundredths(y)}h${hundredths(2 * half)}`;
  const slash = `M${hundredths(cx + 0.28 * r)} ${hundredths(cy - 0.55 * r)}L${hundredths(cx - 0.28 * r)} ${hundredths(cy + 0.55 * r)}`;
  return bar(cy - 0.2 * r) + bar(cy + 0.2 * r) + slash;
}
