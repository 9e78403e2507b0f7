/** What a reader is told of data that cannot be shown, or not all of them; loaded when it happens. */
import { count, digits } from './chart-messages.ts';
import { capital, inWords } from './number-words.ts';
import type { Translated } from './languages/translation.ts';

export const troubleEnglish = {
  someShown: (good: number, all: number) =>
    `${digits.format(good)} of ${count(all, 'event')} can be shown`,
  problems: (n: number) =>
    n === 1
      ? 'One entry in the data file has a problem:'
      : `${capital(inWords(n))} entries in the data file have problems:`,
  eventNumber: (n: number) => `Event ${digits.format(n)}`,
  moreProblems: (n: number) => `and ${digits.format(n)} more, in the report`,
  showTheRest: (n: number) => `Show the ${count(n, 'event')}`,
  copyReport: 'Copy the report',
  reportCopied: 'Report copied',
  cannotRead: 'The data cannot be shown',
  noFile: (file: string, status: number) =>
    `The server has no file ${file} to give (status ${status}).`,
  noConnection: (file: string) => `${file} could not be fetched. Is the connection up?`,
  notJson: (file: string) => `${file} is not JSON.`,
  notDataset: (file: string) => `${file} is not a Datelines dataset.`,
  notAllowed: (file: string) => `${file} lies outside this site, so it is not opened.`,
  tryAgain: 'Try again',
  openDefault: 'Open the first dataset',
  /** Of a dataset that is fetched in parts. */
  tiles: {
    missing: (files: number) =>
      `Part of this timeline is missing: ${count(files, 'file')} could not be read.`,
    offline: 'Part of this timeline is missing: the server cannot be reached.',
    /** Where so large a dataset is answered otherwise; a sentence each. */
    limitOf: {
      words: 'Words are found by how they begin, in titles and names.',
      period: 'A period holds the events whose middle, or given start, lies in it.',
      numbers: 'The numbers beside the choices are of all events.',
      listing:
        'So many events cannot be copied or downloaded from here; words or a filter leave fewer.',
      dimming: 'Among so many events the others are left out, not dimmed.',
      sources: 'There are too many sources to count or filter events by source.',
    },
  },
};

export type TroubleMessages = typeof troubleEnglish;

/** The words of trouble in the language of a page. */
export function troubleWords({ translation }: Translated): TroubleMessages {
  return translation?.trouble ?? troubleEnglish;
}
