/** Clauses and noun phrases → neutral headlines. */
export { type Actor } from './acting.ts';
export { clauseHeadline, nounHeadline } from './compose.ts';
export { type Headline } from './line.ts';
export { isFaulty, isFaultyLine, SHORT_LENGTH, TITLE_LENGTH, titleFaults } from './faults.ts';
export { loadedTermsIn, neutralize } from './neutral.ts';
export { materialAs, type TitleMaterial } from './phrases.ts';
export { headlineByNoun } from './by-noun.ts';
export { headlineWithoutActor } from './without-actor.ts';
