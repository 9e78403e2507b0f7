/**
 * The geometry of one mark, by the precision of its date: the same ink, spread
 * over what is known. What is too narrow to be drawn is its bead alone.
 */
import type { Span } from './geometry.ts';
import type { DatedExtent, TimelineItem } from './events/item.ts';
import { METRICS, type ZoomMetrics } from './metrics.ts';

export type Dash = 'solid' | 'dashed' | 'dotted';
/** How a bar ends: a cap, a fade of 24 px, a long fade where no end is given, or cut by the frame. */
export type BarEnd = 'cap' | 'fuzzy' | 'open' | 'cut';

export type MarkBody =
  /** Collapsed: the bead says it all. */
  | { readonly kind: 'none' }
  /** An exact day or time: a stroke 2 px wide, this far above and below the centre. */
  | { readonly kind: 'stroke'; readonly half: number; readonly dash: Dash }
  /** Some time within. `unit` decides fill and edge; a day is one where a day is wide. */
  | {
      readonly kind: 'box';
      readonly unit: 'day' | 'month' | 'season' | 'year';
      readonly x0: number;
      readonly x1: number;
      readonly dash: Dash;
    }
  /** Decade or century: no edges. The whole of it, even where the frame cuts it, so that its fade stays true. */
  | { readonly kind: 'soft'; readonly x0: number; readonly x1: number; readonly dash: Dash }
  /** Lasted, or open at one end; `x0`, `x1` include fades. `start` is at `x0`, or at `x1` where time runs to the left. */
  | {
      readonly kind: 'bar';
      readonly x0: number;
      readonly x1: number;
      readonly start: BarEnd;
      readonly end: BarEnd;
      /** Length of the fade at whichever end is `fuzzy` or `open`, before the frame cut it. */
      readonly fade: number;
      readonly dash: Dash;
    };

export interface Bead {
  readonly r: number;
  /** Number of sources when more than one. */
  readonly count: number | null;
  /** Size of the number. */
  readonly size: number;
  readonly hollow: boolean;
}

export interface Mark extends Span {
  readonly id: string;
  /** Centre of the bead: where the pole lands. */
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly body: MarkBody;
  /** Null for the tail of an open end whose beginning is out of view. */
  readonly bead: Bead | null;
  /** Bead and pole are dashed. */
  readonly vague: boolean;
  readonly disputed: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
  /** False when the date began before the frame or ends after it: the bead is held at the edge. */
  readonly anchored: boolean;
}

/** Days at least this wide are boxes. */
const WIDE_DAY = 28;

/** The body of a date at a scale. `x` must rise with time; nothing is cut. */
export function bodyOf(
  date: DatedExtent,
  x: (ms: number) => number,
  zoom: ZoomMetrics,
  { collapsed = isCollapsed(date, x, zoom), numbered = false } = {},
): MarkBody {
  const dash = dashOf(date);
  const half = numbered ? zoom.strokeNumbered : zoom.stroke;
  const stroke: MarkBody = half > 0 ? { kind: 'stroke', half, dash } : { kind: 'none' };
  if (date.form === 'time') return stroke;
  const [x0, x1] = [x(date.startMs), x(date.endMs)];
  switch (date.form) {
    case 'day':
      return !isWideDay(date, x) ? stroke : { kind: 'box', unit: 'day', x0, x1, dash };
    case 'month':
    case 'season':
    case 'year':
      return collapsed ? { kind: 'none' } : { kind: 'box', unit: date.form, x0, x1, dash };
    case 'soft':
      return collapsed ? { kind: 'none' } : { kind: 'soft', x0, x1, dash };
    case 'lasted':
      if (collapsed) return { kind: 'none' };
      return {
        kind: 'bar',
        x0,
        x1,
        start: date.fuzzyStart ? 'fuzzy' : 'cap',
        end: date.fuzzyEnd ? 'fuzzy' : 'cap',
        fade: Math.min(METRICS.fuzzyEnd, (x1 - x0) / 2),
        dash,
      };
    case 'open-end':
      return {
        kind: 'bar',
        x0,
        x1: x0 + zoom.fade,
        start: date.fuzzyStart ? 'fuzzy' : 'cap',
        end: 'open',
        fade: zoom.fade,
        dash,
      };
    case 'open-start':
      return {
        kind: 'bar',
        x0: x1 - zoom.fade,
        x1,
        start: 'open',
        end: date.fuzzyEnd ? 'fuzzy' : 'cap',
        fade: zoom.fade,
        dash,
      };
  }
}

/** Whether a day is so wide that its stroke would claim an hour nobody gave. */
function isWideDay(date: DatedExtent, x: (ms: number) => number): boolean {
  return x(date.endMs) - x(date.startMs) >= WIDE_DAY;
}

/** Whether a box or bar is too narrow to be drawn at this zoom. Days and open ends never are. */
function isCollapsed(date: DatedExtent, x: (ms: number) => number, zoom: ZoomMetrics): boolean {
  if (date.form === 'day' || date.form === 'time') return false;
  if (date.form === 'open-end' || date.form === 'open-start') return false;
  return x(date.endMs) - x(date.startMs) < zoom.collapse;
}

export function dashOf({ vague }: DatedExtent): Dash {
  return vague === 'uncertain' ? 'dotted' : vague === 'approximate' ? 'dashed' : 'solid';
}

/** The bead: a dot for one source, a disc with the number for more; hollow where vagueness has nothing else to show it. */
export function beadOf(item: TimelineItem, body: MarkBody, zoom: ZoomMetrics): Bead {
  const count = item.sourceIds.length;
  const many = count > 1;
  return {
    r: many ? zoom.numbered + (count > 9 ? 2 : 0) : zoom.bead,
    count: many ? count : null,
    size: zoom.numberSize,
    hollow: !many && item.vague !== 'none' && body.kind === 'none',
  };
}

/** Centre of the bead: the anchor, or just inside the cap of a bar. */
export function beadX(item: DatedExtent, body: MarkBody, anchorX: number): number {
  if (body.kind !== 'bar') return anchorX;
  return item.form === 'open-start' ? anchorX - 1 : anchorX + 1;
}

/** All a mark covers along the line: body and bead. */
export function reachOf(body: MarkBody, x: number, r: number): Span {
  if (body.kind === 'none' || body.kind === 'stroke') return { x0: x - r, x1: x + r };
  return { x0: Math.min(body.x0, x - r), x1: Math.max(body.x1, x + r) };
}

/** Half the height of a mark: the tallest of bead, stroke, box and cap. */
export function halfHeightOf(body: MarkBody, r: number): number {
  switch (body.kind) {
    case 'none':
      return r;
    case 'stroke':
      return Math.max(r, body.half);
    case 'box':
    case 'soft':
      return Math.max(r, METRICS.boxHeight / 2);
    case 'bar':
      return Math.max(r, METRICS.capHeight / 2);
  }
}

/** The part of a body a frame shows: bars and boxes end at its edges, where a bar is marked as cut. Null when none. */
export function cutBody(body: MarkBody, { x0, x1 }: Span): MarkBody | null {
  if (body.kind === 'none' || body.kind === 'stroke') return body;
  if (body.x1 <= x0 || body.x0 >= x1) return null;
  if (body.kind === 'soft') return body;
  const cut = { x0: Math.max(body.x0, x0), x1: Math.min(body.x1, x1) };
  if (body.kind === 'box') return { ...body, ...cut };
  return {
    ...body,
    ...cut,
    start: body.x0 < x0 && body.start !== 'open' ? 'cut' : body.start,
    end: body.x1 > x1 && body.end !== 'open' ? 'cut' : body.end,
  };
}
