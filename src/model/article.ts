/**
 * An article: a source together with its normalised text. Articles exist only
 * while a script (or the page's extraction panel) runs; they are never stored.
 */
import type { Source } from './source.ts';
import type { Edtf } from './time/edtf.ts';
import type { TextRange } from './text-range.ts';

/** What is known of an article; `published` is its DCT (TimeML: document creation time). */
export type ArticleSource = Omit<Source, 'textSha256' | 'published' | 'code'> & {
  readonly code?: string;
  /** Absent when nobody knows: then relative dates stay unresolved, and nothing means "now". */
  readonly published?: Edtf;
};

/** A stretch of the text that is not part of the story: masthead, share bar, tweet, poll, copyright line. */
export interface Furniture {
  readonly range: TextRange;
  readonly reason: string;
}

export interface Article {
  readonly source: ArticleSource;
  /** Path or address it was read from, for messages. */
  readonly path: string;
  /** Normalised text (DATA.md): Unicode NFC, `\n` line ends, paragraphs as found. */
  readonly text: string;
  /** Page furniture, in order, not overlapping. */
  readonly furniture: readonly Furniture[];
}
