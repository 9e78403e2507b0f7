/**
 * Tellers whose words stand without "that" or a verb of saying: "told the inquiry he had seen it", "denied
 * the charge, saying its guards had fired", "the army's version is that …", "figures, published in May,
 * show that …".
 */
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import type { SaidBy } from './said-by.ts';

/** Tokens of a phrase for who tells, or whom it is told. */
const LONGEST = 8;

/** "Ana Lopez told the inquiry | she had inspected the bolts". */
export function toldWhom({ clauses, tokens }: ReadSentence, head: number): SaidBy | undefined {
  for (const { verb, subject, from, opener } of clauses) {
    if (verb.lemma !== 'tell' || verb.kind !== 'finite' || opener !== undefined || !subject)
      continue;
    if (verb.passive || verb.negated || verb.modal || verb.to >= head) continue;
    const told = clauses.find((c) => c.verb.from > verb.to && c.verb.kind === 'finite');
    const opens = told?.subject?.from;
    if (!told || opens === undefined || head < opens) continue;
    if (told.opener !== undefined && told.opener !== 'that') continue;
    const listener = tokens.slice(verb.to, opens);
    const isListener = listener.length > 0 && listener.length <= LONGEST;
    if (!isListener || listener.some(({ gap }) => /[,;:.—(“"”]/.test(gap))) continue;
    return { who: subject, verb: 'tell', within: { from, to: opens } };
  }
  return undefined;
}

export const SAYING_SO: ReadonlySet<string> = new Set(
  'saying claiming insisting alleging arguing stating explaining adding noting'.split(' '),
);

/** "Westland denied the charge, | saying its guards had fired", "put out a statement saying …". */
export function sayingSo({ clauses, tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.findLastIndex(({ word }, i) => i > 0 && i < head && SAYING_SO.has(word));
  const before = tokens[at - 1];
  if (at === -1 || !before) return undefined;
  const isFree =
    before.gap.includes(',') || /^(?:statement|letter|post|message|note|email)$/.test(before.word);
  if (!isFree || tokens.slice(at, head).some(({ gap }) => /[;:]/.test(gap))) return undefined;
  const main = clauses.find(({ subject }) => subject && subject.to <= at);
  if (!main?.subject || main.opener !== undefined) return undefined;
  if (main.verb.to <= at && main.verb.passive) return undefined;
  const verb = /^(?:alleg|claim)ing$/.test(tokens[at]?.word ?? '') ? 'claim' : 'say';
  return { who: main.subject, verb, within: { from: at, to: at + 1 } };
}

export const OWN_ACCOUNTS: ReadonlySet<string> = new Set(
  'account accounts telling version words recollection reckoning estimate estimates admission memory'.split(
    ' ',
  ),
);

/** "By his own account | he sold the mill", "in the army's telling, …": whose account it is. */
export function inOwnAccount({ tokens, clauses }: ReadSentence, head: number): SaidBy | undefined {
  for (let at = 0; at < Math.min(head, tokens.length); at++) {
    if (!/^(?:by|in)$/.test(tokens[at]?.word ?? '')) continue;
    if (at > 0 && !tokens[at - 1]?.gap.includes(',')) continue;
    const noun = tokens.findIndex(
      ({ word }, i) => i > at + 1 && i <= at + LONGEST && OWN_ACCOUNTS.has(word),
    );
    if (noun === -1 || noun >= head || tokens.slice(at, noun).some(({ gap }) => gap !== ' '))
      continue;
    const within = { from: at, to: noun + 1 };
    const isOwn =
      tokens[noun - 1]?.word === 'own' &&
      /^(?:his|her|their|its)$/.test(tokens[at + 1]?.word ?? '');
    const subject = clauses.find((c) => c.subject && c.subject.from > noun)?.subject;
    if (isOwn) return subject && { who: subject, verb: 'say', within };
    const owner = tokens[noun - 1]?.possessive === true ? noun : noun - 1;
    const isOwned = tokens[owner - 1]?.possessive === true && tokens[owner - 1]?.pos !== 'pronoun';
    if (isOwned && owner > at + 1 && tokens[at + 1]?.pos !== 'pronoun')
      return { who: { from: at + 1, to: owner }, verb: 'say', within };
  }
  return undefined;
}

/** "The army's version is that …", "Velmark's version, spread by its agency, is that …". */
export function ownVersion({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const that = tokens.findIndex(
    ({ word }, i) =>
      i > 1 && i < head && word === 'that' && /^(?:is|was|were)$/.test(tokens[i - 1]?.word ?? ''),
  );
  if (that === -1) return undefined;
  const at = tokens.findLastIndex(({ word }, i) => i < that && VERSIONS.has(word));
  const owner = tokens[at - 1];
  if (at < 1 || !owner?.possessive || that - at > LONGEST) return undefined;
  let from = at - 1;
  while (from > 0 && !/[,;:—(“"”.]/.test(tokens[from - 1]?.gap ?? '')) from -= 1;
  if (at - from > LONGEST) return undefined;
  const verb = /^(?:claim|allegation|charge|version|story)/.test(tokens[at]?.word ?? '')
    ? 'claim'
    : 'say';
  return { who: { from, to: at }, verb, within: { from, to: that + 1 } };
}

export const VERSIONS: ReadonlySet<string> = new Set(
  'version account story claim explanation argument allegation charge'.split(' '),
);

export const SHOWS_THAT: ReadonlySet<string> = new Set(
  'show shows showed shown indicate indicates indicated reveal reveals revealed suggest suggests suggested'.split(
    ' ',
  ),
);

/** "The authority's own figures, published in May, | show that …": the verb may look like a noun. */
export function shownThat(
  { tokens }: ReadSentence,
  head: number,
  isPaper: (tokens: readonly Token[], who: TokenRange) => boolean,
): SaidBy | undefined {
  const at = tokens.findIndex(
    ({ word }, i) =>
      i > 0 && i + 1 < head && SHOWS_THAT.has(word) && tokens[i + 1]?.word === 'that',
  );
  if (at === -1) return undefined;
  const isAside = tokens[at - 1]?.gap.includes(',') === true;
  const to = isAside ? openedBefore(tokens, at - 1) : at;
  const from = openedBefore(tokens, isAside ? to - 1 : to);
  const who = { from, to: withoutTail(tokens, from, to) };
  return who.from < who.to && isPaper(tokens, who)
    ? { who, verb: 'show', within: { from, to: at + 2 } }
    : undefined;
}

/** "Photographs | taken on Monday". */
function withoutTail(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (/^(?:verb|preposition|auxiliary)$/.test(tokens[i]?.pos ?? '')) return i;
  return to;
}

function openedBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !/[,;:—(“"”.]/.test(tokens[from - 1]?.gap ?? '')) from -= 1;
  return from;
}
