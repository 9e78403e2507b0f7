/**
 * Articles in, one dataset out: the pipeline of extraction, spelled out.
 *
 * Pure: no clock, no files, no random numbers. The same articles, in any order,
 * with the same curation give the same dataset.
 */
import {
  compareEdtf,
  DATASET_VERSION,
  type Article,
  type Curation,
  type Dataset,
  type Diagnostic,
  type EventRecord,
} from '../model/index.ts';
import { groupMentions, libraryOf, recordOf, type Joint } from './cluster/index.ts';
import { curateGroups, curateRecords } from './curate/index.ts';
import { uniqueIds } from './id.ts';
import { collectMentions } from './mention/collect.ts';
import type { FoundMention } from './mention/found.ts';
import { learnNames } from './people.ts';
import { sourcesOf } from './sources.ts';
import { UnknownLanguageError } from './time/index.ts';

export interface ExtractOptions {
  /** Name of the dataset; curation's title goes before it. */
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the dataset's own words. */
  readonly language?: string;
  readonly curation?: Curation;
  /** Called after each article, for a progress bar. */
  readonly onProgress?: (done: number, total: number, source: string) => void;
}

export interface Extraction {
  readonly dataset: Dataset;
  /** What was left out, in doubt, merged or stale, in the order of the articles. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The dataset that the articles carry, with what a person should know of how it came about.
 * @throws {Error} when two articles share an id.
 */
export function extractEvents(
  articles: readonly Article[],
  options: ExtractOptions = {},
): Extraction {
  const { curation } = options;
  const { sources, articles: dated, diagnostics } = sourcesOf(articles);
  const library = libraryOf(dated);
  const collected = collectAll(articles, new Set(library.keys()), options);
  const { groups, joints } = groupMentions(collected.mentions);
  const curated = curateGroups(groups, curation, library);
  const records = curated.groups.map((group): EventRecord => {
    const record = recordOf(group, library);
    return group.some((m) => curated.touched.has(m)) ? { ...record, review: 'reviewed' } : record;
  });
  const named = withUniqueIds(records);
  const { events, diagnostics: stale } = curateRecords(named, curation, library);
  const { title, description, language } = {
    ...definedOf(options),
    ...definedOf(curation?.dataset ?? {}),
  };
  return {
    dataset: {
      version: DATASET_VERSION,
      title: title ?? 'Timeline',
      ...(description === undefined ? {} : { description }),
      language: language ?? sources[0]?.language ?? 'en',
      sources,
      events: [...events].sort(byDate),
    },
    diagnostics: [
      ...diagnostics,
      ...collected.diagnostics,
      ...joints.map(mergeNote),
      ...curated.diagnostics,
      ...stale,
    ],
  };
}

interface Named {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
}

/** The fields that are given, so that one left out does not hide another's. */
function definedOf({ title, description, language }: Named): Named {
  return Object.fromEntries(
    Object.entries({ title, description, language }).filter(([, value]) => value !== undefined),
  );
}

interface All {
  readonly mentions: readonly FoundMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An article that cannot be cited is read for the report alone: it says which of its dates hang on a publication date. */
function collectAll(
  articles: readonly Article[],
  citable: ReadonlySet<string>,
  { onProgress }: ExtractOptions,
): All {
  const ordered = [...articles].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const names = learnNames(ordered);
  const mentions: FoundMention[] = [];
  const diagnostics: Diagnostic[] = [];
  ordered.forEach((article, i) => {
    const found = collectOne(article, () => collectMentions(article, names));
    if (citable.has(article.source.id)) mentions.push(...found.mentions);
    diagnostics.push(...found.diagnostics);
    onProgress?.(i + 1, ordered.length, article.source.id);
  });
  return { mentions, diagnostics };
}

/** An article in a language that nobody has written rules for gives no events, and says so. */
function collectOne(article: Article, collect: () => All): All {
  try {
    return collect();
  } catch (error) {
    if (!(error instanceof UnknownLanguageError)) throw error;
    const where = { source: article.source.id };
    return {
      mentions: [],
      diagnostics: [
        { code: 'unknown-language', severity: 'warning', message: error.message, where },
      ],
    };
  }
}

function withUniqueIds(records: readonly EventRecord[]): readonly EventRecord[] {
  const sorted = [...records].sort(byDate);
  const ids = uniqueIds(sorted.map((r) => r.id));
  return sorted.map((record, i) => ({ ...record, id: ids[i] ?? record.id }));
}

function byDate(a: EventRecord, b: EventRecord): number {
  return compareEdtf(a.when, b.when) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function mergeNote({ a, b, similarity }: Joint): Diagnostic {
  return {
    code: 'merged',
    severity: 'note',
    message: `“${a.title}” (${a.source}) and “${b.title}” (${b.source}) are taken for one event: ${similarity.reasons.join(', ')}.`,
    where: { source: b.source, range: b.passage },
  };
}
