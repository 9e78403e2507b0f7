/** Below the line: one lane per source, with its own reports. */
import type { Span } from './geometry.ts';
import type { TimelineSource } from './item.ts';
import type { Dash } from './mark.ts';

export type ReportBody =
  | { readonly kind: 'none' }
  /** Decade (22 %) or year, season, month (20 %): within this span. */
  | {
      readonly kind: 'capsule' | 'box';
      readonly x0: number;
      readonly x1: number;
      readonly dash: Dash;
    }
  /** A line 4 px high, or a fade where no end is given. */
  | {
      readonly kind: 'line' | 'fade-end' | 'fade-start';
      readonly x0: number;
      readonly x1: number;
      readonly dash: Dash;
    };

export interface ReportMark {
  readonly eventId: string;
  readonly sourceId: string;
  readonly x: number;
  readonly y: number;
  /** Nominal radius of the source's shape. */
  readonly r: number;
  readonly body: ReportBody;
  readonly selected: boolean;
}

/** Reports that found no room in their lane: "+4". */
export interface ReportCount {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export interface LaneNote {
  readonly kind: 'published' | 'published-before';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Lane {
  readonly source: TimelineSource;
  /** False when filtered out: hollow shape, struck name, no reports; the lane stays. */
  readonly shown: boolean;
  readonly y: number;
  readonly y0: number;
  readonly y1: number;
  /** The lane's line, up to publication; null when all of it lies after. */
  readonly line: Span | null;
  /** x of the cap at publication; null when that is out of view. */
  readonly capX: number | null;
  /** After publication: hatched. */
  readonly hatch: Span | null;
  readonly note: LaneNote | null;
  readonly reports: readonly ReportMark[];
  readonly counts: readonly ReportCount[];
  /** How many events in the whole dataset it reports. */
  readonly eventCount: number;
}
