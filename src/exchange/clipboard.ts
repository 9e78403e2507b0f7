/** Rows for the clipboard: as text parted by tabs and as an HTML table, so that they paste into sheets and documents alike. */
import { guardCell } from './csv-text.ts';
import { plainLine } from './plain-line.ts';

export interface ClipboardTable {
  readonly text: string;
  readonly html: string;
}

/** The first row is the head. Cells are guarded as in CSV: what is pasted into a sheet runs as well as what is opened by it. */
export function clipboardTable(rows: readonly (readonly string[])[]): ClipboardTable {
  const cells = rows.map((row) => row.map((cell) => guardCell(plainLine(cell))));
  const [head = [], ...body] = cells.map((row, i) =>
    row.map((cell) => (i === 0 ? `<th>${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)),
  );
  const tr = (row: readonly string[]) => `<tr>${row.join('')}</tr>`;
  return {
    text: cells.map((row) => row.join('\t')).join('\n'),
    html: `<table><thead>${tr(head)}</thead><tbody>${body.map(tr).join('')}</tbody></table>`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
