/**
 * Doubt in a text is not an error: it is reported beside the events, with the
 * place it concerns, so that a person can decide.
 */
import type { TextRange } from './text-range.ts';

export interface Diagnostic {
  /** Machine-readable kind, kebab-case: `unresolved-time`, `page-furniture`, `stale-decision`. */
  readonly code: string;
  readonly severity: 'note' | 'warning' | 'error';
  /** One sentence for a person: what, where, and the way out. */
  readonly message: string;
  readonly where: {
    /** Id of the source, or path of the file, concerned. */
    readonly source: string;
    readonly range?: TextRange;
    /** The words concerned, at most a line. */
    readonly text?: string;
  };
}
