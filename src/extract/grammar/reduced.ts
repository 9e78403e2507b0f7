/** A participle that stands for a clause of its own: "the treaty, signed in 2007, was". */
import type { Clause } from './clauses.ts';
import { INTRANSITIVE_VERBS } from './lexicon/verbs.ts';
import { isNominal } from './nominal.ts';
import type { Dated } from './phrase-before.ts';
import { isMain } from './subjects.ts';
import type { Token } from './tokens.ts';
import { verbAs, type VerbGroup } from './verb-groups.ts';

/**
 * A bare past participle set off by a comma, as passive: "the treaty, signed in 2007,
 * was", "bought the mill, built in 1820". Undefined where the word is the sentence's verb.
 */
export function asReduced(
  { tokens, isDating }: Dated,
  group: VerbGroup,
  earlier: readonly Clause[],
): VerbGroup | undefined {
  // "elections, also held in 1992".
  const opening = /^(?:also|later|first|both|all)$/.test(tokens[group.from - 1]?.word ?? '')
    ? 2
    : 1;
  const [before, main, after] = [
    tokens[group.from - opening],
    tokens[group.main],
    tokens[group.to],
  ];
  const bare =
    (group.kind === 'finite' || group.kind === 'reduced') &&
    group.to === group.from + 1 &&
    (main?.form === 'past' || main?.form === 'participle') &&
    main.pos === 'verb' &&
    // "The firm, founded in Lund by two brothers from Ekby, said": nothing is said of a place.
    main.lemma !== 'say' &&
    !INTRANSITIVE_VERBS.has(main.lemma);
  const setOff =
    before?.gap.includes(',') === true && (before.pos === 'noun' || before.pos === 'proper');
  if (!bare || !setOff) return undefined;
  // "the broadcaster, for its part, reported last night".
  const isDated = isDating(group.to) && before.word !== 'part';
  if (after?.pos !== 'preposition' && !isDated) return undefined;
  const told =
    earlier.some((c) => c.verb.kind === 'finite' && isMain(c)) ||
    (isBehindPreposition(tokens, group.from) &&
      tokens.slice(group.to).some((t) => t.gap.includes(',')));
  return told || goesOn(tokens, group.to)
    ? verbAs(group, { kind: 'finite', passive: true })
    : undefined;
}

/** "By the Treaty of Lund, signed in 1923, …": the noun is not the sentence's subject. */
function isBehindPreposition(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || !isNominal(token)) return false;
    if (token.pos === 'preposition' && token.word !== 'of') return true;
    if (i < at - 1 && /[,;:—–()]/.test(token.gap)) return false;
  }
  return false;
}

/** Whether the next comma is followed by a finite verb without a subject of its own. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length - 1, from + 14); i++) {
    if (!tokens[i]?.gap.includes(',')) continue;
    let next = i + 1;
    // "based in Lund, Orland, | called": where a place lies is part of where it was.
    if (tokens[next]?.pos === 'proper' && tokens[next]?.gap.includes(',') === true) next += 1;
    while (tokens[next]?.pos === 'adverb') next += 1;
    const token = tokens[next];
    // "The law, passed in 1998, bans | the sale": before an article a noun in -s is a verb.
    const isBent =
      token?.pos === 'noun' && /[^su]s$/.test(token.word) && tokens[next + 1]?.pos === 'determiner';
    return (
      isBent ||
      token?.pos === 'auxiliary' ||
      token?.pos === 'modal' ||
      (token?.pos === 'verb' && (token.form === 'past' || token.form === 'present'))
    );
  }
  return false;
}
