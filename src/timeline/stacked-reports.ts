/**
 * Reports hanging from the axis as stacked shapes, for frames without lanes:
 * one column for each place in time, sources in order of publication from the
 * axis down.
 */
import type { Span } from './geometry.ts';
import type { TimelineItem, TimelineSource } from './events/item.ts';
import type { ReportCount, ReportMark } from './lanes.ts';
import type { TimeScale } from './time/scale.ts';
import { STACK_STEP } from './frame.ts';

export interface StackedReports {
  readonly reports: readonly ReportMark[];
  readonly counts: readonly ReportCount[];
  /** Foot of the lowest shape. */
  readonly y1: number;
}

export interface StackedInput {
  readonly items: readonly TimelineItem[];
  readonly sources: readonly TimelineSource[];
  readonly scale: TimeScale;
  readonly plot: Span;
  readonly area: { readonly y0: number; readonly y1: number };
  readonly selectedId: string | null;
}

const SHAPE_R = 4.4;
const SELECTED_R = 7;
/** Reports closer than this share a column. */
const COLUMN = 9;

export function layoutStackedReports(input: StackedInput): StackedReports {
  const { items, sources, scale, plot, area, selectedId } = input;
  const order = new Map(sources.map((s, i) => [s.id, i]));
  const placed = items
    .flatMap((item) =>
      oneReportEach(item).map((report) => ({ item, report, x: scale.x(report.anchorMs) })),
    )
    .filter((p) => p.x >= plot.x0 && p.x <= plot.x1)
    .sort((a, b) => a.x - b.x || (a.item.id < b.item.id ? -1 : 1));
  const columns: (typeof placed)[] = [];
  for (const one of placed) {
    const column = columns.at(-1);
    if (column?.[0] && one.x - column[0].x < COLUMN) column.push(one);
    else columns.push([one]);
  }
  const rows = Math.max(1, Math.floor((area.y1 - area.y0) / STACK_STEP));
  const reports: ReportMark[] = [];
  const counts: ReportCount[] = [];
  let y1 = area.y0;
  for (const column of columns) {
    const x = column.reduce((sum, p) => sum + p.x, 0) / column.length;
    const sorted = [...column].sort(
      (a, b) =>
        (order.get(a.report.sourceId) ?? 0) - (order.get(b.report.sourceId) ?? 0) || a.x - b.x,
    );
    // A column too long for the frame gives its last row to the count of what is left.
    const fits = sorted.length <= rows ? sorted.length : Math.max(0, rows - 1);
    sorted.slice(0, fits).forEach(({ item, report }, i) => {
      const selected = item.id === selectedId;
      const y = area.y0 + (i + 0.5) * STACK_STEP;
      y1 = Math.max(y1, y + STACK_STEP / 2);
      reports.push({
        eventId: item.id,
        sourceId: report.sourceId,
        x,
        y,
        r: selected ? SELECTED_R : SHAPE_R,
        body: { kind: 'none' },
        selected,
      });
    });
    if (fits < sorted.length) {
      const y = area.y0 + (fits + 0.5) * STACK_STEP;
      counts.push({ x, y: y + 4, count: sorted.length - fits });
      y1 = Math.max(y1, y + STACK_STEP / 2);
    }
  }
  return { reports, counts, y1 };
}

function oneReportEach({ reports }: TimelineItem) {
  const firstOf = (sourceId: string) => reports.find((report) => report.sourceId === sourceId);
  return reports.filter((report) => report === firstOf(report.sourceId));
}
