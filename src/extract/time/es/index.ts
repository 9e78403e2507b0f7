/** The Spanish language pack. */
import type { LanguagePack } from '../language.ts';
import { LEXICON } from './classes.ts';
import { CLAUSES } from './clauses.ts';
import { DATES } from './dates.ts';
import { SPANISH_FEASTS } from './feasts.ts';
import { CLOCK, NAMED, NOT_DATES, RANGES } from './ranges.ts';
import { RELATIVE } from './relative.ts';
import { SETS, VAGUE } from './sets.ts';
import { SPANS } from './spans.ts';

export const SPANISH: LanguagePack = {
  code: 'es',
  rules: [
    ...SPANISH_FEASTS,
    ...DATES,
    ...NAMED,
    ...VAGUE,
    ...CLOCK,
    ...SPANS,
    ...RELATIVE,
    ...RANGES,
    ...SETS,
    ...NOT_DATES,
  ],
  lexicon: LEXICON,
  clauses: CLAUSES,
};
