/**
 * Decisions name passages (`CitationRef`); here they are found again among what
 * extraction gave. A passage that moved with its words unchanged is followed; one
 * whose words changed makes the decision stale.
 */
import type { CitationRef, Diagnostic, TextRange } from '../../model/index.ts';
import { hashPassage } from '../cite/index.ts';
import type { Library } from '../cluster/index.ts';

/** What a decision can name: anything with a source, a range and the hash of its words. */
export interface Cited {
  readonly source: string;
  readonly range: TextRange;
  readonly passageSha256: string;
}

export type Found<T> = { readonly cited: T } | { readonly stale: Diagnostic };

/** Looks passages up by source and hash, then by place. */
export class References<T extends Cited> {
  private readonly byHash = new Map<string, T[]>();
  private readonly library: Library;

  constructor(cited: Iterable<T>, library: Library) {
    this.library = library;
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
    const article = this.library.get(ref.source)?.article;
    const place = `${ref.source}, characters ${ref.range.start}–${ref.range.end}`;
    const message = !article
      ? `a decision names ${place}, but no such source was read; add the article or take the decision out.`
      : candidates > 1
        ? `a decision names ${place}, but its words now stand in ${candidates} places and none there; give the range anew.`
        : hashPassage(article.text, ref.range) === ref.passageSha256
          ? `a decision names ${place}, whose words are unchanged but make no citation any more; look at the report for what became of them.`
          : `a decision names ${place}, but the words there have changed; decide again on the new text.`;
    return {
      code: 'stale-decision',
      severity: 'warning',
      message,
      where: { source: ref.source, range: ref.range },
    };
  }
}

function keyOf({
  source,
  passageSha256,
}: {
  readonly source: string;
  readonly passageSha256: string;
}): string {
  return `${source}\n${passageSha256}`;
}
