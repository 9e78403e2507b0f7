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
import { lineOf, webUrlOf, type PageMetadata } from './page-metadata.ts';
import { ReadError } from './read-error.ts';

export interface FrontMatter {
  readonly metadata: PageMetadata;
  /** Where the body begins, in UTF-16 units. */
  readonly bodyStart: number;
}

/** Longest front matter, in UTF-16 units: what a person writes is far below, what attacks is above. */
const LONGEST = 20_000;
const OPENING = /^(---|\+\+\+)([^\n]*)(?:\n|$)/u;

/**
 * The front matter of `text`; empty metadata and `bodyStart` 0 when there is none.
 * A text that merely begins with a rule (`---` and no closing line) has none.
 * @throws ReadError with the line, when it is not closed, not YAML, or not plain.
 */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return { metadata: {}, bodyStart: 0 };
  const label = (opening[2] ?? '').trim();
  if (opening[1] === '+++' || label !== '')
    throw new ReadError(
      path,
      `front matter of the kind "${opening[0].trim().slice(0, 20)}" is not read; write plain YAML between two lines of "---"`,
      1,
    );
  const from = opening[0].length;
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
  const fields = readYaml(text.slice(from, from + closing.index), path);
  return { metadata: toMetadata(fields), bodyStart: from + closing.index + closing[0].length };
}

function readYaml(yaml: string, path: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(yaml, { schema: 'failsafe', version: '1.2', logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    throw new ReadError(path, `the front matter is not YAML: ${firstLine(error.message)}`, line);
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

/** yaml's messages go on with an excerpt of the text; its place is in `line` already. */
function firstLine(message: string): string {
  if (message.includes('call stack')) return 'it is nested too deeply';
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
}

function toMetadata(fields: Readonly<Record<string, unknown>>): PageMetadata {
  const field = (...names: string[]) => {
    for (const name of names) {
      const value = lineOf(joined(fields[name]));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const kind = SourceKind.safeParse(field('kind'));
  const id = field('id');
  return {
    id: id !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) ? id : undefined,
    title: field('title'),
    author: field('author', 'authors', 'byline'),
    publisher: field('publisher', 'site', 'publication'),
    url: webUrlOf(field('url', 'canonical', 'canonical_url', 'link')),
    language: readLanguageTag(field('language', 'lang', 'locale') ?? '?'),
    published: publishedOf(field('published', 'date', 'datePublished', 'pubDate') ?? ''),
    kind: kind.success ? kind.data : undefined,
  };
}

/** A year alone counts here: the field is written by a person, in EDTF where they know no more. */
function publishedOf(value: string): Edtf | undefined {
  return readDateText(value) ?? (/^\d{4}$/u.test(value) ? Edtf.parse(value) : undefined);
}

function joined(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value;
}
