import { describe, expect, it } from 'vitest';
import type { ComparedRow, Report } from '../../../src/timeline/index.ts';
import { stepInTable, type TablePlace } from '../../../src/ui/compare/table-keys.ts';

/** Rows by how many reports each source has of them. */
const rows = [
  [1, 0, 1],
  [0, 2, 0],
  [1, 0, 0],
].map((counts) => ({
  cells: counts.map((count) => ({ reports: Array.from({ length: count }, () => ({}) as Report) })),
})) as unknown as ComparedRow[];
const at = (row: number, column: number, nth = 0): TablePlace => ({ row, column, nth });

describe('stepInTable(rows, at, step)', () => {
  it.each([
    ['forwards', 'to the next source of the row', at(0, 0), at(0, 2)],
    ['forwards', 'on to the next row', at(0, 2), at(1, 1)],
    ['forwards', 'to another report of the same source', at(1, 1), at(1, 1, 1)],
    ['backwards', 'back to the row before', at(2, 0), at(1, 1, 1)],
    ['down', 'past rows in which the source is silent', at(0, 0), at(2, 0)],
    ['down', 'to another report of the same cell', at(1, 1), at(1, 1, 1)],
    ['up', 'past them too', at(2, 0), at(0, 0)],
    ['first', 'to the first of all', at(2, 0), at(0, 0)],
    ['last', 'to the last of all', at(0, 0), at(2, 0)],
    ['backwards', 'nowhere from the first', at(0, 0), null],
    ['forwards', 'nowhere from the last', at(2, 0), null],
    ['down', 'nowhere where the source says no more', at(0, 2), null],
  ] as const)('%s goes %s', (step, _, from, to) => {
    expect(stepInTable(rows, from, step)).toEqual(to);
  });
});
