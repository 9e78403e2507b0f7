/**
 * Verb groups: an auxiliary chain with its main verb, and what its form says of
 * the event (passive, perfect, progressive, modal, negated).
 */
import { isBoundParticiple } from './bound-participles.ts';
import { isDeniedVerb } from './negation.ts';
import { INTRANSITIVE_VERBS } from './lexicon/verbs.ts';
import { isModifier } from './modifiers.ts';
import type { Token } from './tokens.ts';
import { endOfChain } from './verb-chain.ts';
import { happensBehind } from './deeds-of-states.ts';
import { doneBehind } from './did-invert.ts';
import { isCalled, isNamedDoing } from './told-by-noun.ts';
import { BE, HAVE, PASTS } from './words.ts';

/** `reduced` is a participle that modifies the noun before it: "sanctions led by". */
export type VerbGroupKind = 'finite' | 'participle' | 'gerund' | 'infinitive' | 'reduced';

export interface VerbGroup {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly lemma: string;
  readonly kind: VerbGroupKind;
  readonly tense: 'past' | 'present' | 'none';
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  readonly modal?: string;
  /** Whether it tells of a deed although its verb alone says how things are: "sat down", "followed suit". */
  readonly happens: boolean;
  /** What is told of somebody by nobody who is named: "is said to have left" has "say". */
  readonly hearsay?: string;
}

/** The group but for what is given; written out as `tokenAs` is. */
export function verbAs(
  group: VerbGroup,
  {
    from = group.from,
    to = group.to,
    main = group.main,
    lemma = group.lemma,
    kind = group.kind,
    tense = group.tense,
    passive = group.passive,
    perfect = group.perfect,
    progressive = group.progressive,
    negated = group.negated,
    hearsay = group.hearsay,
  }: Partial<Omit<VerbGroup, 'happens' | 'modal'>>,
): VerbGroup {
  const { happens, modal } = group;
  return {
    from,
    to,
    main,
    happens,
    lemma,
    kind,
    tense,
    passive,
    perfect,
    progressive,
    negated,
    modal,
    hearsay,
  };
}

/** The verb groups of a passage, in order, not overlapping. `isDating` tells tokens that only date. */
export function findVerbGroups(
  tokens: readonly Token[],
  isDating: (index: number) => boolean = () => false,
): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const group = groupAt(tokens, i, isDating);
    if (group) groups.push(group);
    i = group ? group.to : i + 1;
  }
  return groups;
}

const DENIED_BE: ReadonlySet<string> = new Set(["wasn't", "weren't", "isn't", "aren't"]);

function groupAt(
  tokens: readonly Token[],
  from: number,
  isDating: (index: number) => boolean,
): VerbGroup | undefined {
  const first = tokens[from];
  if (!first || (first.pos !== 'auxiliary' && first.pos !== 'modal' && first.pos !== 'verb'))
    return undefined;
  // "Tests on 17 May confirmed it".
  if (first.pos === 'modal' && isDating(from)) return undefined;
  if (first.pos === 'verb' && isModifier(tokens, from, isDating)) return undefined;
  if (isCalled(tokens, from)) return undefined;
  if (first.form === 'gerund' && isNamedDoing(tokens, from, isDating)) return undefined;
  const to = first.pos === 'verb' ? from + 1 : endOfChain(tokens, from, isDating);
  const chain = tokens.slice(from, to);
  const mainOffset = chain.findLastIndex((t) => t.pos === 'verb' || t.pos === 'auxiliary');
  const main = chain[mainOffset];
  if (!main) return undefined;
  const before = chain.slice(0, mainOffset);
  const hasBe = before.some((t) => BE.has(t.word) || DENIED_BE.has(t.word));
  const hasHave = before.some((t) => HAVE.has(t.word));
  const past = main.form === 'past' || main.form === 'participle';
  const told = past && hasBe ? hearsayBehind(tokens, from, from + mainOffset, isDating) : undefined;
  if (told) return told;
  const inverted = doneBehind(tokens, from, to);
  if (inverted) return inverted;
  const forced = hadTo(tokens, from, to, isDating);
  if (forced) return forced;
  return {
    from,
    to: from + mainOffset + 1,
    main: from + mainOffset,
    happens: happensBehind(tokens, from + mainOffset, isDating),
    lemma: isSeeming(main, tokens[from + mainOffset + 1]) ? 'seem' : main.lemma,
    kind: kindOf(tokens, from, main),
    tense: tenseOf(before[0] ?? main),
    passive: past && hasBe,
    perfect: hasHave && main.pos !== 'adverb',
    progressive: hasBe && main.form === 'gerund',
    negated: isDeniedVerb(tokens, { from, to }),
    modal: before.find((t) => t.pos === 'modal')?.word,
    hearsay: undefined,
  };
}

/** "had to | stop": what somebody had to do, he did. */
function hadTo(
  tokens: readonly Token[],
  from: number,
  to: number,
  isDating: (index: number) => boolean,
): VerbGroup | undefined {
  const [had, next] = [tokens[to - 1], tokens[to]];
  if (to !== from + 1 || had?.word !== 'had' || had.gap !== ' ' || next?.word !== 'to')
    return undefined;
  const done = groupAt(tokens, to + 1, isDating);
  if (!done || tokens[to + 1]?.form !== 'base') return undefined;
  return verbAs(done, { from, kind: 'finite', tense: 'past' });
}

const HEARSAY: ReadonlySet<string> = new Set(
  'say report believe think understand allege rumour rumor presume'.split(' '),
);

/** "are said | to have robbed": what is told is the event, as something done. */
function hearsayBehind(
  tokens: readonly Token[],
  from: number,
  main: number,
  isDating: (index: number) => boolean,
): VerbGroup | undefined {
  const said = tokens[main];
  if (!said || !HEARSAY.has(said.lemma)) return undefined;
  if (tokens[main + 1]?.word !== 'to' || tokens[main + 2]?.word !== 'have') return undefined;
  const told = groupAt(tokens, main + 2, isDating);
  if (!told?.perfect || told.main === main + 2) return undefined;
  const negated = told.negated || isDeniedVerb(tokens, { from, to: main + 1 });
  return verbAs(told, { from, kind: 'finite', tense: 'past', negated, hearsay: said.lemma });
}

/** "appeared to know", "appears calm": what only seems so; "appeared in court" happened. */
function isSeeming({ lemma, form }: Token, next: Token | undefined): boolean {
  if (lemma !== 'appear') return false;
  return form !== 'past' || next?.word === 'to' || next?.pos === 'adjective' || next?.word === 'as';
}

function tenseOf(first: Token): VerbGroup['tense'] {
  if (first.pos === 'modal') return 'present';
  if (first.form === 'past') return 'past';
  return first.form === 'present' || first.form === 'base' ? 'present' : 'none';
}

function kindOf(tokens: readonly Token[], from: number, main: Token): VerbGroupKind {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (first?.pos !== 'verb') return before?.word === 'to' ? 'infinitive' : 'finite';
  if (main.form === 'gerund') {
    const carrier = before?.pos === 'adverb' ? tokens[from - 2] : before;
    return carrier?.pos === 'preposition' && carrier.gap.trim() === '' ? 'gerund' : 'participle';
  }
  const infinitive = main.form === 'base' || main.form === 'present';
  if (infinitive && before?.word === 'to') return 'infinitive';
  if (infinitive && before?.pos === 'adverb' && tokens[from - 2]?.word === 'to')
    return 'infinitive';
  if (infinitive && before?.word === 'and' && joinsInfinitive(tokens, from)) return 'infinitive';
  // "to reorganize the firm, | cut costs and rewrite contracts".
  if (before?.gap.includes(',') && mayBeBase(first) && isListedInfinitive(tokens, from))
    return 'infinitive';
  if (main.form === 'participle' || isBoundParticiple(tokens, from)) return 'reduced';
  if (main.form === 'past' && tokens[from + 1]?.word === 'by' && !isPastAlone(main))
    return 'reduced';
  return 'finite';
}

/** A base, or a past that is spelled like one. */
function mayBeBase(token: Token | undefined): boolean {
  return (
    token?.pos === 'verb' &&
    (token.form === 'base' ||
      /^(?:cut|set|put|hit|let|shut|split|spread|quit|shed)$/.test(token.word))
  );
}

/** Whether the verb behind a comma is the second of three: "to reform, | cut costs and rewrite contracts". */
function isListedInfinitive(tokens: readonly Token[], at: number): boolean {
  const and = tokens.findIndex((t, i) => i > at && i < at + 6 && t.word === 'and');
  const next = tokens[and + 1];
  return (
    and !== -1 && next?.pos === 'verb' && next.form === 'base' && joinsInfinitive(tokens, and + 1)
  );
}

/** "to repair the grid and restore power", "to cut costs, sell land and restore": the last infinitive hangs on the same "to". */
function joinsInfinitive(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i > Math.max(0, at - 12); i--) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    const isListed = token?.gap.includes(',') === true && mayBeBase(next);
    if (!token || (/[,;:—(]/.test(token.gap) && !isListed)) return false;
    if (token.pos !== 'verb') continue;
    if (!mayBeBase(token) || !tokens[i - 1]?.gap.includes(',')) return tokens[i - 1]?.word === 'to';
  }
  return false;
}

/** "spoke by telephone": a past tense that is no participle, or of a verb that has no passive. */
export function isPastAlone({ word, lemma }: Token): boolean {
  return (
    INTRANSITIVE_VERBS.has(lemma) ||
    (PASTS.has(word) && !/^(?:met|led|won|hit|shot|fought|hung|dug|swept)$/.test(word))
  );
}
