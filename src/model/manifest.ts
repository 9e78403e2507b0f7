/**
 * The manifest, `data/sources.json`: what a person knows of each article that the
 * article does not say itself. Whatever it says outweighs what the page says.
 */
import * as z from 'zod/mini';
import { DataFileError, readDataFile } from './data-file.ts';
import { Identifier, LanguageTag, Line, WebUrl } from './fields.ts';
import { type Problem, checkShape } from './problem.ts';
import { quoted } from './quoted.ts';
import { readRetold } from './retold.ts';
import { Excerpt, PublishedBasis, SourceCode, SourceKind, Via } from './source.ts';
import { edtfFaultWords } from './time/edtf-faults.ts';
import { EdtfError } from './time/edtf-reader.ts';
import { Edtf } from './time/edtf.ts';

/** A file inside the folder of articles: relative, and never above it. */
const ArticleFile = Line.check(
  z.refine(
    (path) => !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..'),
    'must be a path inside the folder of articles',
  ),
);

/** `byline`, or `inferred: why`: the basis of the publication date and, after a colon, a note. */
const BasisAndNote = Line.check(
  z.refine(
    (text) => PublishedBasis.options.includes(splitBasis(text).basis),
    `must be one of ${PublishedBasis.options.join(', ')}, and may go on with ": why"`,
  ),
);

/** The outlet it retells, in a line: "The Courier, 25 November 2025, Jane Doe". */
const Retold = Line.check((ctx) => {
  try {
    readRetold(ctx.value);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    ctx.issues.push({ code: 'custom', input: ctx.value, message: edtfFaultWords(error) });
  }
});

/** One article, as a person writes it. */
const ManifestEntryText = z
  .strictObject({
    id: Identifier,
    file: z.optional(ArticleFile),
    title: z.optional(Line),
    publisher: z.optional(Line),
    author: z.optional(Line),
    url: z.optional(WebUrl),
    archiveUrl: z.optional(WebUrl),
    language: z.optional(LanguageTag),
    published: z.optional(Edtf),
    publishedBasis: z.optional(BasisAndNote),
    publishedNote: z.optional(Line),
    kind: z.optional(SourceKind),
    quotes: z.optional(Retold),
    via: z.optional(Via),
    code: z.optional(SourceCode),
    excerpt: z._default(Excerpt, 'fragment'),
  })
  .check(
    z.refine(
      (entry) => entry.file !== undefined || entry.url !== undefined,
      'needs a "file" in the folder of articles or a "url" to fetch it from',
    ),
    z.refine(
      (entry) => entry.publishedBasis === undefined || entry.published !== undefined,
      'has a "publishedBasis" but no "published"',
    ),
    z.refine(
      (entry) => entry.quotes === undefined || entry.via === undefined,
      'has both "quotes" and "via"; keep one',
    ),
  );

/**
 * One article of the manifest. Only `id` and one of `file` and `url` are sure to
 * be there: what is absent, the article itself may say. A publication date
 * without a basis rests on the manifest.
 */
export const ManifestEntry = z.pipe(ManifestEntryText, z.transform(completeEntry));
export type ManifestEntry = z.output<typeof ManifestEntry>;

function completeEntry(entry: z.output<typeof ManifestEntryText>) {
  const { publishedBasis, publishedNote, quotes, via, ...rest } = entry;
  const split = splitBasis(publishedBasis ?? 'manifest');
  return {
    ...rest,
    ...(rest.published !== undefined && { publishedBasis: split.basis }),
    ...withoutUndefined({ publishedNote: publishedNote ?? split.note }),
    ...withoutUndefined({ via: quotes === undefined ? via : readRetold(quotes) }),
  };
}

function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function splitBasis(text: string): { basis: PublishedBasis; note: string | undefined } {
  const [, basis = text, note] = /^(\w+)\s*:\s*(.+)$/.exec(text) ?? [];
  return { basis: basis as PublishedBasis, note };
}

export interface Manifest {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly sources: readonly ManifestEntry[];
}

const ManifestHeader = z.strictObject({
  $schema: z.optional(Line),
  title: z.optional(Line),
  description: z.optional(Line),
  language: z.optional(LanguageTag),
  sources: z.array(z.unknown()),
});

/**
 * The manifest in a file's text: a list of entries, or an object with `sources`
 * and, if wished, the `title`, `description` and `language` of the dataset.
 * @throws DataFileError naming the file and, for every fault, line or entry and field.
 */
export function parseManifest(text: string, path: string): Manifest {
  const json = readDataFile(text, path);
  const header = checkShape(
    ManifestHeader,
    Array.isArray(json) ? { sources: json } : json,
    'the manifest',
  );
  if (!header.ok) throw new DataFileError(path, header.problems);
  const { title, description, language, sources: texts } = header.value;
  const problems: Problem[] = [];
  const sources: ManifestEntry[] = [];
  for (const [index, entryText] of texts.entries()) {
    const checked = checkShape(ManifestEntry, entryText, 'the entry');
    if (checked.ok) sources.push(checked.value);
    else problems.push(...checked.problems.map((problem) => inEntry(index, entryText, problem)));
  }
  problems.push(...repeated(sources));
  if (problems.length > 0) throw new DataFileError(path, problems);
  return { ...withoutUndefined({ title, description, language }), sources };
}

function inEntry(index: number, entry: unknown, { path, message }: Problem): Problem {
  const id = (entry as { id?: unknown } | null)?.id;
  const name = typeof id === 'string' ? ` (${quoted(id)})` : '';
  return {
    path: `sources[${index}]${path && '.'}${path}`,
    message: `entry ${index + 1}${name}: ${message}`,
  };
}

/** A file of many articles, which several entries may name. */
const HOLDS_MANY = /\.(?:jsonl|ndjson|json)$/i;

/** Two entries may share neither id nor file, address or code: each would hide the other. */
function repeated(sources: readonly ManifestEntry[]): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['id', 'file', 'url', 'code'] as const) {
    const firstWith = new Map<string, number>();
    for (const [index, entry] of sources.entries()) {
      const value = entry[field];
      if (value === undefined || (field === 'file' && HOLDS_MANY.test(value))) continue;
      const first = firstWith.get(value);
      firstWith.set(value, first ?? index);
      if (first !== undefined)
        problems.push({
          path: `sources[${index}].${field}`,
          message: `entry ${index + 1} (${entry.id}): its ${field} ${value} is also that of entry ${first + 1}`,
        });
    }
  }
  return problems;
}
