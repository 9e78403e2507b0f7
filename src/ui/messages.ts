/**
 * Every word a reader gets. A language is one object of type `Messages`; the
 * components take theirs from the timeline state and hold no words of their own.
 *
 * Voice (DESIGN.md, 10): plain, short, neutral, sentence case. Attribute; do not
 * characterise. Numbers are words to ten, and at the start of a sentence.
 */
import type { Difference } from '../model/index.ts';
import { chartEnglish, count } from './chart-messages.ts';
import type { Translation } from './languages/translation.ts';
import { capital, inWords, spelled } from './number-words.ts';
import { PLURAL_OF, reportEnglish } from './report-messages.ts';

/** Facts of a dataset that its standfirst puts into a sentence. */
export interface StandfirstFacts {
  readonly events: number;
  /** "from the 1950s to November 2025"; empty when there is no event. */
  readonly span: string;
  readonly fromOneSource: number;
  readonly fromSeveral: number;
  readonly differing: number;
  /** What they differ in, when it is the same for all of them. */
  readonly differIn: Difference['about'] | null;
}

export const english = {
  ...chartEnglish,
  ...reportEnglish,
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  translation: null as Translation | null,

  // Bar
  views: 'View',
  view: { timeline: 'Timeline', compare: 'Compare sources', steps: 'Step through', table: 'Table' },
  filter: 'Filter',
  find: 'Find',
  open: 'Open…',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  keys: 'Keys',
  embed: 'Embed',

  // Headline
  span: (first: string, last: string) =>
    first === last ? `in ${first}` : `from ${first} to ${last}`,
  standfirst: (facts: StandfirstFacts) => {
    const { events, span, fromOneSource, fromSeveral } = facts;
    const opening = `${count(events, 'event')}${span ? `, ${span}` : ''}.`;
    if (events === 0) return 'No events.';
    if (events === 1 && fromSeveral === 0) return `${opening} It comes from a single source.`;
    if (fromSeveral === 0) return `${opening} Each comes from a single source.`;
    if (fromOneSource === 0) return `${opening} Each is reported by more than one source.`;
    const verb = fromOneSource === 1 ? 'comes' : 'come';
    return `${opening} ${capital(spelled(fromOneSource))} ${verb} from a single source, ${inWords(fromSeveral)} from more than one.`;
  },
  standfirstShort: ({ events, fromSeveral }: StandfirstFacts) =>
    fromSeveral === 0
      ? `${count(events, 'event')}.`
      : `${count(events, 'event')}, ${inWords(fromSeveral)} reported by more than one source.`,
  /** Ends before the sign, which closes the sentence. Empty when nobody differs. */
  standfirstDiffer: ({ differing, differIn }: StandfirstFacts) =>
    differing === 0
      ? ''
      : differIn === null
        ? `On ${inWords(differing)}, the sources differ`
        : `On ${inWords(differing)}, the sources give different ${PLURAL_OF[differIn]}`,

  // Key of the marks
  key: 'How to read the marks',
  keyDay: 'exact day',
  keyWithin: 'some time within',
  keyAbout: 'about',
  keyLasted: 'lasted',
  keyOpen: 'no end given',
  keySources: 'number of sources',
  keyDiffer: 'sources differ',

  // Chart
  eachShape: 'Each shape is one report by one source',
  foldQuietYears: 'Fold quiet years',
  wholeSpan: 'Whole span',
  minimap: 'Period shown',
  minimapStart: 'Start of the period',
  minimapEnd: 'End of the period',

  // Lanes
  sourceReports: (n: number) => `reports ${count(n, 'event')}`,

  // Live region
  periodAndCount: (first: string, last: string, n: number) =>
    `${first} to ${last}, ${count(n, 'event')}`,

  // Loading; its troubles are in trouble-messages.ts
  loading: (n: number | null) => (n === null ? 'Loading events' : `Loading ${count(n, 'event')}`),
};

export type Messages = typeof english;
