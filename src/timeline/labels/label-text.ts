/** A label's words, set: its lines, its width, its height in rows, in either of the two forms. */
import type { Font, MeasureText } from '../geometry.ts';
import { breakLines, cutLongWords } from './line-break.ts';
import { METRICS, type ZoomMetrics } from '../metrics.ts';

/** What a label says, whether of an event or of a bundle. */
export interface LabelWords {
  readonly date: string;
  readonly title: string;
  readonly short: string;
  readonly strong: boolean;
  readonly disputed: boolean;
  /** A bundle's "5 events" is set small and never broken. */
  readonly plain: boolean;
}

export interface LabelText {
  readonly form: 'full' | 'line';
  readonly date: string;
  readonly dateWidth: number;
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly titleSize: number;
  readonly strong: boolean;
  readonly sign: boolean;
  /** Of the whole text, sign included, without the pad to the pole. */
  readonly width: number;
  readonly rows: number;
}

export const LINE_SIZE = 13;
/** Between date and title of the one-line form. */
export const LINE_GAP = 8;
const FULL_MAX_WIDTH = 215;
const FULL_MIN_WIDTH = 130;
const STRONG = 640;
const PLAIN = 420;

export const DATE_FONT: Font = { size: LINE_SIZE, weight: STRONG };

/** The font of a title. */
export function titleFont(size: number, strong: boolean): Font {
  return { size, weight: strong ? STRONG : PLAIN };
}

const SIGN_WIDTH = METRICS.signGap + 2 * METRICS.signRadius;

/**
 * Date above, title below in at most two balanced lines; as many as `mostLines`
 * where fewer would be wider than a label may be.
 */
export function fullText(
  words: LabelWords,
  zoom: Pick<ZoomMetrics, 'titleSize'>,
  measureText: MeasureText,
  maxWidth = FULL_MAX_WIDTH,
  mostLines = 3,
): LabelText {
  const titleSize = words.plain ? LINE_SIZE : zoom.titleSize;
  const font = titleFont(titleSize, words.strong);
  const dateWidth = measureText(words.date, DATE_FONT);
  const tail = words.disputed ? SIGN_WIDTH : 0;
  const set = (title: string, maxLines: number) =>
    breakLines(title, (text) => measureText(text, font), {
      maxWidth,
      maxLines: words.plain ? 1 : maxLines,
      minWidth: Math.min(FULL_MIN_WIDTH, maxWidth),
      tail,
    });
  let broken = set(words.title, 2);
  if (broken.width > maxWidth && words.short !== words.title) broken = set(words.short, 2);
  if (broken.width > maxWidth) broken = set(words.short, mostLines);
  return {
    form: 'full',
    date: words.date,
    dateWidth,
    lines: broken.lines,
    widths: broken.widths,
    titleSize,
    strong: words.strong,
    sign: words.disputed,
    width: Math.ceil(Math.max(dateWidth, broken.width)),
    rows: 1 + broken.lines.length,
  };
}

/**
 * The words for a column `width` px wide that must not be left: words too wide for it are cut, and
 * the title stands in full, for in a column there is always another line.
 */
export function columnWords(
  words: LabelWords,
  { titleSize }: Pick<ZoomMetrics, 'titleSize'>,
  measureText: MeasureText,
  width: number,
): LabelWords {
  const font = titleFont(titleSize, words.strong);
  const room = words.disputed ? width - SIGN_WIDTH : width;
  const title = cutLongWords(words.title, (part) => measureText(part, font), room);
  return { ...words, title, short: title };
}

/** Date and short title in one line of 13 px. */
export function lineText(words: LabelWords, measureText: MeasureText): LabelText {
  const dateWidth = measureText(words.date, DATE_FONT);
  const tail = words.disputed ? SIGN_WIDTH : 0;
  const titleWidth = measureText(words.short, titleFont(LINE_SIZE, words.strong)) + tail;
  return {
    form: 'line',
    date: words.date,
    dateWidth,
    lines: [words.short],
    widths: [titleWidth],
    titleSize: LINE_SIZE,
    strong: words.strong,
    sign: words.disputed,
    width: Math.ceil(dateWidth + LINE_GAP + titleWidth),
    rows: 1,
  };
}
