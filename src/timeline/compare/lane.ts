/**
 * One source's lane in a comparison: its reports at its own dates, stacked
 * upwards from its line, and above them their labels in one line each. The lane
 * is as high as its labels need. Heights count upwards from the line.
 */
import { bendsOf } from '../labels/bends.ts';
import type { TextChoice } from '../labels/candidates.ts';
import type { MeasureText, Span } from '../geometry.ts';
import { groundOf } from '../ground.ts';
import type { Report, TimelineItem } from '../events/item.ts';
import {
  fullText,
  lineText,
  LINE_SIZE,
  type LabelText,
  type LabelWords,
} from '../labels/label-text.ts';
import { labelsMeet, setLabel, type PlacedLabel } from '../labels/label.ts';
import type { PlacedReport } from '../lanes.ts';
import { assignLevels } from '../labels/levels.ts';
import { METRICS } from '../metrics.ts';
import { Placing, type LabelPlace, type Side } from '../labels/place.ts';
import { spreadPoles } from '../labels/spread.ts';

/** Lengths of a lane, px. */
export const COMPARE_LANE = {
  /** Height of a row of labels; of the lowest row's foot above the line. */
  row: 19,
  foot: 12,
  /** Under the line: the note of publication. */
  below: 22,
  /** Above the labels: where joins bend. */
  head: 12,
  least: 64,
  /** Between the centres of stacked shapes. */
  level: 11,
  elbow: 12,
} as const;

/** The block of minimap and zoom buttons under the lanes, px. */
export const COMPARE_FOOT = 84;

/** Neighbouring poles keep this far from each other, px. */
const POLE_GAP = 8;
const TEXT_CLEAR = 4;
/** Shapes stacked higher than this are counted instead. */
const MOST_LEVELS = 4;
/** Placements tried for the best picture of a lane. */
const EFFORT = 3000;
/** A text wider than this share of the plot is broken into lines. */
const WIDEST = 0.46;
/** What is shared is never left out for what is not. */
const IMPORTANCE = { shared: 8, selected: 20, alone: 1.5 } as const;
/** Saying less costs this many rows, and so does breaking a title into lines. */
const SHORT_PENALTY = 1.5;
const FULL_PENALTY = 4;

/** A report on its level above the lane's line. */
export interface StackedReport {
  readonly key: string;
  readonly placed: PlacedReport;
  readonly level: number;
}

/** A label's place in a lane, for one zoom and pan, and as far as its pole stands from its shape. */
export interface LaneLabel {
  readonly key: string;
  readonly text: LabelText;
  readonly side: Side;
  readonly row: number;
  readonly dx: number;
  /** Height of the foot of its bend; 0 for a straight pole. */
  readonly bendFoot: number;
}

export interface LaneSettled {
  readonly labels: readonly LaneLabel[];
  /** Rows the labels take, and the least that the shapes alone would. */
  readonly rows: number;
}

export interface LaneContext {
  readonly plot: Span;
  readonly measureText: MeasureText;
  readonly ownDate: (report: Report) => string;
  readonly selectedId: string | null;
  readonly focusedKey: string | null;
  /** Height over the line that a density strip takes. */
  readonly floor: number;
}

/** Names a report among all: source, event and, should a source give two dates, which. Has no spaces. */
export function reportKey(sourceId: string, eventId: string, i = 0): string {
  return i === 0 ? `${sourceId}/${eventId}` : `${sourceId}/${eventId}/${i}`;
}

/** Stacks a lane's reports; those above the highest level are left over. */
export function stackLane(placed: readonly PlacedReport[]): {
  readonly stacked: readonly StackedReport[];
  readonly left: readonly PlacedReport[];
} {
  const shapes = placed.map((p) => ({ id: p.id, x0: p.x - p.r, x1: p.x + p.r }));
  const levels = assignLevels(shapes, { gap: 0.5 });
  const seen = new Map<string, number>();
  const stacked = placed.map((p): StackedReport => {
    const { item, report } = p;
    const i = seen.get(item.id) ?? 0;
    seen.set(item.id, i + 1);
    return {
      key: reportKey(report.sourceId, item.id, i),
      placed: p,
      level: levels.get(p.id) ?? 0,
    };
  });
  const isOver = (s: StackedReport) => s.level >= MOST_LEVELS;
  return {
    stacked: stacked.filter((s) => !isOver(s)),
    left: stacked.filter(isOver).map((s) => s.placed),
  };
}

/** Where the labels of the reports in view stand, in at most `maxRows` rows. */
export function settleLane(
  reports: readonly StackedReport[],
  candidates: ReadonlySet<TimelineItem>,
  maxRows: number,
  context: LaneContext,
): LaneSettled {
  const { plot } = context;
  const asking = reports.filter(({ placed }) => placed.isInView && candidates.has(placed.item));
  const poles = [...asking].sort(
    (a, b) => a.placed.x - b.placed.x || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const hills = reports.map(({ placed, level }) => ({
    x0: placed.x - placed.r,
    x1: placed.x + placed.r,
    height: level * COMPARE_LANE.level + placed.r + 2,
  }));
  if (context.floor > 0) hills.push({ ...plot, height: context.floor });
  const anchors = poles.map((p) => p.placed.x);
  const px = spreadPoles(anchors, POLE_GAP, [plot.x0, plot.x1]);
  const bends = bendsOf(anchors, px, groundOf(hills), COMPARE_LANE.elbow);
  const ground = groundOf([...hills, ...bends.hills]);
  const choices = poles.map((p) => choicesFor(p, context));
  const rowAbove = (height: number) =>
    Math.max(0, Math.ceil((height + TEXT_CLEAR - COMPARE_LANE.foot) / COMPARE_LANE.row));
  const placing = new Placing(
    poles.map((p, i) => ({
      px: px[i] ?? p.placed.x,
      shapes: choices[i] ?? [],
      importance: importanceFor(p, context),
      minRow: bends.feet[i] === undefined ? 0 : rowAbove(bends.feet[i] + COMPARE_LANE.elbow),
    })),
    {
      lo: plot.x0,
      hi: plot.x1,
      maxRows,
      pad: METRICS.labelPad,
      gap: METRICS.labelGap,
      groundRow: (x0, x1) => rowAbove(ground.heightOver(x0 - 3, x1 + 3)),
      blocked: () => [],
    },
  );
  const places = placing.look('improve', EFFORT);
  const labels = places.flatMap((place) => laneLabel(place, poles, px, choices, bends.feet));
  const tops = labels.map((l) => l.row + l.text.rows);
  return { labels, rows: Math.max(0, ...tops) };
}

function importanceFor({ placed, key }: StackedReport, context: LaneContext): number {
  if (placed.item.id === context.selectedId || key === context.focusedKey)
    return IMPORTANCE.selected;
  return placed.item.sourceIds.length > 1 ? IMPORTANCE.shared : IMPORTANCE.alone;
}

function laneLabel(
  place: LabelPlace,
  poles: readonly StackedReport[],
  px: readonly number[],
  choices: readonly (readonly TextChoice[])[],
  feet: readonly (number | undefined)[],
): LaneLabel[] {
  const pole = poles[place.label];
  const text = choices[place.label]?.[place.shape]?.text;
  if (!pole || !text) return [];
  const foot = feet[place.label];
  const at = px[place.label] ?? pole.placed.x;
  return [
    {
      key: pole.key,
      text,
      side: place.side,
      row: place.row,
      dx: foot === undefined ? 0 : at - pole.placed.x,
      bendFoot: foot ?? 0,
    },
  ];
}

/** The whole title on the line, the short one, or several lines where even that is too wide. */
function choicesFor({ placed }: StackedReport, context: LaneContext): TextChoice[] {
  const { measureText, plot } = context;
  const { item, report } = placed;
  const words: LabelWords = {
    date: context.ownDate(report),
    title: item.title,
    short: item.short,
    strong: item.sourceIds.length > 1,
    disputed: item.disputed,
    plain: false,
  };
  const widest = (plot.x1 - plot.x0) * WIDEST;
  const whole = lineText({ ...words, short: item.title }, measureText);
  const short = lineText(words, measureText);
  const choices: TextChoice[] = [];
  if (whole.width <= widest) choices.push({ text: whole, penalty: 0 });
  if (item.short !== item.title && short.width <= widest)
    choices.push({ text: short, penalty: SHORT_PENALTY });
  const narrow = Math.min(widest, 215);
  const full = fullText(words, { titleSize: LINE_SIZE }, measureText, narrow);
  if (choices.length === 0) choices.push({ text: full, penalty: 0 });
  else if (full.width < short.width * 0.7) choices.push({ text: full, penalty: FULL_PENALTY });
  return choices;
}

/**
 * A lane's labels on the screen. While a gesture lasts the settled ones ride on
 * their poles: one that leaves the plot, or meets one before it, is crowded.
 */
export function seatLane(
  settled: LaneSettled,
  reports: readonly StackedReport[],
  lineY: number,
  { plot, selectedId, focusedKey }: LaneContext,
): PlacedLabel[] {
  const byKey = new Map(reports.map((r) => [r.key, r]));
  const seated: PlacedLabel[] = [];
  for (const { key, text, side, row, dx, bendFoot } of settled.labels) {
    const report = byKey.get(key);
    if (!report) continue;
    const { placed, level } = report;
    const label = setLabel(
      {
        id: key,
        target: 'event',
        text,
        side,
        row,
        anchor: { x: placed.x, y: lineY - level * COMPARE_LANE.level },
        poleX: Math.min(plot.x1, Math.max(plot.x0, placed.x + dx)),
        bendY: dx === 0 ? null : lineY - bendFoot,
        elbow: COMPARE_LANE.elbow,
        dashed: placed.report.vague !== 'none',
        selected: placed.item.id === selectedId,
        focused: key === focusedKey,
      },
      { footY: lineY - COMPARE_LANE.foot, row: COMPARE_LANE.row },
    );
    const isOut = label.x0 < plot.x0 - 1 || label.x1 > plot.x1 + 1;
    const meets = seated.some((other) => !other.crowded && labelsMeet(label, other));
    seated.push(isOut || meets ? { ...label, crowded: true } : label);
  }
  return seated;
}
