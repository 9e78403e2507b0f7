/** Which events ask for a label, in which order they matter, and how each may be set. */
import type { MeasureText } from '../geometry.ts';
import { compareImportance, type ItemIndex } from '../events/item-index.ts';
import { compareItems, type TimelineItem } from '../events/item.ts';
import { fullText, lineText, type LabelText, type LabelWords } from './label-text.ts';
import type { ZoomMetrics } from '../metrics.ts';

/** One label for this many px of the plot. */
export const PX_PER_LABEL = 45;
const DENSE_POLES = 3;
/** Poles closer than this stand in order of start, the coarser date first. */
const SAME_PLACE_PX = 9;

/** Most labels a plot may carry. */
export function labelBudget(plotWidth: number): number {
  return Math.max(4, Math.floor(plotWidth / PX_PER_LABEL));
}

export interface CandidateInput {
  readonly index: ItemIndex;
  /** Stretches of time that share a budget. */
  readonly cells: readonly (readonly [number, number])[];
  readonly budget: number;
  readonly forced: readonly TimelineItem[];
  readonly x: (ms: number) => number;
}

/** How many more than the budget are looked at, so that the lonely are found among equals. */
const LOOK_AT = 8;

/**
 * The events that may be labelled: at most `budget` per cell, the most
 * important first, and whatever is forced. In order of the line.
 */
export function chooseCandidates({
  index,
  cells,
  budget,
  forced,
  x,
}: CandidateInput): TimelineItem[] {
  const distance = distances(index, x);
  const chosen = new Set<TimelineItem>(forced);
  for (const [start, end] of cells) {
    const ranked = index
      .top(start, end, budget * LOOK_AT)
      .map((item) => ({ item, importance: importanceOf(item, distance(item)) }))
      .sort((a, b) => b.importance - a.importance || compareImportance(a.item, b.item));
    for (const { item } of ranked.slice(0, budget)) chosen.add(item);
  }
  return [...chosen].sort(compareItems);
}

/** px from an item's anchor to the nearest other anchor. */
export function distances(
  index: ItemIndex,
  x: (ms: number) => number,
): (item: TimelineItem) => number {
  return (item) => {
    const place = index.placeOf(item.id);
    const own = x(item.anchorMs);
    return Math.min(
      place > 0 ? own - x(index.anchorAt(place - 1)) : Infinity,
      place + 1 < index.size ? x(index.anchorAt(place + 1)) - own : Infinity,
    );
  };
}

/** What leaving a label out would cost: several sources most, then disputed, then lonely, then the rest; nothing where it is dimmed. */
export function importanceOf(item: TimelineItem, distancePx: number): number {
  if (item.priority < 0) return 0;
  if (item.sourceIds.length > 1) return 8;
  if (item.disputed) return 5;
  return distancePx > 120 ? 2.5 : distancePx > 40 ? 2 : distancePx > 14 ? 1.5 : 1;
}

/** Items in the order of their poles: by x, but by start and the coarser first where beads all but coincide. */
export function poleOrder<T extends { readonly x: number; readonly item: TimelineItem }>(
  poles: readonly T[],
): T[] {
  const sorted = [...poles].sort((a, b) => a.x - b.x || compareStarts(a.item, b.item));
  const runs: T[][] = [];
  for (const pole of sorted) {
    const run = runs.at(-1);
    if (run?.[0] && pole.x - run[0].x < SAME_PLACE_PX) run.push(pole);
    else runs.push([pole]);
  }
  return runs.flatMap((run) => run.sort((a, b) => compareStarts(a.item, b.item)));
}

/** By start, the coarser date first: the order in which a reader would tell them. */
export function compareStarts(a: TimelineItem, b: TimelineItem): number {
  const start = startOf(a) - startOf(b);
  if (start !== 0) return start;
  const length = b.endMs - b.startMs - (a.endMs - a.startMs);
  return (Number.isNaN(length) ? 0 : length) || compareImportance(a, b);
}

function startOf(item: TimelineItem): number {
  return Number.isFinite(item.startMs) ? item.startMs : item.anchorMs;
}

/** For each of the xs, in order: whether it is one of three `within` so many px. */
export function isDense(xs: readonly number[], within: number): boolean[] {
  const dense = xs.map(() => false);
  for (let i = 0; i + DENSE_POLES <= xs.length; i++) {
    const [first, last] = [xs[i] ?? 0, xs[i + DENSE_POLES - 1] ?? 0];
    if (last - first <= within) for (let j = i; j < i + DENSE_POLES; j++) dense[j] = true;
  }
  return dense;
}

/** Width of the three-line form, as a share of the roomy one; and the least narrowing worth having. */
const SLIM = 0.7;
const SHORTER = 0.85;

export interface TextChoice {
  readonly text: LabelText;
  readonly penalty: number;
}

/**
 * The ways to set the words of an event or a bundle (`of`), the form that suits
 * the neighbourhood without penalty.
 */
export type SetText = (
  of: TimelineItem | string,
  words: LabelWords,
  dense: boolean,
  narrow: number,
) => readonly TextChoice[];

interface KnownTexts {
  readonly choices: readonly TextChoice[];
  /** In the last field that was too narrow for the first of them. */
  narrow: number;
  tight: readonly TextChoice[];
}

/** Texts kept in either form, at most. */
const KEPT_TEXTS = 6000;

/** Sets labels; what was set once is not set again. */
export function labelSetter(zoom: TitleZoom, measureText: MeasureText): SetText {
  const full: SetFull = (words, maxWidth) => fullText(words, zoom, measureText, maxWidth);
  const lines = new Map<unknown, KnownTexts>();
  const blocks = new Map<unknown, KnownTexts>();
  return (of, words, dense, narrow) => {
    const known = dense ? lines : blocks;
    let texts = known.get(of);
    if (!texts) {
      const line = lineText(words, measureText);
      const choices = dense ? [{ text: line, penalty: 0 }] : choicesFor(words, line, full);
      texts = { choices, narrow: Infinity, tight: choices };
      if (known.size >= KEPT_TEXTS) known.clear();
      known.set(of, texts);
    }
    if ((texts.choices[0]?.text.width ?? 0) <= narrow) return texts.choices;
    if (texts.narrow !== narrow) {
      texts.narrow = narrow;
      texts.tight = [...texts.choices, ...tighter(words, dense, full, narrow)];
    }
    return texts.tight;
  };
}

type TitleZoom = Pick<ZoomMetrics, 'titleSize'>;
type SetFull = (words: LabelWords, maxWidth?: number) => LabelText;

/** What a tighter form costs, in rows: a label goes so much higher to keep the roomier one. */
const PENALTY = { short: 3, slim: 7, line: 9, narrow: 11, roomier: 5 } as const;

function choicesFor(words: LabelWords, line: LabelText, set: SetFull): TextChoice[] {
  const full = set(words);
  const choices: TextChoice[] = [{ text: full, penalty: 0 }];
  // The short title in large letters: less said, as readable.
  const short = words.short === words.title ? full : set({ ...words, title: words.short });
  if (short.rows < full.rows || short.width < full.width * SHORTER)
    choices.push({ text: short, penalty: PENALTY.short });
  choices.push({ text: line, penalty: PENALTY.line });
  // Between poles that stand close, a third line is better than no words.
  const slim = set(words, full.width * SLIM);
  if (slim.width < full.width * SHORTER && slim.rows <= 4)
    choices.push({ text: slim, penalty: PENALTY.slim });
  return choices;
}

/** In a narrow field a long title needs more, shorter lines than it would like. */
function tighter(words: LabelWords, dense: boolean, set: SetFull, narrow: number): TextChoice[] {
  const full = set(words);
  const broken = { text: set(words, narrow), penalty: PENALTY.narrow };
  if (!dense) return [broken];
  const roomier = { text: full, penalty: PENALTY.roomier };
  return full.width <= narrow ? [roomier] : [roomier, broken];
}

export function wordsOf(item: TimelineItem): LabelWords {
  return {
    date: item.dateLabel,
    title: item.title,
    short: item.short,
    strong: item.sourceIds.length > 1,
    disputed: item.disputed,
    plain: false,
  };
}
