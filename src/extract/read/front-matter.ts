/**
 * The YAML head of a Markdown file, between two lines of three hyphens.
 *
 * Articles come from strangers: YAML is read by the failsafe schema (every scalar
 * stays a string, so a date keeps its words), without aliases, tags or code; any
 * other kind of front matter (`---js`, `+++`) is refused and never run.
 */
import { parseDocument } from 'yaml';
import { Edtf, SourceKind } from '../../model/index.ts';
import { readDateText } from './date-text.ts';
import { readLanguageTag } from './language.ts';
import { withoutWikiLinks } from './markdown.ts';
import { lineOf, webUrlOf, type PageMetadata } from './page-metadata.ts';
import { ReadError } from './read-error.ts';

export interface FrontMatter {
  readonly metadata: PageMetadata;
  /** Where the body begins, in UTF-16 units. */
  readonly bodyStart: number;
}

/** Longest front matter, in UTF-16 units: what a person writes is far below, what attacks is above. */
const LONGEST = 20_000;
const OPENING = /^\s*(---|\+\+\+)([^\n]*)(?:\n|$)/u;

/**
 * The front matter of `text`; empty metadata and `bodyStart` 0 when there is none.
 * A text that merely begins with a rule (`---` and no closing line) has none.
 * @throws ReadError with the line, when it is not closed, not YAML, or not plain.
 */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return readHeaderLines(text, path);
  const label = (opening[2] ?? '').trim();
  if (opening[1] === '+++' || label !== '')
    throw new ReadError(
      path,
      `front matter of the kind "${opening[0].trim().slice(0, 20)}" is not read; write plain YAML between two lines of "---"`,
      1,
    );
  const from = opening[0].length;
  const lineBefore = text.slice(0, text.indexOf('---')).split('\n').length - 1;
  const closing = /^(?:---|\.\.\.)[ \t]*$/mu.exec(text.slice(from, from + LONGEST));
  if (!closing) {
    // A thematic break, if no line after it could be a field.
    if (!/^[\w-]+:/u.test(text.slice(from))) return { metadata: {}, bodyStart: 0 };
    throw new ReadError(
      path,
      `the front matter has no closing line "---" within ${LONGEST.toLocaleString('en')} characters`,
      1,
    );
  }
  const fields = readYaml(text.slice(from, from + closing.index), path, lineBefore);
  return { metadata: toMetadata(fields), bodyStart: from + closing.index + closing[0].length };
}

function readYaml(
  yaml: string,
  path: string,
  linesBefore: number,
): Readonly<Record<string, unknown>> {
  const document = parseDocument(yaml, { schema: 'failsafe', version: '1.2', logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1 + linesBefore;
    throw new ReadError(path, `the front matter is not YAML: ${faultText(error)}`, line);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new ReadError(
      path,
      'the front matter uses YAML aliases (*name); write the values out',
      2,
    );
  }
  if (value === null || value === '') return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new ReadError(path, 'the front matter must be fields, one "name: value" on a line', 2);
  return value as Record<string, unknown>;
}

/** What is wrong, and where the cause is a common slip, the way out. */
function faultText({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || message.startsWith('Nested mappings'))
    return 'a value with a colon in it stands in quotation marks: title: "The mole: a history"';
  if (code === 'DUPLICATE_KEY') return 'a field stands twice; take one out';
  return firstLine(message);
}

/** yaml's messages go on with an excerpt of the text; its place is in `line` already. */
function firstLine(message: string): string {
  if (message.includes('call stack')) return 'it is nested too deeply';
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
}

/** Fields by which a head without its lines of hyphens is known. */
const HEADER_FIELDS =
  /^(?:title|authors?|date|published|source|url|link|publisher|publication|site|language|lang|id|tags|created|updated)$/iu;
const FEWEST_HEADER_FIELDS = 2;

/**
 * A head without lines of hyphens: MultiMarkdown's ("Title: The mole"), or a note-taker's
 * ("published:: 2024-05-14"). JSON's braces are refused as other kinds of front matter are.
 */
function readHeaderLines(text: string, path: string): FrontMatter {
  if (/^\s*\{\s*"(?:title|date|author|draft|slug)"\s*:/u.test(text))
    throw new ReadError(
      path,
      'front matter of the kind "{" is not read; write plain YAML between two lines of "---"',
      1,
    );
  const fields: Record<string, string> = {};
  let bodyStart = text.length - text.trimStart().length;
  for (const [line, name = '', value = ''] of text
    .slice(bodyStart, bodyStart + LONGEST)
    .matchAll(/([A-Za-z][\w-]{1,30})::?[ \t]+(.*)(?:\n|$)/gy)) {
    if (HEADER_FIELDS.test(name)) fields[name.toLowerCase()] = value;
    bodyStart += line.length;
  }
  const isHeader =
    Object.keys(fields).length >= FEWEST_HEADER_FIELDS &&
    /^\s*(?:\n|$)/u.test(text.slice(bodyStart));
  return isHeader ? { metadata: toMetadata(fields), bodyStart } : { metadata: {}, bodyStart: 0 };
}

function toMetadata(fields: Readonly<Record<string, unknown>>): PageMetadata {
  const field = (...names: string[]) => {
    for (const name of names) {
      const value = lineOf(named(fields[name]));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const kind = SourceKind.safeParse(field('kind'));
  const id = field('id');
  const source = field('source');
  const date = field('published', 'date', 'datePublished', 'pubDate');
  const published = publishedOf(date ?? '');
  const url = webUrlOf(field('url', 'canonical', 'canonical_url', 'link')) ?? webUrlOf(source);
  return {
    id: id !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) ? id : undefined,
    title: field('title'),
    author: field('author', 'authors', 'byline'),
    publisher:
      field('publisher', 'site', 'publication') ??
      (webUrlOf(source) === undefined ? source : undefined),
    url,
    language: readLanguageTag(field('language', 'lang', 'locale') ?? '?'),
    published,
    unreadDate: published === undefined ? date : undefined,
    kind: kind.success ? kind.data : undefined,
  };
}

/** A year alone counts here: the field is written by a person, in EDTF where they know no more. */
function publishedOf(value: string): Edtf | undefined {
  return readDateText(value) ?? (/^\d{4}$/u.test(value) ? Edtf.parse(value) : undefined);
}

/** Of a list its items, and of those that are fields themselves the name (`- name: Ada Byron`). */
function joined(value: unknown): unknown {
  if (!Array.isArray(value)) return nameIn(value);
  return (value as unknown[])
    .map(nameIn)
    .filter((item) => typeof item === 'string')
    .join(', ');
}

/** A field's words, those of note-takers' links (`[[Ada Byron]]`) without the brackets. */
function named(value: unknown): unknown {
  const words = joined(value);
  return typeof words === 'string' ? withoutWikiLinks(words) : words;
}

function nameIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
}
