/**
 * The words a layout needs from the reader's language, because their width
 * decides where things stand. Given by the caller; nothing here is English.
 */
import type { TimelineSource } from './events/item.ts';
import type { DateCalendar } from '../model/index.ts';
import type { TickUnit } from './time/tick-steps.ts';

/** Where the units of a calendar begin. */
export type CalendarUnits = Pick<DateCalendar, 'floor' | 'offset'>;

export interface LayoutWords {
  /**
   * The name of the interval of `unit` that begins at `ms`: short on the upper tier ("Jun", "27"),
   * in full on the lower, which the upper lies in ("2025", "Nov 2025").
   */
  readonly tick: (ms: number, unit: TickUnit, tier: 'upper' | 'lower') => string;
  /** By which the ticks stand; the Gregorian calendar unless given. */
  readonly calendar?: CalendarUnits | undefined;
  /** "5 events" */
  readonly events: (count: number) => string;
  /** The period of a bundle: "2019–2020", from the first start to the last end, open ends left out. */
  readonly period: (startMs: number, endMs: number) => string;
  /** "15 earlier", "3 later" */
  readonly beyond: (count: number, side: 'earlier' | 'later') => string;
  /** "Published 28 Aug 2025" */
  readonly published: (source: TimelineSource) => string;
  /** "Published Oct 2024, before this period" */
  readonly publishedBefore: (source: TimelineSource) => string;
  /** A fold's label on the axis: "19 yr". */
  readonly foldYears: (startMs: number, endMs: number) => string;
  /** A fold's label in words: "1960–1978: 19 years, no events". */
  readonly foldSpell: (startMs: number, endMs: number) => string;
}
