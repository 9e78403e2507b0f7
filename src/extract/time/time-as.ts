/** A resolved time that is told as another date. */
import type { Edtf, ResolvedTime, TimeBasis } from '../../model/index.ts';

/**
 * The same words with another date and what it rests on. Written out, key by key in the order of
 * `tag.ts`: a spread gives each object a hidden class of its own, and all that reads times slows down.
 */
export function timeAs<E extends Edtf | null, B extends TimeBasis | null>(
  time: ResolvedTime,
  edtf: E,
  basis: B,
  anchor: ResolvedTime['anchor'] = time.anchor,
): ResolvedTime & { readonly edtf: E; readonly basis: B } {
  const { kind, range, text, rule, value, unresolved, mod } = time;
  return { kind, range, text, rule, value, edtf, basis, anchor, unresolved, mod };
}
