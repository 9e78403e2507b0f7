/** The English language pack. */
import type { LanguagePack } from '../language.ts';
import { AGES } from './ages.ts';
import { ABSOLUTE } from './absolute.ts';
import { FIGURES } from './figures.ts';
import { OTHER_CALENDARS } from './other-calendars.ts';
import { CLASSES } from './classes.ts';
import { BARE_CLOCK } from './bare-clock.ts';
import { CLOCK } from './clock.ts';
import { COUNTED } from './counted.ts';
import { DAYS } from './days.ts';
import { DECADES } from './decades.ts';
import { STORY_TIMES } from './story.ts';
import { ERAS } from './eras.ts';
import { HALF_DAYS } from './half-days.ts';
import { JOINS } from './joins.ts';
import { NAMED } from './named.ts';
import { NOT_DATES } from './not-dates.ts';
import { PHRASES } from './numerals.ts';
import { PERIODS } from './periods.ts';
import { RANGES } from './ranges.ts';
import { RELATIVE } from './relative.ts';
import { SETS } from './sets.ts';
import { SPANS } from './spans.ts';
import { TENSES } from './tenses.ts';
import { VAGUE } from './vague.ts';

export const ENGLISH: LanguagePack = {
  code: 'en',
  rules: [
    ...NAMED,
    ...ABSOLUTE,
    ...FIGURES,
    ...OTHER_CALENDARS,
    ...DECADES,
    ...PERIODS,
    ...DAYS,
    ...VAGUE,
    ...CLOCK,
    ...BARE_CLOCK,
    ...AGES,
    ...SPANS,
    ...RELATIVE,
    ...STORY_TIMES,
    ...COUNTED,
    ...JOINS,
    ...RANGES,
    ...SETS,
    ...NOT_DATES,
  ],
  lexicon: { classes: CLASSES, phrases: { ...PHRASES, ...ERAS, ...HALF_DAYS } },
  clauses: TENSES,
};
