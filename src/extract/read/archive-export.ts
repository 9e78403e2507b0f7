/**
 * What the text files of press archives, and people who paste an article, write around it: lines of
 * "Label: value", the address, and the heads of LexisNexis, Factiva and ProQuest. They stay in the
 * text as furniture, so that ranges hold, and say what the article does not.
 */
import type { Furniture } from '../../model/index.ts';
import { dateLineKind, readDateText } from './date-text.ts';
import { isProse, linesOf, type Line } from './furniture/lines.ts';
import { lineOf, webUrlOf, type PageMetadata } from './page-metadata.ts';
import { readClaim } from './publication-claim.ts';
import { ReadError } from './read-error.ts';

export interface ArchiveRecord {
  readonly metadata: PageMetadata;
  readonly furniture: readonly Furniture[];
}

type Field = 'title' | 'author' | 'publisher' | 'published' | 'url' | 'other';

/** Labels in small letters; `other` are those that tell nothing of use. */
const LABELS: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    title: ['title', 'headline', 'título', 'titular'],
    author: ['author', 'authors', 'byline', 'autor'],
    publisher: [
      ...['publication', 'publication title', 'publication name', 'newspaper', 'outlet'],
      ...['source', 'publisher', 'site', 'website', 'medio', 'fuente'],
    ],
    published: [
      ...['date', 'published', 'publication date', 'date published', 'pubdate'],
      ...['fecha', 'fecha de publicación'],
    ],
    url: ['url', 'link', 'address', 'source url', 'web address', 'enlace'],
    other: [
      ...['section', 'length', 'dateline', 'load-date', 'language', 'pages', 'page', 'edition'],
      ...['subject', 'subjects', 'company', 'organization', 'industry', 'geographic'],
      ...['keywords', 'graphic', 'publication-type', 'publication type', 'journal code', 'series'],
      ...['publication info', 'publication subject', 'publication year', 'place of publication'],
      ...['country of publication', 'issn', 'source type', 'language of publication'],
      ...['document type', 'document url', 'proquest document id', 'accession number', 'database'],
      ...['copyright', 'last updated', 'full text', 'word count', 'accessed', 'retrieved'],
      ...['column', 'volume', 'issue', 'first page', 'identifier', 'links'],
    ],
  } satisfies Record<Field, string[]>).flatMap(([field, labels]) =>
    labels.map((label): [string, Field] => [label, field as Field]),
  ),
);

/** Labels below which a colon is one of the story's. */
const FEWEST_LABELS = 2;
/** Lines looked at before the story. */
const HEAD_LINES = 30;
/** Lines in which a person pastes the address. */
const ADDRESS_LINES = 6;
/** The last line of one article, by the archives' own words. */
const ENDS = [
  /^End of Document$/gmu,
  /^Document [A-Z]{4,}[0-9A-Za-z]{12,}$/gmu,
  /^ProQuest document ID:/gmu,
];
const REASON = 'archive record';

/**
 * What stands around the article in `text`; nothing where it is an article alone. O(n).
 * @throws ReadError for a file of several articles: the second would be dated by the first.
 */
export function readArchiveRecord(text: string, path: string): ArchiveRecord {
  for (const end of ENDS) {
    const count = text.match(end)?.length ?? 0;
    if (count > 1)
      throw new ReadError(
        path,
        `holds ${count} articles of a press archive; have it save each in a file of its own, or write them as .jsonl`,
      );
  }
  const lines = linesOf(text);
  const found = lexisRecord(lines) ?? factivaRecord(lines) ?? NONE;
  const labelled = labelledRecord(lines);
  const address = addressOf(lines);
  const metadata = { ...address.metadata, ...labelled.metadata, ...found.metadata };
  const taken = new Set([...found.lines, ...labelled.lines, ...address.lines]);
  return {
    metadata,
    furniture: lines
      .filter((line) => taken.has(line))
      .map(({ range }) => ({ range, reason: REASON })),
  };
}

interface Found {
  readonly metadata: PageMetadata;
  /** The lines that are no part of the story; the headline is left to whoever looks for headlines. */
  readonly lines: readonly Line[];
}

/** Title, outlet and date on lines of their own, labels, "Body", the story, what it is filed under. */
function lexisRecord(lines: readonly Line[]): Found | undefined {
  const body = lines.findIndex(({ text }) => text === 'Body');
  const [title, publisher, date] = lines;
  if (body < 3 || body > HEAD_LINES || !title || !publisher || !date) return undefined;
  const claim = readClaim('the archive', date.text);
  if (!claim || dateLineKind(date.text) === null) return undefined;
  const foot = lines.findIndex(
    ({ text }, index) => index > body && /^(?:Classification|Load-Date:.*)$/u.test(text),
  );
  return {
    metadata: {
      title: lineOf(title.text),
      publisher: outletOf(publisher.text),
      claims: [claim],
    },
    lines: [...lines.slice(1, body + 1), ...(foot === -1 ? [] : lines.slice(foot))],
  };
}

/** Section, title, byline, "523 words", date, outlet, codes, language, copyright; then the story. */
function factivaRecord(lines: readonly Line[]): Found | undefined {
  const words = lines
    .slice(0, HEAD_LINES)
    .findIndex(
      ({ text }, index) =>
        /^[\d,.]+ words$/u.test(text) && dateLineKind(lines[index + 1]?.text ?? '') !== null,
    );
  if (words < 1) return undefined;
  const date = lines[words + 1];
  const rest = lines.slice(words + 2);
  const apart = rest.findIndex(({ isApart }) => isApart);
  const codes = rest.slice(0, apart === -1 ? 0 : apart);
  const publisher = codes.find(({ text }) => !/^\d{1,2}:\d{2}\b/u.test(text));
  const claim = readClaim('the archive', date?.text);
  if (!date || !publisher || !claim) return undefined;
  const above = lines.slice(0, words);
  const title = above.findLast(({ text }) => !/^by\s/iu.test(text));
  return {
    metadata: {
      title: lineOf(title?.text),
      publisher: outletOf(publisher.text),
      claims: [claim],
    },
    lines: [
      ...above.filter((line) => line !== title && !/^by\s/iu.test(line.text)),
      ...lines.slice(words, words + 2),
      ...codes,
      ...lines.filter(({ text }) => /^Document [A-Z]{4,}[0-9A-Za-z]{12,}$/u.test(text)),
    ],
  };
}

/** Lines of "Label: value" before the story and behind it. */
function labelledRecord(lines: readonly Line[]): Found {
  const known = lines.map((line) => ({ line, ...labelOf(line) }));
  const story = known.findIndex(({ line, field }) => field === undefined && isProse(line));
  const head = known.slice(0, Math.min(story === -1 ? known.length : story, HEAD_LINES));
  const last = known.findLastIndex(({ field }) => field === undefined);
  const foot = known.slice(Math.max(last + 1, head.length));
  const labelled = [...head, ...foot].filter(({ field }) => field !== undefined);
  if (labelled.length < FEWEST_LABELS || isLog(labelled)) return NONE;
  const valueOf = (wanted: Field) =>
    labelled.find(({ field, value }) => field === wanted && value !== '')?.value;
  const source = valueOf('publisher');
  const date = labelled.find(
    ({ field, value }) => field === 'published' && readDateText(value) !== undefined,
  );
  const claim = date && readClaim(`its "${date.label}"`, date.value);
  const fields: PageMetadata = {
    title: lineOf(valueOf('title')),
    author: lineOf(valueOf('author')),
    publisher: webUrlOf(source) === undefined ? outletOf(source) : undefined,
    url: webUrlOf(valueOf('url')) ?? webUrlOf(source),
    claims: claim && [claim],
    unreadDate: claim ? undefined : valueOf('published'),
  };
  return { metadata: definedOf(fields), lines: labelled.map(({ line }) => line) };
}

/** Whether several dates are labelled: each is that of an entry, as in a list of incidents. */
function isLog(labelled: readonly { readonly field?: Field; readonly value: string }[]): boolean {
  const dates = labelled.filter(({ field }) => field === 'published').map(({ value }) => value);
  return new Set(dates).size > 1;
}

function labelOf({ text }: Line): { field?: Field; label: string; value: string } {
  const [, label = '', value = ''] = /^([\p{L}][\p{L} -]{1,40}?)\s*:\s*(.*)$/u.exec(text) ?? [];
  return { field: LABELS.get(label.toLowerCase()), label, value: value.trim() };
}

/** The address that a person pasted above the article. */
function addressOf(lines: readonly Line[]): Found {
  const line = lines.slice(0, ADDRESS_LINES).find(({ text }) => /^https?:\/\/\S+$/u.test(text));
  const url = webUrlOf(line?.text);
  return line && url !== undefined ? { metadata: { url }, lines: [line] } : NONE;
}

const NONE: Found = { metadata: {}, lines: [] };

/** "The Courier; London" and "The Courier (London)" are The Courier. */
function outletOf(name: string | undefined): string | undefined {
  return lineOf(name?.replace(/\s*(?:;.*|\(\p{Lu}[^)]*\)|\[[^\]]*\])$/u, ''));
}

function definedOf(metadata: PageMetadata): PageMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
