/** Who says "I" in the answers of an interview, and whom nobody there calls "he" or "she". */
import type { EntitySpan } from '../../entity/index.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { ActorRef, Pointing } from './antecedents.ts';

/** "I closed it in 1999": whoever answers, outside the words of others. */
export function selfAt(read: ReadSentence, range: TokenRange): ActorRef | undefined {
  const { self, text, tokens } = read;
  if (self === undefined || /[“"]/.test(text.slice(0, tokens[range.from]?.start))) return undefined;
  return { read: self, range: { from: 0, to: self.tokens.length }, entity: self.entities[0] };
}

/** "My brother was taken. He died": whoever says "I" is nobody else's "he". */
export function isAnother(
  { read: { self } }: Pointing,
  matches: (entity: EntitySpan, read: ReadSentence) => boolean,
): (entity: EntitySpan, read: ReadSentence) => boolean {
  const own = self?.entities[0]?.name;
  if (own === undefined) return matches;
  return (e, read) => !(own === e.name || own.endsWith(` ${e.name}`)) && matches(e, read);
}
