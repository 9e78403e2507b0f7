/** What each label may try, and in which orders they may choose. */
import type { PlaceOptions, PoleLabel, Side } from './place.ts';

/** One way for one label to stand: a shape on a side of its pole. */
export interface Candidate {
  readonly shape: number;
  readonly side: Side;
  readonly x0: number;
  readonly x1: number;
  readonly rows: number;
  readonly minRow: number;
  readonly cost: number;
  /** Poles `[from, to)` of others that the text, with its padding, would stand on. */
  readonly from: number;
  readonly to: number;
  readonly blocked: readonly (readonly [number, number])[];
}

/** Standing before the pole rather than after it, in rows. */
const BEFORE_COST = 0.3;

/** The ways for a label to stand within the bounds; none where it is too wide for them. `xs` are all poles, in order. */
export function candidatesOf(
  label: PoleLabel,
  own: number,
  xs: readonly number[],
  { lo, hi, pad, groundRow, blocked }: PlaceOptions,
): Candidate[] {
  const { px } = label;
  const found: Candidate[] = [];
  label.shapes.forEach(({ text: { width, rows }, penalty }, shape) => {
    for (const side of ['after', 'before'] as const) {
      const before = side === 'before';
      const x0 = before ? px - pad - width : px;
      const x1 = before ? px : px + pad + width;
      if (x0 < lo - 1 || x1 > hi + 1) continue;
      // Poles of others keep `pad` from the far edge of the text, and do not coincide with the near one.
      let from = before ? own : own + 1;
      let to = from;
      if (before) while ((xs[from - 1] ?? -Infinity) > x0 - pad) from -= 1;
      else while ((xs[to] ?? Infinity) < x1 + pad) to += 1;
      found.push({
        shape,
        side,
        x0,
        x1,
        rows,
        minRow: Math.max(label.minRow, groundRow(x0, x1)),
        cost: penalty + (before ? BEFORE_COST : 0),
        from,
        to,
        blocked: blocked(x0, x1),
      });
    }
  });
  return found;
}

/** At most so many orders worth trying: both ways, the lonely first, the important first, and outwards from many a middle. */
export function ordersOf(labels: readonly PoleLabel[], most: number): number[][] {
  const n = labels.length;
  const ascending = labels.map((_, i) => i);
  if (n === 1) return [ascending];
  const px = (i: number) => labels[i]?.px ?? (i < 0 ? -1e9 : 1e9);
  const lonely = ascending.map((i) => Math.min(px(i) - px(i - 1), px(i + 1) - px(i)));
  const orders = [
    ascending,
    [...ascending].reverse(),
    [...ascending].sort((a, b) => (lonely[b] ?? 0) - (lonely[a] ?? 0) || a - b),
    [...ascending].sort(
      (a, b) => (labels[b]?.importance ?? 0) - (labels[a]?.importance ?? 0) || a - b,
    ),
  ];
  const step = Math.max(1, Math.round(n / 12));
  for (let k = step; k < n && orders.length < most; k += step) {
    const left = ascending.slice(0, k);
    const right = ascending.slice(k);
    const inward = [...left].reverse();
    orders.push([...right, ...inward], [...inward, ...right], [...left, ...[...right].reverse()]);
  }
  return orders.slice(0, most);
}
