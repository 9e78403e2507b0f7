/**
 * What is known of one event, ready to be shown: its date and the reason for
 * it, where the sources differ, who reports it in which words, and why the
 * others do not. Pure: records in, words out. Nothing is weighed or preferred.
 */
import {
  dateCalendar,
  dateWords,
  extentOf,
  readEdtf,
  type Dataset,
  type Difference,
  type Edtf,
  type EventRecord,
  type Source,
} from '../../model/index.ts';
import { toSources, type TimelineSource } from '../../timeline/index.ts';
import type { Messages } from '../messages.ts';
import { reportEnglish, type ReportMessages } from '../report-messages.ts';
import { glyphOf, type Glyph } from '../shapes/mark-glyph.ts';
import { absencesOf, type Absence } from './absence.ts';
import { citationView, IMPORTED, type CitationView } from './citation-view.ts';
import { evidenceEnglish, evidenceWords, type EvidenceMessages } from './evidence-messages.ts';
import { precisionWords } from './precision-words.ts';

export interface EvidenceContext {
  readonly dataset: Pick<Dataset, 'sources'>;
  /** All sources in order of publication, as the lanes have them. */
  readonly sources: readonly TimelineSource[];
  readonly dateWords: (when: Edtf) => string;
  /** The same date with its month in full, for running text. */
  readonly longDateWords: (when: Edtf) => string;
  readonly messages: ReportMessages;
  readonly words: EvidenceMessages;
}

export interface ContextOptions {
  readonly messages?: ReportMessages;
  readonly words?: EvidenceMessages;
  /** Of the dates, BCP 47. */
  readonly locale?: string;
}

/** The context of a dataset: English words and its own language for dates, unless others are given. */
export function evidenceContext(
  dataset: Dataset,
  {
    messages = reportEnglish,
    words = evidenceEnglish,
    locale = dataset.language,
  }: ContextOptions = {},
): EvidenceContext {
  const say = dateTeller(locale);
  const shortWords = (when: Edtf) => say(when, 'short');
  return {
    dataset,
    sources: toSources(dataset, { dateWords: shortWords }),
    dateWords: shortWords,
    longDateWords: (when) => messages.inSentence(say(when, 'long')),
    messages,
    words,
  };
}

/** Dates in words; those of another calendar with the Gregorian, by which the sources go, after them. */
function dateTeller(locale: string): (when: Edtf, form: 'short' | 'long') => string {
  if (!dateCalendar(locale)) return (when, form) => dateWords(when, { locale, form });
  const { language } = new Intl.Locale(locale);
  return (when, form) =>
    `${dateWords(when, { locale, form })} (${dateWords(when, { locale: language, form })})`;
}

/** The context of what a reader looks at, in the language of the page. */
export function contextOf(page: {
  readonly dataset: Dataset;
  readonly messages: Messages;
  readonly locale: string;
}): EvidenceContext {
  const { dataset, messages, locale } = page;
  return evidenceContext(dataset, { messages, words: evidenceWords(messages), locale });
}

export interface DifferenceView {
  readonly about: Difference['about'];
  readonly heading: string;
  readonly caption: string;
  readonly rows: readonly { readonly source: TimelineSource; readonly text: string }[];
  /** When they were published, and that nobody chooses between them. */
  readonly stance: string;
}

/** One source and every passage of it that tells the event. */
export interface SourceEvidence {
  readonly source: TimelineSource;
  /** "Commentary, 27 Nov 2025" */
  readonly line: string;
  readonly citations: readonly CitationView[];
}

export interface Evidence {
  readonly date: string;
  readonly glyph: Glyph;
  /** What the glyph says, in words: "no end given". */
  readonly precision: string;
  /** How the date was reached, unless a source states it. */
  readonly certainty: string | null;
  /** That it was still to come, where it was. */
  readonly status: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly differences: readonly DifferenceView[];
  readonly reportedBy: string;
  readonly reports: readonly SourceEvidence[];
  readonly notIn: string;
  readonly absences: readonly Absence[];
}

/** The evidence of an event; sources in order of publication throughout. A citation of an unknown source is left out. */
export function evidenceOf(event: EventRecord, context: EvidenceContext): Evidence {
  const { dataset, sources, messages, words } = context;
  const records = new Map(dataset.sources.map((source) => [source.id, source]));
  const citing = new Set(event.citations.map((citation) => citation.source));
  const reporting = sources.filter((source) => citing.has(source.id));
  // Of the sources that an imported file names, nobody has read one: none can be said to be silent.
  const isImported = event.citations.every(({ time }) => time.rule === IMPORTED);
  const others = isImported ? [] : sources.filter((source) => !citing.has(source.id));
  return {
    date: context.dateWords(event.when),
    glyph: glyphOf(event.when),
    precision: precisionWords(event.when, words),
    certainty: event.certainty === 'stated' ? null : words[event.certainty],
    status: event.status === undefined ? null : words[event.status],
    title: event.title,
    summary: event.summary ?? null,
    differences: event.differences.map((d) => differenceView(d, records, context)),
    reportedBy: messages.reportedBy(reporting.length, sources.length),
    reports: reporting.flatMap((source) => {
      const record = records.get(source.id);
      return record ? [sourceEvidence(event, source, record, context)] : [];
    }),
    notIn: words.notIn(others.length),
    absences: absencesOf(event, others, context),
  };
}

function sourceEvidence(
  event: EventRecord,
  source: TimelineSource,
  record: Source,
  context: EvidenceContext,
): SourceEvidence {
  return {
    source,
    line: context.messages.sourceLine(source.kind, source.publishedLabel),
    citations: event.citations
      .filter((citation) => citation.source === source.id)
      .map((citation) => citationView(citation, { ...context, event, source: record })),
  };
}

function differenceView(
  difference: Difference,
  records: ReadonlyMap<string, Source>,
  context: EvidenceContext,
): DifferenceView {
  const rows = context.sources.flatMap((source) =>
    difference.values
      .filter((value) => value.source === source.id)
      .map((value) => ({ source, text: value.text })),
  );
  const published = [...new Set(rows.map((row) => row.source.id))]
    .map((id) => records.get(id))
    .filter((record) => record !== undefined);
  return {
    about: difference.about,
    heading: context.messages.differ(difference.about),
    caption: difference.label,
    rows,
    stance: `${publicationWords(published, context)} ${context.words.stance(rows.length, difference.about)}`,
  };
}

function publicationWords(
  records: readonly Source[],
  { words, dateWords: shortWords, longDateWords }: EvidenceContext,
): string {
  const shared = sharedPeriod(records.map((record) => record.published));
  if (shared !== null)
    return words.publishedTogether(records.length, longDateWords(shared), shared.length > 7);
  return words.publishedApart(records.map((r) => [r.publisher, shortWords(r.published)]));
}

/** The day, month or year in which all of some publication dates lie, as EDTF; null when they share none. */
export function sharedPeriod(dates: readonly Edtf[]): Edtf | null {
  const values = dates.map((date) => readEdtf(date));
  const [first] = dates;
  if (
    first === undefined ||
    values.some((v) => v.type === 'interval' || v.approximate || v.uncertain)
  )
    return null;
  for (const length of [10, 7, 4]) {
    const period = first.slice(0, length);
    if (period.length === length && isWithinOne(dates, period as Edtf)) return period as Edtf;
  }
  return null;
}

function isWithinOne(dates: readonly Edtf[], period: Edtf): boolean {
  const [start, end] = extentOf(period);
  return dates.every((date) => {
    const [from, to] = extentOf(date);
    return start <= from && to <= end;
  });
}
