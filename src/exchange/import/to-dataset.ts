/**
 * Imported entries → a dataset that keeps the contract.
 *
 * An event needs evidence, and the file is all there is: so each event cites the file at
 * the entry's own place, by its hash, and quotes nothing. Who is credited in an entry is
 * the entry's source; an entry without a credit has the file itself. Nobody says when
 * either was published, only that it was by the day the file was last changed: that, and
 * no more, is what `published` says.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  compareEdtf,
  DATASET_VERSION,
  isLaterThan,
  readEdtf,
  type Citation,
  type Dataset,
  type Edtf,
  type EventRecord,
  type Source,
} from '../../model/index.ts';
import { giveCodes } from './codes.ts';
import type { ImportedEntry, ImportedFile } from './entry.ts';
import { giveIds } from './ids.ts';
import { oneLine, shortened } from './plain-text.ts';
import type { Remark } from './remark.ts';

/** Name of the rule by which an imported date follows from its words: it was given. */
export const IMPORTED_RULE = 'imported';

export interface ImportOrigin {
  /** The file's name, as a reader knows it. */
  readonly name: string;
  /** What the file is called as the source of entries without a credit, where others have one. */
  readonly uncredited: string;
  readonly text: string;
  /** The day on which the file was last changed, or was pasted: an EDTF day. */
  readonly changed: Edtf;
  /** BCP 47 tag of the words of the file. */
  readonly language: string;
}

export interface Imported {
  readonly dataset: Dataset;
  readonly remarks: readonly Remark[];
}

/** Most credits that become sources of their own: a lane each. The rest is named in the citation. */
const MOST_CREDITS = 7;
const MOST_TITLE = 120;
const MOST_SHORT = 38;
const MOST_SUMMARY = 1000;
const MOST_NAME = 120;

/** The dataset that the entries of a file make, and what is to be said of how. */
export function toDataset(file: ImportedFile, origin: ImportOrigin): Imported {
  const remarks = [...file.remarks];
  const credits = mainCredits(file.entries);
  const name = shortened(oneLine(origin.name) || 'file', MOST_NAME);
  const ownName =
    credits.length === 0 ? name : shortened(oneLine(origin.uncredited) || name, MOST_NAME);
  const published = publishedBy(file.entries, origin.changed);
  const sources = sourcesOf([ownName, ...credits], file.entries, published, origin);
  const [own] = sources;
  const idOf = new Map(credits.map((credit, i) => [credit, sources[i + 1]?.id ?? own?.id ?? '']));
  const ids = giveIds(file.entries);
  const events = file.entries.map((entry, i): EventRecord => {
    const source = entry.credit === undefined ? undefined : idOf.get(creditName(entry.credit));
    remarks.push(...cuts(entry));
    return eventOf(
      entry,
      ids[i] ?? `event-${i + 1}`,
      citationOf(entry, source ?? own?.id ?? '', source, origin),
    );
  });
  const used = new Set(events.flatMap((event) => event.citations.map((c) => c.source)));
  remarks.push(...tally(file.entries, idOf));
  return {
    dataset: {
      version: DATASET_VERSION,
      title: shortened(file.title ?? name.replace(/\.[a-z]{2,5}$/iu, ''), MOST_NAME),
      ...(file.description !== undefined && {
        description: shortened(file.description, MOST_SUMMARY),
      }),
      language: origin.language,
      sources: sources.filter(
        (source, i) => used.has(source.id) || (i === 0 && events.length === 0),
      ),
      events: events.sort((a, b) => compareEdtf(a.when, b.when) || (a.id < b.id ? -1 : 1)),
    },
    remarks,
  };
}

/** The credits that are given most often, each in its first spelling; ties by the alphabet. */
function mainCredits(entries: readonly ImportedEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { credit } of entries)
    if (credit !== undefined)
      counts.set(creditName(credit), (counts.get(creditName(credit)) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_CREDITS)
    .map(([name]) => name)
    .filter((name) => name !== '');
}

/** Without what says only that it is a credit: "Photo: A. Writer", "© Harbour Post". */
function creditName(credit: string): string {
  const name = credit.replace(
    /^(?:(?:photo(?:graph)?|image|picture|video|source|credit|courtesy(?: of)?)\s*(?:by|:)\s*|©\s*|\(c\)\s*)+/iu,
    '',
  );
  return shortened(name.trim() || credit, MOST_NAME);
}

/** By when all of the file had been published: the day of its last change, or a later one that it tells of itself. */
function publishedBy(entries: readonly ImportedEntry[], changed: Edtf): Edtf {
  let latest: Edtf = `../${changed}` as Edtf;
  for (const { when } of entries) {
    const value = readEdtf(when);
    const start = value.type === 'interval' ? (when.split('/')[0] ?? when) : when;
    if (isLaterThan(when, latest)) latest = `../${start.replace(/[~?%]$/u, '')}` as Edtf;
  }
  return latest;
}

function sourcesOf(
  names: readonly string[],
  entries: readonly ImportedEntry[],
  published: Edtf,
  { name, text, language }: ImportOrigin,
): Source[] {
  const codes = giveCodes(names);
  const textSha256 = hash(text);
  return names.map((publisher, i): Source => {
    const url = i === 0 ? undefined : commonAddress(entries, publisher);
    return {
      id: i === 0 ? 'imported-file' : `credit-${i}`,
      code: codes[i] ?? `S${i}`,
      publisher,
      ...(url !== undefined && { url }),
      language,
      published,
      publishedBasis: 'inferred',
      publishedNote: shortened(
        `Imported from ${oneLine(name)}, which does not say when it was published.`,
        300,
      ),
      kind: 'reference',
      excerpt: 'none',
      textSha256,
    };
  });
}

/** The one address of everything that a credit stands under; undefined where there are several. */
function commonAddress(entries: readonly ImportedEntry[], name: string): string | undefined {
  const all = entries.filter((e) => e.credit !== undefined && creditName(e.credit) === name);
  const addresses = new Set(all.map((entry) => entry.address));
  return addresses.size === 1 ? [...addresses][0] : undefined;
}

function citationOf(
  entry: ImportedEntry,
  source: string,
  credited: string | undefined,
  { text }: ImportOrigin,
): Citation {
  return {
    source,
    when: entry.when,
    time: {
      text: shortened(entry.dateWords || entry.when, 200),
      range: entry.dateRange,
      rule: IMPORTED_RULE,
      basis: 'explicit',
    },
    quote: {},
    range: entry.range,
    passageSha256: hash(text.slice(entry.range.start, entry.range.end)),
    ...(entry.credit !== undefined &&
      credited === undefined && {
        attribution: { who: creditName(entry.credit), how: 'quoted' as const },
      }),
  };
}

function eventOf(entry: ImportedEntry, id: string, citation: Citation): EventRecord {
  const title = shortened(entry.title, MOST_TITLE);
  const whole = title === entry.title ? undefined : entry.title;
  const told = [entry.group, whole, entry.text].filter((part) => part !== undefined).join(' · ');
  return {
    id,
    title,
    ...(title.length > MOST_SHORT && { short: shortened(title, MOST_SHORT) }),
    ...(told !== '' && { summary: shortened(told, MOST_SUMMARY) }),
    when: entry.when,
    certainty: 'stated',
    kind: 'other',
    people: [],
    organisations: [],
    places: [],
    citations: [citation],
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

function tally(entries: readonly ImportedEntry[], sources: ReadonlyMap<string, string>): Remark[] {
  const count = (is: (entry: ImportedEntry) => boolean) => entries.filter(is).length;
  const isSource = ({ credit }: ImportedEntry) =>
    credit !== undefined && sources.has(creditName(credit));
  const kept = new Set(
    [...sources.keys()].filter((name) => commonAddress(entries, name) !== undefined),
  );
  const tallied = [
    ['groupsInSummary', count((e) => e.group !== undefined)],
    ['creditsAsSources', count(isSource)],
    ['creditsAsAttributions', count((e) => e.credit !== undefined && !isSource(e))],
    [
      'mediaLeftOut',
      count(
        (e) =>
          e.address !== undefined && !(e.credit !== undefined && kept.has(creditName(e.credit))),
      ),
    ],
  ] as const;
  return tallied.filter(([, n]) => n > 0).map(([kind, n]) => ({ kind, count: n }));
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
