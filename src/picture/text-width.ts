/**
 * Widths of texts without a canvas, so that a picture is the same wherever it is drawn: the
 * advance widths of Helvetica, to which Arial, Liberation Sans, Arimo and Nimbus Sans are cut
 * (Adobe Core 14 font metrics), in thousandths of an em. What they lack is estimated by its
 * script, on the wide side.
 */
import type { Font, MeasureText } from '../timeline/index.ts';

/** From the space to the tilde. */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
  611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
  278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
/** Marks beyond ASCII that dates and headlines are full of: regular, bold. */
const MARKS: Readonly<Record<string, readonly [number, number]>> = {
  '\u00a0': [278, 278],
  '–': [556, 556],
  '—': [1000, 1000],
  '‘': [222, 278],
  '’': [222, 278],
  '“': [333, 500],
  '”': [333, 500],
  '…': [1000, 1000],
  '·': [278, 278],
};
/** Fonts have no weight between; the bold is drawn from here. */
const BOLD_FROM = 550;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uff60]/u; // prettier-ignore

/** The width of a text in px. */
export const pictureMeasure: MeasureText = (text, { size, weight }) => {
  let thousandths = 0;
  for (const character of text) thousandths += known(character, weight) ?? estimated(character);
  return (thousandths * size) / 1000;
};

/** Whether a text's width is that of the font, and not an estimate: then it can be held to it. */
export function isKnownWidth(text: string, { weight }: Pick<Font, 'weight'>): boolean {
  return Array.from(text).every((character) => known(character, weight) !== undefined);
}

function known(character: string, weight: number): number | undefined {
  const isBold = weight >= BOLD_FROM;
  const mark = Object.hasOwn(MARKS, character) ? MARKS[character] : undefined;
  if (mark) return mark[isBold ? 1 : 0];
  // "é" is as wide as "e".
  const base = character.normalize('NFD').codePointAt(0) ?? 0;
  return /\p{M}/u.test(character) ? undefined : (isBold ? BOLD : REGULAR)[base - 32];
}

function estimated(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  return WIDE.test(character) ? 1000 : 620;
}
