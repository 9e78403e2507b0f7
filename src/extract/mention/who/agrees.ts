/**
 * Whether what a pronoun is taken for is of the kind that its verb is told of: treaties are
 * renounced and ships sink, people and countries are not and do not.
 */
import { BODY_NOUNS, COUNTRY_NOUNS, PERSON_NOUNS } from '../../entity/lexicon/roles.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { headEnd, type ActorRef } from './antecedents.ts';
import { ANYBODY } from './people-before.ts';

/** What is done to what is written: a treaty, a law. */
const OF_DEEDS = /^(?:renounce|ratify|repeal|abrogate|annul|rescind|amend|enact)$/;
/** What is done to ships and other things made. */
const OF_THINGS = /^(?:launch|scuttle|torpedo|refloat|scrap|salvage|dismantle)$/;
/** What ships do. */
const OF_SHIPS = /^(?:sink|capsize|founder)$/;

/** Whether `actor` may be the "it" or "she" that is the subject of the clause; any other subject names itself. */
export function agreesInKind({ tokens }: ReadSentence, clause: Clause, actor: ActorRef): boolean {
  const { subject, verb } = clause;
  if (!subject || !/^(?:it|he|she)$/.test(tokens[subject.to - 1]?.word ?? '')) return true;
  if (verb.passive) {
    if (OF_DEEDS.test(verb.lemma)) return !actor.entity && !isNamed(actor) && !isActing(actor);
    return !OF_THINGS.test(verb.lemma) || !isSomebody(actor);
  }
  const next = tokens[verb.to]?.word ?? '';
  const isShips =
    OF_SHIPS.test(verb.lemma) ||
    (verb.lemma === 'run' && next === 'aground') ||
    (verb.lemma === 'go' && next === 'down');
  return !isShips || !(isSomebody(actor) || actor.entity?.kind === 'organisation');
}

/** Somebody, or a country. */
function isSomebody(actor: ActorRef): boolean {
  const head = headOf(actor);
  if (actor.entity) return actor.entity.kind === 'person' || actor.entity.country;
  return PERSON_NOUNS.has(head) || ANYBODY.test(head) || COUNTRY_NOUNS.has(head);
}

function isActing(actor: ActorRef): boolean {
  return isSomebody(actor) || BODY_NOUNS.has(headOf(actor));
}

/** "Orla": a name that nobody knows. */
function isNamed({ read, range }: ActorRef): boolean {
  return range.to === range.from + 1 && read.tokens[range.from]?.pos === 'proper';
}

function headOf({ read, range }: ActorRef): string {
  return read.tokens[headEnd(read, range) - 1]?.word ?? '';
}
