/** Reports hanging from the axis as stacked shapes, for frames without lanes. */
import type { ReportCount, ReportMark } from './lanes.ts';

export interface StackedReports {
  readonly reports: readonly ReportMark[];
  readonly counts: readonly ReportCount[];
  /** Foot of the lowest shape. */
  readonly y1: number;
}
