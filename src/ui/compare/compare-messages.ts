/**
 * The words of the comparison, in English. Voice (DESIGN.md, 10): attribute, do
 * not characterise; never rank sources.
 */
import { count } from '../chart-messages.ts';
import type { Translated } from '../languages/translation.ts';

export const compareEnglish = {
  /** Under the title. */
  howToRead:
    'One row per source, in order of publication. A line joins reports of the same event. Hatching marks time after an article was published, or folded years.',
  howToReadColumns:
    'One column per source, in order of publication. A line joins reports of the same event. Hatching marks events after an article was published.',
  sharedOnly: 'Shared events only',
  events: (n: number) => count(n, 'event'),
  reportsOf: (publisher: string) => `Reports of ${publisher}`,
  comparison: 'Sources side by side',
  /** Follows a report's own date and title. */
  alsoIn: (publishers: string) => `also in ${publishers}`,
  onlyHere: 'in no other source',
  differ: 'the sources differ',
  publishedBefore: 'published before',
  notMentioned: 'not mentioned',
  published: (date: string) => `published ${date}`,
  noneShared: 'No event here is reported by more than one of the sources shown.',
};

export type CompareMessages = typeof compareEnglish;

/** The words of the comparison in the language of a page. */
export function compareWords({ translation }: Translated): CompareMessages {
  return translation?.compare ?? compareEnglish;
}
