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
        message: 'left out: nobody knows when it was published; give “published” in the manifest.',
        where: { source: source.id },
      })),
  };
}

/** Gives each publisher a code of two letters, of its initials or first letters, that is not taken. */
class CodeGiver {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken);
  }

  give(publisher: string): string {
    const code = this.wishes(publisher).find((wish) => !this.taken.has(wish)) ?? this.number();
    this.taken.add(code);
    return code;
  }

  private wishes(publisher: string): readonly string[] {
    const letters = publisher.toUpperCase().match(/[\p{L}\p{N}]/gu) ?? ['S'];
    const initials = (publisher.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|(?<=\p{Ll})\p{Lu}/gu) ?? [])
      .join('')
      .toUpperCase();
    const [first, ...others] = letters;
    const pairs = others.map((letter) => `${first}${letter}`);
    return [initials.slice(0, 2), initials.slice(0, 3), ...pairs].filter(
      (wish) => wish.length >= 2,
    );
  }

  private number(): string {
    let n = 10;
    while (this.taken.has(`S${n}`) && n < 99) n += 1;
    if (n < 99) return `S${n}`;
    let m = 100;
    while (m < 1000 && this.taken.has(String(m))) m += 1;
    if (m < 1000) return String(m);
    // Three digits of base 36 are enough for 46,656 sources.
    let n36 = 36 ** 2;
    while (this.taken.has(n36.toString(36).toUpperCase())) n36 += 1;
    return n36.toString(36).toUpperCase();
  }
}
