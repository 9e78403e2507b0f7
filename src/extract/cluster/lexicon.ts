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
kill killing assassinate assassination murder slay execute execution massacre
bankruptcy bankrupt insolvency administration
coup putsch overthrow topple oust ouster
visit trip tour travel arrive arrival land
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
elect election vote poll ballot
win victory defeat beat triumph
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
dead death die fatality lose hang suicide
injure injury wound hurt
steal theft rob robbery burglary heist
publish publication print release-book
discover discovery find unearth
approve approval authorise authorize authorisation authorization
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

/** A head that says little of what was done: a verb that lends its object a subject. */
export function saysLittle(head: string): boolean {
  return isLight(head);
}

/** A head that says what was done: one of a kind, and no light verb. */
export function saysMuch(head: string): boolean {
  return !isLight(head) && (kindOfVerb(head) ?? kindOfNoun(head)) !== undefined;
}

/** Concepts of heads that are of several kinds: their kind tells nothing against another. */
const AMBIGUOUS: ReadonlySet<string> = new Set();

export function isAmbiguous(concept: string): boolean {
  return AMBIGUOUS.has(concept);
}
