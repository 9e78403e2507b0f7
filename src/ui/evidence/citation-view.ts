/**
 * One citation in words: the quote within its limit, on whose word it rests,
 * the source's own date where it differs, why that date, and the way to the
 * passage.
 */
import {
  archiveLink,
  passageLink,
  readEdtf,
  type Attribution,
  type Citation,
  type Edtf,
  type EventRecord,
  type Source,
  type TextRange,
} from '../../model/index.ts';
import type { EvidenceContext } from './evidence.ts';

export interface CitationView {
  /** In quotation marks; null where nothing may be shown. */
  readonly quote: string | null;
  /** Why there is no quote, where there is none. */
  readonly noQuote: string;
  /** BCP 47 language of the quote. */
  readonly language: string;
  readonly attribution: string | null;
  /** "This source’s own date: 2 Jun 2025.", when the event's date is another. */
  readonly ownDate: string | null;
  readonly why: string;
  /** The date as the data has it, and the rule that found it: for those who check. */
  readonly edtf: Edtf;
  readonly gives: string;
  readonly rule: string;
  /** Address of the passage in the original, by text fragment. */
  readonly href: string | null;
  readonly archiveHref: string | null;
  readonly publisher: string;
  /** Place of the passage in the source's text. */
  readonly range: TextRange;
}

export interface CitationContext extends EvidenceContext {
  readonly event: EventRecord;
  readonly source: Source;
}

export function citationView(citation: Citation, context: CitationContext): CitationView {
  const { event, source, words, dateWords } = context;
  return {
    quote: quoteOf(citation, event, context),
    noQuote: citation.time.rule === IMPORTED ? words.importedQuote : words.noQuote,
    language: source.language,
    attribution: toldWords(citation, context),
    ownDate: citation.when === event.when ? null : words.ownDate(dateWords(citation.when)),
    why: whyWords(citation, context),
    edtf: citation.when,
    gives: words.whyGives(dateWords(citation.when)),
    rule: words.whyRule(citation.time.rule),
    href: passageLink(source, citation),
    archiveHref: archiveLink(source, citation),
    publisher: source.publisher,
    range: citation.range,
  };
}

/**
 * The source's words in quotation marks: the passage where it may be shown; of
 * a fragment its figure when that is what the sources differ in, else its first
 * and last words.
 */
function quoteOf(citation: Citation, event: EventRecord, { words }: CitationContext) {
  const { exact, first, last } = citation.quote;
  if (exact !== undefined) return words.quotedWords(exact);
  const figure = disputedFigure(citation, event);
  if (figure !== null) return words.quotedWords(`… ${figure} …`);
  if (first !== undefined && last !== undefined) return words.quotedWords(`${first} … ${last}`);
  const whole = first ?? last;
  return whole === undefined ? null : words.quotedWords(whole);
}

function disputedFigure(citation: Citation, event: EventRecord): string | null {
  const values = event.differences
    .filter((difference) => difference.about === 'number')
    .flatMap((difference) => difference.values)
    .filter((value) => value.source === citation.source)
    .map((value) => value.text);
  const figure = citation.figures?.find((f) => values.includes(f.text));
  return figure?.text ?? null;
}

/** On whose word, and through which outlets it came. */
function toldWords({ attribution, via = [] }: Citation, context: CitationContext) {
  const told = attributionWords(attribution, context);
  const { words } = context;
  const outlets = via.map(({ publisher }) => publisher);
  const through = outlets.length === 0 ? null : words.through(words.list(outlets));
  return told === null || through === null ? (told ?? through) : `${told} ${through}`;
}

function attributionWords(attribution: Attribution | undefined, context: CitationContext) {
  const { words, dateWords, source } = context;
  if (!attribution) return source.via ? viaWords(source.via, context) : null;
  const { who, when, how } = attribution;
  if (how === 'interview' && when !== undefined && /^\d{4}$/.test(when))
    return words.interviewOfYear(who, source.publisher, dateWords(when));
  const date = when === undefined ? null : dateWords(when);
  return words.attributed(how, who, source.publisher, date);
}

function viaWords(via: NonNullable<Source['via']>, { words, dateWords }: CitationContext): string {
  return via.published === undefined
    ? words.quoting(via.publisher)
    : words.quotingOf(via.publisher, dateWords(via.published));
}

/** Name of the rule by which a date was taken as a file gives it: nobody read it from a text. */
export const IMPORTED = 'imported';

function whyWords({ time }: Citation, { words, dateWords, source }: CitationContext): string {
  if (time.rule === IMPORTED) return words.whyImported(time.text);
  const anchor = time.anchor === undefined ? null : dateWords(time.anchor);
  switch (time.basis) {
    case 'explicit':
      return words.whySays(time.text);
    case 'relative':
      return words.whyRelative(time.text, anchor);
    case 'narrative':
      return words.whyNarrative(time.text, anchor);
    case 'publication':
      return words.whyPublication(time.text, dateWords(time.anchor ?? source.published));
    case 'named':
      return words.whyNamed(time.text, anchor);
  }
}

/** A date as the `datetime` of an HTML `time` element, or null where HTML has no word for it. */
export function htmlDate(when: Edtf): string | null {
  const value = readEdtf(when);
  if (value.type === 'interval') return null;
  return ['year', 'month', 'day'].includes(value.precision) && /^\d{4}(-\d\d){0,2}$/.test(when)
    ? when
    : null;
}
