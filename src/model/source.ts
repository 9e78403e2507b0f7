/**
 * A source: one article, as the dataset names it. Its text is not part of it;
 * only the hash of the text the citations were cut from.
 */
import * as z from 'zod/mini';
import { Edtf } from './time/edtf.ts';
import { Identifier, LanguageTag, Line, Sha256, WebUrl } from './fields.ts';

/** What sort of piece it is, as a librarian would file it; never a judgement of its worth. */
export const SourceKind = z.enum([
  'news',
  'opinion',
  'commentary',
  'analysis',
  'official',
  'reference',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** What the publication date rests on. */
export const PublishedBasis = z.enum(['metadata', 'url', 'byline', 'manifest', 'inferred']);
export type PublishedBasis = z.infer<typeof PublishedBasis>;

/** How much of the source's own wording the dataset may show (DATA.md, rule 8). */
export const Excerpt = z.enum(['none', 'fragment', 'sentence']);
export type Excerpt = z.infer<typeof Excerpt>;

const CODE_RULE = 'must be two or three letters or digits';

/** Two or three letters or digits that stand for the source where its name has no room, unique in a dataset. */
export const SourceCode = z.string().check(
  z.minLength(2, CODE_RULE),
  z.maxLength(3, CODE_RULE),
  z.refine((code) => /^[\p{L}\p{N}]*$/u.test(code), CODE_RULE),
);

/** The outlet that a source mostly retells. */
export const Via = z.readonly(z.strictObject({ publisher: Line, published: z.optional(Edtf) }));
export type Via = z.infer<typeof Via>;

export const Source = z.readonly(
  z.strictObject({
    id: Identifier,
    code: SourceCode,
    publisher: Line,
    title: z.optional(Line),
    author: z.optional(Line),
    url: z.optional(WebUrl),
    archiveUrl: z.optional(WebUrl),
    language: LanguageTag,
    published: Edtf,
    publishedBasis: PublishedBasis,
    publishedNote: z.optional(Line),
    kind: SourceKind,
    via: z.optional(Via),
    excerpt: Excerpt,
    textSha256: Sha256,
  }),
);
export type Source = z.infer<typeof Source>;
