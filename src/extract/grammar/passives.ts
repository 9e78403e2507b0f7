/** Past participles without an auxiliary of their own: at the head of a sentence, and after "and". */
import type { Clause, TokenRange } from './clauses.ts';
import { INTRANSITIVE_VERBS } from './lexicon/verbs.ts';
import { isNominal } from './nominal.ts';
import type { Dated } from './phrase-before.ts';
import type { Token } from './tokens.ts';
import { verbAs, type VerbGroup } from './verb-groups.ts';

/** "Founded in 1987 as a maker of sera, Sereno employs …": an opening participle, as passive; else undefined. */
export function asOpening(
  tokens: readonly Token[],
  group: VerbGroup,
  next: VerbGroup | undefined,
): VerbGroup | undefined {
  const main = tokens[group.main];
  // "Initially signed in 2022, the deal".
  const opens =
    group.to === group.from + 1 && tokens.slice(0, group.from).every((t) => t.pos === 'adverb');
  const past = main?.pos === 'verb' && (main.form === 'past' || main.form === 'participle');
  const goesOn =
    next === undefined || tokens.slice(group.to, next.from).some((t) => t.gap.includes(','));
  return opens && past && goesOn && tokens[group.to]?.pos === 'preposition'
    ? verbAs(group, { kind: 'finite', passive: true })
    : undefined;
}

/**
 * "was painted in 1722 and cleaned in 1858", "was opened in 1931, widened in 1950 and pulled
 * down in 1968": participles that share the auxiliary of the first; else undefined.
 */
export function sharedPassive(
  { tokens, isDating }: Dated,
  group: VerbGroup,
  from: number,
  earlier: Pick<Clause, 'verb' | 'reduced'> | undefined,
): VerbGroup | undefined {
  const main = tokens[group.main];
  const bare = group.to === group.from + 1 && main?.form === 'past';
  const isShared = earlier?.verb.passive === true && earlier.reduced !== true;
  if (!isShared || !bare || INTRANSITIVE_VERBS.has(group.lemma)) return undefined;
  const joined =
    (tokens[from]?.word === 'and' ||
      // "was released in 1992 but rearrested in July".
      (tokens[from]?.word === 'but' && group.lemma.startsWith('re'))) &&
    tokens.slice(from + 1, group.from).every((t) => t.pos === 'adverb');
  if (!joined && !isListed({ tokens, isDating }, group)) return undefined;
  const after = tokens[group.to];
  const hasObject =
    !isDating(group.to) &&
    (after?.pos === 'determiner' ||
      after?.pos === 'proper' ||
      after?.pos === 'noun' ||
      after?.pos === 'pronoun');
  return hasObject && after.gap !== '' && !/^(?:again|once)$/.test(after.word)
    ? undefined
    : verbAs(group, { kind: 'finite', passive: true });
}

/** "…, widened in 1950 and pulled down": behind a comma, before a date or place, with another behind "and". */
function isListed({ tokens, isDating }: Dated, { from, to }: VerbGroup): boolean {
  if (tokens[from - 1]?.gap.includes(',') !== true) return false;
  const after = tokens[to];
  const isPlaced = isDating(to) || (after?.pos === 'preposition' && after.word !== 'by');
  const and = tokens.findIndex((t, i) => i > to && t.word === 'and');
  const next = tokens[and + 1];
  const between = tokens.slice(to, and);
  return (
    isPlaced &&
    next?.pos === 'verb' &&
    next.form === 'past' &&
    between.every((t) => t.pos !== 'verb' && t.pos !== 'auxiliary' && t.pos !== 'pronoun')
  );
}

/** The noun phrase behind the comma that ends an opening participle. */
export function nounPhraseAfterComma(
  tokens: readonly Token[],
  from: number,
  verbFrom: number | undefined,
): TokenRange | undefined {
  if (verbFrom === undefined) return undefined;
  let start = from;
  // "Born on 12 March, in Lund, she": behind the last comma that a place or a date follows.
  do {
    while (start < verbFrom && !tokens[start]?.gap.includes(',')) start += 1;
    start += 1;
  } while (start < verbFrom && /^(?:preposition|number)$/.test(tokens[start]?.pos ?? ''));
  let to = start;
  while (to < verbFrom && isNominal(tokens[to])) to += 1;
  return to > start && start < verbFrom ? { from: start, to } : undefined;
}

/** "had taken the town and | begun a siege": a participle that shares the "had" of the first; undefined of all others. */
export function asPerfect(
  tokens: readonly Token[],
  running: VerbGroup | undefined,
  group: VerbGroup,
): VerbGroup | undefined {
  const isShared = running?.perfect === true && !running.passive && running.kind === 'finite';
  if (!isShared || group.kind !== 'reduced' || group.to !== group.from + 1) return undefined;
  if (tokens[group.from - 1]?.word !== 'and' || tokens[group.from]?.form !== 'participle')
    return undefined;
  const told = tokens.slice(running.to, group.from);
  if (told.length < 2 || told.some(({ gap }) => /[;:—–()]/.test(gap))) return undefined;
  return verbAs(group, { kind: 'finite', tense: running.tense, perfect: true });
}

/** "Key leaders placed on house arrest": without what it is done to, a past of these verbs is a passive; else undefined. */
export function asBare(tokens: readonly Token[], group: VerbGroup): VerbGroup | undefined {
  const [before, main, after] = [tokens[group.from - 1], tokens[group.main], tokens[group.to]];
  const bare =
    group.kind === 'finite' &&
    group.to === group.from + 1 &&
    main?.form === 'past' &&
    main.gap === ' ' &&
    DONE_TO.has(group.lemma);
  const behindNoun = before?.pos === 'noun' || before?.pos === 'proper';
  if (!bare || !behindNoun || before.gap !== ' ') return undefined;
  return after?.pos === 'preposition' &&
    /^(?:on|in|at|before|under|near|from|after)$/.test(after.word)
    ? verbAs(group, { passive: true })
    : undefined;
}

/** Verbs that are always done to somebody or something. */
const DONE_TO: ReadonlySet<string> = new Set(
  'place arraign name list destroy damage seize arrest capture detain kidnap appoint sanction indict jail imprison hospitalise hospitalize injure kill evict deport extradite rescue oust sack dismiss demolish nominate elect behead assassinate hijack loot overthrow station'.split(
    ' ',
  ),
);
