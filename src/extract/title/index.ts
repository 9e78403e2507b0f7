/** Clauses and noun phrases → neutral headlines. */
export { clauseHeadline, nounHeadline, type Headline } from './compose.ts';
export { SHORT_LENGTH, TITLE_LENGTH, titleFaults } from './faults.ts';
export { loadedTermsIn, neutralize } from './neutral.ts';
export { type TitleMaterial } from './phrases.ts';
