/** The words of what comes into the bar after the page: other datasets, other languages. In English. */
import { digits } from './chart-messages.ts';
import type { Translated } from './languages/translation.ts';

const barEnglish = {
  dataset: 'Dataset',
  also: 'Also:',
  moreDatasets: (n: number) => `${digits.format(n)} more`,
  language: 'Language of this page',
};

export type BarMessages = typeof barEnglish;

/** The words of the bar in the language of a page. */
export function barWords({ translation }: Translated): BarMessages {
  return translation?.bar ?? barEnglish;
}
