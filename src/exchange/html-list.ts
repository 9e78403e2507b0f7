/**
 * The events as a list in plain HTML, to stand in an article: date, title, and
 * every source by name, linked to its passage. No script, no style, no class;
 * whatever comes from the data is text.
 */
import {
  passageLink,
  type Citation,
  type Dataset,
  type EventRecord,
  type Source,
} from '../model/index.ts';
import type { ExportWords } from './exported.ts';
import { webAddress } from './import/plain-text.ts';
import { escaped } from './markup.ts';
import { plainLine } from './plain-line.ts';

export interface HtmlListOptions {
  readonly words: Pick<ExportWords, 'dateWords'>;
}

/** One `<section>`: the title, and the events in the order of the dataset. */
export function htmlListOf(dataset: Dataset, { words }: HtmlListOptions): string {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const items = dataset.events.map((event) => listItem(event, sources, words));
  return [
    `<section lang="${escaped(dataset.language)}">`,
    `  <h2>${line(dataset.title)}</h2>`,
    '  <ol>',
    ...items,
    '  </ol>',
    '</section>',
  ].join('\n');
}

function listItem(
  event: EventRecord,
  sources: ReadonlyMap<string, Source>,
  words: HtmlListOptions['words'],
): string {
  const seen = new Set<string>();
  const cited = event.citations.flatMap((citation) => {
    const source = sources.get(citation.source);
    // A source that is cited twice is named once, at its first passage.
    if (!source || seen.has(source.id)) return [];
    seen.add(source.id);
    return [sourceLink(source, citation)];
  });
  const told = cited.length > 0 ? ` (${cited.join(', ')})` : '';
  return `    <li><strong>${line(words.dateWords(event.when))}</strong> ${line(event.title)}${told}</li>`;
}

function sourceLink(source: Source, citation: Citation): string {
  const name = line(source.publisher);
  const url = webAddress(passageLink(source, citation) ?? '');
  return url ? `<a href="${escaped(url)}" rel="noopener">${name}</a>` : `<cite>${name}</cite>`;
}

/** Text from the data on one line, isolated so that its direction is its own. */
function line(value: string): string {
  return `<bdi>${escaped(plainLine(value))}</bdi>`;
}
