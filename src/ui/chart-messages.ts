/**
 * The words of a chart and of an event's evidence: those that the explorer and
 * the embed both need. The explorer's own are in messages.ts, the embed's with it.
 *
 * Voice (DESIGN.md, 10): plain, short, neutral, sentence case. Attribute; do not
 * characterise.
 */
import type { Difference, SourceKind } from '../model/index.ts';

const plurals = new Intl.PluralRules('en');
export const digits = new Intl.NumberFormat('en');

export function count(n: number, one: string, other = `${one}s`): string {
  return `${digits.format(n)} ${plurals.select(n) === 'one' ? one : other}`;
}

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

/** Facts of an event that its button describes. */
export interface EventFacts {
  readonly form: string;
  readonly reported: number;
  readonly of: number;
  readonly disputed: boolean;
}

export const chartEnglish = {
  // The timeline and what stands beside it
  product: 'Datelines',
  events: 'Events',
  sources: 'Sources',
  laneHint: 'Hold Alt to show only this source',
  close: 'Close',
  whatHappened: 'What happened',
  whoReportsIt: 'Who reports it',
  earlier: (n: number) => `${digits.format(n)} earlier`,
  later: (n: number) => `${digits.format(n)} later`,
  /** Heights grow with the square root, so the tallest is named. */
  densityPeak: (n: number) => `Tallest column: ${count(n, 'event')}`,
  bundle: (n: number) => count(n, 'event'),
  bundleHint: 'Zooms in until they separate',
  yearsFolded: (n: number) => `${digits.format(n)} yr`,
  /** `years` is the spell in figures: "1960–1978". */
  quietSpell: (years: string, n: number) => `${years}: ${count(n, 'year')}, no events`,
  published: (date: string) => `Published ${date}`,
  publishedBefore: (date: string) => `Published ${date}, before this period`,
  eventsShown: (n: number, of: number) =>
    n === of ? `${count(n, 'event')} shown` : `${digits.format(n)} of ${count(of, 'event')} shown`,

  // Zoom
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeSpanShort: 'All',

  // What an event says of its sources
  /** Adds to a button's name what its mark says to the eye. */
  describeEvent: (facts: EventFacts) => {
    const given =
      facts.form === 'open-end'
        ? 'no end given; '
        : facts.form === 'open-start'
          ? 'no start given; '
          : '';
    const by = `reported by ${digits.format(facts.reported)} of ${count(facts.of, 'source')}`;
    return `${given}${by}${facts.disputed ? ', which differ' : ''}`;
  },
  reportedBy: (n: number, of: number) =>
    `Reported by ${digits.format(n)} of ${count(of, 'source')}`,
  differ: (about: Difference['about']) => `The sources give different ${PLURAL_OF[about]}`,
  quoted: (words: string) => `“${words}”`,
  /** A news report is the plain case and goes unnamed. */
  sourceLine: (kind: SourceKind, published: string) =>
    kind === 'news' ? published : `${SOURCE_KINDS[kind]}, ${published}`,
  /** A decade or century takes an article in a sentence: "the 1950s". */
  inSentence: (date: string) => (/^\d+s$|century/.test(date) ? `the ${date}` : date),

  // Its details
  details: 'Event details',
  position: (i: number, n: number) => `${digits.format(i)} of ${digits.format(n)}`,
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
};

export type ChartMessages = typeof chartEnglish;
