/** The vertical frame for readers from right to left: sources at the right, text running from the axis to the left. */
import type { VerticalLayout, VerticalRow } from './types.ts';

/** Mirrors every x; rows, folds and heights stay. */
export function mirrorVertical(layout: VerticalLayout): VerticalLayout {
  const { width } = layout;
  const at = <T extends { readonly x: number }>(d: T): T => ({ ...d, x: width - d.x });
  return {
    ...layout,
    axisX: width - layout.axisX,
    textX: width - layout.textX,
    columns: layout.columns.map(at),
    rows: layout.rows.map((row): VerticalRow => ({
      ...row,
      date: at(row.date),
      title: row.title.map(at),
      sign: row.sign && at(row.sign),
      reports: row.reports.map(at),
      connector: row.connector && {
        ...row.connector,
        x0: width - row.connector.x1,
        x1: width - row.connector.x0,
      },
    })),
  };
}
