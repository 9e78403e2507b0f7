/**
 * The words around data that a reader brings: opening a file, what an import could not
 * carry, an article of one's own. In English; loaded when something is brought.
 *
 * Voice (DESIGN.md, 10): plain, short, neutral. What is wrong comes with the way out.
 */
import { count, digits } from './chart-messages.ts';
import type { Translated } from './languages/translation.ts';

/** What a sentence on a fault or a loss may need: the words concerned, or how many. */
export interface OpenFacts {
  readonly words: string;
  readonly count: number;
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (words: string) => `“${words}”`;
const named = ({ words }: OpenFacts) => (words === '' ? 'what stands there' : quoted(words));
const megabytes = (bytes: number) => `${digits.format(Math.round(bytes / 100_000) / 10)} MB`;

export const openEnglish = {
  // The desk
  heading: 'Open your own',
  intro:
    'A Datelines dataset (events.json), a TimelineJS timeline (its JSON, or its spreadsheet as CSV), the items of a vis-timeline (JSON), a table of events (CSV), a calendar (.ics), or an article as text, Markdown or HTML, from which the events are read.',
  stays: 'Nothing leaves this machine: the file is read in this page and sent nowhere.',
  choose: 'Choose a file',
  orDrop: 'or drop it anywhere on this page.',
  paste: 'Or paste it here',
  openPasted: 'Open what is pasted',
  tryArticle: 'Try an article',
  backTo: (title: string) => `Back to “${title}”`,
  back: 'Back',
  dropHere: 'Drop it to open it here. Nothing leaves this machine.',
  reading: (name: string) => `Reading ${name}`,
  pastedName: 'Pasted text',
  quoted,
  /** The file as the source of entries that name none, beside those that do. */
  uncredited: (name: string) => `${name}, no credit`,

  // What cannot be opened
  cannotOpen: (name: string) => `${name} cannot be opened`,
  faults: {
    tooLarge: (size: number, most: number) =>
      `It has ${megabytes(size)}; at most ${megabytes(most)} are read here. Split it, or leave out what is not needed.`,
    severalFiles: (n: number) => `${digits.format(n)} files came at once. Drop one at a time.`,
    unreadable: 'The browser could not read it. A folder cannot be opened; choose a file in it.',
    empty: 'There is nothing in it.',
    notText: 'It is not text. Save the data as JSON or CSV, or the article as text or HTML.',
    tooDeep: 'Its brackets are nested too deeply for any timeline.',
    notKnown:
      'It is JSON, but neither a Datelines dataset (with “version”, “sources” and “events”) nor a TimelineJS timeline (whose events have a “start_date”), nor the items of a vis-timeline (with “content” and “start”).',
    timelineJs1:
      'It is of TimelineJS 1. Open it in the spreadsheet of TimelineJS 3 and save that as CSV.',
    noColumns: (facts: OpenFacts) =>
      `Its first row lacks the column ${facts.words}. A TimelineJS spreadsheet has Year and Headline at least.`,
    noTableColumns: (facts: OpenFacts) =>
      `Its first row names ${facts.words === '' ? 'no column' : facts.words}. A table of events has a column with the date (Date, Start, When or Year) and one with what happened (Title, Event or Headline).`,
    componentOpen: (facts: OpenFacts) =>
      `${facts.words} begins there and never ends. Export the calendar again.`,
    quoteOpen:
      'A quotation mark opens a cell there and never closes. Close it, or save the spreadsheet as CSV again.',
    noEntries: 'There is no event in it.',
    tooManyEntries: (facts: OpenFacts) =>
      `It holds ${facts.words} events, more than a page can show. Split it.`,
    failed: (facts: OpenFacts) => facts.words,
  },
  place: {
    row: (n: number) => `Row ${digits.format(n)}`,
    event: (n: number) => `Event ${digits.format(n)}`,
    era: (n: number) => `Era ${digits.format(n)}`,
    line: (n: number) => `line ${digits.format(n)}`,
    column: (n: number) => `column ${digits.format(n)}`,
    join: (parts: readonly string[]) => parts.join(', '),
  },

  // What could not be carried, entry by entry
  remarks: {
    notAnObject: () => 'It is not an entry with fields. Left out.',
    noDate: () => 'There is no year. Left out.',
    badDate: (facts: OpenFacts) => `There is no such date: ${named(facts)}. Left out.`,
    beyondTime: (facts: OpenFacts) =>
      `The year ${named(facts)} lies beyond what a calendar can hold here. Left out.`,
    noTitle: () => 'There is neither headline nor text. Left out.',
    badEnd: (facts: OpenFacts) =>
      `The end ${named(facts)} is no date, or lies before the start. The start alone is shown.`,
    addressRefused: (facts: OpenFacts) =>
      `${named(facts)} is no web address and was not taken. Only http and https are.`,
    titleCut: () => 'The headline was cut to 120 characters; the whole stands in the summary.',
    textCut: () => 'The text was cut to 1,000 characters.',
    charactersRemoved: () => 'Characters that cannot be shown were taken out.',
    cancelled: () => 'The event was cancelled. Left out.',
    dayOrMonth: (facts: OpenFacts) =>
      `Of ${named(facts)} nobody can tell day from month: only the year is taken. Write it like 2025-11-02.`,
    zoneUnknown: (facts: OpenFacts) =>
      `The time zone ${named(facts)} is not known: the day is taken without its time.`,
    repeatsLeftOut: () => 'It repeats; only its first time is shown.',
    unknownColumn: () => 'This column is not known and was passed over.',
    unknownField: () => 'This field is not known and was passed over.',
    groupsInSummary: ({ count: n }: OpenFacts) =>
      `Groups have no lanes here: the group of ${count(n, 'event')} begins its summary.`,
    erasAsEvents: ({ count: n }: OpenFacts) =>
      `${count(n, 'era')} ${n === 1 ? 'is shown as an event that lasts' : 'are shown as events that last'}.`,
    creditsAsSources: ({ count: n }: OpenFacts) =>
      `Media credits became sources: they are named for ${count(n, 'event')}. The others cite the file.`,
    creditsAsAttributions: ({ count: n }: OpenFacts) =>
      `There are more credits than lanes: the credits of ${count(n, 'event')} are named beside the citation.`,
    mediaLeftOut: ({ count: n }: OpenFacts) =>
      `Pictures, videos and links of ${count(n, 'event')} are not shown here.`,
    linksLeftOut: ({ count: n }: OpenFacts) =>
      `Links inside the text of ${count(n, 'event')} became plain words.`,
    looksLeftOut: ({ count: n }: OpenFacts) =>
      `Backgrounds, thumbnails and descriptions of pictures of ${count(n, 'event')} were left out.`,
    columnsUnderstood: (facts: OpenFacts) => `The columns were understood as ${facts.words}.`,
    namedSources: ({ count: n }: OpenFacts) =>
      `The sources of ${count(n, 'event')} are those that the file names. What they say was not read.`,
    midnightsAsDays: ({ count: n }: OpenFacts) =>
      `Midnight (UTC) was taken as the day, without a time, for ${count(n, 'event')}.`,
    componentsLeftOut: ({ count: n }: OpenFacts) =>
      `${count(n, 'entry', 'entries')} of the calendar that ${n === 1 ? 'is' : 'are'} no event (tasks, notes) ${n === 1 ? 'was' : 'were'} left out.`,
    encodingGuessed: () =>
      'The file is not UTF-8; it was read as Windows-1252. If letters look wrong, save it as UTF-8.',
  },

  // The report
  someShown: (good: number, all: number) =>
    good === all
      ? `${count(all, 'event')} can be shown`
      : `${digits.format(good)} of ${count(all, 'event')} can be shown`,
  leftOut: 'Left out',
  changed: 'Carried with a loss',
  noted: 'To know',
  more: (n: number) => `and ${digits.format(n)} more, in the report`,
  show: (n: number) => `Show the ${count(n, 'event')}`,
  copyReport: 'Copy the report',
  reportCopied: 'Report copied',
  reportOf: (name: string) => `Report on ${name}`,

  // The strip above a timeline of one's own
  fromHere: (name: string) => `${name}, from this machine.`,
  notSent: 'Nothing was sent, so there is no link to it, and a reload forgets it.',
  report: (n: number) => (n === 0 ? 'Report' : `Report (${digits.format(n)})`),
  download: 'Download events.json',
  openAnother: 'Open another',

  // An article of one's own
  article: {
    intro:
      'The events that an article tells are read from its text, each with the words that date it.',
    text: 'Text of the article',
    fileText: (name: string, size: number) => `${name}, ${megabytes(size)}`,
    published: 'Date of publication',
    publishedHint:
      '2025-11-02, Nov 2025, 2 November 2025 … Words like “on Sunday” and “last month” count from it; without it they stay unplaced.',
    publishedIs: (date: string) => `Taken as ${date}.`,
    publishedUnknown: 'This is not read as a date. Write it like 2025-11-02 or Nov 2025.',
    publishedFuture: 'This lies in the future.',
    language: 'Language',
    guessed: (language: string) => `${language}, by its words`,
    guess: 'Tell by its words',
    cannotTell: 'Cannot be told: choose',
    run: 'Find the events',
    stages: {
      load: 'Fetching the reader of articles',
      read: 'Reading the text',
      find: 'Looking for dates and events',
      join: 'Putting the events together',
    },
    cancel: 'Cancel',
    cancelled: 'Stopped. Nothing was kept.',
    failed: (reason: string) => `The article could not be read: ${reason}`,
    nothing: 'No event was found',
    nothingWhy:
      'An event is a sentence with a date that tells of something that happened. Articles in English and Spanish are read.',
    publishedNote: (date: string) => `Nobody said when it was published; it was by ${date}.`,
    unresolved: (n: number) => `${count(n, 'date')} could not be placed`,
    unresolvedWhy: {
      publication: 'It counts from the day of publication, which was not given, or not to the day.',
      other: (why: string) => `It ${why}.`,
    },
    noEvent: (n: number) => `${count(n, 'date')} ${n === 1 ? 'makes' : 'make'} no event`,
    reasons: {
      telling: 'It dates who says it, and not what happened.',
      speech: 'It only says who speaks.',
      future: 'It lies after publication, so nothing is reported to have happened.',
      planned: 'It is planned or foretold, not reported.',
      denied: 'The text says that it did not happen.',
      hypothetical: 'It is supposed or possible, not reported.',
      background: 'It dates a state or a habit, not something that happened.',
      comparison: 'It only measures how great something else is.',
      'no-event': 'No word near it tells of something that happened.',
      'no-title': 'Who did what cannot be told from the clause alone.',
    } as Readonly<Record<string, string>>,
    otherReason: 'Nothing near it was read as an event.',
    doubts: 'About the text',
    languageUnknown: 'Its language could not be told. Choose it and try again.',
    languageNotRead: 'Its language is one that is not read here yet; English and Spanish are.',
    encodingGuessed: 'Its encoding had to be guessed. If letters look wrong, save it as UTF-8.',
    datesDisagree:
      'The page gives two dates of publication. If the one used is wrong, give the right one.',
    left: (n: number) =>
      `${count(n, 'piece')} of the page ${n === 1 ? 'is' : 'are'} not part of the story`,
    list: (names: readonly string[]) => lists.format(names),
  },
};

export type OpenMessages = typeof openEnglish;

/** The words around a reader's own data in the language of a page. */
export function openWords({ translation }: Translated): OpenMessages {
  return translation?.open ?? openEnglish;
}
