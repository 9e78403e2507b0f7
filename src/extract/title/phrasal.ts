/** Phrasal verbs whose particle ends them: "steps in", "taken over", "falls through". */
import { pastParticiple, thirdPerson } from '../grammar/language.ts';
import { PHRASAL_VERBS } from './lexicon/phrasal-verbs.ts';

/** "step in", by verb and particle. */
const PAIRS: ReadonlySet<string> = new Set(
  Object.entries(PHRASAL_VERBS).flatMap(([particle, verbs]) =>
    verbs.split(/\s+/).map((verb) => `${verb} ${particle}`),
  ),
);

/** The same in the forms that titles have. */
const TOLD: ReadonlySet<string> = new Set(
  [...PAIRS].flatMap((pair) => {
    const [verb = '', particle = ''] = pair.split(' ');
    return [verb, thirdPerson(verb), pastParticiple(verb)].map((form) => `${form} ${particle}`);
  }),
);

/** Whether verb and particle say together what the verb alone does not. */
export function isPhrasalVerb(lemma: string, particle: string): boolean {
  return PAIRS.has(`${lemma} ${particle}`);
}

/** "The deputy takes over": its last word belongs to the verb, and nothing was cut off behind it. */
export function endsInPhrasalVerb(words: string): boolean {
  const last = words.lastIndexOf(' ');
  if (last === -1) return false;
  return TOLD.has(words.slice(words.lastIndexOf(' ', last - 1) + 1).toLowerCase());
}
