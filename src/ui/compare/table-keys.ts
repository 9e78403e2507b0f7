/**
 * Arrow keys in the table of a comparison: along a column down and up, across from report to report,
 * row by row. By the rows themselves, not by what of them is in the document.
 */
import type { ComparedRows } from '../../timeline/index.ts';
import type { Command } from '../keyboard.ts';

export type TableStep = 'up' | 'down' | 'forwards' | 'backwards' | 'first' | 'last';

/** In a table time runs down, so the arrows across go from source to source. */
export const TABLE_STEPS: Partial<Record<Command, TableStep>> = {
  previousSource: 'up',
  nextSource: 'down',
  nextEvent: 'forwards',
  previousEvent: 'backwards',
  firstEvent: 'first',
  lastEvent: 'last',
};

/** A report: its row, the column of its source, and which of that source's it is; each from 0. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly nth: number;
}

/** Silent rows that a step down or up passes over, at most. */
const MOST_PASSED = 2000;

/** The report whose button an event came from; null where it came from none. */
export function placeOf(target: EventTarget | null): TablePlace | null {
  const button = target instanceof Element ? target.closest('button') : null;
  const cell = button?.closest('td');
  const row = cell?.closest('tr')?.dataset.place;
  const column = cell?.dataset.column;
  if (!button || !cell || row === undefined || column === undefined) return null;
  const nth = [...cell.querySelectorAll('button')].indexOf(button);
  return { row: Number(row), column: Number(column), nth };
}

/** The report that a step leads to; null at an end, or where a source is silent for very many rows. O(rows passed over). */
export function stepInTable(
  rows: ComparedRows,
  at: TablePlace,
  step: TableStep,
): TablePlace | null {
  const own = placesOf(rows, at.row);
  const i = own.findIndex(({ column, nth }) => column === at.column && nth === at.nth);
  switch (step) {
    case 'first':
      return placesOf(rows, 0)[0] ?? null;
    case 'last':
      return placesOf(rows, rows.length - 1).at(-1) ?? null;
    case 'forwards':
      return own[i + 1] ?? placesOf(rows, at.row + 1)[0] ?? null;
    case 'backwards':
      return own[i - 1] ?? placesOf(rows, at.row - 1).at(-1) ?? null;
    case 'down':
      return along(rows, at, 1);
    case 'up':
      return along(rows, at, -1);
  }
}

/** The reports of a row, from column to column; no row, none. */
function placesOf(rows: ComparedRows, row: number): TablePlace[] {
  return ((row < 0 ? undefined : rows.at(row))?.cells ?? []).flatMap(({ reports }, column) =>
    reports.map((_, nth) => ({ row, column, nth })),
  );
}

function along(rows: ComparedRows, at: TablePlace, by: 1 | -1): TablePlace | null {
  const countOf = (row: number) => rows.at(row)?.cells[at.column]?.reports.length ?? 0;
  const nth = at.nth + by;
  if (nth >= 0 && nth < countOf(at.row)) return { ...at, nth };
  const last = at.row + by * MOST_PASSED;
  for (let row = at.row + by; row >= 0 && row < rows.length && row !== last; row += by)
    if (countOf(row) > 0) return { ...at, row, nth: by > 0 ? 0 : countOf(row) - 1 };
  return null;
}
