/** What a person should know of an extraction: a summary for the terminal, everything for a file. */
import { readShelf, type ArticleFindings, type Reduced, type Shelf } from '../src/extract/index.ts';
import type { Diagnostic } from '../src/model/index.ts';
import { jsonText } from './json-text.ts';
import type { Counts } from './write-dataset.ts';

export interface Run extends Reduced {
  /** What was found out before any article was read. */
  readonly aboutFiles: readonly Diagnostic[];
  /** In order of path. */
  readonly findings: Shelf<ArticleFindings>;
}

/** Kinds of doubt told one by one in the summary before the rest is left to `--report`. */
const SHOWN_EACH = 5;

/** Lines for stderr: what was found, and what was left unresolved and why. */
export function summaryLines(run: Run, { events, citations }: Counts, file: string): string[] {
  const doubts = new Map<string, Group>();
  const notes = new Map<string, Group>();
  for (const diagnostic of diagnosticsOf(run))
    addTo(diagnostic.severity === 'note' ? notes : doubts, diagnostic);
  return [
    `${counted(events, 'event')} with ${counted(citations, 'citation')} from ${counted(run.findings.size, 'article')} → ${file}`,
    ...doubtLines(doubts),
    ...(notes.size > 0 ? [`Also noted: ${tallyText(notes)} (all of it with --report FILE).`] : []),
  ];
}

/** Lines for stderr on events that are not in the dataset for a fault of extraction itself; none where all hold. */
export function refusedLines({ refused }: Counts): string[] {
  if (refused.length === 0) return [];
  const shown = refused.slice(0, SHOWN_EACH).map((line) => `  ${line}`);
  const more = refused.length - shown.length;
  return [
    `${counted(refused.length, 'event')} left out, because what was extracted breaks the data contract. That is a fault of Datelines; the rest holds.`,
    ...shown,
    ...(more > 0 ? [`  … and ${more} more (all of them with --report FILE)`] : []),
  ];
}

function* diagnosticsOf({ aboutFiles, diagnostics }: Run): Generator<Diagnostic> {
  yield* aboutFiles;
  yield* diagnostics();
}

/** Diagnostics of one code: how many, and the first of them. */
interface Group {
  count: number;
  readonly first: Diagnostic[];
}

/** Adds to the groups, which stand in order of first appearance. */
function addTo(groups: Map<string, Group>, diagnostic: Diagnostic): void {
  const group = groups.get(diagnostic.code) ?? { count: 0, first: [] };
  groups.set(diagnostic.code, group);
  group.count += 1;
  if (group.first.length < SHOWN_EACH) group.first.push(diagnostic);
}

function doubtLines(doubts: ReadonlyMap<string, Group>): string[] {
  return [...doubts].flatMap(([code, { count, first }]) => [
    `${codeText(code)}, ${count}:`,
    ...first.map(diagnosticLine),
    ...(count > first.length ? [`  … and ${count - first.length} more`] : []),
  ]);
}

function diagnosticLine({ message, where }: Diagnostic): string {
  const words = where.text === undefined || message.includes(where.text) ? '' : ` “${where.text}”`;
  return `  ${where.source}:${words} ${message}`;
}

/** `unresolved-time` → "Unresolved time". */
function codeText(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function tallyText(groups: ReadonlyMap<string, Group>): string {
  return [...groups]
    .map(([code, { count }]) => `${codeText(code).toLowerCase()} ${count}`)
    .join(', ');
}

/** `1 event`, `1,240 events`. */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Everything, as JSON, in pieces: what was read and how, and every diagnostic in order. Same run, same bytes. */
export function reportText(run: Run, counts: Counts): Iterable<string> {
  return jsonText(counts, { articles: articlesOf(run), diagnostics: diagnosticsOf(run) });
}

function* articlesOf({ findings }: Run): Generator<object> {
  for (const { source, path, characters, furniture } of readShelf(findings))
    yield {
      source: source.id,
      file: path,
      language: source.language,
      published: source.published ?? null,
      publishedBasis: source.publishedBasis,
      characters,
      furniture: furniture.map(({ range, reason }) => ({ ...range, reason })),
    };
}
