/** Which words of a sentence only date: its times, without those that belong to a noun. */
import type { ResolvedTime } from '../../model/index.ts';
import type { Token } from '../grammar/tokens.ts';
import type { TimeSpan } from './read-sentence.ts';

const CARRIERS = new Set(
  'between in on at during since from until till by before after within around about over throughout of to'.split(
    ' ',
  ),
);

/** Tokens that a title goes without: those of the times, and the prepositions that carry them. */
export function datingTokens(
  tokens: readonly Token[],
  spans: readonly TimeSpan[],
): ReadonlySet<number> {
  const dating = new Set<number>();
  for (const { from, to, time } of spans) {
    // A named event is content as well as a date.
    if (time.basis === 'named' || isModifier(tokens, from, to, time)) continue;
    if (isTerm(tokens, from, to, time) || isOfName(tokens, from, to)) continue;
    const isWhich = tellsWhich(tokens, from, to);
    const opens = isWhich && tokens[from]?.pos === 'determiner' ? from + 1 : from;
    for (let i = opens; i < to + zoneLength(tokens, to, time); i++) dating.add(i);
    let before = from - 1;
    // "in Sunday’s election", "during the night attacks": the preposition carries the noun.
    if (isOwner(tokens, from, to) || isWhich) continue;
    if (tokens[before]?.pos === 'determiner') before -= 1;
    const carrier = tokens[before];
    if (carrier && CARRIERS.has(carrier.word)) for (let i = before; i < from; i++) dating.add(i);
    // "In the course of the morning".
    if (tokens[before]?.word === 'of' && isCourse(tokens, before))
      for (let i = before - 3; i < before; i++) dating.add(i);
    if (tokens[before]?.word === 'back' || tokens[before]?.word === 'around') dating.add(before);
  }
  // "between 1974 and 1979", "from May to July": what joins two dates dates too.
  if (dating.size > 0)
    for (let i = 1; i < tokens.length - 1; i++)
      if (JOINS_DATES.has(tokens[i]?.word ?? '') && dating.has(i - 1) && dating.has(i + 1))
        dating.add(i);
  return dating;
}

const JOINS_DATES: ReadonlySet<string> = new Set(['and', 'to', 'or', 'until']);

function isCourse(tokens: readonly Token[], of: number): boolean {
  const [carrier, the, noun] = [3, 2, 1].map((back) => tokens[of - back]?.word);
  return (
    /^(?:in|during|over)$/.test(carrier ?? '') &&
    the === 'the' &&
    /^(?:course|space)$/.test(noun ?? '')
  );
}

/** "Sunday’s election", "the nighttime attacks": a date that belongs to the noun behind it. */
function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  const [last, noun] = [tokens[to - 1], tokens[to]];
  if (noun?.pos !== 'noun' && noun?.pos !== 'adjective') return false;
  return last?.possessive === true || (last?.word === 'nighttime' && tokens[from]?.word === 'the');
}

/** "at 8 p.m. local time": the words behind a time that say whose it is. */
function zoneLength(tokens: readonly Token[], to: number, { kind }: ResolvedTime): number {
  const [first, second] = [tokens[to], tokens[to + 1]];
  if (second?.word === 'time' && (first?.word === 'local' || first?.pos === 'proper')) return 2;
  const zone = kind === 'time' ? /^(?:UTC?|[A-Z]{1,3}[DS]?T)$/ : /^(?:UTC?|GMT)$/;
  if (!zone.test(first?.text ?? '')) return 0;
  // "4:56 pm VET (GMT-4)".
  return /^(?:GMT|UTC)[+−–-]?\d{0,2}$/.test(second?.text ?? '') ? 2 : 1;
}

/** "the February Revolution", "the Winter Olympics": a month or season that is part of a name. */
function isOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const [word, next] = [tokens[from], tokens[to]];
  if (to !== from + 1 || !word || !MONTH_OR_SEASON.test(word.text) || word.gap !== ' ')
    return false;
  if (tokens[from - 1]?.word !== 'the') return false;
  return /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? '') && NAMED_AFTER.test(next?.word ?? '');
}

const MONTH_OR_SEASON =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)$/;
const NAMED_AFTER =
  /^(?:revolution|olympics|olympic|games|offensive|uprising|rising|war|crisis|massacre|palace|festival|paralympics|agreement|pact|coup|movement|rebellion|exercise|budget|term|school|league|classic|cup|meeting|institute|music)$/;

/** "starring in the 1970s drama", "before the summer offensive": a date between an article and its noun says which one. */
function tellsWhich(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  const article = tokens[from]?.word === 'the' ? from : from - 1;
  if (tokens[article]?.pos !== 'determiner' || article < 2 || last?.gap !== ' ') return false;
  let at = to;
  while (/^(?:noun|adjective|proper)$/.test(tokens[at]?.pos ?? '')) {
    at += 1;
    if (tokens[at - 1]?.gap !== ' ') break;
  }
  if (at === to || tokens[at - 1]?.pos === 'adjective') return false;
  // "in the summer the rebels", "in the 1970s officials began": the noun behind it acts.
  const next = tokens[at];
  return !(
    tokens[at - 1]?.gap === ' ' && /^(?:verb|auxiliary|modal|adverb)$/.test(next?.pos ?? '')
  );
}

/** "a four-week siege": a stretch that says how long the thing behind it took dates nothing. */
function isModifier(
  tokens: readonly Token[],
  from: number,
  to: number,
  { kind, edtf }: ResolvedTime,
): boolean {
  const next = tokens[to];
  const runsOn = /^[\s-]+$/.test(tokens[to - 1]?.gap ?? '');
  const isStretch = kind === 'duration' && edtf === null && tokens[from]?.gap === '-';
  return isStretch && runsOn && (next?.pos === 'noun' || next?.pos === 'adjective');
}

const PRISON = /^(?:prison|jail|custody|gaol)$/;

/** "sentenced to 12 years", "a term of 18 months": how much, and not when. */
function isTerm(
  tokens: readonly Token[],
  from: number,
  to: number,
  { kind, edtf }: ResolvedTime,
): boolean {
  const [before, governor] = [tokens[from - 1]?.word, tokens[from - 2]];
  if (kind !== 'duration' || edtf !== null) return false;
  // "Declared three days of mourning": what was declared.
  const isObject =
    (tokens[from - 1]?.pos === 'verb' && tokens[from - 1]?.gap === ' ') ||
    // "declared Wednesday a day of mourning".
    tokens.slice(Math.max(0, from - 3), from).some((t) => t.lemma === 'declare');
  if (isObject && tokens[to]?.word === 'of' && tokens[to + 1]?.form === 'gerund') return true;
  const behind = tokens.slice(to, to + 3).map((t) => t.word);
  if (behind[0] === 'in' && behind.some((word) => PRISON.test(word))) return true;
  return before === 'of' ? governor?.pos === 'noun' : before === 'to' && governor?.pos === 'verb';
}
