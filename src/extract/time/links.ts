/**
 * Two ends of one interval, and prepositions that open one: "from May to July
 * 2019", "between 1992 and 1994", "since September", "until 2010".
 */
import { formatEdtf, readEdtf, type Edtf } from '../../model/index.ts';
import type { FoundTime } from './find.ts';
import type { ClauseWords, Direction } from './language.ts';
import type { Meaning, Mod } from './meaning.ts';
import { intervalOf } from './resolve/names.ts';
import type { Token } from './tokens.ts';

/** What the words before an expression make of it; null when they say nothing. */
export function directionOf(
  tokens: readonly Token[],
  time: FoundTime,
  words: ClauseWords,
): Direction | null {
  const before = tokens[time.start - 1];
  if (!before || (tokens[time.start]?.breaks ?? 0) > 1) return null;
  // "hasta el jueves": the article is the date's.
  const lead = words.articlesOfDates.has(before.lower) ? tokens[time.start - 2] : undefined;
  const further = lead && words.prepositions[lead.lower];
  const plain = further ?? words.prepositions[before.lower] ?? null;
  // "not before 1483": then or later.
  const direction =
    plain === 'before' && words.negations.has(tokens[time.start - 2]?.lower ?? '') ? 'from' : plain;
  // "up from a year ago", "down from last month" compares; it opens no stretch.
  return direction === 'from' && comparesBack(time.meaning) ? null : direction;
}

function comparesBack(meaning: Meaning): boolean {
  return (
    meaning.type === 'shift' &&
    meaning.sign < 0 &&
    (meaning.fine === true || meaning.unit !== 'day')
  );
}

/** Whether `second` closes an interval that `first` opens, by the words around and between them. */
export function isJoined(
  tokens: readonly Token[],
  first: FoundTime,
  second: FoundTime,
  words: ClauseWords,
): boolean {
  const gap = second.start - first.end;
  if (gap < 1 || gap > 2) return false;
  const joint = tokens[first.end]?.lower ?? '';
  const between = tokens[second.start - 1]?.lower ?? '';
  if (gap === 2 && !words.articles.has(between) && words.prepositions[between] === undefined)
    return false;
  if ((tokens[second.start]?.breaks ?? 0) > 1) return false;
  const opener = tokens[first.start - 1]?.lower ?? '';
  return (words.joins[opener] ?? words.joins[''])?.has(joint) ?? false;
}

/** The stretch a preposition opens or closes at a date. */
export function directed(edtf: Edtf, direction: Direction | null, mod?: Mod): Edtf {
  // "Since the weekend": from its first day on.
  if (edtf.includes('/')) return direction === 'since' ? openEnded(edtf) : edtf;
  switch (direction) {
    case 'since':
    case 'from':
    case 'after':
      return intervalOf(edtf, '..') ?? edtf;
    case 'until':
    case 'before':
    case 'by':
      return intervalOf('..', mod === 'END' ? withoutQualifier(edtf) : edtf) ?? edtf;
    default:
      return edtf;
  }
}

function openEnded(edtf: Edtf): Edtf {
  const value = readEdtf(edtf);
  if (value.type !== 'interval' || typeof value.start === 'string') return edtf;
  return formatEdtf({ ...value, end: 'open' });
}

/** "By the end of July": no later than July, which is not vague. */
function withoutQualifier(edtf: Edtf): Edtf {
  const value = readEdtf(edtf);
  return value.type === 'date' ? formatEdtf({ ...value, approximate: false }) : edtf;
}
