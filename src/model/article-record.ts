/**
 * An article as data: one line of a `.jsonl` file, one item of a `.json` list, one
 * line on the standard input of `--map`. The one description of that shape.
 */
import * as z from 'zod/mini';
import { DataFileError } from './data-file.ts';
import { Identifier, LanguageTag, Line, WebUrl } from './fields.ts';
import { JsonTextError, readJsonText } from './json-text.ts';
import { checkShape } from './problem.ts';
import { quoted } from './quoted.ts';
import { SourceKind } from './source.ts';
import { Edtf } from './time/edtf.ts';

/** Where text holds half a character: offsets and hashes of such text mean nothing outside JavaScript. */
const HALF_CHARACTER = /\p{Cs}/u;

const ArticleText = z.string().check((ctx) => {
  const at = ctx.value.search(HALF_CHARACTER);
  const nul = ctx.value.indexOf('\0');
  const fault =
    at !== -1
      ? `must not hold half a character (a lone surrogate), as at position ${at}; write the character whole`
      : nul !== -1
        ? `must not hold a NUL character, as at position ${nul}; take it out`
        : !/[\p{L}\p{N}]/u.test(ctx.value)
          ? 'is empty; give the article’s words'
          : undefined;
  if (fault !== undefined)
    ctx.issues.push({ code: 'custom', input: ctx.value.slice(0, 100), message: fault });
});

/** One article with what is known of it; `text` has its paragraphs parted by line breaks. */
export const ArticleRecord = z.readonly(
  z.strictObject({
    id: Identifier,
    text: ArticleText,
    url: z.optional(WebUrl),
    published: z.optional(Edtf),
    title: z.optional(Line),
    author: z.optional(Line),
    publisher: z.optional(Line),
    language: z.optional(LanguageTag),
    kind: z.optional(SourceKind),
  }),
);
export type ArticleRecord = z.infer<typeof ArticleRecord>;

/**
 * The article in one line of JSON.
 * @param place names the line in messages: "articles.jsonl, line 12".
 * @throws DataFileError with a message for every field at fault.
 */
export function parseArticleRecord(json: string, place: string): ArticleRecord {
  try {
    return checkArticleRecord(readJsonText(json), place);
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    // The place names the line already.
    const message = error.message.replace(/^line 1, /, '');
    throw new DataFileError(place, [{ path: '', message }]);
  }
}

/** The same for a value that is parsed already. */
export function checkArticleRecord(value: unknown, place: string): ArticleRecord {
  const other = otherFields(value);
  if (other !== undefined) throw new DataFileError(place, [{ path: '', message: other }]);
  const checked = checkShape(ArticleRecord, value, 'the article');
  if (!checked.ok) throw new DataFileError(place, checked.problems);
  return checked.value;
}

/** Names told of a record that was made for something else. */
const MOST_NAMES = 6;

/** One sentence on an export of another tool, which has the words under another name, instead of one for each of its fields. */
function otherFields(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  if ('text' in value || names.every((name) => name in ArticleRecord.def.innerType.shape))
    return undefined;
  const shown = names.slice(0, MOST_NAMES).map(quoted).join(', ');
  const more = names.length > MOST_NAMES ? ' and others' : '';
  return `has no "text", but ${shown}${more}; an article needs "id" and "text", and may have url, published, title, author, publisher, language and kind. Rename the fields (docs/articles.md shows how).`;
}
