/** What is said where there is nothing to see (DESIGN.md, 10), in English; loaded when there is. */
import type { Translated } from './languages/translation.ts';

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const emptyEnglish = {
  noEventsHere: 'No events here',
  reportNothing: (publishers: readonly string[], first: string, last: string) =>
    publishers.length === 0
      ? 'All sources are switched off.'
      : `${lists.format(publishers)} ${publishers.length === 1 ? 'reports' : 'report'} nothing between ${first} and ${last}.`,
  showAllSources: 'Show all sources',
  nearestEvent: 'Nearest event',
  emptyDataset: 'This dataset holds no events.',
};

export type EmptyMessages = typeof emptyEnglish;

/** The words of empty places in the language of a page. */
export function emptyWords({ translation }: Translated): EmptyMessages {
  return translation?.empty ?? emptyEnglish;
}
