import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsToFill, type VerticalFold, type VerticalRow } from '../../src/timeline/index.ts';

/** Rows 50 px high under each other, at these times; the first 10 px down. */
const stackOf = (times: readonly number[], folds: readonly VerticalFold[] = []) => ({
  rows: times.map(
    (startMs, i) =>
      ({
        id: `row-${i}`,
        startMs,
        endMs: startMs,
        y0: 10 + 50 * i,
        y1: 60 + 50 * i,
      }) as VerticalRow,
  ),
  folds,
  height: 10 + 50 * times.length,
});
const sum = (px: readonly number[]) => px.reduce((a, b) => a + b, 0);

describe('gapsToFill(close, viewport, px)', () => {
  it('deals out what the rows leave, in proportion to time', () => {
    const gaps = gapsToFill(stackOf([0, 100, 400]), [0, 400], 600);
    // 10 px of head and 50 of the last row have no time; 540 px are 400 ms.
    expect(gaps.map(Math.round)).toEqual([0, 85, 355, 0]);
  });

  it('begins and ends where the period does', () => {
    const gaps = gapsToFill(stackOf([500]), [0, 1000], 800);
    expect(gaps.map(Math.round)).toEqual([390, 350]);
  });

  it('adds nothing where the rows need the screen for their words, nor without rows', () => {
    expect(gapsToFill(stackOf([0, 10, 20]), [0, 20], 150)).toEqual([]);
    expect(gapsToFill(stackOf([]), [0, 20], 600)).toEqual([]);
  });

  it('leaves a break as high as it is, however long the years that are folded', () => {
    const fold = { y0: 70, y1: 94, startMs: 10, endMs: 900, label: null };
    const gaps = gapsToFill(stackOf([0, 1000, 1100], [{ ...fold, y0: 55 }]), [0, 1200], 600);
    expect(gaps[1]).toBe(0);
    expect(sum(gaps)).toBeCloseTo(600 - 160);
  });

  it('fills the screen to the pixel, and never takes a row nearer to the next', () => {
    const times = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.integer({ min: 200, max: 3000 }), (unsorted, px) => {
        const close = stackOf([...unsorted].sort((a, b) => a - b));
        const gaps = gapsToFill(close, [0, 1e9], px);
        expect(gaps.every((gap) => gap >= 0)).toBe(true);
        expect(close.height + sum(gaps)).toBeCloseTo(Math.max(px, close.height), 3);
      }),
      { seed: 5 },
    );
  });
});
