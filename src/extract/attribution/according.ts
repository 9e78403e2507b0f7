/** "According to X": on whose word a whole sentence stands, and which date is that of the telling. */
import type { Attribution } from '../../model/index.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { shownText } from '../entity/index.ts';
import type { Token } from '../grammar/tokens.ts';
import { isSaying } from './saying.ts';
import { isOutlet } from './outlet-words.ts';
import { tellerIn } from './teller-words.ts';

const REACH = 12;

/** The tokens of "according to …", up to the comma or verb that ends it; undefined where the sentence has none. */
export function accordingPhrase({ tokens, clauses }: ReadSentence): TokenRange | undefined {
  // "As per local outlets" is the same in other words.
  const from = tokens.findIndex(
    ({ word }, i) =>
      (word === 'according' && tokens[i + 1]?.word === 'to') ||
      (word === 'as' && tokens[i + 1]?.word === 'per') ||
      // "…, per the ministry".
      (word === 'per' && tokens[i - 1]?.gap.includes(',') && isSomebody(tokens[i + 1])),
  );
  if (from === -1) return undefined;
  let to = tokens[from]?.word === 'per' ? from + 1 : from + 2;
  if (tokens[to]?.word === 'which') return { from, to: to + 1 };
  while (to < Math.min(tokens.length, from + REACH)) {
    to += 1;
    if (/[,;:.—(]/.test(tokens[to - 1]?.gap ?? '')) break;
    if (clauses.some((c) => c.from === to)) break;
  }
  return { from, to };
}

/**
 * Who "according to …" names. With `head`, the token of an event: what a relative clause behind the
 * phrase tells of that somebody is told by the article itself.
 */
export function accordingTo(
  read: ReadSentence,
  nameOf: NameOf,
  head?: number,
): Attribution | undefined {
  const phrase = accordingPhrase(read);
  if (!phrase) return undefined;
  if (head !== undefined && isInRelative(read, phrase, head)) return undefined;
  // "She found minutes, according to which …": the papers stand before it.
  if (/^which$/.test(read.tokens[phrase.to - 1]?.word ?? ''))
    return accordingToWhich(read, phrase, nameOf, head);
  // "Ana Lopez, according to the Courier, said …": she says so, and the paper hands it on.
  const next = read.tokens[phrase.to];
  if (head !== undefined && phrase.from > 0 && head > phrase.to && next && isSaying(next))
    return undefined;
  const who =
    issuerOf(read, phrase, nameOf) ??
    apposedTo(read, phrase, nameOf) ??
    tellerIn(read, { from: behindOpening(read, phrase), to: phrase.to }, nameOf);
  if (who === undefined) return undefined;
  const when = read.times.find((t) => t.from >= phrase.from && t.to <= phrase.to)?.time.edtf;
  const how = isOutlet(shownText(who)) ? 'reported' : howTold(read);
  return withTime({ who, how }, when ?? undefined);
}

/**
 * Whose story a sentence begins: "According to Ana Lopez, …". What hangs on it in the next is hers, too;
 * whoever stands behind a sentence only vouches for that one.
 */
export function storyTold(read: ReadSentence, nameOf: NameOf): Attribution | undefined {
  return accordingPhrase(read)?.from === 0 ? accordingTo(read, nameOf) : undefined;
}

/** A name or a noun phrase: "per the ministry", not "per week". */
function isSomebody(token: Token | undefined): boolean {
  return token?.pos === 'proper' || /^(?:the|an?|its|his|her|their)$/.test(token?.word ?? '');
}

/** Behind "according to", "as per" and "per". */
function behindOpening({ tokens }: ReadSentence, { from }: TokenRange): number {
  return tokens[from]?.word === 'per' ? from + 1 : from + 2;
}

/** "According to a memo, | which the Courier has seen, | …": whether a token stands in the clause that tells of the teller. */
function isInRelative({ tokens }: ReadSentence, { to }: TokenRange, head: number): boolean {
  if (head < to || !/^(?:who|which|whose)$/.test(tokens[to]?.word ?? '')) return false;
  const end = tokens.findIndex(({ gap }, i) => i >= to && gap.includes(','));
  return end === -1 || head <= end;
}

/** Tokens before ", according to which" among which the papers stand. */
const PAPERS_REACH = 10;

/** The papers, or whose statements, stand before "according to which". */
function accordingToWhich(
  read: ReadSentence,
  { from, to }: TokenRange,
  nameOf: NameOf,
  head: number | undefined,
): Attribution | undefined {
  const { tokens } = read;
  const end = tokens.findIndex(({ gap }, i) => i >= to && gap.includes(','));
  if (head !== undefined && (head < to || (end !== -1 && head > end))) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - PAPERS_REACH); at--) {
    // "The parish | register": a noun that may be a verb.
    const isNoun =
      tokens[at]?.pos === 'noun' || /^(?:determiner|noun)$/.test(tokens[at - 1]?.pos ?? '');
    const word = isNoun ? (tokens[at]?.word ?? '') : '';
    const isCarrier = CARRIERS.test(word);
    const by = isCarrier && /^(?:by|of|from)$/.test(tokens[at + 1]?.word ?? '');
    const who = by ? tellerIn(read, { from: at + 2, to: from }, nameOf) : undefined;
    if (who !== undefined) return { who, how: 'said' };
    if (isCarrier || isOutlet(word)) return { who: tokens[at]?.text ?? word, how: 'reported' };
  }
  return undefined;
}

/** What carries the word of whoever gave it out. */
const CARRIERS =
  /^(?:release|figures?|data|statements?|remarks|comments|estimates?|statistics|numbers|testimony|account|posts?|tweet|tweets|message|tally|count|analysis|calculations?|reckoning|review)$/;

/** "according to figures that the ministry gave out", "to data from the ministry": who gave them. */
function issuerOf(
  read: ReadSentence,
  { from, to }: TokenRange,
  nameOf: NameOf,
): string | undefined {
  const { tokens } = read;
  let at = from + 2;
  while (at < to && !CARRIERS.test(tokens[at]?.word ?? '')) at += 1;
  const link = tokens.findIndex(
    ({ word }, i) => i > at && i <= at + 2 && /^(?:from|by|of|that|which)$/.test(word),
  );
  if (at >= to || link === -1 || /[,;:.]/.test(tokens[link - 1]?.gap ?? '')) return undefined;
  const end = tokens.findIndex(({ pos }, i) => i > link && (pos === 'verb' || pos === 'auxiliary'));
  const isGiven = /^(?:that|which)$/.test(tokens[link]?.word ?? '');
  if (isGiven && end === -1) return undefined;
  return tellerIn(read, { from: link + 1, to: isGiven ? end : Math.max(to, link + 1) }, nameOf);
}

/** "According to the maker, Alutek, …": the name between commas behind a phrase without one. */
function apposedTo(
  { tokens, text, entities }: ReadSentence,
  { from, to }: TokenRange,
  nameOf: NameOf,
): string | undefined {
  const isNamed = entities.some((e) => e.kind === 'person' && e.from >= from && e.to <= to);
  if (isNamed || !tokens[to - 1]?.gap.includes(',')) return undefined;
  const person = entities.find((e) => e.kind === 'person' && e.from === to);
  if (person) return tokens[person.to - 1]?.gap.includes(',') ? nameOf(person) : undefined;
  const isCommon = tokens.slice(from + 2, to).every(({ text: word }) => !/^\p{Lu}/u.test(word));
  let end = to;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) {
    end += 1;
    if (tokens[end - 1]?.gap !== ' ') break;
  }
  if (!isCommon || end === to || !/^\s*[,.]/.test(tokens[end - 1]?.gap ?? '')) return undefined;
  return text.slice(tokens[to]?.start, tokens[end - 1]?.end);
}

/** In an interview, or merely said. */
export function howTold(read: ReadSentence): Attribution['how'] {
  // "A report based on interviews" is none itself.
  return read.tokens.some((t) => t.lemma === 'interview' && t.word !== 'interviews')
    ? 'interview'
    : 'said';
}

export function withTime(attribution: Attribution, when: Attribution['when']): Attribution {
  return when === undefined ? attribution : { ...attribution, when };
}
