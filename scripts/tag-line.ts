/** One line of input for `npm run tag`, checked; what is wrong with it is said in one sentence. */
import * as z from 'zod/mini';
import { Edtf, TextRange } from '../src/model/index.ts';
import { InputError } from './cli.ts';

const TagLineSchema = z.object({
  doc_id: z.union([z.string(), z.number()]),
  dct: z._default(z.nullable(Edtf), null),
  text: z.string(),
  lang: z.optional(z.string()),
  mentions: z.optional(z.array(TextRange)),
});
export type TagLine = z.infer<typeof TagLineSchema>;

/**
 * The document on a line; keys it does not know are left alone.
 * @throws InputError when the line is not JSON, a field is missing or wrong, or a mention lies outside the text.
 */
export function readTagLine(line: string): TagLine {
  const parsed = TagLineSchema.safeParse(parseJson(line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new InputError(
      `${where === '' ? 'not a document' : where}: ${issue?.message ?? 'invalid'}`,
    );
  }
  const { text, mentions = [] } = parsed.data;
  const outside = mentions.find(({ end }) => end > text.length);
  if (outside)
    throw new InputError(
      `the mention ${outside.start} to ${outside.end} lies outside the text of ${text.length} characters`,
    );
  return parsed.data;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
