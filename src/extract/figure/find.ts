/**
 * Figures of an event: a number, what it counts, and whether it is a bound:
 * "at least 20 recent strikes" counts strikes, 20 or more; a sum of money counts
 * its currency. Ordinals, dates and numbers inside names are no figures.
 */
import type { Figure } from '../../model/index.ts';
import type { TokenRange } from '../mention/clauses.ts';
import { eventiveNoun } from '../mention/heads.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../mention/tokens.ts';
import { numberOf } from './number-words.ts';

const BOUNDS: readonly (readonly [RegExp, Figure['bound']])[] = [
  // "no more than" holds "more than", so it is looked for first.
  [
    /(?:at most|no more than|not more than|up to|fewer than|less than|under|as many as)\s*$/i,
    'atMost',
  ],
  [
    /(?:at least|no fewer than|no less than|more than|over|upwards? of|not less than)\s*$/i,
    'atLeast',
  ],
  [
    /(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|circa)\s*$/i,
    'about',
  ],
];

/** Countable without an -s. */
const UNITS = new Set(
  'people men women children dead wounded injured missing aircraft percent cattle sheep'.split(' '),
);

/** The figures in a range of tokens, in order. */
export function findFigures(read: ReadSentence, { from, to }: TokenRange): readonly Figure[] {
  const { tokens } = read;
  const figures: Figure[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || read.dating.has(i) || read.times.some((t) => t.from <= i && i < t.to)) continue;
    const number = numberOf(tokens, i);
    if (!number) continue;
    const unit = number.currency ?? unitAfter(read, i + number.length, to);
    if (unit === undefined || isPartOfName(read, i)) continue;
    const [text, bound] = boundBefore(read, i, i + number.length);
    figures.push({ text, value: number.value, unit, bound });
    i += number.length - 1;
  }
  return figures;
}

/** "Gate 4 officials", "Flight 12": the number belongs to the name before it. */
function isPartOfName({ tokens }: ReadSentence, at: number): boolean {
  const before = tokens[at - 1];
  return before?.pos === 'proper' && before.gap === ' ' && /^\d/.test(tokens[at]?.word ?? '');
}

/** What a number counts: the plural noun that ends the phrase it opens, "payment orders" by "orders". */
function unitAfter({ tokens }: ReadSentence, at: number, to: number): string | undefined {
  let unit: string | undefined;
  for (let i = at; i < Math.min(to, at + 5); i++) {
    const token = tokens[i];
    if (!token || !isWithinPhrase(token, tokens[i + 1])) break;
    const counted = token.pos === 'noun' && !token.possessive && isCountable(token);
    if (counted || UNITS.has(token.word)) unit = token.word;
    if (/[^\s-]/.test(token.gap) || token.possessive) break;
  }
  return unit;
}

function isCountable({ word, tags }: Token): boolean {
  return tags.has('Plural') || (eventiveNoun(word) !== undefined && word.endsWith('s'));
}

/** Words that may stand between a number and what it counts, and that itself. */
function isWithinPhrase({ pos, word, form }: Token, next: Token | undefined): boolean {
  if (pos === 'noun' || pos === 'adjective' || pos === 'proper' || UNITS.has(word)) return true;
  if (pos === 'adverb') return next?.pos === 'verb' || next?.pos === 'adjective';
  return pos === 'verb' && form !== 'base' && form !== 'present' && next?.pos === 'noun';
}

/** The figure's words, with the bound in front of it. */
function boundBefore(
  read: ReadSentence,
  from: number,
  to: number,
): readonly [string, Figure['bound']] {
  const first = read.tokens[from];
  const last = read.tokens[to - 1];
  const start = first?.start ?? 0;
  const number = read.text.slice(start, last?.end ?? start);
  const before = read.text.slice(Math.max(0, start - 24), start);
  for (const [pattern, bound] of BOUNDS) {
    const found = pattern.exec(before);
    if (found && isWordStart(before, found.index))
      return [`${found[0].trimEnd()} ${number}`, bound];
  }
  return [number, 'exact'];
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/\p{L}/u.test(text.charAt(at - 1));
}
