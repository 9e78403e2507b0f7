/**
 * Imported entries → a dataset that keeps the contract.
 *
 * An event needs evidence, and the file is all there is: so each event cites the file at
 * the entry's own place, by its hash, and quotes nothing. Whoever the entry names as its
 * source, or credits, is what it cites; an entry that names nobody cites the file itself.
 */
import {
  compareEdtf,
  DATASET_VERSION,
  type Citation,
  type EventRecord,
  type Source,
} from '../../model/index.ts';
import { citedSources, hashOf, MOST_NAME, type CitedSources } from './cited-sources.ts';
import type { ImportedEntry, ImportedFile } from './entry.ts';
import { giveIds } from './ids.ts';
import type { Imported, ImportOrigin } from './origin.ts';
import { oneLine, shortened } from './plain-text.ts';
import type { Remark } from './remark.ts';

/** Name of the rule by which an imported date follows from its words: it was given. */
export const IMPORTED_RULE = 'imported';

const MOST_TITLE = 120;
const MOST_SHORT = 38;
const MOST_SUMMARY = 1000;

/** The dataset that the entries of a file make, and what is to be said of how. */
export function toDataset(file: ImportedFile, origin: ImportOrigin): Imported {
  const cited = citedSources(file.entries, origin);
  const [own] = cited.sources;
  const ids = giveIds(file.entries);
  const events = file.entries.map((entry, i): EventRecord => {
    const told = cited.citedBy(entry);
    const sources = told.length > 0 || !own ? told : [own];
    const who = cited.creditedBy(entry);
    const citations = sources.map((source) => citationOf(entry, source, who, origin));
    return eventOf(entry, ids[i] ?? `event-${i + 1}`, citations);
  });
  const used = new Set(events.flatMap((event) => event.citations.map((c) => c.source)));
  const name = shortened(oneLine(origin.name) || 'file', MOST_NAME);
  return {
    dataset: {
      version: DATASET_VERSION,
      title: shortened(file.title ?? name.replace(/\.[a-z]{2,5}$/iu, ''), MOST_NAME),
      ...(file.description !== undefined && {
        description: shortened(file.description, MOST_SUMMARY),
      }),
      language: origin.language,
      sources: cited.sources.filter(
        (source, i) => used.has(source.id) || (i === 0 && events.length === 0),
      ),
      events: events.sort((a, b) => compareEdtf(a.when, b.when) || (a.id < b.id ? -1 : 1)),
    },
    remarks: [...file.remarks, ...file.entries.flatMap(cuts), ...tally(file.entries, cited)],
  };
}

function citationOf(
  entry: ImportedEntry,
  source: Source,
  who: string | undefined,
  { text }: ImportOrigin,
): Citation {
  return {
    source: source.id,
    when: entry.when,
    time: {
      text: shortened(entry.dateWords || entry.when, 200),
      range: entry.dateRange,
      rule: IMPORTED_RULE,
      basis: 'explicit',
    },
    quote: {},
    range: entry.range,
    passageSha256: hashOf(text.slice(entry.range.start, entry.range.end)),
    ...(who !== undefined && { attribution: { who, how: 'quoted' as const } }),
  };
}

function eventOf(entry: ImportedEntry, id: string, citations: Citation[]): EventRecord {
  const title = shortened(entry.title, MOST_TITLE);
  const whole = title === entry.title ? undefined : entry.title;
  const told = [entry.group, whole, entry.text].filter((part) => part !== undefined).join(' · ');
  const names = (list: readonly string[] = []) => [
    ...new Set(list.map((name) => shortened(name, MOST_NAME))),
  ];
  return {
    id,
    title,
    ...(title.length > MOST_SHORT && { short: shortened(title, MOST_SHORT) }),
    ...(told !== '' && { summary: shortened(told, MOST_SUMMARY) }),
    when: entry.when,
    certainty: 'stated',
    kind: entry.kind ?? 'other',
    people: names(entry.people),
    organisations: names(entry.organisations),
    places: names(entry.places),
    citations,
    differences: [],
    review: 'reviewed',
  };
}

function cuts({ place, title, text }: ImportedEntry): Remark[] {
  return [
    ...(title.length > MOST_TITLE ? [{ kind: 'titleCut', place } as const] : []),
    ...((text?.length ?? 0) > MOST_SUMMARY ? [{ kind: 'textCut', place } as const] : []),
  ];
}

function tally(entries: readonly ImportedEntry[], { citedBy, creditedBy }: CitedSources): Remark[] {
  const count = (is: (entry: ImportedEntry) => boolean) => entries.filter(is).length;
  const isNamed = ({ sources = [] }: ImportedEntry) => sources.length > 0;
  const isKept = (entry: ImportedEntry) =>
    citedBy(entry).some((source) => source.url === entry.address);
  const tallied = [
    ['groupsInSummary', count((e) => e.group !== undefined)],
    ['namedSources', count((e) => isNamed(e) && citedBy(e).length > 0)],
    ['creditsAsSources', count((e) => !isNamed(e) && citedBy(e).length > 0)],
    ['creditsAsAttributions', count((e) => creditedBy(e) !== undefined)],
    ['mediaLeftOut', count((e) => e.address !== undefined && !isKept(e))],
  ] as const;
  return tallied.filter(([, n]) => n > 0).map(([kind, n]) => ({ kind, count: n }));
}
