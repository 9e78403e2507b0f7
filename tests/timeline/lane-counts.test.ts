import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideRing, gatherCounts } from '../../src/timeline/lane-counts.ts';

const shape = (x: number) => ({ x, r: 5.6 });
const half = (count: number) => 3.5 * (1 + String(count).length);

describe('gatherCounts(over, low)', () => {
  it('gives one number to those that share a place', () => {
    const numbers = gatherCounts([shape(100), shape(104)], []);
    expect(numbers.map(({ x, of }) => [x, of.length])).toEqual([[102, 2]]);
  });

  it('gives numbers apart to those that are apart', () => {
    expect(gatherCounts([shape(100), shape(140)], []).map(({ of }) => of.length)).toEqual([1, 1]);
  });

  it('counts the low shape it would lie on, and leaves the one beside it', () => {
    const [under, beside] = [shape(98), shape(120)];
    const [number] = gatherCounts([shape(100)], [under, beside]);
    expect(number?.of).toContain(under);
    expect(number?.of).not.toContain(beside);
  });

  it('tells every report once, by a number or by its shape; numbers lie on nothing', () => {
    const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }).map(shape), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(places, places, (over, low) => {
        const numbers = gatherCounts(over, low);
        const counted = numbers.flatMap(({ of }) => of);
        expect(new Set(counted).size).toBe(counted.length);
        for (const one of over) expect(counted).toContain(one);
        const seen = low.filter((one) => !counted.includes(one));
        for (const [i, { x, of }] of numbers.entries()) {
          for (const one of seen)
            expect(Math.abs(one.x - x)).toBeGreaterThanOrEqual(half(of.length) + one.r);
          const next = numbers[i + 1];
          if (next) expect(next.x - x).toBeGreaterThan(half(of.length) + half(next.of.length));
        }
      }),
      { seed: 3 },
    );
  });
});

describe('besideRing(number, ring, plot)', () => {
  const ring = { x: 100, r: 14 };
  const plot = { x0: 0, x1: 200 };
  it('leaves a number where it is clear of the ring', () => {
    expect(besideRing({ x: 60, half: 7 }, ring, plot)).toBe(60);
  });

  it('puts a number that would lie on the ring at the side it leans to', () => {
    expect(besideRing({ x: 98, half: 7 }, ring, plot)).toBe(78);
    expect(besideRing({ x: 103, half: 7 }, ring, plot)).toBe(122);
  });

  it('puts it at the other side where that one has no room in the plot', () => {
    expect(besideRing({ x: 103, half: 7 }, ring, { x0: 0, x1: 120 })).toBe(78);
    expect(besideRing({ x: 98, half: 7 }, ring, { x0: 80, x1: 200 })).toBe(122);
  });
});
