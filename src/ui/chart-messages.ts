/**
 * The words of a chart: those that the explorer and the embed both need at once.
 * What is opened has its own in report-messages.ts, the explorer in messages.ts.
 *
 * Voice (DESIGN.md, 10): plain, short, neutral, sentence case. Attribute; do not
 * characterise.
 */

/**
 * Whole numbers, and those with up to three decimals, as `Intl.NumberFormat` writes them in
 * English. Not by it: its first use costs a page ten milliseconds and more.
 */
export const digits = {
  format: (n: number) => String(n).replace(/\d(?=(\d{3})+(\.|$))/g, '$&,'),
};

export function count(n: number, one: string, other = `${one}s`): string {
  return `${digits.format(n)} ${n === 1 ? one : other}`;
}

/** Facts of an event that its button describes. */
export interface EventFacts {
  readonly form: string;
  readonly reported: number;
  readonly of: number;
  readonly disputed: boolean;
}

export const chartEnglish = {
  /** A number inside a mark, in the digits of the language. */
  numeral: (n: number) => String(n),

  // The timeline and what stands beside it
  product: 'Datelines',
  events: 'Events',
  sources: 'Sources',
  laneHint: 'Hold Alt to show only this source',
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
};

export type ChartMessages = typeof chartEnglish;
