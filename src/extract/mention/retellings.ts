/** What an article tells that is no event by itself, and may be told of one that has its title or date elsewhere. */
import type { Article, TextRange } from '../../model/index.ts';
import type { Candidate, Refusal } from './candidate.ts';
import type { MentionRecord } from './found.ts';
import type { Dated } from './mention-record.ts';
import { spanOf } from './passage.ts';
import { textRange, type ReadSentence, type TimeSpan } from './read-sentence.ts';
import { retold, tollsTold, type Unattached } from './retold.ts';
import { isToldBy } from './tolls.ts';

/** How the article is read. */
interface Telling {
  /** What somebody is quoted as saying may be of any time. */
  readonly isQuoted: (candidate: Candidate) => boolean;
  readonly tell: (candidate: Candidate, dated: Dated) => MentionRecord | undefined;
}

export class Retellings {
  /** In the order of the text, as far as sentences go. */
  readonly records: MentionRecord[] = [];
  /** Dates of the sentence being read that no event takes. */
  private unattached: Unattached[] = [];

  /** What no title could be made of. */
  add(record: MentionRecord): void {
    this.records.push(record);
  }

  /** A date that no event of its sentence takes, and why. */
  leave(span: TimeSpan, refusal: Refusal): void {
    this.unattached.push({ span, refusal });
  }

  /** Takes what a sentence may tell again, once all its events are among the `mentions`. */
  readSentence(
    read: ReadSentence,
    source: Article['source'],
    mentions: readonly MentionRecord[],
    { isQuoted, tell }: Telling,
  ): void {
    const cited = mentions
      .filter(({ sentence }) => sentence.start === read.start)
      .map(({ passage }) => passage);
    const isCited = (passage: TextRange) => cited.some((other) => sharesHalf(passage, other));
    for (const { candidate, ...dated } of tollsTold(read, source)) {
      const passage = textRange(read, spanOf(read, candidate));
      if (cited.some((other) => isToldBy(passage, other)) || isQuoted(candidate)) continue;
      const record = tell(candidate, dated);
      if (!record) continue;
      cited.push(passage);
      this.records.push(record);
    }
    for (const { candidate, ...dated } of retold(read, this.unattached, source, isCited)) {
      const passage = textRange(read, spanOf(read, candidate));
      if (isCited(passage) || isQuoted(candidate)) continue;
      const record = tell(candidate, dated);
      if (!record) continue;
      cited.push(passage);
      this.records.push(record);
    }
    this.unattached = [];
  }
}

/** Whether two passages share at least half of the shorter. */
function sharesHalf(a: TextRange, b: TextRange): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}
