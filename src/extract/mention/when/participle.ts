/** "The results released on 21 June showed": a date right behind a participle is that of the participle. */
import type { Clause } from '../../grammar/clauses.ts';
import { isStative } from '../../grammar/heads.ts';
import { INTRANSITIVE_VERBS } from '../../grammar/lexicon/verbs.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';
import { nounPhraseBefore } from '../../grammar/subjects.ts';

/**
 * The participle between a noun and its date as a passive clause of its own, where it is not
 * the verb of the clause; undefined for any other date.
 */
export function participleBefore(
  { tokens, dating }: ReadSentence,
  time: TimeSpan,
  { verb, from }: Clause,
): Clause | undefined {
  let at = time.from - 1;
  while (at > from && dating.has(at)) at -= 1;
  const [noun, participle] = [tokens[at - 1], tokens[at]];
  const isPast = participle?.form === 'past' || participle?.form === 'participle';
  if (participle?.pos !== 'verb' || !isPast || at === verb.main || at < from) return undefined;
  if (noun?.pos !== 'noun' && noun?.pos !== 'proper') return undefined;
  if (!/^\s+$/.test(noun.gap) || INTRANSITIVE_VERBS.has(participle.lemma)) return undefined;
  if (isStative(participle.lemma)) return undefined;
  const subject = nounPhraseBefore({ tokens, isDating: (i) => dating.has(i) }, at);
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
