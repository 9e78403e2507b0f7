/** The words of Find, in English; loaded with its field. */
import { count } from './chart-messages.ts';
import type { Translated } from './languages/translation.ts';

const events = (n: number) => count(n, 'event');

export const findEnglish = {
  placeholder: 'Words, a name, a year',
  nothing: (words: string) => `Nothing found for “${words}”.`,
  found: (n: number, more: boolean) => (more ? `The first ${events(n)}` : `${events(n)} found`),
  events,
  /** What choosing a name shows only. */
  only: {
    people: 'Person',
    organisations: 'Organisation',
    places: 'Place',
    source: 'Source',
    period: 'Period',
    words: 'Only events with',
  },
  quoted: (words: string) => `“${words}”`,
};

export type FindMessages = typeof findEnglish;

/** The words of Find in the language of a page. */
export function findWords({ translation }: Translated): FindMessages {
  return translation?.find ?? findEnglish;
}
