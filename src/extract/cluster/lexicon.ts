/**
 * Words that tell of one thing in different words: for comparing mentions, not
 * for titles. A row is one concept, its first word stands for it.
 */
const CONCEPTS = `
build-up buildup deploy deployment mobilize mobilise mobilization mobilisation amass station surge presence reinforce
strike airstrike bombing bomb raid bombard bombardment attack hit destroy shelling shell blow
cyberattack cyber-attack hack
kill killing assassinate assassination murder slay execute execution massacre
bankruptcy bankrupt insolvency
coup putsch overthrow topple oust ouster
visit trip tour travel arrive arrival
warn warning threaten threat
condemn condemnation denounce criticise criticize
say tell state claim announce announcement declare declaration statement assert
interview conversation
thank appreciate gratitude praise
sign signing agree agreement treaty accord pact deal
meet meeting summit talks talk negotiate negotiation
sanction embargo restriction ban
elect election vote
resign resignation step step-down
appoint appointment name nominate
arrest detain detention
convict conviction sentence
earthquake quake tremor
restore restoration recover repair rebuild fix
begin start launch open opening inaugurate inauguration
found founding establish establishment create
boat vessel ship craft
drug narcotic cocaine
soldier troop troops force forces
supply send transfer deliver delivery ship-arms provide
weapon weaponry arms missile
request ask seek
collapse fall
grid power electricity electrical
revolution uprising revolt
war conflict
buy purchase acquire acquisition takeover
fire blaze burn
flood flooding
erupt eruption
dead death die fatality
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
