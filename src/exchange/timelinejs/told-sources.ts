/**
 * The sources of an event within the text of a slide: a paragraph of its own, which readers of
 * TimelineJS see with its links, and from which an import here takes the sources again.
 */
import { sourcesOf, passageLink, type EventRecord, type Source } from '../../model/index.ts';
import type { NamedSource } from '../import/entry.ts';
import { plainText, webAddress } from '../import/plain-text.ts';
import { escaped } from '../markup.ts';
import { plainLine } from '../plain-line.ts';

const CLASS = 'datelines-sources';
const PARAGRAPH = new RegExp(`<p class="${CLASS}">([\\s\\S]*?)</p>`, 'u');
const NAME = /<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>|<cite>([\s\S]*?)<\/cite>/gu;

/** The paragraph: what it says first, then each source by name, linked to its passage where it has an address. */
export function sourcesParagraph(
  event: EventRecord,
  sources: ReadonlyMap<string, Source>,
  reportedBy: (n: number) => string,
): string {
  const told = sourcesOf(event).flatMap((id) => sources.get(id) ?? []);
  const names = told.map((source) => {
    const name = escaped(plainLine(source.publisher));
    const citation = event.citations.find((cited) => cited.source === source.id);
    const url = webAddress((citation && passageLink(source, citation)) ?? '');
    return url === undefined ? `<cite>${name}</cite>` : `<a href="${escaped(url)}">${name}</a>`;
  });
  const begin = escaped(plainLine(reportedBy(told.length)));
  return `<p class="${CLASS}">${begin}: ${names.join('; ')}</p>`;
}

/** The sources in a text, and the text without their paragraph; none where it has no such paragraph. */
export function takeSources(markup: string): { text: string; sources: NamedSource[] } {
  const [paragraph, inside] = PARAGRAPH.exec(markup) ?? [];
  if (paragraph === undefined) return { text: markup, sources: [] };
  const sources = [...(inside ?? '').matchAll(NAME)].flatMap(([, href = '', linked, bare]) => {
    const name = plainText(linked ?? bare ?? '');
    // The words of the passage are no part of the page's own address.
    const address = webAddress(plainText(href).replace(/#?:~:.*$/u, ''));
    return name === '' ? [] : [{ name, ...(address !== undefined && { address }) }];
  });
  return { text: markup.replace(paragraph, ''), sources };
}
