/** Which times stand in which sentence, and in what order they are asked for their events. */
import type { ResolvedTime } from '../../../model/index.ts';
import type { Sentence } from '../../segment/index.ts';
import type { TimeSpan } from '../read-sentence.ts';
import type { Token } from '../../grammar/tokens.ts';

/** Dates in full go before those that hang on others: "the Winter Games in 1952" are of 1952. */
export function firmestFirst(
  times: readonly TimeSpan[],
  tokens: readonly Token[] = [],
): readonly TimeSpan[] {
  const rank = (span: TimeSpan): number =>
    isPartOfName(span, tokens) || isAgain(span, tokens)
      ? 3
      : span.time.basis === 'explicit'
        ? 0
        : NAMES_ITS_DAY.has(span.time.rule)
          ? 1
          : 2;
  return [...times].sort((a, b) => rank(a) - rank(b));
}

/** "met two days later and again on the 15th": the first time is what the verb tells of. */
function isAgain({ from }: TimeSpan, tokens: readonly Token[]): boolean {
  return tokens[from - 1]?.word === 'again' || tokens[from - 2]?.word === 'again';
}

/** "A week later, on 4 June", "07:45: yesterday at 04:40 they came": these say more of the day than distances and hours. */
const NAMES_ITS_DAY: ReadonlySet<string> = new Set([
  'day-month',
  'month-day',
  'deictic-day',
  'day-of-month',
  'day-and-clock',
]);

/** "the 2022 World Cup", "World Cup 2022": a year that belongs to a name dates less firmly than a day beside it. */
function isPartOfName({ from, to, time }: TimeSpan, tokens: readonly Token[]): boolean {
  if (!/^\d{4}$/.test(time.value) || to !== from + 1) return false;
  const [before, year, after] = [tokens[from - 1], tokens[from], tokens[to]];
  const named = (t: Token | undefined): boolean => t?.pos === 'proper' && !t.tags.has('Date');
  return (
    (named(after) && year?.gap === ' ') ||
    (named(before) && before?.gap === ' ' && !before.possessive)
  );
}

/** For each sentence, which time is the first at or after its start; one more for the end. Both are in order. */
export function firstTimes(
  sentences: readonly Sentence[],
  times: readonly ResolvedTime[],
): readonly number[] {
  const first: number[] = [];
  let at = 0;
  for (const { range } of sentences) {
    while (at < times.length && (times[at]?.range.start ?? 0) < range.start) at += 1;
    first.push(at);
  }
  return [...first, times.length];
}
