/**
 * Words that tell of one thing in different words: for comparing mentions, not
 * for titles. A row is one concept, its first word stands for it.
 */
import { isLight, kindOfNoun, kindOfVerb } from '../mention/heads.ts';

const CONCEPTS = `
build-up buildup deploy deployment mobilize mobilise mobilization mobilisation amass station surge presence reinforce
strike airstrike bombing bomb raid bombard bombardment attack hit destroy shelling shell blow assault
fire shoot shot shooting gunfire volley salvo skirmish clash
cyberattack cyber-attack hack hacking
kill killing assassinate assassination murder slay massacre dead death die fatality perish drown hang suicide
execute execution
bankruptcy bankrupt insolvency administration
coup putsch overthrow topple oust ouster
visit trip tour travel arrive arrival land fly flight
leave depart departure sail set-off
warn warning threaten threat alarm
condemn condemnation denounce criticise criticize decry
say tell state claim announce announcement declare declaration statement assert report
deny denial reject rejection dismiss refuse refusal
interview conversation
thank appreciate gratitude praise
sign signing agree agreement treaty accord pact deal conclude
meet meeting summit talks talk negotiate negotiation mediate mediation
sanction embargo restriction ban
elect election re-elect
vote poll ballot referendum plebiscite
win victory defeat beat triumph lose loss
resign resignation step step-down quit retire
appoint appointment name nominate
suspend suspension
arrest detain detention fetch apprehend custody
seize seizure impound capture board inspect intercept
charge indict indictment accuse accusation prosecute
convict conviction sentence imprison jail
acquit acquittal clear free exonerate
release
trial try
sue suit lawsuit
earthquake quake tremor
restore restoration recover repair rebuild fix rejoin re-join
retrieve bring-out pull recovery
begin start launch open opening inaugurate inauguration commence
end finish close closure shut stop cease halt ceasefire truce armistice
found founding establish establishment create
boat vessel ship craft ferry trawler
drug narcotic cocaine
soldier troop troops force forces
supply send transfer deliver delivery ship-arms provide dispatch despatch
give gift donate donation grant pay payment
weapon weaponry arms missile
request ask seek appeal proposal propose
fall collapse
sink sinking capsize capsizing overturn overturning founder turn-over
grid power electricity electrical
revolution uprising revolt
riot unrest disturbance
protest demonstrate demonstration march rally
walk-out walkout stoppage
war conflict
buy purchase acquire acquisition takeover
merge merger
sell sale
fire-up blaze burn burning
flood flooding
erupt eruption
crash collision collide derail derailment
explode explosion blast
injure injury wound hurt
steal theft rob robbery burglary heist
publish publication print release-book
discover discovery find unearth
approve approval authorise authorize authorisation authorization adopt adoption enact enactment
investigate investigation probe inquiry inquire
enrol enroll enrolment enrollment recruit
marry wedding marriage
born birth
evacuate evacuation flee
withdraw withdrawal retreat pull-out pullout evacuate-troops
invade invasion occupy occupation cross incursion
nationalise nationalize nationalisation nationalization
reduce cut lower
raise increase rise
`;

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  CONCEPTS.trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.trim().split(/\s+/);
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The word that stands for a lemma's concept; the lemma itself where none is listed. */
export function conceptOf(lemma: string): string {
  return CONCEPT_OF.get(lemma) ?? lemma;
}

/** Verbs that tell of anything: two mentions may share one and nothing else. */
const GENERIC: ReadonlySet<string> = new Set(
  `come go get put see carry bring keep leave let set show turn run use work try look want become remain stay
  stand lie sit follow move change pass call tell ask know think need help play live write read hear send receive
  happen occur appear add mean cause lead draw pull push`.split(/\s+/),
);

/** Verbs that tell that something begins: what, its noun says. "Opens fire", "fighting breaks out". */
const OPENING: ReadonlySet<string> = new Set('begin start open launch break commence'.split(' '));

/** How much a head says of what was done. */
export type Telling = 'much' | 'something' | 'little';

/**
 * A head of a kind says much. A verb that the lexicon of kinds lacks says something: two that
 * share so rare a word may well share the event, two that do not may still. A light verb, which
 * only lends its object a subject, and one that tells of anything say little.
 */
export function tellingOf(head: string): Telling {
  if (isLight(head) || OPENING.has(head)) return 'little';
  if ((kindOfVerb(head) ?? kindOfNoun(head)) !== undefined) return 'much';
  return GENERIC.has(head) ? 'little' : 'something';
}

/** Heads that are of several kinds: their kind tells nothing against another. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'fire break cross transfer charge land pass rise fall strike drop clear march launch raise shell rule open'.split(
    ' ',
  ),
);

/** "Fires" is of an office or of a gun. */
export function isAmbiguous(head: string): boolean {
  return AMBIGUOUS.has(head);
}
