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
  // By the passage first: its fingerprint is held anyway, a key of all four would not be.
  const told = new Map<string, M[]>();
  for (const mention of mentions) {
    const same = told.get(mention.passageSha256);
    if (same) same.push(mention);
    else told.set(mention.passageSha256, [mention]);
  }
  const originalOf = new Map<M, M>();
  for (const [original, ...others] of copiesAmong(told.values(), publisherOf)) {
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

/** Of mentions of one passage, those that one publisher prints in one sentence and dates the same, where they are several. */
function* copiesAmong<M extends MentionOutline>(
  alike: Iterable<readonly M[]>,
  publisherOf: (source: string) => string,
): Generator<readonly M[]> {
  for (const mentions of alike) {
    if (mentions.length < COPIES) continue;
    const told = new Map<string, M[]>();
    for (const mention of mentions) {
      const { source, sentenceSha256, when } = mention;
      const key = [publisherOf(source), sentenceSha256, when].join('\n');
      const same = told.get(key);
      if (same) same.push(mention);
      else told.set(key, [mention]);
    }
    yield* told.values();
  }
}
