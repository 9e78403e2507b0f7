/** What collecting the mentions of an article gives. */
import type { Diagnostic } from '../../model/index.ts';
import type { MentionRecord } from './found.ts';

export interface Collected {
  readonly mentions: readonly MentionRecord[];
  /** What tells too little to be an event by itself, and may tell again of one that is told elsewhere. */
  readonly retellings: readonly MentionRecord[];
  /** What was still to come when the article was published; a passage may tell of several. */
  readonly planned: readonly MentionRecord[];
  readonly diagnostics: readonly Diagnostic[];
}
