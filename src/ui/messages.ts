/**
 * Every word a reader gets. A language is one object of type `Messages`; the
 * components take theirs from the timeline state and hold no words of their own.
 *
 * Voice (DESIGN.md, 10): plain, short, neutral, sentence case. Attribute; do not
 * characterise. Numbers are words to ten, and at the start of a sentence.
 */
import type { Difference, SourceKind } from '../model/index.ts';
import { chartEnglish, count, digits } from './chart-messages.ts';
import { PLURAL_OF, reportEnglish, SOURCE_KINDS } from './report-messages.ts';

const plurals = new Intl.PluralRules('en');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in words below a hundred; in digits from there. */
function spelled(n: number): string {
  if (n < 20) return UNITS[n] ?? digits.format(n);
  const ten = TENS[Math.floor(n / 10)];
  if (ten === undefined) return digits.format(n);
  return n % 10 === 0 ? ten : `${ten}-${UNITS[n % 10] ?? ''}`;
}

/** A number inside a sentence: words to ten, digits above. */
function inWords(n: number): string {
  return n <= 10 ? spelled(n) : digits.format(n);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

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

  // Bar
  views: 'View',
  view: { timeline: 'Timeline', compare: 'Compare sources', steps: 'Step through' },
  filter: 'Filter',
  find: 'Find',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  dataset: 'Dataset',
  moreDatasets: (n: number) => `${digits.format(n)} more`,
  keys: 'Keys',

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
    const verb = plurals.select(fromOneSource) === 'one' ? 'comes' : 'come';
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
  timelineOf: (n: number) => `Timeline of ${count(n, 'event')}`,
  eachShape: 'Each shape is one report by one source',
  foldQuietYears: 'Fold quiet years',
  wholeSpan: 'Whole span',
  minimap: 'Period shown',
  minimapStart: 'Start of the period',
  minimapEnd: 'End of the period',
  periodShown: (first: string, last: string) => `${first} to ${last}`,
  openEvent: (date: string, title: string) => `${date} ${title}`,

  // Lanes
  sourceKind: (kind: SourceKind) => SOURCE_KINDS[kind],
  sourceReports: (n: number) => `reports ${count(n, 'event')}`,

  // What an event says of its sources
  differBriefly: (about: Difference['about']) => `which give different ${PLURAL_OF[about]}`,
  certainty: {
    stated: '',
    inferred: 'date inferred from the text',
    guessed: 'date uncertain',
  },
  possibly: 'possibly',
  noEndGiven: 'no end given',
  noStartGiven: 'no start given',

  // Live region
  periodAndCount: (first: string, last: string, n: number) =>
    `${first} to ${last}, ${count(n, 'event')}`,

  // Nothing to see
  noEventsHere: 'No events here',
  reportNothing: (publishers: readonly string[], first: string, last: string) =>
    publishers.length === 0
      ? 'All sources are switched off.'
      : `${lists.format(publishers)} ${publishers.length === 1 ? 'reports' : 'report'} nothing between ${first} and ${last}.`,
  showAllSources: 'Show all sources',
  nearestEvent: 'Nearest event',
  emptyDataset: 'This dataset holds no events.',

  // Loading and its troubles
  loading: (n: number | null) => (n === null ? 'Loading events' : `Loading ${count(n, 'event')}`),
  someShown: (good: number, all: number) =>
    `${digits.format(good)} of ${count(all, 'event')} can be shown`,
  problems: (n: number) =>
    plurals.select(n) === 'one'
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

  // Keys
  keyTable: [
    ['← →', 'previous, next event'],
    ['↑ ↓', 'previous, next source with this event'],
    ['Home, End', 'first, last event'],
    ['Enter', 'open the event'],
    ['Escape', 'close'],
    ['+ −', 'zoom'],
    ['0', 'whole span'],
    ['F', 'fold quiet years'],
    ['1 2 3', 'timeline, compare sources, step through'],
    ['/', 'find'],
    ['?', 'this list'],
  ] as readonly (readonly [keys: string, action: string])[],
};

export type Messages = typeof english;
