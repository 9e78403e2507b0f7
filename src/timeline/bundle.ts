/** Marks too close to separate. */
import type { Rect } from './geometry.ts';

export interface BundleMark extends Rect {
  /** Stable: `bundle:` and the id of its first event. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly size: number;
  /** Number of events; honest: exactly those without a bead of their own. */
  readonly count: number;
  /** Ids in order of the line. Beyond a thousand only the first thousand are listed. */
  readonly ids: readonly string[];
  /** From the first start to the last given end; what a click zooms to. */
  readonly startMs: number;
  readonly endMs: number;
  readonly dateLabel: string;
  readonly countLabel: string;
  /** Whether zooming in can tell them apart. */
  readonly separable: boolean;
  readonly selected: boolean;
}
