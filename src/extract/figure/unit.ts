/** What a number counts: the noun of the phrase it opens, a currency, or a sum for each of something. */
import type { TokenRange } from '../grammar/clauses.ts';
import { eventiveNoun } from '../grammar/heads.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';

export interface Unit {
  /** In lower case: "strikes", "crowns a share". */
  readonly words: string;
  /** The token behind it. */
  readonly end: number;
}

/** Countable without an -s. */
const UNITS = new Set(
  'people men women children dead wounded injured missing aircraft percent cattle sheep police crew'.split(
    ' ',
  ),
);

/** Currencies by their singular, which stands before what is paid for: "a 1.9 billion crown offer". */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  'crown dollar euro pound franc peso rupee ruble rouble krona krone mark shilling dinar lira yen yuan'
    .split(' ')
    .flatMap((one) => {
      const many = /^(?:yen|yuan)$/.test(one) ? one : `${one}s`;
      return [
        [one, many],
        [many, many],
      ];
    }),
);

/** "Two thirds" is a share of something, no count. */
const FRACTIONS = /^(?:halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)$/;

/** Words of a phrase behind "of": "12 of its officers". */
const OWNERS = /^(?:the|its|his|her|their|our|these|those)$/;
/** How many words a phrase may have before its noun. */
const MOST_WORDS = 5;

/** The unit of the number that ends before `at`; undefined where nothing is counted. */
export function unitAfter(read: ReadSentence, at: number, to: number): Unit | undefined {
  const { tokens } = read;
  if (tokens[at]?.word === 'of' && OWNERS.test(tokens[at + 1]?.word ?? ''))
    return nounOf(read, { from: at + 2, to });
  if (tokens[at]?.word === 'per' && tokens[at + 1]?.word === 'cent')
    return { words: 'percent', end: at + 2 };
  const currency = CURRENCIES.get(tokens[at]?.word ?? '');
  if (currency !== undefined) return perEach(tokens, { words: currency, end: at + 1 });
  const isLast = tokens[at - 1]?.gap.trim() !== '' && tokens[at - 1]?.gap !== '-';
  return isLast && at > 0 ? undefined : nounOf(read, { from: at, to });
}

/** The plural noun that ends the phrase: "payment orders" counts orders. */
function nounOf({ tokens }: ReadSentence, { from, to }: TokenRange): Unit | undefined {
  let unit: Unit | undefined;
  for (let i = from; i < Math.min(to, from + MOST_WORDS); i++) {
    const token = tokens[i];
    if (!token || !isWithinPhrase(token, tokens[i + 1])) break;
    if (FRACTIONS.test(token.word)) return undefined;
    const counted = token.pos === 'noun' && !token.possessive && isCountable(token);
    if (counted || UNITS.has(token.word))
      unit = { words: wholeUnit(token, i > from ? tokens[i - 1] : undefined), end: i + 1 };
    if (/[^\s-]/.test(token.gap) || token.possessive) break;
  }
  return unit;
}

/** "Crew members" are told from those of a club, "cubic metres" from lengths. */
function wholeUnit({ word }: Token, before: Token | undefined): string {
  const isTold =
    (word === 'members' && before?.pos === 'noun') || /^(?:cubic|square)$/.test(before?.word ?? '');
  return isTold ? `${before?.word ?? ''} ${word}` : word;
}

const MEASURES: ReadonlySet<string> = new Set(
  'tonnes tons kilograms kilos grams litres gallons barrels metres feet kilometres miles hectares acres percent'.split(
    ' ',
  ),
);

/** Whether a unit measures and counts nobody, so that nothing befalls what it counts. */
export function isMeasure(unit: string): boolean {
  return MEASURES.has(unit) || unit === 'magnitude' || /^(?:cubic|square) /.test(unit);
}

/** Whether a unit is a currency, alone or for each of something. */
export function isMoney(unit: string): boolean {
  return CURRENCIES.has(unit.split(' ')[0] ?? '');
}

/** "38 crowns | a share", "four dollars | per barrel". */
function perEach(tokens: readonly Token[], unit: Unit): Unit {
  const [per, each] = [tokens[unit.end], tokens[unit.end + 1]];
  if (!/^(?:an?|per|each)$/.test(per?.word ?? '') || each?.pos !== 'noun') return unit;
  return { words: `${unit.words} a ${each.word}`, end: unit.end + 2 };
}

function isCountable({ word, tags }: Token): boolean {
  return (
    tags.has('Plural') ||
    /\p{L}(?:wo)?men$/u.test(word) ||
    (eventiveNoun(word) !== undefined && word.endsWith('s'))
  );
}

/** Words that may stand between a number and what it counts, and that itself. */
function isWithinPhrase({ pos, word, form }: Token, next: Token | undefined): boolean {
  if (word === 'other') return true;
  if (pos === 'noun' || pos === 'adjective' || pos === 'proper' || UNITS.has(word)) return true;
  if (pos === 'adverb') return next?.pos === 'verb' || next?.pos === 'adjective';
  return pos === 'verb' && form !== 'base' && form !== 'present' && next?.pos === 'noun';
}
