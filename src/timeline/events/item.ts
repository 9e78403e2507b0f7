/**
 * From records to what a timeline draws. The only file of this layer that
 * knows events: everything after it speaks of items, extents and sources.
 */
import {
  type Dataset,
  type Edtf,
  type EdtfDate,
  type EdtfValue,
  type EventKind,
  type Certainty,
  type EventRecord,
  type SourceKind,
  extentOf,
  readEdtf,
} from '../../model/index.ts';

/** How a date is drawn. `time` is an instant within a day, `soft` a decade or century, `lasted` a bounded interval. */
export type ItemForm =
  'time' | 'day' | 'month' | 'season' | 'year' | 'soft' | 'lasted' | 'open-end' | 'open-start';

/** The source's own vagueness: EDTF `~`, `?`, or both (then `uncertain`). */
export type Vagueness = 'none' | 'approximate' | 'uncertain';

/** A date made ready for drawing. */
export interface DatedExtent {
  readonly when: Edtf;
  readonly form: ItemForm;
  readonly vague: Vagueness;
  /** Of a `lasted` date: an end the source calls approximate or uncertain fades. */
  readonly fuzzyStart: boolean;
  readonly fuzzyEnd: boolean;
  /** Half-open, UTC; −Infinity or Infinity where no end is given. */
  readonly startMs: number;
  readonly endMs: number;
  /** Where the pole lands: the middle of a date, the given end of an interval. Always finite. */
  readonly anchorMs: number;
}

/** One source's account: its own date, cut where the source was published. */
export interface Report extends DatedExtent {
  readonly sourceId: string;
  /** Whether the publication date cut the extent: nothing after it can have been reported. */
  readonly cut: boolean;
}

export interface TimelineItem extends DatedExtent {
  readonly id: string;
  readonly title: string;
  /** At most 38 characters when the record has one; else the title. */
  readonly short: string;
  readonly dateLabel: string;
  /** Ids of the sources that report it, in order of publication. */
  readonly sourceIds: readonly string[];
  /** In the same order; a source that cites it twice has two. */
  readonly reports: readonly Report[];
  readonly disputed: boolean;
  /** For each difference, the sources that differ. */
  readonly disputes: readonly (readonly string[])[];
  readonly kind: EventKind;
  readonly certainty: Certainty;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** Greater is labelled first: several sources, then disputed, then the rest. */
  readonly priority: number;
}

export const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'pentagon',
  'triangle-down',
  'plus',
  'star',
] as const;
export type Shape = (typeof SHAPES)[number];

export interface TimelineSource {
  readonly id: string;
  readonly code: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly kind: SourceKind;
  /** Colour slot by order of publication; the ninth and later share `x`. */
  readonly slot: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'x';
  readonly shape: Shape;
  /** End of the publication date's extent: what came later it cannot report. */
  readonly publishedMs: number;
  readonly publishedLabel: string;
}

/** What of an event record an item is made of: who says when, and who differs, but not in which words. */
export type DrawnRecord = Pick<
  EventRecord,
  'id' | 'title' | 'short' | 'when' | 'kind' | 'certainty' | 'people' | 'organisations' | 'places'
> & {
  readonly citations: readonly Pick<EventRecord['citations'][number], 'source' | 'when'>[];
  readonly differences: readonly { readonly values: readonly { readonly source: string }[] }[];
};

export interface ItemOptions {
  /** A date in the words and the language of the reader. */
  readonly dateWords: (when: Edtf) => string;
}

/**
 * Sources in order of publication, each with the colour slot and shape that
 * order deals it. A date known to the month stands at the month's beginning;
 * ties break on its end, then on id.
 */
export function toSources(dataset: Dataset, { dateWords }: ItemOptions): TimelineSource[] {
  return dataset.sources
    .map((source) => ({ source, extent: extentOf(source.published) }))
    .sort(
      (a, b) =>
        compareNumbers(a.extent[0], b.extent[0]) ||
        compareNumbers(a.extent[1], b.extent[1]) ||
        compareIds(a.source, b.source),
    )
    .map(({ source, extent: [, publishedMs] }, i) => ({
      id: source.id,
      code: source.code,
      publisher: source.publisher,
      title: source.title ?? null,
      kind: source.kind,
      slot: i < 8 ? ((i + 1) as TimelineSource['slot']) : 'x',
      shape: SHAPES[i % SHAPES.length] ?? 'circle',
      publishedMs,
      publishedLabel: dateWords(source.published),
    }));
}

/** Items in order of anchor, coarser date first where anchors agree, then id. */
export function toItems(dataset: Dataset, options: ItemOptions): TimelineItem[] {
  return dataset.events.map(itemMaker(toSources(dataset, options), options)).sort(compareItems);
}

/** Makes items one at a time; `sources` in order of publication. */
export function itemMaker(
  sources: readonly TimelineSource[],
  options: ItemOptions,
): (event: EventRecord) => TimelineItem {
  const order = sourceOrder(sources);
  return (event) => toItem(event, order, options);
}

/** Each source with its number in order of publication, in which they come. */
export function sourceOrder(sources: readonly TimelineSource[]): SourceOrder {
  return new Map(sources.map((s, i) => [s.id, { i, s }]));
}

/** Order of items along the line: anchor, then start, then the coarser, then id. */
export function compareItems(a: TimelineItem, b: TimelineItem): number {
  return (
    a.anchorMs - b.anchorMs ||
    compareNumbers(a.startMs, b.startMs) ||
    compareNumbers(b.endMs, a.endMs) ||
    compareIds(a, b)
  );
}

/** Priority of a label: several sources, then disputed, then firmness of the date. */
export function priorityOf(sources: number, disputed: boolean, certainty: Certainty): number {
  const firm = { stated: 2, inferred: 1, guessed: 0 }[certainty];
  return (sources > 1 ? 1000 + 10 * Math.min(sources, 50) : 0) + (disputed ? 500 : 0) + firm;
}

type SourceOrder = ReadonlyMap<string, { readonly i: number; readonly s: TimelineSource }>;

/** One item. */
export function toItem(
  event: DrawnRecord,
  order: SourceOrder,
  { dateWords }: ItemOptions,
): TimelineItem {
  const dated = datedExtent(event.when);
  const rank = (id: string) => order.get(id)?.i ?? Infinity;
  const reports = event.citations
    .map((c) => cutAtPublication(c.source, datedExtent(c.when), order.get(c.source)?.s))
    .sort((a, b) => rank(a.sourceId) - rank(b.sourceId) || a.anchorMs - b.anchorMs);
  const sourceIds = [...new Set(event.citations.map((c) => c.source))].sort(
    (a, b) => rank(a) - rank(b) || compareIds({ id: a }, { id: b }),
  );
  const disputes = event.differences.map((d) => [...new Set(d.values.map((v) => v.source))]);
  const disputed = disputes.length > 0;
  return {
    ...dated,
    id: event.id,
    title: event.title,
    short: event.short ?? event.title,
    dateLabel: dateWords(event.when),
    sourceIds,
    reports,
    disputed,
    disputes,
    kind: event.kind,
    certainty: event.certainty,
    people: event.people,
    organisations: event.organisations,
    places: event.places,
    priority: priorityOf(sourceIds.length, disputed, event.certainty),
  };
}

/** A date as it is drawn. The contract has no date without either end, so one of them is finite. */
export function datedExtent(when: Edtf): DatedExtent {
  const value = readEdtf(when);
  const [startMs, endMs] = extentOf(value);
  const form = formOf(value);
  return {
    when,
    form,
    vague: vaguenessOf(value),
    fuzzyStart: value.type === 'interval' && isFuzzy(value.start),
    fuzzyEnd: value.type === 'interval' && isFuzzy(value.end),
    startMs,
    endMs,
    anchorMs: anchorOf(form, startMs, endMs),
  };
}

function formOf(value: EdtfValue): ItemForm {
  if (value.type === 'interval') {
    if (typeof value.start === 'string') return 'open-start';
    return typeof value.end === 'string' ? 'open-end' : 'lasted';
  }
  switch (value.precision) {
    case 'century':
    case 'decade':
      return 'soft';
    default:
      return value.precision;
  }
}

function vaguenessOf(value: EdtfValue): Vagueness {
  const dates: EdtfDate[] =
    value.type === 'date'
      ? [value]
      : [value.start, value.end].filter((d): d is EdtfDate => typeof d !== 'string');
  // An interval is vague as a whole only when every end it gives is.
  if (dates.every((d) => d.uncertain)) return 'uncertain';
  return dates.every((d) => d.approximate || d.uncertain) ? 'approximate' : 'none';
}

function isFuzzy(end: EdtfDate | 'open' | 'unknown'): boolean {
  return typeof end !== 'string' && (end.approximate || end.uncertain);
}

function anchorOf(form: ItemForm, startMs: number, endMs: number): number {
  if (form === 'open-start') return endMs;
  return form === 'lasted' || form === 'open-end' ? startMs : (startMs + endMs) / 2;
}

function cutAtPublication(
  sourceId: string,
  dated: DatedExtent,
  source: TimelineSource | undefined,
): Report {
  const published = source?.publishedMs ?? Infinity;
  const cut = dated.endMs > published;
  const endMs = Math.min(dated.endMs, published);
  // A report dated after its own publication is bad data; it stays at its date rather than vanish.
  if (!cut || endMs <= dated.startMs) return { ...dated, sourceId, cut: false };
  return {
    ...dated,
    sourceId,
    cut,
    endMs,
    fuzzyEnd: false,
    anchorMs: anchorOf(dated.form, dated.startMs, endMs),
  };
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

// Subtraction would give NaN between equal infinities.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
