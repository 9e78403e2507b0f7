/** Findings → the sources of a dataset, in order, each with a code. */
import { compareEdtf, type Diagnostic, type Source } from '../model/index.ts';
import type { ArticleFindings } from './article-findings.ts';

/** What is asked of findings here. */
type Read = Pick<ArticleFindings, 'source' | 'path'>;

export interface SourceList<R extends Read> {
  /** In order of publication, then id. */
  readonly sources: readonly Source[];
  /** The findings of the sources, in the same order. */
  readonly cited: readonly R[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The sources of a dataset. An article without a publication date cannot be one:
 * nothing in it could be checked against when it was written; it is reported.
 * @throws {Error} when two articles share an id.
 */
export function sourcesOf<R extends Read>(findings: readonly R[]): SourceList<R> {
  const ids = new Set<string>();
  for (const { source, path } of findings) {
    if (ids.has(source.id))
      throw new Error(`two articles have the id “${source.id}”; the second is ${path}`);
    ids.add(source.id);
  }
  const dated = findings.flatMap((found) =>
    found.source.published === undefined ? [] : [{ found, published: found.source.published }],
  );
  dated.sort(
    (a, b) =>
      compareEdtf(a.published, b.published) || (a.found.source.id < b.found.source.id ? -1 : 1),
  );
  const codes = new CodeGiver(dated.flatMap(({ found }) => found.source.code ?? []));
  return {
    sources: dated.map(({ found, published }) => {
      const { textSha256, ...source } = found.source;
      const code = source.code ?? codes.give(source.publisher);
      return { ...source, published, code, textSha256 };
    }),
    cited: dated.map(({ found }) => found),
    diagnostics: findings
      .filter(({ source }) => source.published === undefined)
      .map(({ source }) => ({
        code: 'no-publication-date',
        severity: 'warning',
        message:
          'left out: nobody knows when it was published; give “published” in the manifest (sources.json).',
        where: { source: source.id },
      })),
  };
}

/** Gives each publisher a code of its initials or first letters that is not taken, else the next number. */
class CodeGiver {
  private readonly taken: Set<string>;
  private readonly numbers = numberCodes();

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken);
  }

  /** @throws {RangeError} when every code is taken: after some 250,000. */
  give(publisher: string): string {
    const code = wishesOf(publisher).find((wish) => !this.taken.has(wish)) ?? this.number();
    this.taken.add(code);
    return code;
  }

  private number(): string {
    for (;;) {
      // Not `for … of`: leaving such a loop ends the generator.
      const { value } = this.numbers.next();
      if (value === undefined)
        throw new RangeError('there are more sources than codes of three characters');
      if (!this.taken.has(value)) return value;
    }
  }
}

function wishesOf(publisher: string): readonly string[] {
  const letters = publisher.toUpperCase().match(/[\p{L}\p{N}]/gu) ?? ['S'];
  const initials = (publisher.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|(?<=\p{Ll})\p{Lu}/gu) ?? [])
    .join('')
    .toUpperCase();
  const [first, ...others] = letters;
  const pairs = others.map((letter) => `${first}${letter}`);
  return [initials.slice(0, 2), initials.slice(0, 3), ...pairs].filter((wish) => wish.length >= 2);
}

/** Digits of base 36, then capitals of Greek and Cyrillic that look like none of them. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZΓΔΘΛΞΠΣΦΨΩБДЖИЙЛЦЧШЩЪЫЬЭЮЯ';
const BASE_36 = 36;

/**
 * S10 to S98, 100 to 999, three digits of base 36 with a letter among them, which is enough
 * for 45,000 sources, and last those of all `DIGITS`. A generator goes on where it was, so
 * that a number costs the same for the last source as for the first.
 */
function* numberCodes(): Generator<string, undefined> {
  for (let n = 10; n < 99; n++) yield `S${n}`;
  for (let n = 100; n < 1000; n++) yield String(n);
  yield* codesOf(DIGITS.slice(0, BASE_36));
  yield* codesOf(DIGITS);
}

/** All codes of three of the digits that do not begin with a nought. */
function* codesOf(digits: string): Generator<string, undefined> {
  for (const first of digits.slice(1))
    for (const second of digits) for (const third of digits) yield `${first}${second}${third}`;
}
