/** "On Saturday she met Erna Solberg. On Sunday she returned": a pronoun goes on with whom the same pronoun acted for. */
import type { ActorRef, Earlier, Pointing } from './antecedents.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** Sentences of one pronoun after another that are followed back. */
const REACH = 8;

type Resolve = (read: ReadSentence, phrase: TokenRange, earlier: Earlier) => ActorRef | undefined;

/**
 * Whom the same pronoun stood for, as the subject of the main clause of the sentence before, where it is a subject
 * here; undefined where it is not, or another name acts in between.
 */
export function samePronounBefore(
  { read, at, earlier }: Pointing,
  pronoun: string,
  resolve: Resolve,
): ActorRef | undefined {
  if (!/^(?:he|she)$/.test(pronoun) || !isMainSubject(read, at)) return undefined;
  // Whoever is named before it in its own sentence may be meant.
  if (read.entities.some((e) => e.kind === 'person' && e.to <= at)) return undefined;
  const goesOn = (back: number): boolean => {
    const sentence = earlier(back);
    const from = sentence && subjectOf(sentence);
    return sentence !== undefined && sentence.tokens[from ?? -1]?.word === pronoun;
  };
  let back = 0;
  while (back < REACH && goesOn(back + 1)) back += 1;
  const [first, before] = [earlier(back), earlier(1)];
  const from = back > 0 && first ? subjectOf(first) : undefined;
  if (!first || !before || from === undefined || back === REACH) return undefined;
  if (!isNamedBehind(before, subjectOf(before) ?? 0)) return undefined;
  return resolve(first, { from, to: from + 1 }, (further) => earlier(back + further));
}

function isMainSubject({ clauses }: ReadSentence, at: number): boolean {
  return clauses.some((c) => c.opener === undefined && c.subject?.from === at);
}

/** Where the subject of the first main clause stands. */
function subjectOf({ clauses }: ReadSentence): number | undefined {
  return clauses.find((c) => c.opener === undefined && c.subject)?.subject?.from;
}

/** Whether a sentence names somebody behind its subject: only there may a pronoun be taken for the wrong one. */
function isNamedBehind({ entities }: ReadSentence, at: number): boolean {
  return entities.some((e) => e.kind === 'person' && e.from > at);
}
