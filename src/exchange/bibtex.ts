/**
 * Citations as BibTeX: an entry for the event as this page tells it, and one for
 * each source that reports it. Entries are `@misc` with `url` and `urldate`, which
 * old BibTeX passes over and BibLaTeX sets.
 */
import { readEdtf, type EventRecord, type Source } from '../model/index.ts';
import type { CitedEvent } from './citation-text.ts';
import { plainLine } from './plain-line.ts';

/** The entries, one blank line between them. Keys are the ids of the data: a–z, 0–9 and hyphens. */
export function bibtexOf({ event, sources, dataset, url, accessed }: CitedEvent): string {
  const own = entry(`datelines-${event.id}`, [
    ['title', texText(event.title)],
    ['howpublished', `${texText(dataset.title)}, Datelines`],
    ['note', texText(dateNote(event))],
    ['url', texUrl(url)],
    ['urldate', accessed],
  ]);
  return [own, ...sources.map((source) => sourceEntry(source, accessed))].join('\n');
}

function sourceEntry(source: Source, accessed: string | undefined): string {
  const [year, month, day] = publishedParts(source);
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return entry(source.id, [
    ['author', source.author && texText(source.author)],
    ['title', texText(source.title ?? source.publisher)],
    ['howpublished', texText(source.publisher)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', date],
    ['url', source.url && texUrl(source.url)],
    ['urldate', source.url && accessed],
  ]);
}

function entry(key: string, fields: readonly (readonly [string, string | undefined])[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** Only what the source's date says; of an interval, nothing. */
function publishedParts({ published }: Source): (string | undefined)[] {
  const value = readEdtf(published);
  if (value.type !== 'date' || !['year', 'month', 'day', 'time'].includes(value.precision))
    return [];
  const two = (n: number | undefined) => (n === undefined ? undefined : String(n).padStart(2, '0'));
  const isMonth = value.precision !== 'year';
  const isDay = isMonth && value.precision !== 'month';
  return [
    String(value.year).padStart(4, '0'),
    isMonth ? two(value.month) : undefined,
    isDay ? two(value.day) : undefined,
  ];
}

function dateNote(event: EventRecord): string {
  return `EDTF ${event.when}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX sets as it stands; inner braces keep its capitals. */
function texText(text: string): string {
  return `{${plainLine(text).replace(/[\\{}~^&%$#_]/g, (c) => TEX[c] ?? `\\${c}`)}}`;
}

/** An address between braces: those and backslashes of its own are percent-encoded. */
function texUrl(url: string): string {
  return plainLine(url).replace(/[{}\\ ]/g, (c) => encodeURIComponent(c));
}
