/** "The results released on 21 June showed": a date right behind a participle is that of the participle. */
import type { Clause } from '../../grammar/clauses.ts';
import { isStative } from '../../grammar/heads.ts';
import { INTRANSITIVE_VERBS } from '../../grammar/lexicon/verbs.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';
import { nounPhraseBefore } from '../../grammar/phrase-before.ts';
import type { Token } from '../../grammar/tokens.ts';

/**
 * The participle between a noun and its date as a passive clause of its own, where it is not
 * the verb of the clause; 'state' where it tells only how things were, undefined for any other date.
 */
export function participleBefore(
  { tokens, dating }: ReadSentence,
  time: TimeSpan,
  { verb, from, subject: told }: Clause,
): Clause | 'state' | undefined {
  // "officers implicated in the 1994 bombing": the date of the bombing.
  const isOfNoun = tokens[time.from - 1]?.pos === 'determiner' && tokens[time.to - 1]?.gap === ' ';
  if (isOfNoun && tokens[time.to]?.pos === 'noun') return undefined;
  let at = time.from - 1;
  while (at > from && dating.has(at)) at -= 1;
  // "called off the march planned for 3 May": that day is the plan's.
  if (tokens[at]?.word === 'for') at -= 1;
  if (at >= from && at !== verb.main && isSetFor(tokens, at)) return 'state';
  const [noun, participle] = [tokens[at - 1], tokens[at]];
  const isPast = participle?.form === 'past' || participle?.form === 'participle';
  if (participle?.pos !== 'verb' || !isPast || at === verb.main || at < from) return undefined;
  if (noun?.pos !== 'noun' && noun?.pos !== 'proper') return undefined;
  if (!/^\s+$/.test(noun.gap)) return undefined;
  // "A woman held since the weekend was freed": the weekend is not when she was freed.
  const isOfObject = at >= verb.to && EITHER.test(participle.lemma);
  if (!isOfObject && (INTRANSITIVE_VERBS.has(participle.lemma) || isStative(participle.lemma)))
    return at < verb.from ? 'state' : undefined;
  const before = nounPhraseBefore({ tokens, isDating: (i) => dating.has(i) }, at);
  // "The Marr was a ferry built in 1950": the name is told of, and no ferry.
  const isTold = verb.lemma === 'be' && before?.from === verb.to && told && told.to <= verb.from;
  const subject = isTold ? told : before;
  if (!subject) return undefined;
  return {
    from: subject.from,
    to: time.to,
    subject,
    reduced: true,
    verb: {
      ...verb,
      from: at,
      to: at + 1,
      main: at,
      lemma: participle.lemma,
      kind: 'finite',
      tense: 'past',
      passive: true,
      perfect: false,
      progressive: false,
      negated: false,
      modal: undefined,
    },
  };
}

/** What may be done, or happen by itself: behind an object it was done, "annulled the election held in May". */
const EITHER = /^(?:hold|open|close|start|begin|run|sink|burn)$/;

/** "the march planned for", "a vote scheduled for": whether what is fixed stands at `at`, right before its day. */
function isSetFor(tokens: readonly Token[], at: number): boolean {
  const [noun, set, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    set !== undefined &&
    /^(?:planned|scheduled|slated|due|foreseen|timetabled)$/.test(set.word) &&
    next?.word === 'for' &&
    (noun?.pos === 'noun' || noun?.pos === 'proper') &&
    noun.gap === ' '
  );
}

/** "The Marr was a ferry | built in Lund in 1950": a participle behind what a name is said to be. */
export function isDoneTo(tokens: readonly Token[], at: number, { verb, subject }: Clause): boolean {
  const [noun, done, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isNamed = subject !== undefined && tokens[subject.to - 1]?.pos === 'proper';
  if (!isNamed || !/^(?:an?|the|one)$/.test(tokens[verb.to]?.word ?? '')) return false;
  if (done?.pos !== 'verb' || (done.form !== 'past' && done.form !== 'participle')) return false;
  return noun?.pos === 'noun' && noun.gap === ' ' && next?.pos === 'preposition';
}
