/**
 * The words around an event that is opened: who reports it, and the way to its
 * neighbours. Apart from the chart's, because an embed loads them with the first
 * press. What the evidence itself says is in evidence/evidence-messages.ts.
 */
import type { Difference, SourceKind } from '../model/index.ts';
import { count, digits } from './chart-messages.ts';

export const PLURAL_OF: Record<Difference['about'], string> = {
  number: 'numbers',
  date: 'dates',
  place: 'places',
};

export const SOURCE_KINDS: Record<SourceKind, string> = {
  news: 'News',
  opinion: 'Opinion',
  commentary: 'Commentary',
  analysis: 'Analysis',
  official: 'Official',
  reference: 'Reference',
};

export const reportEnglish = {
  reportedBy: (n: number, of: number) =>
    `Reported by ${digits.format(n)} of ${count(of, 'source')}`,
  differ: (about: Difference['about']) => `The sources give different ${PLURAL_OF[about]}`,
  quoted: (words: string) => `“${words}”`,
  /** A news report is the plain case and goes unnamed. */
  sourceLine: (kind: SourceKind, published: string) =>
    kind === 'news' ? published : `${SOURCE_KINDS[kind]}, ${published}`,
  /** A decade or century takes an article in a sentence: "the 1950s". */
  inSentence: (date: string) => (/^\d+s$|century/.test(date) ? `the ${date}` : date),
  details: 'Event details',
  position: (i: number, n: number) => `${digits.format(i)} of ${digits.format(n)}`,
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  close: 'Close',
};

export type ReportMessages = typeof reportEnglish;
