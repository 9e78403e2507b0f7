/**
 * What is wrong with data at a door, in sentences that name the place. Zod's bare
 * messages are put into words here, so that no language pack is loaded for them.
 */
import * as z from 'zod/mini';
import { nearestWord } from './nearest.ts';
import { quoted } from './quoted.ts';

/** One fault: where in the data (`citations[0].when`, empty for the whole) and a sentence for a person. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a value against a schema.
 * @param subject what the value is called in sentences about the whole of it: "the event".
 * @returns the value, or at least one problem; of several at one place only the first.
 */
export function checkShape<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  subject: string,
): Checked<z.output<T>> {
  const result = z.safeParse(schema, value, { error: plainWords });
  if (result.success) return { ok: true, value: result.data };
  const byPath = new Map<string, Problem>();
  for (const issue of result.error.issues) {
    const path = pathText(issue.path);
    if (!byPath.has(path))
      byPath.set(path, { path, message: toSentence(issue.message, path || subject) });
  }
  return { ok: false, problems: [...byPath.values()] };
}

/** `['citations', 0, 'when']` as `citations[0].when`; names a stranger chose are cut and escaped. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${quoted(String(key))}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * A message as a sentence. One that begins with its verb ("is missing") gets the
 * subject before it; any other is only given its capital and full stop.
 */
function toSentence(message: string, subject: string): string {
  const whole = /^(?:is|must|has|needs) /.test(message) ? `${subject} ${message}` : message;
  const stopped = /[.!?]$/.test(whole) ? whole : `${whole}.`;
  // A field's name keeps its case: `title is missing`, never `Title`.
  return whole.startsWith(subject) && /^\w+[.[]|^\w+ (?:is|must|has|needs) /.test(whole)
    ? stopped
    : stopped.charAt(0).toUpperCase() + stopped.slice(1);
}

/** Words for the issues that a schema gives no message of its own. */
function plainWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${valueText(issue.input)}`;
    case 'invalid_value':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${listText(issue.values.map(String))}, not ${valueText(issue.input)}`;
    case 'unrecognized_keys':
      return unknownFields(issue.keys, knownFields(issue.inst));
    case 'invalid_union':
      return `has a value that is of no kind allowed here: ${valueText(issue.input)}`;
    default:
      return 'is not what is allowed here';
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function unknownFields(keys: readonly string[], known: readonly string[]): string {
  const [first = ''] = keys;
  const nearest = nearestWord(first, known);
  const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `has an unknown field "${quoted(first)}".${meant} Known fields: ${known.join(', ')}`;
}

function knownFields(schema: unknown): string[] {
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.def.shape) : [];
}

/** "a", "a or b", "one of a, b or c". */
function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const all = `${words.slice(0, -1).join(', ')} or ${last}`;
  return words.length === 2 ? all : `one of ${all}`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${quoted(value)}"`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(value);
}
