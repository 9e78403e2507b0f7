/**
 * What the page and the worker that reads articles say to each other. Every request is
 * answered by messages of its own number, the last of which is a result or a failure.
 */
import type { Dataset, Diagnostic, Edtf } from '../../model/index.ts';

/** What is known of an article before it is read. */
export interface ExtractionInput {
  /** Its ending tells the format: `.md`, `.html`, else plain text. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The reader's word for when it was published, if any; it outweighs the page's. */
  readonly published: Edtf | null;
  /** BCP 47; null to have it told by its words. */
  readonly language: string | null;
  /** The day by which it was surely published: today. */
  readonly today: Edtf;
  /** A sentence for the dataset where nobody says when it was published. */
  readonly noteWithoutDate: string;
}

export interface ExtractionResult {
  readonly dataset: Dataset;
  readonly diagnostics: readonly Diagnostic[];
  /** Normalised: every range of the dataset is a place in it. */
  readonly text: string;
  readonly language: string;
}

export type Stage = 'load' | 'read' | 'find' | 'join';

export type WorkerRequest =
  | { readonly ask: 'date'; readonly id: number; readonly text: string }
  | { readonly ask: 'language'; readonly id: number; readonly text: string }
  | { readonly ask: 'extract'; readonly id: number; readonly input: ExtractionInput };

export type WorkerAnswer =
  | { readonly id: number; readonly date: Edtf | null }
  | { readonly id: number; readonly language: string }
  | { readonly id: number; readonly stage: Stage; readonly done: number }
  | { readonly id: number; readonly result: ExtractionResult }
  | { readonly id: number; readonly failure: string };

export type OnStage = (stage: Stage, done: number) => void;
