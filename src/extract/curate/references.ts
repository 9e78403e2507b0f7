/**
 * Decisions name passages (`CitationRef`); here they are found again among what
 * extraction gave. A passage that moved with its words unchanged is followed; one
 * whose words changed makes the decision stale.
 */
import type { CitationRef, Diagnostic, TextRange } from '../../model/index.ts';
import { hashPassage } from '../cite/index.ts';

/** What a decision can name: anything with a source, a range and the hash of its words. */
export interface Cited {
  readonly source: string;
  readonly range: TextRange;
  readonly passageSha256: string;
}

export type Found<T> = { readonly cited: T } | { readonly stale: Diagnostic };

/** The text of a source, where it is at hand. */
export type TextOf = (source: string) => string | undefined;

/** The sources that were read, for telling why a decision fits none of them. */
export interface ReadSources {
  readonly ids: ReadonlySet<string>;
  readonly textOf?: TextOf;
}

/** Looks passages up by source and hash, then by place. */
export class References<T extends Cited> {
  private readonly byHash = new Map<string, T[]>();
  private readonly read: ReadSources;

  constructor(cited: Iterable<T>, read: ReadSources) {
    this.read = read;
    for (const one of cited) {
      const key = keyOf(one);
      const same = this.byHash.get(key);
      if (same) same.push(one);
      else this.byHash.set(key, [one]);
    }
  }

  /** The citation a decision names, or why it is not applied. */
  find(ref: CitationRef): Found<T> {
    const same = this.byHash.get(keyOf(ref)) ?? [];
    const [only] = same;
    const exact = same.find(
      (one) => one.range.start === ref.range.start && one.range.end === ref.range.end,
    );
    if (exact) return { cited: exact };
    if (only && same.length === 1) return { cited: only };
    return { stale: this.whyNot(ref, same.length) };
  }

  private whyNot(ref: CitationRef, candidates: number): Diagnostic {
    const place = `${ref.source}, characters ${ref.range.start}–${ref.range.end}`;
    return {
      code: 'stale-decision',
      severity: 'warning',
      message: `a decision names ${place}, ${this.reason(ref, candidates)}`,
      where: { source: ref.source, range: ref.range },
    };
  }

  private reason(ref: CitationRef, candidates: number): string {
    if (!this.read.ids.has(ref.source))
      return 'but no such source was read; add the article or take the decision out.';
    if (candidates > 1)
      return `but its words now stand in ${candidates} places and none there; give the range anew.`;
    const text = this.read.textOf?.(ref.source);
    if (text === undefined)
      return 'but no citation has its words any more; they have changed, or the report tells what became of them.';
    return hashPassage(text, ref.range) === ref.passageSha256
      ? 'whose words are unchanged but make no citation any more; look at the report for what became of them.'
      : 'but the words there have changed; decide again on the new text.';
  }
}

/** The words of a source: the same for all that may be meant. */
export function keyOf({
  source,
  passageSha256,
}: {
  readonly source: string;
  readonly passageSha256: string;
}): string {
  return `${source}\n${passageSha256}`;
}
