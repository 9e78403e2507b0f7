/** Sets of places in a list, one bit each: joined and counted 32 at a time. */

/** Bit `i` stands for place `i`. Sets that meet are of the same list, so of one length. */
export type Bits = Uint32Array;

/** The places, of `size`, for which `has` holds; none without it. */
export function bitsOf(size: number, has?: (place: number) => boolean): Bits {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (let place = 0; has && place < size; place++) if (has(place)) addBit(bits, place);
  return bits;
}

/** All places, of `size`. */
export function allBits(size: number): Bits {
  const bits = bitsOf(size).fill(-1);
  if (size % 32 > 0) bits[bits.length - 1] = ~(-1 << (size % 32));
  return bits;
}

export function addBit(bits: Bits, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
}

export function hasBit(bits: Bits, place: number): boolean {
  return (((bits[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

/** What all of them hold; null stands for a set that holds every place. */
export function intersectBits(sets: readonly (Bits | null)[]): Bits | null {
  let result: Bits | null = null;
  for (const set of sets) {
    if (!set) continue;
    if (!result) result = set.slice();
    else for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) & (set[i] ?? 0);
  }
  return result;
}

/** What any of them holds; an empty list gives a set of nothing. */
export function uniteBits(size: number, sets: readonly Bits[]): Bits {
  const result = bitsOf(size);
  for (const set of sets)
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) | (set[i] ?? 0);
  return result;
}

/** How many places a set holds, of those that `within` holds; null stands for every place. */
export function countBits(set: Bits, within: Bits | null = null): number {
  let count = 0;
  for (let i = 0; i < set.length; i++)
    count += onesIn((set[i] ?? 0) & (within ? (within[i] ?? 0) : -1));
  return count;
}

/** Ones of a 32-bit word, added up in parallel: in pairs, fours, bytes, then all bytes by one multiplication. */
export function onesIn(word: number): number {
  let n = word - ((word >>> 1) & 0x5555_5555);
  n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
