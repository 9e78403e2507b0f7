/** The embed's own words, in English; the rest are the chart's. Here, where the languages are. */
import { count } from './chart-messages.ts';

const events = (n: number) => count(n, 'event');

export const embedEnglish = {
  // One line on how to read it; the first word is set in bold, the sign stands before the second sentence.
  bold: 'Bold',
  boldMeans: 'events are reported by more than one source.',
  signMeans: 'marks an event on which the sources differ.',
  eachShape: 'Each shape is one report by one source',

  explore: (n: number) => `Explore all ${events(n)}`,
  inNewTab: 'in a new tab',
  eventsOfPeriod: (date: string, n: number) => `${date}: ${events(n)}`,
  backToEvents: (n: number) => `Back to the ${events(n)}`,
  leftOut: (n: number) => `${events(n)} in the data file cannot be shown.`,

  loading: 'Loading the timeline',
  notAllowed:
    'The address of this embed names a data file outside its own site, so it is not opened.',
  noFile: (file: string, status: number) =>
    `The timeline’s data file ${file} cannot be had (status ${status}).`,
  noConnection: 'The timeline’s data could not be fetched. Is the connection up?',
  notJson: (file: string) => `The timeline’s data file ${file} is not JSON.`,
  notDataset: (file: string) => `The timeline’s data file ${file} is not a Datelines dataset.`,
};

export type EmbedMessages = typeof embedEnglish;
