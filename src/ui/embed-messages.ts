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
  backToEvents: (n: number) => `Back to the ${events(n)}`,
  leftOut: (n: number) => `${events(n)} cannot be shown.`,

  loading: 'Loading the timeline',
  noConnection: 'The data could not be fetched. Is the connection up?',
};

export type EmbedMessages = typeof embedEnglish;
