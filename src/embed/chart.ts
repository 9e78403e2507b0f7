/** A chart as the embed's controller knows it, whichever way time runs. */
import type { Markup } from './html.ts';
import type { Reader } from './reader.ts';

/** Room for a chart. */
export interface Room {
  /** CSS px. */
  readonly width: number;
  /** Size of text against the usual 16 px. */
  readonly scale: number;
}

export interface Chart {
  /** The chart and what belongs to it, with the key of sources at its place. */
  readonly draw: (reader: Reader, room: Room) => Markup;
  /** The instant at a distance from the chart's left edge, CSS px; null where time does not pan. */
  readonly msAt: ((px: number) => number) | null;
}
