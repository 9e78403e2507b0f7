/**
 * The words of the filters, in English. A language is one object of type
 * `FilterMessages`; they are loaded when the first filter is asked for.
 *
 * Voice (DESIGN.md, 10): plain, short, sentence case; sources are never ranked.
 */
import type { Certainty, EventKind } from '../../model/index.ts';
import { count, digits } from '../chart-messages.ts';
import type { Translated } from '../languages/translation.ts';

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const KINDS: Record<EventKind, string> = {
  visit: 'Visits',
  statement: 'Statements',
  agreement: 'Agreements',
  attack: 'Attacks',
  military: 'Military',
  sanction: 'Sanctions',
  unrest: 'Unrest',
  election: 'Elections',
  office: 'Offices',
  economy: 'Economy',
  legal: 'Law and courts',
  disaster: 'Disasters',
  publication: 'Publications',
  other: 'Other',
};

/** How the date was reached, as evidence-messages.ts tells it at length. */
const CERTAINTIES: Record<Certainty, string> = {
  stated: 'Given in full',
  inferred: 'Worked out',
  guessed: 'By publication',
};

export const filterEnglish = {
  filters: 'Filters',
  close: 'Close',
  more: 'Show more',
  less: 'Show less',

  // The parts
  sources: 'Sources',
  kinds: 'Kind',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
  certainties: 'Date',
  told: 'Told by',
  words: 'Words',
  period: 'Period',
  kind: (kind: EventKind) => KINDS[kind],
  certainty: (certainty: Certainty) => CERTAINTIES[certainty],
  corroboratedOnly: 'More than one source',
  disputedOnly: 'Sources that differ',

  // One choice
  /** Beside a choice, for those who listen: how many events it has. */
  events: (n: number) => count(n, 'event'),
  digits: (n: number) => digits.format(n),
  moreValues: (n: number) => `${digits.format(n)} more`,
  fewerValues: 'Fewer',
  only: 'Only',
  onlySource: (publisher: string) => `Only ${publisher}`,

  // Words and period
  wordsHint: 'In title, names or date',
  from: 'From',
  until: 'Until',
  periodHint: '1990, 2005-03 or 2005-03-21',
  periodShown: 'The period shown',
  notADate: (text: string) => `“${text}” is not a date. Write 1990, 2005-03 or 2005-03-21.`,
  endsBeforeItBegins: 'The period ends before it begins.',

  // What is asked
  matching: (n: number, of: number) => `${digits.format(n)} of ${count(of, 'event')}`,
  others: 'Others',
  hideOthers: 'Hide others',
  dimOthers: 'Dim others',
  drop: 'drop',
  quoted: (words: string) => `“${words}”`,
  without: (publisher: string) => `Without ${publisher}`,
  noSource: 'No source',
  showAll: 'Show all events',
  unknown: (names: readonly string[]) =>
    `Not in this dataset, so passed over: ${lists.format(names.map((name) => `“${name}”`))}.`,

  // Nothing left
  nothingMatches: (parts: readonly string[]) =>
    parts.length === 1
      ? `No event matches ${parts.join('')}.`
      : `No event matches all of these: ${lists.format(parts)}.`,
  /** A way back: the part given up, and what is found then. */
  withoutPart: (part: string, n: number) => `Drop ${part}: ${count(n, 'event')}`,
};

export type FilterMessages = typeof filterEnglish;

/** The words of the filters in the language of a page. */
export function filterWords({ translation }: Translated): FilterMessages {
  return translation?.filters ?? filterEnglish;
}
