/**
 * A sentence, read: tokens, clauses, entities, and which tokens denote which
 * time. Everything about mentions is asked of this.
 */
import type { ResolvedTime, TextRange } from '../../model/index.ts';
import { findEntities, type EntitySpan, type KnownNames } from '../entity/index.ts';
import { withVerb } from '../grammar/entry-verb.ts';
import { parseClauses, type Clause, type TokenRange } from '../grammar/clauses.ts';
import { eventiveAt } from '../grammar/noun-phrase.ts';
import { tokenize, type Token } from '../grammar/tokens.ts';
import { RELATIVES } from '../grammar/words.ts';
import { datingTokens } from './dating-tokens.ts';

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
  /** The name, read, of whoever says "I" in it: in the answers of an interview. */
  readonly self: ReadSentence | undefined;
}

/** `isEntry`: it stands under a date of a chronology, and may tell in the present what looks like a noun. */
export function readSentence(
  text: string,
  start: number,
  times: readonly ResolvedTime[],
  names: KnownNames,
  isEntry = false,
  self?: ReadSentence,
): ReadSentence {
  const tokens = isEntry ? withVerb(tokenize(text)) : tokenize(text);
  const spans = times.flatMap((time) => {
    const span = tokensWithin(tokens, time.range.start - start, time.range.end - start);
    // "by the former pupils": in histories a time, but no word that a title could go without.
    const isAttribute = /^(?:former|future)$/i.test(time.text) || isNoTime(tokens, span, time);
    return span && !isAttribute && !isTitle(tokens, span) && !isAgeOfThing(tokens, span, time)
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
    self,
  };
}

/** The sentence with other tokens and entities; written out as `tokenAs` is. */
export function readAs(
  { start, text, clauses, times, dating, isEntry, self }: ReadSentence,
  { tokens, entities }: Pick<ReadSentence, 'tokens' | 'entities'>,
): ReadSentence {
  return { start, text, tokens, clauses, entities, times, dating, isEntry, self };
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

/** "the future of the group", "the now redundant offer": what becomes of it, and how it is now. */
function isNoTime(
  tokens: readonly Token[],
  span: TokenRange | undefined,
  { text }: ResolvedTime,
): boolean {
  if (!span) return false;
  if (/^(?:the )?future$/i.test(text)) return tokens[span.to]?.word === 'of';
  // "led to daily complaints".
  if (/^(?:hourly|daily|nightly|weekly|monthly|yearly|annual)$/i.test(text))
    return tokens[span.to]?.pos === 'noun';
  const isNow = /^(?:now|then)$/i.test(text) && tokens[span.from - 1]?.pos === 'determiner';
  return isNow && /^(?:adjective|noun|verb)$/.test(tokens[span.to]?.pos ?? '');
}

const HONOURED =
  /^(?:player|goal|team|club|manager|coach|person|man|woman|book|film|song|album|artist|writer|author|word|car|athlete|sportsman|sportswoman|sportsperson|rookie|newcomer|driver|rider|entrepreneur|company|employee|teacher|photograph|restaurant)$/;

/** "the fifteenth-century crown": how old the thing is that something happened to. */
function isAgeOfThing(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { rule, text }: ResolvedTime,
): boolean {
  const next = tokens[to];
  if (rule !== 'century' || !text.endsWith('century') || tokens[to - 1]?.gap !== ' ') return false;
  if (!/^(?:noun|proper|adjective)$/.test(next?.pos ?? '') || eventiveAt(tokens, to) !== undefined)
    return false;
  const carrier = tokens[from - 1]?.pos === 'determiner' ? tokens[from - 2] : tokens[from - 1];
  return !/^(?:in|during|throughout)$/.test(carrier?.word ?? '');
}

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
