import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../scripts/gold/assign.ts';

const SEED = 20261120;

function sumOf(weights: readonly (readonly number[])[], columns: readonly (number | undefined)[]) {
  return columns.reduce<number>(
    (sum, column, row) => sum + (column === undefined ? 0 : (weights[row]?.[column] ?? 0)),
    0,
  );
}

/** The greatest sum there is, by trying everything. */
function greatest(weights: readonly (readonly number[])[], row = 0, taken = 0): number {
  const line = weights[row];
  if (!line) return 0;
  const without = greatest(weights, row + 1, taken);
  return line.reduce(
    (best, weight, column) =>
      taken & (1 << column)
        ? best
        : Math.max(best, weight + greatest(weights, row + 1, taken | (1 << column))),
    without,
  );
}

describe('assign(weights)', () => {
  it('gives up a good pair where two others are better together', () => {
    expect(
      assign([
        [5, 4],
        [4, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves alone what does not go together', () => {
    expect(assign([[0, 0], [0, 3], []])).toEqual([undefined, 1, undefined]);
  });

  it('gives nothing to nothing', () => {
    expect(assign([])).toEqual([]);
  });

  it('finds the greatest sum, one to one', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        ),
      );
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = assign(weights);
        const taken = columns.filter((column) => column !== undefined);
        expect(new Set(taken).size).toBe(taken.length);
        expect(sumOf(weights, columns)).toBe(greatest(weights));
      }),
      { seed: SEED },
    );
  });
});
