/** What the tagger has to be told about a text. */
import type { Edtf, TextRange } from '../../model/index.ts';

/** How year-less dates are read: beside the publication date, or along the story told. */
export type TellingMode = 'news' | 'narrative';

/** An event that a reader's texts are dated by: its name as written, in any case, and its time. */
export interface DatingEvent {
  readonly name: string;
  readonly edtf: Edtf;
}

/** An expression whose date is known from elsewhere: "three days after the fire", once it is known which fire. */
export interface CountedTime {
  /** Where the expression begins. */
  readonly start: number;
  readonly edtf: Edtf;
}

export interface TagOptions {
  /** Publication date, as coarse as it is known; null when nothing is known. */
  readonly dct: Edtf | null;
  /** BCP 47; its first part picks the language pack. */
  readonly language: string;
  /** Decided from the text when left out. */
  readonly mode?: TellingMode;
  /** Names that mean one time wherever they stand, beside those the language pack knows. Keep one list for many texts: it is compiled once. */
  readonly events?: readonly DatingEvent[];
  /** Expressions counted from what the text told: the story goes on from them as from a date in full. */
  readonly counted?: readonly CountedTime[];
  /** Page furniture: neither tagged nor anything's anchor. */
  readonly skip?: readonly TextRange[];
}
