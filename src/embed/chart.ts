/** A chart as the embed's controller knows it, whichever way time runs. */
import type { HorizontalLayout, Moved } from '../timeline/index.ts';
import type { Markup } from './draw/html.ts';
import type { Reader } from './reader.ts';

/** Room for a chart. */
export interface Room {
  /** CSS px. */
  readonly width: number;
  /** Size of text against the usual 16 px. */
  readonly scale: number;
}

/** What charts can do once somebody may have moved: until then the whole span is shown. */
export interface Beyond {
  readonly moved: Moved;
  /** What stands over the chart: what lies beyond its edges, and a hint. */
  readonly over: (layout: HorizontalLayout) => Markup;
}

export interface Chart {
  /** The chart and what belongs to it, with the key of sources at its place. */
  readonly draw: (reader: Reader, room: Room) => Markup;
  /** The instant at a distance from the chart's left edge, CSS px; null where time does not pan. */
  readonly msAt: ((px: number) => number) | null;
}
