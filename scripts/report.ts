/** What a person should know of an extraction: a summary for the terminal, everything for a file. */
import type { ArticleFindings } from '../src/extract/index.ts';
import type { Dataset, Diagnostic } from '../src/model/index.ts';

export interface Run {
  readonly dataset: Dataset;
  readonly diagnostics: readonly Diagnostic[];
  /** In order of path. */
  readonly articles: readonly Pick<
    ArticleFindings,
    'source' | 'path' | 'characters' | 'furniture'
  >[];
}

/** Kinds of doubt told one by one in the summary before the rest is left to `--report`. */
const SHOWN_EACH = 5;

/** Lines for stderr: what was found, and what was left unresolved and why. */
export function summaryLines({ dataset, diagnostics, articles }: Run, file: string): string[] {
  const citations = dataset.events.reduce((sum, event) => sum + event.citations.length, 0);
  const doubts = diagnostics.filter(({ severity }) => severity !== 'note');
  const notes = diagnostics.filter(({ severity }) => severity === 'note');
  return [
    `${counted(dataset.events.length, 'event')} with ${counted(citations, 'citation')} from ${counted(articles.length, 'article')} → ${file}`,
    ...doubtLines(doubts),
    ...(notes.length > 0
      ? [`Also noted: ${tallyText(notes)} (all of it with --report FILE).`]
      : []),
  ];
}

function doubtLines(doubts: readonly Diagnostic[]): string[] {
  return [...groupByCode(doubts)].flatMap(([code, group]) => [
    `${codeText(code)}, ${group.length}:`,
    ...group.slice(0, SHOWN_EACH).map(diagnosticLine),
    ...(group.length > SHOWN_EACH ? [`  … and ${group.length - SHOWN_EACH} more`] : []),
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

/** In order of first appearance. */
function groupByCode(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.code);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.code, [diagnostic]);
  }
  return groups;
}

function tallyText(diagnostics: readonly Diagnostic[]): string {
  return [...groupByCode(diagnostics)]
    .map(([code, group]) => `${codeText(code).toLowerCase()} ${group.length}`)
    .join(', ');
}

/** `1 event`, `1,240 events`. */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Everything, as JSON: what was read and how, and every diagnostic in order. Same run, same bytes. */
export function reportText({ dataset, diagnostics, articles }: Run): string {
  const report = {
    events: dataset.events.length,
    citations: dataset.events.reduce((sum, event) => sum + event.citations.length, 0),
    articles: articles.map(({ source, path, characters, furniture }) => ({
      source: source.id,
      file: path,
      language: source.language,
      published: source.published ?? null,
      publishedBasis: source.publishedBasis,
      characters,
      furniture: furniture.map(({ range, reason }) => ({ ...range, reason })),
    })),
    diagnostics,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
