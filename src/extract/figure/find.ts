/**
 * Figures of an event: a number, what it counts, and whether it is a bound:
 * "at least 20 recent strikes" counts strikes, 20 or more. Ordinals, dates,
 * money without a noun and numbers inside names are no figures.
 */
import type { Figure } from '../../model/index.ts';
import type { TokenRange } from '../mention/clauses.ts';
import { eventiveNoun } from '../mention/heads.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
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

const UNITS = new Set(
  `people person men women children dead soldiers troops civilians victims passengers ships boats vessels planes
  aircraft drones missiles tons tonnes barrels votes seats arrests deaths injuries casualties prisoners houses homes
  buildings kilometres kilometers miles metres meters hectares acres workers members delegates demonstrators protesters
  dollars euros pounds rials bolivars percent days nights hours degrees countries cities villages families animals
  refugees hostages fatalities wounded tornadoes flights shots votes`.split(/\s+/),
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
    const unit = unitAfter(read, i + number.length, to);
    if (unit === undefined) continue;
    const [text, bound] = boundBefore(read, i, i + number.length);
    figures.push({ text, value: number.value, unit, bound });
    i += number.length - 1;
  }
  return figures;
}

/** What a number counts: the first countable or eventive noun behind it. */
function unitAfter({ tokens }: ReadSentence, at: number, to: number): string | undefined {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const token = tokens[i];
    if (
      !token ||
      (token.pos !== 'adjective' &&
        token.pos !== 'noun' &&
        token.pos !== 'verb' &&
        token.pos !== 'proper')
    )
      return undefined;
    const eventive = eventiveNoun(token.word);
    if (UNITS.has(token.word) || (eventive !== undefined && token.word.endsWith('s')))
      return token.word;
    if (/[^\s-]/.test(token.gap)) return undefined;
  }
  return undefined;
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
