/**
 * Sentences that a publisher prints word for word again and again: the paragraph
 * of background at the foot of every report. Copies are no corroboration.
 */
import type { Diagnostic } from '../model/index.ts';
import type { MentionOutline } from './mention/outline.ts';

/** From so many articles of one publisher on, a sentence is boilerplate. */
const COPIES = 3;

export interface Originals<M extends MentionOutline> {
  /** The mentions without those in copies, in the order given. */
  readonly mentions: readonly M[];
  /** A note for each copy left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The mentions, those of a repeated sentence only from the earliest article.
 *
 * Repeated is a sentence with the same words, telling of the same passage at the
 * same time, in three articles of one publisher or more; "on Sunday" of three weeks are three
 * Sundays. `mentions` come in order of publication.
 */
export function withoutCopies<M extends MentionOutline>(
  mentions: readonly M[],
  publisherOf: (source: string) => string,
): Originals<M> {
  const told = new Map<string, M[]>();
  for (const mention of mentions) {
    const key = [
      publisherOf(mention.source),
      mention.sentenceSha256,
      mention.passageSha256,
      mention.when,
    ].join('\n');
    const same = told.get(key);
    if (same) same.push(mention);
    else told.set(key, [mention]);
  }
  const originalOf = new Map<M, M>();
  for (const [original, ...others] of told.values()) {
    const sources = new Set([original, ...others].map((m) => m?.source));
    if (!original || sources.size < COPIES) continue;
    for (const copy of others) if (copy.source !== original.source) originalOf.set(copy, original);
  }
  return {
    mentions: mentions.filter((m) => !originalOf.has(m)),
    diagnostics: [...originalOf].map(([copy, original]) => ({
      code: 'repeated-passage',
      severity: 'note',
      message: `“${copy.title}” stands here in the words of ${original.source}, which its publisher repeats; it is cited there alone.`,
      where: { source: copy.source, range: copy.passage },
    })),
  };
}
