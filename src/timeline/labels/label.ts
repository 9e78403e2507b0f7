/**
 * Labels under the frame: a label's row and pole turned into lines of text with
 * baselines, and the last word on whether two of them meet.
 */
import { rectsOverlap, type Point, type Rect } from '../geometry.ts';
import { LINE_GAP, type LabelText } from './label-text.ts';
import { METRICS } from '../metrics.ts';
import type { Side } from './place.ts';

export interface Pole {
  /** Where the label stands, and where the pole lands. */
  readonly x: number;
  readonly anchorX: number;
  /** From the cap height of the date down to the bead. */
  readonly y0: number;
  readonly y1: number;
  /** The corners, top to bottom: two, or four when it bends. */
  readonly points: readonly Point[];
  readonly dashed: boolean;
}

export interface TextLine extends Point {
  readonly text: string;
  readonly width: number;
}

export interface PlacedLabel extends Rect {
  /** Id of the event or of the bundle. */
  readonly id: string;
  readonly target: 'event' | 'bundle';
  readonly form: 'full' | 'line';
  /** Text after its pole, or mirrored before it; in reading direction. */
  readonly side: Side;
  /** Lowest row it takes, and how many. */
  readonly row: number;
  readonly rows: number;
  readonly pole: Pole;
  /**
   * Baselines. `x` is the edge of the text that faces the pole, so that the
   * text runs away from it: anchor `start` when `side` is after, `end` when before.
   */
  readonly date: TextLine;
  readonly title: readonly TextLine[];
  readonly titleSize: number;
  /** Several sources: 640 weight. */
  readonly strong: boolean;
  /** A bundle's count: set in the second ink. */
  readonly plain: boolean;
  /** Centre of the sign of dispute. */
  readonly sign: Point | null;
  readonly selected: boolean;
  readonly focused: boolean;
  /** While a gesture lasts: it meets a more important label and should be faded out. */
  readonly crowded: boolean;
}

export interface LabelSeat {
  readonly id: string;
  readonly target: 'event' | 'bundle';
  readonly text: LabelText;
  readonly side: Side;
  readonly row: number;
  /** Where the bead is. */
  readonly anchor: Point;
  readonly poleX: number;
  /** y of the foot of the bend; null for a straight pole. */
  readonly bendY: number | null;
  /** Height of the bend, px. */
  readonly elbow?: number;
  readonly dashed: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
}

export interface LabelRows {
  /** y of the foot of row 0, and the height of a row. */
  readonly footY: number;
  readonly row: number;
}

/** From the top of a label to its date's baseline; in one line a little less. */
const FULL_BASELINE = 11;
const LINE_BASELINE = 10;
const DESCENT = 4.5;
const LEADING = 1.22;

/** A seated label as lines of text on a pole. */
export function setLabel(seat: LabelSeat, { footY, row }: LabelRows): PlacedLabel {
  const { text, side, poleX } = seat;
  const before = side === 'before';
  const y0 = footY - (seat.row + text.rows) * row;
  const edge = before ? poleX - METRICS.labelPad : poleX + METRICS.labelPad;
  const away = (px: number) => (before ? edge - px : edge + px);
  const line = text.form === 'line';
  const first = y0 + (line ? LINE_BASELINE : FULL_BASELINE);
  const leading = text.titleSize * LEADING;
  const lineY = (i: number) => (line ? first : first + row + 0.5 + i * leading);
  const titleX = line ? away(text.dateWidth + LINE_GAP) : edge;
  const last = text.lines.length - 1;
  const signX = line ? titleX : edge;
  const outer = text.widths[last] ?? 0;
  const signAt = before ? signX - outer + METRICS.signRadius : signX + outer - METRICS.signRadius;
  return {
    id: seat.id,
    target: seat.target,
    form: text.form,
    side,
    row: seat.row,
    rows: text.rows,
    x0: before ? edge - text.width : edge,
    x1: before ? edge : edge + text.width,
    y0,
    y1: lineY(last) + DESCENT,
    pole: poleOf(seat, y0),
    date: { x: edge, y: first, text: text.date, width: text.dateWidth },
    title: text.lines.map((words, i) => ({
      x: titleX,
      y: lineY(i),
      text: words,
      width: (text.widths[i] ?? 0) - (text.sign && i === last ? SIGN_ROOM : 0),
    })),
    titleSize: text.titleSize,
    strong: text.strong,
    plain: seat.target === 'bundle',
    sign: text.sign ? { x: signAt, y: lineY(last) - text.titleSize * 0.3 } : null,
    selected: seat.selected,
    focused: seat.focused,
    crowded: false,
  };
}

const SIGN_ROOM = METRICS.signGap + 2 * METRICS.signRadius;

function poleOf(
  { anchor, poleX, bendY, elbow = METRICS.elbow, dashed }: LabelSeat,
  y0: number,
): Pole {
  const bent = bendY !== null && Math.abs(poleX - anchor.x) > 0.5;
  return {
    x: poleX,
    anchorX: anchor.x,
    y0,
    y1: anchor.y,
    points: bent
      ? [{ x: poleX, y: y0 }, { x: poleX, y: bendY - elbow }, { x: anchor.x, y: bendY }, anchor]
      : [
          { x: poleX, y: y0 },
          { x: poleX, y: anchor.y },
        ],
    dashed,
  };
}

/** Whether two labels meet: text on text, or the pole of either through the text of the other. */
export function labelsMeet(a: PlacedLabel, b: PlacedLabel): boolean {
  if (rectsOverlap(a, b)) return true;
  return poleMeets(a.pole, b) || poleMeets(b.pole, a);
}

/** Whether a pole runs through a rectangle; along its edge is not through it. */
export function poleMeets({ x, anchorX, points }: Pole, rect: Rect): boolean {
  if (Math.max(x, anchorX) <= rect.x0 || Math.min(x, anchorX) >= rect.x1) return false;
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1];
    const to = points[i];
    if (from && to && segmentMeets(from, to, rect)) return true;
  }
  return false;
}

/** Liang and Barsky's clipping test, for the open rectangle. */
function segmentMeets(a: Point, b: Point, rect: Rect): boolean {
  // Most poles stand beside a text or under it.
  if (Math.max(a.y, b.y) <= rect.y0 || Math.min(a.y, b.y) >= rect.y1) return false;
  let [from, to] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [a.x - b.x, a.x - rect.x0],
    [b.x - a.x, rect.x1 - a.x],
    [a.y - b.y, a.y - rect.y0],
    [b.y - a.y, rect.y1 - a.y],
  ];
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q <= 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return to - from > 1e-9;
}
