/**
 * What one article gives, read without the others: the joint between map and
 * reduce. Plain JSON, a few kilobytes; of the text itself only fingerprints and
 * the words that citations may quote.
 */
import * as z from 'zod/mini';
import { Source } from '../model/index.ts';
import { MentionRecord } from './mention/found.ts';
import { LearntNames } from './people.ts';

/** Raised when findings of an older version can no longer be reduced. */
export const FINDINGS_VERSION = 1;

const { published, code, ...sourceShape } = Source.def.innerType.def.shape;

const Range = z.readonly(z.strictObject({ start: z.int(), end: z.int() }));

const DiagnosticRecord = z.readonly(
  z.strictObject({
    code: z.string(),
    severity: z.enum(['note', 'warning', 'error']),
    message: z.string(),
    where: z.readonly(
      z.strictObject({
        source: z.string(),
        range: z.optional(Range),
        text: z.optional(z.string()),
      }),
    ),
  }),
);

export const ArticleFindings = z.readonly(
  z.strictObject({
    findings: z.literal(FINDINGS_VERSION),
    /** Path or address the article was read from, for messages. */
    path: z.string(),
    /** What the dataset says of it; without `published` it cannot be cited. */
    source: z.readonly(
      z.strictObject({ ...sourceShape, published: z.optional(published), code: z.optional(code) }),
    ),
    /** Length of the normalised text, UTF-16 units. */
    characters: z.int(),
    /** What was left out of the story, and why. */
    furniture: z.readonly(
      z.array(z.readonly(z.strictObject({ range: Range, reason: z.string() }))),
    ),
    /** Short blocks that may turn out to be the site's: fingerprint, start, end. */
    blocks: z.readonly(z.array(z.readonly(z.tuple([z.string(), z.int(), z.int()])))),
    names: LearntNames,
    /** In the order of the text; none where the article cannot be cited. */
    mentions: z.readonly(z.array(MentionRecord)),
    /** What is cited only where it tells again of an event that has a title elsewhere. */
    retellings: z.optional(z.readonly(z.array(MentionRecord))),
    /** What was still to come when it was published, in the order of the text. */
    planned: z.optional(z.readonly(z.array(MentionRecord))),
    /** What a person should know of how it was read, in the order of the text. */
    diagnostics: z.readonly(z.array(DiagnosticRecord)),
  }),
);
export type ArticleFindings = z.infer<typeof ArticleFindings>;
