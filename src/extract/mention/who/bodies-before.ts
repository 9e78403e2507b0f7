/** The one body that "they" stands for where nobody is named who are several: "The club was sold. They moved to Lund." */
import {
  actingEntity,
  headEnd,
  withoutDates,
  type ActorRef,
  type Pointing,
} from './antecedents.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** Sentences that a body may stand before its pronoun. */
const REACH = 2;

/** The nearest team, firm or party that is the subject of a clause before the pronoun, its own sentence first; undefined where none is near. */
export function bodyBefore({ read, at, earlier, apartFrom }: Pointing): ActorRef | undefined {
  const here = read.clauses.findLast(
    ({ subject, verb }) => subject && verb.to <= at && subject.from !== apartFrom?.from,
  );
  const own = here?.subject && bodyIn(read, here.subject);
  if (own) return own;
  for (let back = 1; back <= REACH; back++) {
    const sentence = earlier(back);
    const main = sentence?.clauses.find((c) => c.opener === undefined && c.subject)?.subject;
    const found = sentence && main && bodyIn(sentence, main);
    if (found) return found;
  }
  return undefined;
}

const BODIES =
  /^(?:team|club|band|family|couple|crew|company|firm|bank|government|cabinet|council|committee|board|party|union|army|navy|force|group|gang|jury|side|squad|orchestra|choir|staff|duo|trio|quartet|ministry|airline)$/;

function bodyIn(read: ReadSentence, phrase: TokenRange): ActorRef | undefined {
  const range = withoutDates(read, phrase);
  const end = headEnd(read, range);
  const words = { from: range.from, to: end };
  const entity = actingEntity(read, words);
  if (entity?.kind === 'organisation' && entity.to === end)
    return { read, range: words, entity, isOne: true };
  const [first, head] = [read.tokens[range.from], read.tokens[end - 1]];
  const isOne =
    first?.pos === 'determiner' || first?.possessive === true || first?.pos === 'proper';
  return isOne && BODIES.test(head?.word ?? '') ? { read, range: words, isOne: true } : undefined;
}
