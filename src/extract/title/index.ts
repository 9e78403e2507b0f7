/** Clauses and noun phrases → neutral headlines. */
export {
  clauseHeadline,
  nounHeadline,
  SHORT_LENGTH,
  TITLE_LENGTH,
  type Headline,
} from './compose.ts';
export { loadedTermsIn, neutralize } from './neutral.ts';
export { type TitleMaterial } from './phrases.ts';
