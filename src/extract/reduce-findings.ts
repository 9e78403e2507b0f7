/**
 * Reduce: the findings of all articles → one dataset. What needs several articles
 * happens here and nowhere else: joining names, leaving out copies, merging, and
 * a person's decisions.
 */
import {
  DATASET_VERSION,
  type Curation,
  type Dataset,
  type Diagnostic,
  type EventRecord,
} from '../model/index.ts';
import type { ArticleFindings } from './article-findings.ts';
import { copiedArticles } from './copied-articles.ts';
import { groupMentions, recordOf, type Joint, type OnProgress } from './cluster/index.ts';
import { curateGroups, type TextOf } from './curate/index.ts';
import { knownMention } from './known-mention.ts';
import type { FoundMention } from './mention/found.ts';
import { NO_TITLE_NOTE } from './mention/notes.ts';
import { OutlineMaker, type ShelvedOutline } from './mention/outline.ts';
import { joinNames, type LearntNames, type Names } from './people.ts';
import { RecordShelf } from './record-shelf.ts';
import { withoutCopies } from './repeated.ts';
import { memoryShelf, readShelf, type MakeShelf, type OpenShelf, type Shelf } from './shelf.ts';
import { withoutSiteBlocks, type SiteBlocks } from './site-blocks.ts';
import { sourcesOf } from './sources.ts';

export interface ReduceOptions {
  /** Name of the dataset; curation's title goes before it. */
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the dataset's own words. */
  readonly language?: string;
  readonly curation?: Curation;
  /** Keeps what was still to come when it was told, marked as planned. */
  readonly planned?: boolean;
  /** The text of an article, where it is at hand: a stale decision can then be explained more closely. */
  readonly textOf?: TextOf;
  /** Called again and again, for a progress bar. */
  readonly onStep?: (step: ReduceStep, done: number, total: number) => void;
}

/** What reduce is at, in this order: learning names and reading mentions of articles, comparing mentions, making records. */
export type ReduceStep = 'names' | 'mentions' | 'comparing' | 'records';

export interface Extraction {
  readonly dataset: Dataset;
  /** What was left out, in doubt, merged or stale, in the order of the articles. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The dataset that the findings give together, all of it in memory: `reduceShelf` does the work. */
export function reduceFindings(
  findings: Iterable<ArticleFindings>,
  options: ReduceOptions = {},
): Extraction {
  const { header, events, diagnostics } = reduceShelf(memoryShelf(findings), memoryShelf, options);
  return { dataset: { ...header, events: [...events()] }, diagnostics: [...diagnostics()] };
}

/** A dataset of any size: its events and diagnostics are read from shelves, each time anew. */
export interface Reduced {
  /** Everything but the events. */
  readonly header: Omit<Dataset, 'events'>;
  readonly eventCount: number;
  /** By date, then id. */
  readonly events: () => Iterable<EventRecord>;
  /** What was left out, in doubt, merged or stale, in the order of the articles. */
  readonly diagnostics: () => Iterable<Diagnostic>;
}

/**
 * The dataset that the findings give together, in whatever order they lie.
 *
 * Of each mention only its outline is held; the mention itself lies on a shelf
 * until its record is made, and so does the record until it is asked for.
 * @throws {Error} when two are of articles with one id.
 */
export function reduceShelf(
  findings: Shelf<ArticleFindings>,
  makeShelf: MakeShelf,
  { curation, planned = false, textOf, onStep, ...options }: ReduceOptions = {},
): Reduced {
  const tell = (step: ReduceStep) => (done: number, total: number) => onStep?.(step, done, total);
  const { ordered, names } = headsOf(findings, tell('names'));
  const { sources, cited, diagnostics } = sourcesOf(ordered);
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const order = new Map(sources.map(({ id }, at) => [id, at]));
  const site = withoutSiteBlocks(ordered);
  const mentions = makeShelf<FoundMention>();
  // What founds nothing is read again once there are events that it may tell of.
  const retellings = makeShelf<FoundMention>();
  const outlined = [
    ...outlines(
      { cited, findings, names, isStory: site.isStory, planned },
      { mentions, retellings },
      tell('mentions'),
    ),
  ];
  const copied = copiedArticles(sources, outlined);
  const originals = withoutCopies(outlined, (source) => publisherOf.get(source) ?? source);
  const { groups, joints } = groupMentions(
    originals.mentions,
    tell('comparing'),
    retoldOutlines(retellings),
  );
  const read = { ids: new Set(order.keys()), textOf };
  const retold = datesRetold(groups);
  const curated = curateGroups(groups, curation, read);
  const records = new RecordShelf(makeShelf<EventRecord>(), curation);
  const tellRecord = tell('records');
  for (const group of curated.groups) {
    const record = recordOf(
      group.map(({ at }) => (at < 0 ? retellings.get(placeRetold(at)) : mentions.get(at))),
      order,
    );
    const isTouched = group.some((m) => curated.touched.has(m));
    records.add(isTouched ? { ...record, review: 'reviewed' } : record);
    tellRecord(records.size, curated.groups.length);
  }
  const stale = records.settle(read);
  return {
    header: { ...headerOf(options, curation, sources), sources },
    eventCount: records.size,
    events: () => records.inOrder(),
    *diagnostics() {
      yield* diagnostics;
      for (const { at } of ordered)
        yield* findings.get(at).diagnostics.filter((note) => !isRetold(note, retold));
      yield* copied;
      yield* site.diagnostics;
      yield* originals.diagnostics;
      for (const joint of joints) yield mergeNote(joint);
      yield* curated.diagnostics;
      yield* stale;
    },
  };
}

/** Where the dates stand of what tells an event again that has its title elsewhere. */
function datesRetold(groups: readonly (readonly ShelvedOutline[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) =>
      group.flatMap(({ isRetelling, source, time }) =>
        isRetelling ? [`${source} ${String(time.range.start)}`] : [],
      ),
    ),
  );
}

/** Notes that a date makes no event by itself. */
const FOR_WANT: ReadonlySet<string> = new Set([
  NO_TITLE_NOTE,
  'not-an-event:background',
  'not-an-event:no-event',
]);

/** Whether a note says of such a date that it makes no event. */
function isRetold({ code, where }: Diagnostic, retold: ReadonlySet<string>): boolean {
  return FOR_WANT.has(code) && retold.has(`${where.source} ${String(where.range?.start)}`);
}

/** What is held of an article's findings while they lie on a shelf. */
interface Head extends Pick<ArticleFindings, 'source' | 'path' | 'blocks'> {
  readonly at: number;
}

/** The heads by id, and the names that all articles teach: the findings are read once for both. */
function headsOf(
  findings: Shelf<ArticleFindings>,
  onArticle: OnProgress,
): { readonly ordered: readonly Head[]; readonly names: Names } {
  const heads: Head[] = [];
  const names = joinNames(
    (function* learn(): Generator<LearntNames> {
      for (const { source, path, blocks, names } of readShelf(findings)) {
        heads.push({ source, path, blocks, at: heads.length });
        yield names;
        onArticle(heads.length, findings.size);
      }
    })(),
  );
  return { ordered: heads.sort((a, b) => (a.source.id < b.source.id ? -1 : 1)), names };
}

interface Story {
  readonly cited: readonly Head[];
  readonly findings: Shelf<ArticleFindings>;
  readonly names: Names;
  readonly isStory: SiteBlocks['isStory'];
  readonly planned: boolean;
}

interface Shelves {
  readonly mentions: OpenShelf<FoundMention>;
  readonly retellings: OpenShelf<FoundMention>;
}

/** The outlines of the story's mentions; these and what tells them again are put on shelves. */
function* outlines(
  { cited, findings, names, isStory, planned }: Story,
  { mentions, retellings }: Shelves,
  onArticle: OnProgress,
): Generator<ShelvedOutline> {
  const maker = new OutlineMaker();
  for (const [done, { at }] of cited.entries()) {
    const found = findings.get(at);
    const told = planned ? [...found.mentions, ...(found.planned ?? [])] : found.mentions;
    for (const record of told) {
      if (!isStory(record)) continue;
      const mention = knownMention(record, names);
      yield maker.outlineOf(mention, mentions.size);
      mentions.add(mention);
    }
    for (const record of found.retellings ?? [])
      if (isStory(record)) retellings.add({ ...knownMention(record, names), isRetelling: true });
    onArticle(done + 1, cited.length);
  }
}

/** The outlines of what lies on the shelf of retellings, one after another, at places below zero. */
function* retoldOutlines(retellings: Shelf<FoundMention>): Generator<ShelvedOutline> {
  const maker = new OutlineMaker();
  for (let at = 0; at < retellings.size; at++)
    yield maker.outlineOf(retellings.get(at), placeRetold(at));
}

/** The place on the shelf of retellings as a place below zero, and back. */
function placeRetold(at: number): number {
  return -1 - at;
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

function mergeNote({ a, b, similarity }: Joint): Diagnostic {
  return {
    code: 'merged',
    severity: 'note',
    message: `“${a.title}” (${a.source}) and “${b.title}” (${b.source}) are taken for one event: ${similarity.reasons.join(', ')}.`,
    where: { source: b.source, range: b.passage },
  };
}
