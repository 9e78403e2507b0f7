/** The words of Find, in English; loaded with its field. */
const digits = new Intl.NumberFormat('en');
const events = (n: number) => `${digits.format(n)} ${n === 1 ? 'event' : 'events'}`;

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
