/** A timeline that a reader brought: what is shown, and what is to be said of it. */
import type { Dataset, TextRange } from '../../model/index.ts';

/** One line of the report, in a reader's words. */
export interface ReportLine {
  /** Left out, carried with a loss, or just to know. */
  readonly weight: 'leftOut' | 'changed' | 'noted';
  /** "Row 14, Year"; empty where it is about the whole. */
  readonly place: string;
  readonly sentence: string;
  /** Where the article's own text is at hand: the words, to be shown in their context. */
  readonly range?: TextRange;
}

export interface ReportPart {
  readonly heading: string;
  readonly lines: readonly ReportLine[];
}

/** A dataset of the reader's own, ready to be shown. */
export interface Local {
  readonly name: string;
  readonly dataset: Dataset;
  /** Events in the file, those that cannot be shown included. */
  readonly total: number;
  readonly report: readonly ReportPart[];
  /** It was made here, so it can be taken away as a dataset. */
  readonly isMade: boolean;
  /** The text of the article it was read from. */
  readonly text?: string;
}
