/** A text read once for the dating of any number of events in it: tokens, sentences, tenses and where each time stands. */
import type { ResolvedTime } from '../../../model/index.ts';
import type { Tense } from '../language.ts';
import type { Language } from '../languages.ts';
import { structured, type Structure } from '../structure.ts';
import type { Token } from '../tokens.ts';

/** A resolved time with its place among the tokens. */
export interface PlacedTime {
  readonly time: ResolvedTime;
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface Reading {
  readonly tokens: readonly Token[];
  readonly structure: Structure;
  readonly times: readonly PlacedTime[];
  /** Times by sentence number. */
  readonly bySentence: ReadonlyMap<number, readonly PlacedTime[]>;
  /** Token indices at which a time begins. */
  readonly timeStarts: ReadonlySet<number>;
  readonly tenseAt: (at: number) => Tense | null;
  /** What a word shares with others of its kind. */
  readonly stemAt: (at: number) => string;
  readonly language: Language;
}

const readings = new WeakMap<
  readonly ResolvedTime[],
  { readonly text: string; readonly reading: Reading }
>();

/** The reading of a text; the same list of times gives the one made before. */
export function readingOf(
  text: string,
  times: readonly ResolvedTime[],
  language: Language,
): Reading {
  const known = readings.get(times);
  if (known?.text === text && known.reading.language === language) return known.reading;
  const reading = read(text, times, language);
  readings.set(times, { text, reading });
  return reading;
}

function read(text: string, times: readonly ResolvedTime[], language: Language): Reading {
  const { tokens, structure } = structured(text, language.clauses.abbreviations);
  const placed: PlacedTime[] = [];
  const bySentence = new Map<number, PlacedTime[]>();
  let at = 0;
  for (const time of [...times].sort((a, b) => a.range.start - b.range.start)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.range.start) at++;
    let end = at;
    while (end < tokens.length && (tokens[end]?.start ?? Infinity) < time.range.end) end++;
    const sentence = structure.sentence[at] ?? 0;
    const one = { time, start: at, end, sentence };
    placed.push(one);
    const list = bySentence.get(sentence);
    if (list) list.push(one);
    else bySentence.set(sentence, [one]);
  }
  const tenses = new Map<number, Tense | null>();
  const tenseAt = (i: number): Tense | null => {
    let tense = tenses.get(i);
    if (tense === undefined) {
      tense = language.clauses.tenseAt(tokens, i);
      tenses.set(i, tense);
    }
    return tense;
  };
  const stems: string[] = [];
  const stemAt = (i: number): string =>
    (stems[i] ??= language.clauses.stemOf(tokens[i]?.lower ?? ''));
  return {
    tokens,
    structure,
    times: placed,
    bySentence,
    timeStarts: new Set(placed.map((t) => t.start)),
    tenseAt,
    stemAt,
    language,
  };
}

/** Index of the first token that reaches past an offset, by halving. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
