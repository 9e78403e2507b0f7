/**
 * Words of time and what they mean: the tagger, the resolver and the dating of
 * events. Pure TypeScript, no clock: everything hangs on the publication date
 * (DCT) that is given, and what cannot be resolved is said to be so.
 */
import type { Edtf, ResolvedTime, TextRange, TimeBasis } from '../../model/index.ts';
import { LANGUAGES, languageOf } from './language.ts';
import type { TagOptions } from './options.ts';
import { tag } from './tag.ts';

export type { TagOptions, TellingMode } from './options.ts';

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

/**
 * The time expressions of a text in the order of their places, resolved as far
 * as they can be. Offsets are UTF-16 units into `text`; expressions never
 * overlap. `value` is TIMEX3, `edtf` what the words denote with the preposition
 * before them ("since September" is `2025-09/..`); both ends of a range carry
 * the whole interval. Time is linear in the length of the text.
 * @throws UnknownLanguageError when no pack is written for the language.
 */
export function tagTimes(text: string, options: TagOptions): ResolvedTime[] {
  const language = languageOf(options.language);
  if (!language)
    throw new UnknownLanguageError(`no date rules for the language "${options.language}"; there are ${LANGUAGES.join(', ')}`);
  return tag(text, language, options);
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
