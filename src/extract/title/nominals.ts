/** What a deed or a saying is called by its noun, where its verb has no room: "Order by Berg". */
import type { TokenRange } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { DEED_NOUNS } from './lexicon/deed-nouns.ts';
import { SPEECHES } from './lexicon/verb-needs.ts';
import type { Actor } from './acting.ts';
import type { Nominal } from './line.ts';
import type { Phrase } from './pared-phrase.ts';
import type { TitleMaterial } from './phrases.ts';

/** Whose reporting is their trade. */
export const OUTLET =
  /(?:\bjournal|\btimes|\bpost|\bnews|\bherald|\bgazette|\btribune|\bguardian|\bcourier|\bchronicle|\bobserver|\becho|paper|agency|broadcaster|magazine|radio|media|television|report|study)$/i;

/** "The selection was made": the noun says what was done. */
const MADE = /^(?:make|take|give|undertake|bring|put)$/;

/** What the deed or saying is called, with what it was done to and who said it. */
export function nominalsOf(
  { lemma, passive }: VerbGroup,
  subject: Phrase,
  object?: Phrase,
): Nominal[] {
  // "called on allies", not "called the minister".
  const isSpeech = lemma !== 'call' || object === undefined;
  const [deed, speech] = [DEED_NOUNS[lemma], SPEECHES[lemma]];
  const of = passive ? subject : object;
  const isMade = passive && MADE.test(lemma);
  return [
    ...(isMade ? [{ lead: '', of: subject }] : []),
    ...(deed !== undefined && of ? [{ lead: deed, of }] : []),
    ...(speech !== undefined && !passive && isSpeech ? [{ lead: speech, of: subject }] : []),
  ];
}

/** "Berg’s | election victory": the verb would not tell what was won. */
export function isCompound(
  { tokens, skip }: TitleMaterial,
  { range }: Pick<Actor, 'range'>,
  { from }: TokenRange,
  head: number,
): boolean {
  if (range.from < from || range.to > head) return false;
  return tokens
    .slice(range.to, head)
    .some(({ pos }, i) => pos === 'noun' && !skip.has(range.to + i));
}

/** "bankruptcy | Judge Otto Lind": what somebody's office is for, and no event. */
export function isFieldOfRole({ tokens, entities }: TitleMaterial, head: number): boolean {
  const noun = tokens[head];
  return (
    noun?.gap === ' ' &&
    !noun.possessive &&
    entities.some((e) => e.kind === 'person' && e.from === head + 1 && e.nameFrom > e.from)
  );
}

/** "after | meeting legislators": what somebody did, who stands elsewhere. */
export function isDoing(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [before, doing, object] = tokens.slice(Math.max(0, from - 1), from + 2);
  return (
    from > 0 &&
    to > from + 1 &&
    /^(?:after|before|while|by|since|upon)$/.test(before?.word ?? '') &&
    doing?.word.endsWith('ing') === true &&
    doing.gap === ' ' &&
    /^(?:noun|proper|determiner|number)$/.test(object?.pos ?? '')
  );
}
