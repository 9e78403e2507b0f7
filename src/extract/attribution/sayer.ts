/** Who can say something: a name, or a noun for people and bodies. A thing that is found says nothing. */
import { singular } from '../grammar/language.ts';
import { BODY_NOUNS, PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import { isOutlet } from './outlet-words.ts';

/** Nouns for those whose word reaches a newspaper; singular. */
const SAYERS: ReadonlySet<string> = new Set(
  `police official officer spokesperson spokesman spokeswoman authority government ministry office department
  army navy force military militia rebel insurgent guerrilla separatist staff command headquarters coastguard
  brigade service commission committee council court inquiry parliament opposition coalition regime administration
  embassy delegation board management administrator liquidator organiser organizer activist campaigner protester
  resident villager neighbour neighbor relative family survivor witness passenger worker miner striker driver
  rescuer doctor physician nurse hospital scientist researcher expert analyst economist historian geologist
  engineer inspector investigator auditor prosecutor lawyer attorney counsel judge clerk diplomat aide adviser
  source insider person people man woman friend colleague brother sister mother father wife husband son
  daughter agency newspaper paper institute foundation federation association society university school church
  bishop owner shareholder creditor investor trader dealer producer maker team group network body panel critic
  supporter opponent defence defense prosecution defendant plaintiff pathologist correspondent foreman mate member leader minister official deputy lawmaker senator player coach trainer captain
  scholar academic archaeologist biographer chronicler commentator writer editor curator campaigner secretary treasurer observer monitor envoy negotiator mediator state country side chamber mission`
    .trim()
    .split(/\s+/),
);

/** Verbs that only people, bodies and papers are the subject of. */
const OF_SAYERS: ReadonlySet<string> = new Set(
  'say tell add claim allege insist argue recall recount tweet explain testify acknowledge'.split(
    ' ',
  ),
);

/** Whether the words name somebody, or are words for people, bodies or papers; any noun will do beside a verb that says so. */
export function canSay(who: string, verb?: string): boolean {
  if (verb !== undefined && OF_SAYERS.has(verb) && /\p{Ll}/u.test(who)) return true;
  if (isOutlet(who) || /\p{Lu}/u.test(who)) return !isShouted(who);
  const nouns = who.split(/[\s-]+/u).map(singular);
  return nouns.some(
    (noun) => SAYERS.has(noun) || PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun) || ROLES.has(noun),
  );
}

/** "ARDEN, 6 November": the place at the head of a report. */
function isShouted(who: string): boolean {
  return /^\p{Lu}{5,}$/u.test(who);
}
