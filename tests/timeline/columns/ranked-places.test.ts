import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf } from '../../../src/timeline/events/bits.ts';
import { meetingTree } from '../../../src/timeline/columns/meeting-tree.ts';
import { placesIn, rankedPlaces } from '../../../src/timeline/columns/ranked-places.ts';
import { topTree } from '../../../src/timeline/columns/top-tree.ts';

/** For each place whether it is in; about the ends of words above all. */
const membership = fc
  .tuple(fc.constantFrom(0, 1, 31, 32, 33, 64, 100, 300), fc.constantFrom(0, 0.02, 0.5, 1))
  .chain(([size, share]) =>
    fc.array(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((d) => d < share),
      {
        minLength: size,
        maxLength: size,
      },
    ),
  );
const setOf = (isIn: readonly boolean[]) => bitsOf(isIn.length, (place) => isIn[place] === true);
const numbersOf = (isIn: readonly boolean[]) => isIn.flatMap((d, place) => (d ? [place] : []));
const SEED = { seed: 7, numRuns: 300 };

describe('A set of places', () => {
  it('knows how many lie before any place, and which is the nth', () => {
    fc.assert(
      fc.property(membership, (isIn) => {
        const own = numbersOf(isIn);
        const set = rankedPlaces(setOf(isIn));
        expect(set.size).toBe(own.length);
        for (let place = 0; place <= isIn.length; place++)
          expect(set.rankOf(place)).toBe(own.filter((other) => other < place).length);
        expect(own.map((_, rank) => set.at(rank))).toEqual(own);
        expect([set.at(-1), set.at(own.length), set.at(NaN)]).toEqual([-1, -1, -1]);
      }),
      SEED,
    );
  });

  it.each([0, 1, 31, 32, 33, 63, 64, 65, 100])(
    'of the first %i places and no others knows the same, whatever one of them is missing',
    (first) => {
      for (const missing of [-1, 0, first >> 1, first - 2]) {
        const isIn = Array.from({ length: 100 }, (_, i) => i < first && i !== missing);
        const own = numbersOf(isIn);
        const set = rankedPlaces(setOf(isIn));
        expect(set.size).toBe(own.length);
        expect(isIn.map((_, place) => set.rankOf(place))).toEqual(
          isIn.map((_, place) => own.filter((other) => other < place).length),
        );
        expect(isIn.map((_, rank) => set.at(rank))).toEqual(isIn.map((_, rank) => own[rank] ?? -1));
      }
    },
  );

  it('gives its first places, and no more than are asked for', () => {
    fc.assert(
      fc.property(membership, fc.nat(40), (isIn, limit) => {
        expect(placesIn(setOf(isIn), limit)).toEqual(numbersOf(isIn).slice(0, limit));
      }),
      SEED,
    );
  });

  it('gives the most important of any run: by key, and among equals by what decides a tie', () => {
    const key = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        membership,
        fc.array(key, { minLength: 300, maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.nat(20),
        (isIn, keys, a, b, limit) => {
          // prettier-ignore
          const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), isIn.length)];
          const keyOf = (place: number) => keys[place] ?? 0;
          // The later place is the earlier id: a tie that goes by place would be seen.
          const top = topTree(setOf(isIn), { keyOf, isTiedBefore: (x, y) => x > y });
          const expected = numbersOf(isIn)
            .filter((place) => place >= from && place < to)
            .sort((x, y) => keyOf(x) - keyOf(y) || y - x)
            .slice(0, limit);
          expect(top(Math.min(from, to), to, limit)).toEqual(expected);
        },
      ),
      SEED,
    );
  });

  it('finds which of it meet a stretch, in order, and counts them', () => {
    const extent = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.nat(12));
    fc.assert(
      fc.property(
        membership,
        fc.array(extent, { minLength: 300, maxLength: 300 }),
        extent,
        fc.nat(30),
        (isIn, given, [start, length], limit) => {
          // prettier-ignore
          const extents = given.slice(0, isIn.length).map(([from, long]) => [from, from + long + 1]);
          const starts = Float64Array.from(extents, ([from = 0]) => from);
          const ends = Float64Array.from(extents, ([, to = 0]) => to);
          const tree = meetingTree(starts, ends);
          const set = rankedPlaces(setOf(isIn));
          const end = start + length;
          const met = numbersOf(isIn).filter(
            (i) => (starts[i] ?? 0) < end && (ends[i] ?? 0) > start,
          );
          expect(tree.count(start, end, set)).toBe(met.length);
          expect(tree.meeting(start, end, limit, set)).toEqual(met.slice(0, limit));
        },
      ),
      SEED,
    );
  });
});
