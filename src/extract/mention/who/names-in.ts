/** The names of a mention: who and what it names, and what it leaves for other articles to explain. */
import { markPerson, type EntitySpan, type NameRegistry } from '../../entity/index.ts';
import type { ActorRef } from './actor.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { MentionRecord } from '../found.ts';
import type { NameOf } from '../headline.ts';
import type { ReadSentence } from '../read-sentence.ts';

type Naming = Pick<MentionRecord, 'actor' | 'people' | 'organisations' | 'places' | 'unknown'>;

/** The joined name of an entity, a person's marked: for titles and attributions. */
export function markedNames(people: NameRegistry): NameOf {
  return (entity) =>
    entity.kind === 'person' ? markPerson(people.canonical(entity.name)) : entity.name;
}

/** Who and what a passage names. `involved` are its entities, `actor` who acts in it. */
export function namingOf(
  read: ReadSentence,
  passage: TokenRange,
  involved: readonly EntitySpan[],
  actor: ActorRef | undefined,
  people: NameRegistry,
): Naming {
  const nameOf = (e: EntitySpan): string =>
    e.kind === 'person' ? people.canonical(e.name) : e.name;
  const named = (kind: EntitySpan['kind']): readonly string[] =>
    [...new Set(involved.filter((e) => e.kind === kind).map(nameOf))].sort();
  const acts = actor?.entity ? nameOf(actor.entity) : actor && wordsOf(actor.read, actor.range);
  const unknown = [
    ...new Set([
      ...unknownNames(read, passage),
      // "It bought the works": the name stands in a sentence before.
      ...(actor && !actor.entity ? unknownNames(actor.read, actor.range) : []),
    ]),
  ].sort();
  return {
    actor: actor?.entity || unknown.includes(acts ?? '') ? acts : undefined,
    people: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    unknown,
  };
}

/** Runs of proper names that are no entity here: "Maduro", in an article that says nothing more of him. */
function unknownNames(read: ReadSentence, { from, to }: TokenRange): readonly string[] {
  const { tokens, entities, dating } = read;
  const isFree = (i: number): boolean =>
    tokens[i]?.pos === 'proper' && !dating.has(i) && !entities.some((e) => e.from <= i && i < e.to);
  const names = new Set<string>();
  for (let i = from; i < to; i++) {
    if (!isFree(i)) continue;
    let end = i + 1;
    while (end < to && isFree(end) && /^\s+$/.test(tokens[end - 1]?.gap ?? '')) end += 1;
    names.add(wordsOf(read, { from: i, to: end }));
    i = end - 1;
  }
  return [...names].sort();
}

function wordsOf(read: ReadSentence, { from, to }: TokenRange): string {
  return read.tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
}
