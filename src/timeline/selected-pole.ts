/** The pole of the selected event, continued through the lanes to every source that reports it. */
import type { Point } from './geometry.ts';
import type { HorizontalInput } from './layout.ts';
import type { Lane, ReportMark } from './lanes.ts';
import type { Mark } from './mark.ts';
import type { StackedReports } from './stacked-reports.ts';

export interface SelectedPole {
  readonly id: string;
  readonly x: number;
  /** From the bead down to the lowest report. */
  readonly y0: number;
  readonly y1: number;
  /** Where a sign of dispute stands: half way between neighbouring lanes that differ. */
  readonly signs: readonly Point[];
}

/** Null when nothing is selected, or it has no bead in view. */
export function selectedPoleOf(
  { index, selectedId }: HorizontalInput,
  marks: readonly Mark[],
  lanes: readonly Lane[],
  stacked: StackedReports | null,
): SelectedPole | null {
  const mark = marks.find((m) => m.selected && m.bead !== null);
  if (!mark || !selectedId) return null;
  const reports = [...lanes.flatMap((l) => l.reports), ...(stacked?.reports ?? [])].filter(
    (r) => r.eventId === selectedId,
  );
  const item = index.find(selectedId);
  return {
    id: mark.id,
    x: mark.x,
    y0: mark.y,
    y1: Math.max(mark.y, ...reports.map((r) => r.y)),
    signs: item && lanes.length > 0 ? signsOf(item.disputes, reports, mark.x) : [],
  };
}

function signsOf(
  disputes: readonly (readonly string[])[],
  reports: readonly ReportMark[],
  x: number,
): Point[] {
  const ys = new Set<number>();
  for (const sources of disputes) {
    const own = reports
      .filter((r) => sources.includes(r.sourceId))
      .map((r) => r.y)
      .sort((a, b) => a - b);
    own.slice(1).forEach((y, i) => ys.add((y + (own[i] ?? y)) / 2));
  }
  return [...ys].sort((a, b) => a - b).map((y) => ({ x, y }));
}
