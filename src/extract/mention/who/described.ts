/** Somebody told by a description: "the Peruvian president", "the Lima-born writer", "Lund Police chief Otto Lind". */
import type { EntitySpan } from '../../entity/index.ts';
import { knownNameAt } from '../../entity/gazetteer.ts';
import { PERSON_NOUNS } from '../../entity/lexicon/roles.ts';
import { namedBefore, type ActorRef, type Pointing } from './antecedents.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { ReadSentence } from '../read-sentence.ts';

/**
 * Whom "the", what describes him and a noun for a person stand for: with a country, whoever was named in that
 * office of it; with a calling, the one person whom the text has named. Undefined where that is nobody or several.
 */
export function describedAs(
  pointing: Pointing,
  words: readonly string[],
  entity: EntitySpan | undefined,
): ActorRef | undefined {
  const last = words.at(-1) ?? '';
  if (words[0] !== 'the' || words.length < 2 || words.length > LONGEST) return undefined;
  if (entity && !(entity.country && entity.adjective)) return undefined;
  if (entity && PERSON_NOUNS.has(last))
    return namedBefore(pointing, (e, read) => isOfficeOf(e, read, last, entity.name));
  return CALLINGS.has(last) ? onlyPersonBefore(pointing) : undefined;
}

/** Words of "the former Peruvian foreign minister". */
const LONGEST = 5;

/** What somebody is known for: nobody else is brought into a story so with "the". */
const CALLINGS: ReadonlySet<string> = new Set(
  'businessman businesswoman politician peer laureate star actor actress singer author writer novelist poet scientist physicist chemist biologist economist financier tycoon entrepreneur magnate dissident activist cleric veteran athlete footballer champion billionaire millionaire composer painter sculptor architect journalist comedian inventor'.split(
    ' ',
  ),
);

/** "Peruvian President Otto Lind" for "the Peruvian president" and "leader". */
function isOfficeOf(
  person: EntitySpan,
  { tokens, entities }: ReadSentence,
  office: string,
  country: string,
): boolean {
  if (person.kind !== 'person' || person.nameFrom === person.from) return false;
  const title = tokens.slice(person.from, person.nameFrom);
  const isHead = office === 'leader' && title.some(({ word }) => HEADS.test(word));
  // "Peru’s President", and "Peruvian President", which is one name with its role.
  const isBeside = entities.some(
    (e) => e.country && e.name === country && e.to === person.from && tokens[e.to - 1]?.possessive,
  );
  const isOfCountry =
    isBeside || title.some(({ text }) => knownNameAt([text], 0)?.entry.name === country);
  return isOfCountry && (isHead || title.some(({ word }) => word === office));
}

const HEADS = /^(?:president|king|queen|chancellor|premier|emperor|sultan|emir)$/;

/** The one person named before, by whatever part of the name. */
function onlyPersonBefore(pointing: Pointing): ActorRef | undefined {
  const { read, at, earlier } = pointing;
  const named = read.entities.filter((e) => e.kind === 'person' && e.to <= at);
  for (let back = 1; back <= REACH; back++) {
    const sentence = earlier(back);
    if (!sentence) break;
    named.push(...sentence.entities.filter(({ kind }) => kind === 'person'));
  }
  const families = new Set(named.map(({ name }) => name.split(' ').at(-1)));
  return families.size === 1 ? namedBefore(pointing, ({ kind }) => kind === 'person') : undefined;
}

const REACH = 12;

/** "Lund National Police (LNP) | chief Otto Lind": whose officer he is does not act, he does. */
export function officerOf(
  { tokens, entities }: ReadSentence,
  { kind, to }: EntitySpan,
  range: TokenRange,
): EntitySpan | undefined {
  const isInBrackets = tokens[to - 1]?.gap === ' (' && tokens[to]?.gap === ') ';
  const at = isInBrackets ? to + 1 : to;
  if (kind !== 'organisation' || at < range.to - 1 || tokens[to - 1]?.possessive) return undefined;
  return entities.find((e) => e.kind === 'person' && e.from === at && e.nameFrom > at);
}
