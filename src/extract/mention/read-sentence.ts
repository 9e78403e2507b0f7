/**
 * A sentence, read: tokens, clauses, entities, and which tokens denote which
 * time. Everything about mentions is asked of this.
 */
import type { ResolvedTime, TextRange } from '../../model/index.ts';
import { findEntities, type EntitySpan, type KnownNames } from '../entity/index.ts';
import { withVerb } from '../grammar/entry-verb.ts';
import { parseClauses, type Clause, type TokenRange } from '../grammar/clauses.ts';
import { tokenize, type Token } from '../grammar/tokens.ts';
import { RELATIVES } from '../grammar/words.ts';

export interface TimeSpan extends TokenRange {
  readonly time: ResolvedTime;
}

export interface ReadSentence {
  /** Offset of the sentence in the article. */
  readonly start: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly entities: readonly EntitySpan[];
  readonly times: readonly TimeSpan[];
  /** Tokens that only date: time expressions and the prepositions that carry them. */
  readonly dating: ReadonlySet<number>;
  /** It stands under a date of a chronology, where the present tense tells what happened. */
  readonly isEntry: boolean;
}

/** `isEntry`: it stands under a date of a chronology, and may tell in the present what looks like a noun. */
export function readSentence(
  text: string,
  start: number,
  times: readonly ResolvedTime[],
  names: KnownNames,
  isEntry = false,
): ReadSentence {
  const tokens = isEntry ? withVerb(tokenize(text)) : tokenize(text);
  const spans = times.flatMap((time) => {
    const span = tokensWithin(tokens, time.range.start - start, time.range.end - start);
    // "by the former pupils": in histories a time, but no word that a title could go without.
    const isAttribute = /^(?:former|future)$/i.test(time.text);
    return span && !isAttribute && !isTitle(tokens, span)
      ? [{ from: span.from, to: span.to, time }]
      : [];
  });
  const inTime = (i: number): boolean => spans.some((s) => s.from <= i && i < s.to);
  // "Acquires Unix Laboratories": the capital of the first word makes no name of it.
  const isVerb = (i: number): boolean => i === 0 && tokens[i]?.form === 'present';
  const dating = datingTokens(tokens, spans);
  return {
    start,
    text,
    tokens,
    clauses: parseClauses(tokens, (i) => dating.has(i)).clauses,
    entities: findEntities(tokens, names).filter(
      (e) => !inTime(e.from) && !inTime(e.to - 1) && !isVerb(e.from),
    ),
    times: spans,
    dating,
    isEntry,
  };
}

/** The sentence with other tokens and entities; written out as `tokenAs` is. */
export function readAs(
  { start, text, clauses, times, dating, isEntry }: ReadSentence,
  { tokens, entities }: Pick<ReadSentence, 'tokens' | 'entities'>,
): ReadSentence {
  return { start, text, tokens, clauses, entities, times, dating, isEntry };
}

/** The tokens that a stretch of characters touches, or undefined when it touches none. */
export function tokensWithin(
  tokens: readonly Token[],
  start: number,
  end: number,
): TokenRange | undefined {
  const from = tokens.findIndex((t) => t.end > start && t.start < end);
  if (from === -1) return undefined;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
  return { from, to };
}

const CARRIERS = new Set(
  'between in on at during since from until till by before after within around about over throughout of to'.split(
    ' ',
  ),
);

function datingTokens(tokens: readonly Token[], spans: readonly TimeSpan[]): ReadonlySet<number> {
  const dating = new Set<number>();
  for (const { from, to, time } of spans) {
    // A named event is content as well as a date.
    if (time.basis === 'named' || isModifier(tokens, from, to, time)) continue;
    if (isTerm(tokens, from, to, time)) continue;
    for (let i = from; i < to + zoneLength(tokens, to, time); i++) dating.add(i);
    let before = from - 1;
    // "in Sunday’s election", "during the night attacks": the preposition carries the noun.
    if (isOwner(tokens, from, to)) continue;
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
    tokens.forEach(({ word }, i) => {
      if (dating.has(i - 1) && JOINS_DATES.has(word) && dating.has(i + 1)) dating.add(i);
    });
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

const HONOURED =
  /^(?:player|goal|team|club|manager|coach|person|man|woman|book|film|song|album|artist|writer|author|word|car|athlete|sportsman|sportswoman|sportsperson|rookie|newcomer|driver|rider|entrepreneur|company|employee|teacher|photograph|restaurant)$/;

/** "player of the year": a prize, not a date. */
function isTitle(tokens: readonly Token[], { from }: TokenRange): boolean {
  return (
    tokens[from]?.word === 'the' &&
    /^(?:year|month|week|season|century|decade|match|tournament)$/.test(
      tokens[from + 1]?.word ?? '',
    ) &&
    tokens[from - 1]?.word === 'of' &&
    HONOURED.test(tokens[from - 2]?.word ?? '')
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
  const isObject = tokens[from - 1]?.pos === 'verb' && tokens[from - 1]?.gap === ' ';
  if (isObject && tokens[to]?.word === 'of' && tokens[to + 1]?.form === 'gerund') return true;
  const behind = tokens.slice(to, to + 3).map((t) => t.word);
  if (behind[0] === 'in' && behind.some((word) => PRISON.test(word))) return true;
  return before === 'of' ? governor?.pos === 'noun' : before === 'to' && governor?.pos === 'verb';
}

/**
 * The clause that holds a token; for one that stands before its clause ("On 7 June Berg, who
 * had waited, spoke") the main clause behind it, up to a semicolon.
 */
export function clauseAt(read: ReadSentence, index: number): Clause | undefined {
  const own = read.clauses.find((c) => c.from <= index && index < c.to);
  if (own) return own;
  const next = read.clauses.find(
    (c) => c.from > index && c.verb.kind === 'finite' && !RELATIVES.has(c.opener ?? ''),
  );
  const isParted = next && read.tokens.slice(index, next.from).some(({ gap }) => /[;:]/.test(gap));
  return isParted === true ? undefined : next;
}

/** Whether a date stands within a range of tokens; how long something takes ("five years") is none. */
export function isDatedWithin(
  { times }: Pick<ReadSentence, 'times'>,
  { from, to }: TokenRange,
): boolean {
  return times.some((t) => from <= t.from && t.from < to && t.time.edtf !== null);
}

/** The range in the article of a range of tokens. */
export function textRange(read: ReadSentence, { from, to }: TokenRange): TextRange {
  const first = read.tokens[from];
  const last = read.tokens[to - 1];
  return {
    start: read.start + (first?.start ?? 0),
    end: read.start + (last?.end ?? read.text.length),
  };
}
