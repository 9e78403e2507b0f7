/** What the tagger has to be told about a text. */
import type { Edtf, TextRange } from '../../model/index.ts';

/** How year-less dates are read: beside the publication date, or along the story told. */
export type TellingMode = 'news' | 'narrative';

export interface TagOptions {
  /** Publication date, as coarse as it is known; null when nothing is known. */
  readonly dct: Edtf | null;
  /** BCP 47; its first part picks the language pack. */
  readonly language: string;
  /** Decided from the text when left out. */
  readonly mode?: TellingMode;
  /** Page furniture: neither tagged nor anything's anchor. */
  readonly skip?: readonly TextRange[];
}
