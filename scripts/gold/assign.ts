/** The assignment of rows to columns that weighs most: Kuhn's Hungarian method with potentials. */

/**
 * Gives each row at most one column, and each column to at most one row, so that the sum of the
 * weights is the greatest. O(n³) for n rows and columns; the same input gives the same answer.
 * @param weights rows of equal length, none negative. A weight of 0 says the two do not go together.
 * @returns for each row its column, or undefined.
 */
export function assign(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const columns = Math.max(weights.length, weights[0]?.length ?? 0);
  const weight = (row: number, column: number) => weights[row]?.[column] ?? 0;
  const state: Potentials = {
    ofRow: filled(weights.length + 1, 0),
    ofColumn: filled(columns + 1, 0),
    rowOf: filled(columns + 1, NONE),
  };
  for (let row = 1; row <= weights.length; row++) addRow(row, columns, weight, state);
  const answer: (number | undefined)[] = weights.map(() => undefined);
  state.rowOf.forEach((row, column) => {
    if (row !== NONE && column > 0 && weight(row - 1, column - 1) > 0) answer[row - 1] = column - 1;
  });
  return answer;
}

/** Rows and columns count from 1 in here; 0 is the place a new row starts from. */
const NONE = 0;

interface Potentials {
  readonly ofRow: number[];
  readonly ofColumn: number[];
  readonly rowOf: number[];
}

/** Finds the shortest augmenting path for one more row and takes it. */
function addRow(
  row: number,
  columns: number,
  weight: (row: number, column: number) => number,
  { ofRow, ofColumn, rowOf }: Potentials,
): void {
  rowOf[0] = row;
  const least = filled(columns + 1, Infinity);
  const before = filled(columns + 1, 0);
  const seen = new Set<number>();
  let column = 0;
  do {
    seen.add(column);
    const from = at(rowOf, column);
    let step = Infinity;
    let next = 0;
    for (let j = 1; j <= columns; j++) {
      if (seen.has(j)) continue;
      const cost = -weight(from - 1, j - 1) - at(ofRow, from) - at(ofColumn, j);
      if (cost < at(least, j)) {
        least[j] = cost;
        before[j] = column;
      }
      if (at(least, j) < step) {
        step = at(least, j);
        next = j;
      }
    }
    for (let j = 0; j <= columns; j++)
      if (seen.has(j)) {
        ofRow[at(rowOf, j)] = at(ofRow, at(rowOf, j)) + step;
        ofColumn[j] = at(ofColumn, j) - step;
      } else least[j] = at(least, j) - step;
    column = next;
  } while (at(rowOf, column) !== NONE);
  while (column !== 0) {
    const previous = at(before, column);
    rowOf[column] = at(rowOf, previous);
    column = previous;
  }
}

function filled(length: number, value: number): number[] {
  return Array.from({ length }, () => value);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
