/**
 * Tick values and their labels, in two tiers: the upper names the interval that
 * begins at the tick, the lower what that lies in. Never fewer than three
 * labels, and no two that touch.
 */
import { beginnings } from './calendar-interval.ts';
import type { MeasureText } from '../geometry.ts';
import { zoomClassOf, type ZoomClass } from '../metrics.ts';
import type { TimeScale } from './scale.ts';
import { tickCalendarOf, type TickStep, type TickUnit } from './tick-steps.ts';
import type { LayoutWords } from '../words.ts';

export interface Tick {
  readonly ms: number;
  /** End of the interval the tick's label names; where a click on it zooms to. */
  readonly endMs: number;
  readonly x: number;
  /** Null where there is no room or no need for a label. */
  readonly label: string | null;
  /** Edge of the label nearest the tick; its width. */
  readonly labelX: number;
  readonly labelWidth: number;
  readonly major: boolean;
  /** Whether it names the year that what is told ends in, which stands out (`nameEnding`). */
  readonly ending?: boolean;
}

export interface LowerTick {
  readonly ms: number;
  readonly endMs: number;
  readonly label: string;
  readonly labelX: number;
  readonly labelWidth: number;
  /** Whether it is held at the plot's edge because its interval began before it. */
  readonly sticky: boolean;
}

export interface TickLayout {
  /** What the labels of the upper tier name. */
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  /** Empty when the upper tier says it all. */
  readonly lower: readonly LowerTick[];
}

export interface TickInput {
  readonly scale: TimeScale;
  readonly measureText: MeasureText;
  readonly words: Pick<LayoutWords, 'tick' | 'calendar'>;
  /** Least number of labels, where the plot holds as many. Default 3. */
  readonly atLeast?: number;
}

const DAY = 86_400_000;
export const YEAR = 365.2425 * DAY;

/** The design's table: the step of the ticks and of their labels at each zoom class, in ms. */
const TABLE: Readonly<Record<ZoomClass, readonly [tick: number, label: number]>> = {
  span: [YEAR, 10 * YEAR],
  years: [YEAR, 5 * YEAR],
  seasons: [YEAR / 4, YEAR],
  months: [7 * DAY, YEAR / 12],
  days: [DAY, 7 * DAY],
};

const LABEL_FONT = { size: 13, weight: 460 };
export const LOWER_FONT = { size: 13, weight: 680 };
/** Space after a tick before its label, and after a label before the next tick. */
const AFTER_TICK = 4.5;
export const BEFORE_TICK = 8;
/** Ticks closer than this are too many. */
const TICK_MIN = 4.5;

/** Ticks and labels of a scale, each open piece of a folded one by its own scale. */
export function layoutTicks(input: TickInput): TickLayout {
  const pieces = openPieces(input.scale);
  const parts = pieces.map((piece) => pieceTicks(piece, input, pieces.length === 1));
  const ticks = thin(
    parts.flatMap((p) => p.ticks).sort((a, b) => a.ms - b.ms),
    input,
  );
  const widest = parts.reduce<Part | null>((a, b) => (a && a.width >= b.width ? a : b), null);
  const unit = widest?.unit ?? 'year';
  return { unit, ticks, lower: pieces.length === 1 ? lowerTicks(unit, input) : [] };
}

interface Piece {
  readonly startMs: number;
  readonly endMs: number;
}
interface Part {
  readonly ticks: readonly Tick[];
  readonly unit: TickUnit;
  readonly width: number;
}

function openPieces({ viewport, folds }: TimeScale): Piece[] {
  const pieces: Piece[] = [];
  let startMs = viewport[0];
  for (const fold of folds) {
    if (fold.startMs > startMs) pieces.push({ startMs, endMs: fold.startMs });
    startMs = fold.endMs;
  }
  if (viewport[1] > startMs) pieces.push({ startMs, endMs: viewport[1] });
  return pieces;
}

function pieceTicks(piece: Piece, input: TickInput, alone: boolean): Part {
  const { scale } = input;
  const pxPerMs = scale.pxPerMsAt((piece.startMs + piece.endMs) / 2);
  const width = (piece.endMs - piece.startMs) * pxPerMs;
  const zoom = zoomClassOf(pxPerMs);
  const [tickMs, labelMs] = TABLE[zoom];
  const least = Math.min(alone ? (input.atLeast ?? 3) : 1, Math.floor(width / 48));
  const label = labelStep(piece, labelMs, pxPerMs, least, input);
  const { steps } = tickCalendarOf(input.words.calendar);
  const minor = steps.find(
    (s) =>
      s.ms >= Math.min(tickMs, label.ms) * 0.9 && s.ms <= label.ms && s.ms * pxPerMs >= TICK_MIN,
  );
  const majors = valuesIn(label, piece);
  const named = new Set(majors);
  const ticks = [
    ...majors.map((ms) => toTick(ms, label, true, input)),
    ...(minor && minor !== label ? valuesIn(minor, piece) : [])
      .filter((ms) => !named.has(ms))
      .map((ms) => toTick(ms, minor ?? label, false, input)),
  ];
  return { ticks, unit: label.unit, width };
}

/** The step the table names, or the nearest whose labels are enough and do not crowd. */
function labelStep(
  piece: Piece,
  labelMs: number,
  pxPerMs: number,
  least: number,
  input: TickInput,
): TickStep {
  const { steps } = tickCalendarOf(input.words.calendar);
  // Asked for one after the other: words cost more than all else about a tick.
  const isRoomy = (s: TickStep) => {
    const px = s.ms * pxPerMs;
    return px > AFTER_TICK + BEFORE_TICK && px >= labelRoom(s, piece, input);
  };
  const coarsest = steps.at(-1);
  if (!coarsest) throw new Error('no tick steps');
  const preferred =
    steps.find((s) => s.ms >= labelMs * 0.9 && isRoomy(s)) ??
    steps.filter(isRoomy).at(-1) ??
    coarsest;
  if (labelled(preferred, piece, input) >= least) return preferred;
  const finer = steps.filter((s) => s.ms < preferred.ms && isRoomy(s)).reverse();
  return (
    finer.find((s) => labelled(s, piece, input) >= least) ??
    [...steps].reverse().find((s) => labelled(s, piece, input) >= least) ??
    finer.at(-1) ??
    preferred
  );
}

function labelled(s: TickStep, piece: Piece, input: TickInput): number {
  if ((piece.endMs - piece.startMs) / s.ms > 500) return 0;
  const ticks = valuesIn(s, piece).map((ms) => toTick(ms, s, true, input));
  return thin(ticks, input).filter((t) => t.label !== null).length;
}

function labelRoom(s: TickStep, piece: Piece, { words, measureText }: TickInput): number {
  const sample = words.tick(s.interval.floor(piece.endMs), s.unit, 'upper');
  return AFTER_TICK + measureText(sample, LABEL_FONT) + BEFORE_TICK;
}

function valuesIn({ interval, ms }: TickStep, { startMs, endMs }: Piece): number[] {
  if ((endMs - startMs) / ms > 4000) return [];
  return beginnings(interval, startMs, endMs);
}

function toTick(
  ms: number,
  s: TickStep,
  major: boolean,
  { scale, words, measureText }: TickInput,
): Tick {
  const label = major ? words.tick(ms, s.unit, 'upper') : null;
  const x = scale.x(ms);
  return {
    ms,
    endMs: s.interval.next(ms),
    x,
    label,
    labelX: x + AFTER_TICK * directionOf(scale),
    labelWidth: label === null ? 0 : measureText(label, LABEL_FONT),
    major,
  };
}

export function directionOf({ range }: TimeScale): 1 | -1 {
  return range[1] >= range[0] ? 1 : -1;
}

/** Takes labels away that would run into the one before, or out of the plot; the tick stays. */
function thin(ticks: readonly Tick[], { scale }: TickInput): Tick[] {
  const sign = directionOf(scale);
  const end = scale.range[1] * sign;
  let free = -Infinity;
  return ticks.map((tick) => {
    if (tick.label === null) return tick;
    const start = tick.labelX * sign;
    if (tick.x * sign < free || start + tick.labelWidth > end + 0.5)
      return { ...tick, label: null, labelWidth: 0 };
    free = start + tick.labelWidth + BEFORE_TICK - AFTER_TICK;
    return tick;
  });
}

/** The second tier. The interval under way at the plot's edge is named there, until the next one pushes it off. */
function lowerTicks(unit: TickUnit, { scale, measureText, words }: TickInput): LowerTick[] {
  const lower = tickCalendarOf(words.calendar).lower[unit];
  if (!lower) return [];
  const [start, end] = scale.viewport;
  const sign = directionOf(scale);
  const edge = scale.range[0] * sign;
  const first = lower.interval.floor(start);
  const all = beginnings(lower.interval, first, end).map((ms): LowerTick => {
    const label = words.tick(ms, lower.unit, 'lower');
    const x = scale.x(ms) * sign;
    const sticky = x < edge;
    return {
      ms,
      endMs: lower.interval.next(ms),
      label,
      labelX: (sticky ? edge : x + AFTER_TICK) * sign,
      labelWidth: measureText(label, LOWER_FONT),
      sticky,
    };
  });
  let free = Infinity;
  const kept: LowerTick[] = [];
  // From the far end: a later label matters more than the one it pushes off.
  for (const tick of all.reverse()) {
    const x = tick.labelX * sign;
    if (x + tick.labelWidth > Math.min(free, scale.range[1] * sign + 0.5)) continue;
    kept.push(tick);
    free = x - BEFORE_TICK;
  }
  return kept.reverse();
}
