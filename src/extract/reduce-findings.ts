/**
 * Reduce: the findings of all articles → one dataset. What needs several articles
 * happens here and nowhere else: joining names, leaving out copies, merging, and
 * a person's decisions.
 */
import {
  compareEdtf,
  DATASET_VERSION,
  type Curation,
  type Dataset,
  type Diagnostic,
  type EventRecord,
} from '../model/index.ts';
import type { ArticleFindings } from './article-findings.ts';
import { groupMentions, recordOf, type Joint } from './cluster/index.ts';
import { curateGroups, curateRecords, type TextOf } from './curate/index.ts';
import { uniqueIds } from './id.ts';
import { knownMention } from './known-mention.ts';
import { joinNames } from './people.ts';
import { withoutCopies } from './repeated.ts';
import { withoutSiteBlocks } from './site-blocks.ts';
import { sourcesOf } from './sources.ts';

export interface ReduceOptions {
  /** Name of the dataset; curation's title goes before it. */
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the dataset's own words. */
  readonly language?: string;
  readonly curation?: Curation;
  /** The text of an article, where it is at hand: a stale decision can then be explained more closely. */
  readonly textOf?: TextOf;
}

export interface Extraction {
  readonly dataset: Dataset;
  /** What was left out, in doubt, merged or stale, in the order of the articles. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The dataset that the findings give together, in whatever order they come.
 * @throws {Error} when two are of articles with one id.
 */
export function reduceFindings(
  findings: Iterable<ArticleFindings>,
  { curation, textOf, ...header }: ReduceOptions = {},
): Extraction {
  const ordered = [...findings].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const { sources, cited, diagnostics } = sourcesOf(ordered);
  const names = joinNames(ordered.map((each) => each.names));
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const order = new Map(sources.map(({ id }, at) => [id, at]));
  const site = withoutSiteBlocks(ordered);
  const originals = withoutCopies(
    cited.flatMap(({ mentions }) =>
      mentions.filter(site.isStory).map((mention) => knownMention(mention, names)),
    ),
    (source) => publisherOf.get(source) ?? source,
  );
  const { groups, joints } = groupMentions(originals.mentions);
  const read = { ids: new Set(order.keys()), textOf };
  const curated = curateGroups(groups, curation, read);
  const merged = curated.groups.map((group): EventRecord => {
    const record = recordOf(group, order);
    return group.some((m) => curated.touched.has(m)) ? { ...record, review: 'reviewed' } : record;
  });
  const { events, diagnostics: stale } = curateRecords(withUniqueIds(merged), curation, read);
  return {
    dataset: { ...headerOf(header, curation, sources), sources, events: [...events].sort(byDate) },
    diagnostics: [
      ...diagnostics,
      ...ordered.flatMap((each) => each.diagnostics),
      ...site.diagnostics,
      ...originals.diagnostics,
      ...joints.map(mergeNote),
      ...curated.diagnostics,
      ...stale,
    ],
  };
}

interface Header {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
}

/** Everything but sources and events; what curation says goes before what the options say. */
function headerOf(
  options: Header,
  curation: Curation | undefined,
  [first]: Dataset['sources'],
): Omit<Dataset, 'sources' | 'events'> {
  const { title, description, language } = {
    ...definedOf(options),
    ...definedOf(curation?.dataset ?? {}),
  };
  return {
    version: DATASET_VERSION,
    title: title ?? 'Timeline',
    ...(description === undefined ? {} : { description }),
    language: language ?? first?.language ?? 'en',
  };
}

/** The fields that are given, so that one left out does not hide another's. */
function definedOf({ title, description, language }: Header): Header {
  return Object.fromEntries(
    Object.entries({ title, description, language }).filter(([, value]) => value !== undefined),
  );
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
