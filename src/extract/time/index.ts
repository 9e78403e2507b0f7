/**
 * Words of time and what they mean: the tagger, the resolver and the dating of
 * events. Pure TypeScript, no clock: everything hangs on the publication date
 * (DCT) that is given, and what cannot be resolved is said to be so.
 */
import type { Edtf, ResolvedTime, TextRange, TimeBasis } from '../../model/index.ts';

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

/** Thrown for a language no pack is written for; the message lists those there are. */
export class UnknownLanguageError extends Error {
  override name = 'UnknownLanguageError';
}

/** When an event mentioned at a place happened, and how that is known. */
export interface EventDate {
  readonly edtf: Edtf;
  readonly rule: string;
  readonly basis: TimeBasis;
  /** The words it rests on; absent when only the publication date speaks. */
  readonly time?: ResolvedTime;
}

/** The time expressions of a text in the order of their places, resolved as far as they can be. */
export function tagTimes(_text: string, _options: TagOptions): ResolvedTime[] {
  return [];
}

/** The date of an event mentioned at `mention`, or null when nothing dates it. */
export function dateMention(
  _text: string,
  _times: readonly ResolvedTime[],
  _mention: TextRange,
  _options: TagOptions,
): EventDate | null {
  return null;
}
