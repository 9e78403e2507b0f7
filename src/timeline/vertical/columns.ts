/** Columns of the sources at the side of a vertical axis. */
import type { TimelineSource } from '../events/item.ts';

export interface SourceColumn {
  readonly source: TimelineSource;
  readonly x: number;
  /** False when filtered out; the column stays. */
  readonly shown: boolean;
}

export interface Columns {
  readonly columns: readonly SourceColumn[];
  /** Too many for a column each. */
  readonly stacked: boolean;
  readonly axisX: number;
  readonly textX: number;
}

/** First column, step, last column to axis, axis to text: at 375 px and more, and below. */
const WIDE = { first: 22, step: 18, tail: 22, text: 20 };
const NARROW = { first: 14, step: 15.5, tail: 16, text: 18 };
const WIDE_FROM = 375;
const FULL_STEP_UP_TO = 5;
const TIGHT_STEP = 12;
const COLUMNS_AT_MOST = 8;
const STACKED_WIDTH = 84;

/**
 * A column for each source in order of publication: up to five at full step,
 * up to eight at 12 px, and beyond that one stack for all of them.
 */
export function columnsOf(
  sources: readonly TimelineSource[],
  hidden: ReadonlySet<string>,
  width: number,
): Columns {
  const { first, step, tail, text } = width >= WIDE_FROM ? WIDE : NARROW;
  const stacked = sources.length > COLUMNS_AT_MOST;
  const gap = sources.length > FULL_STEP_UP_TO ? TIGHT_STEP : step;
  const last = stacked
    ? first + STACKED_WIDTH - tail
    : first + gap * Math.max(0, sources.length - 1);
  const axisX = last + tail;
  return {
    columns: sources.map((source, i) => ({
      source,
      x: stacked ? axisX - tail : first + gap * i,
      shown: !hidden.has(source.id),
    })),
    stacked,
    axisX,
    textX: axisX + text,
  };
}
