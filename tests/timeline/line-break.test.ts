/** Titles in lines: balanced means that no other way to break them is narrower. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/timeline/ground.ts';
import { breakLines } from '../../src/timeline/labels/line-break.ts';

const widthOf = (text: string) => text.length;
const words = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 });

/** The widest line of each way to break the words into at most so many lines; the least of them. */
function leastWidth(lengths: readonly number[], lines: number): number {
  const whole = lengths.reduce((sum, length) => sum + length + 1, -1);
  if (lines === 1) return whole;
  const heads = lengths.map((_, i) => lengths.slice(0, i + 1)).slice(0, -1);
  const split = heads.map((head) =>
    Math.max(leastWidth(head, 1), leastWidth(lengths.slice(head.length), lines - 1)),
  );
  return Math.min(whole, ...split);
}

describe('breakLines(text, widthOf, options)', () => {
  it('takes the narrowest block there is in the fewest lines that fit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (lengths, maxWidth) => {
        const text = lengths.map((length) => 'x'.repeat(length)).join(' ');
        const { lines, width } = breakLines(text, widthOf, { maxWidth, maxLines: 3 });
        expect(lines.join(' ')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(3);
        const longest = Math.max(maxWidth, ...lengths);
        const fewest = [1, 2, 3].find((n) => leastWidth(lengths, n) <= (n === 1 ? maxWidth : longest)); // prettier-ignore
        expect(width).toBe(leastWidth(lengths, fewest ?? 3));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('groundOf(hills)', () => {
  it('tells the greatest height over a stretch, which a hill that only touches it does not count for', () => {
    const ground = groundOf([
      { x0: 0, x1: 40, height: 10 },
      { x0: 30, x1: 60, height: 25 },
      { x0: 60, x1: 70, height: 90 },
    ]);
    expect(ground.heightOver(10, 20)).toBe(10);
    expect(ground.heightOver(10, 60)).toBe(25);
    expect(ground.heightOver(59, 61)).toBe(90);
    expect(ground.heightOver(70, 80)).toBe(0);
  });
});
