/** What must hold of the header and sources of columns and of tiles: the rules of `datasetHeaderShape` and `Source`, without zod. */
import { EdtfError, readEdtf } from '../time/edtf-reader.ts';

type Rule = (value: unknown) => boolean;

const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u;
const line: Rule = (v) =>
  typeof v === 'string' && v !== '' && v.length <= 1000 && !UNPRINTABLE.test(v);
const matching =
  (pattern: RegExp, longest = 2000): Rule =>
  (v) =>
    typeof v === 'string' && v.length <= longest && pattern.test(v);
const oneOf =
  (...values: readonly string[]): Rule =>
  (v) =>
    typeof v === 'string' && values.includes(v);
const webUrl: Rule = (v) =>
  line(v) && /^https?:\/\/\S+$/i.test(String(v)) && URL.canParse(String(v));
const language: Rule = (v) => {
  try {
    return typeof v === 'string' && v.length <= 35 && Intl.getCanonicalLocales(v).length === 1;
  } catch {
    return false;
  }
};
const edtf: Rule = (v) => {
  try {
    if (typeof v === 'string') readEdtf(v);
    return typeof v === 'string';
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
};
const optional =
  (rule: Rule): Rule =>
  (v) =>
    v === undefined || rule(v);

const HEADER: Readonly<Record<string, Rule>> = {
  title: line,
  description: optional(line),
  language,
  sources: Array.isArray,
};

const SOURCE: Readonly<Record<string, Rule>> = {
  id: matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 120),
  // All letters there are make a large pattern, which most codes need not wait for.
  code: (v) => matching(/^[a-z\d]{2,3}$/i)(v) || matching(/^[\p{L}\p{N}]{2,3}$/u)(v),
  publisher: line,
  title: optional(line),
  author: optional(line),
  url: optional(webUrl),
  archiveUrl: optional(webUrl),
  language,
  published: edtf,
  publishedBasis: oneOf('metadata', 'url', 'byline', 'manifest', 'inferred'),
  publishedNote: optional(line),
  kind: oneOf('news', 'opinion', 'commentary', 'analysis', 'official', 'reference'),
  via: optional(
    (v) => typeof v === 'object' && v !== null && line((v as { publisher?: unknown }).publisher),
  ),
  excerpt: oneOf('none', 'fragment', 'sentence'),
  textSha256: matching(/^[0-9a-f]{64}$/),
};

/** The first fault of a header, as a sentence that names its place; null when there is none. */
export function faultOfHeader(file: object): string | null {
  const fault = faultIn(file, HEADER, '');
  if (fault !== null) return fault;
  const { sources } = file as { sources: readonly unknown[] };
  const ids = new Set<unknown>();
  for (const [i, source] of sources.entries()) {
    const at = `sources[${i}]`;
    if (typeof source !== 'object' || source === null) return `${at} is not a source.`;
    const own = faultIn(source, SOURCE, `${at}.`);
    if (own !== null) return own;
    const unknown = Object.keys(source).find((key) => !(key in SOURCE));
    if (unknown !== undefined) return `${at} has a field of no known name: ${unknown}.`;
    const { id } = source as { id: unknown };
    if (ids.has(id)) return `Two sources have the id ${String(id)}.`;
    ids.add(id);
  }
  return null;
}

function faultIn(value: object, rules: Readonly<Record<string, Rule>>, at: string): string | null {
  const fields = value as Readonly<Record<string, unknown>>;
  const wrong = Object.keys(rules).find((name) => !rules[name]?.(fields[name]));
  if (wrong === undefined) return null;
  return fields[wrong] === undefined
    ? `${at}${wrong} is missing.`
    : `${at}${wrong} is not what it must be.`;
}
