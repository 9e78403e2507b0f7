/** The table's rows: what each cell says, in words; the drawing and the clipboard both take them from here. */
import type { EventRecord } from '../../model/index.ts';
import type { TimelineItem, TimelineSource } from '../../timeline/index.ts';
import type { TableMessages } from './table-messages.ts';

export interface TableRow {
  readonly item: TimelineItem;
  readonly kind: string;
  readonly sources: readonly TimelineSource[];
  /** Each difference in a line, none where the sources shown agree. */
  readonly differences: readonly string[];
}

export interface RowWords {
  readonly kind: (kind: TimelineItem['kind']) => string;
  readonly table: TableMessages;
}

/** One row for each item, in their order. Differences hold the sources that are shown. */
export function tableRows(
  items: readonly TimelineItem[],
  {
    record,
    sources,
  }: {
    readonly record: (id: string) => EventRecord | null;
    readonly sources: readonly TimelineSource[];
  },
  words: RowWords,
): TableRow[] {
  const publishers = new Map(sources.map((source) => [source.id, source.publisher]));
  return items.map((item) => ({
    item,
    kind: words.kind(item.kind),
    sources: sources.filter((source) => item.sourceIds.includes(source.id)),
    differences: (record(item.id)?.differences ?? []).flatMap(({ label, values }) => {
      const told = values.filter((value) => item.sourceIds.includes(value.source));
      if (told.length < 2) return [];
      const given = told.map((value) =>
        words.table.valueOf(publishers.get(value.source) ?? value.source, value.text),
      );
      return [words.table.difference(label, given)];
    }),
  }));
}

/** The rows as cells of text, with their head, and a link to each event below `url`. */
export function rowCells(rows: readonly TableRow[], words: TableMessages, url: string): string[][] {
  const keys = ['date', 'event', 'kind', 'sources', 'differences'] as const;
  return [
    [...keys.map(words.column), words.link],
    ...rows.map(({ item, kind, sources, differences }) => [
      item.dateLabel,
      item.title,
      kind,
      sources.map((source) => source.publisher).join(', '),
      differences.join(' '),
      `${url}#e=${item.id}`,
    ]),
  ];
}
