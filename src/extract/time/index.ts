/**
 * Words of time and what they mean: the tagger, the resolver and the dating of
 * events. Pure TypeScript, no clock: everything hangs on the publication date
 * (DCT) that is given, and what cannot be resolved is said to be so.
 */
import type { ResolvedTime, TextRange } from '../../model/index.ts';
import { dateOfMention, type EventDate } from './events/date-mention.ts';
import { LANGUAGES, languageOf, type Language } from './languages.ts';
import type { TagOptions } from './options.ts';
import { tag } from './tag.ts';

export type { EventDate } from './events/date-mention.ts';
export type { CountedTime, TagOptions, TellingMode } from './options.ts';
export { timeAs } from './time-as.ts';

/** Thrown for a language no pack is written for; the message lists those there are. */
export class UnknownLanguageError extends Error {
  override name = 'UnknownLanguageError';
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
  return tag(text, packOf(options.language), options);
}

/**
 * The date of an event mentioned at `mention` (UTF-16 range of its word), or
 * null when nothing dates it: an event still to come without a date, or a text
 * without a publication date. `times` are those `tagTimes` gave for this text;
 * many mentions of one text cost little more than one. Intervals stand for
 * what lasts or is bounded on one side ("since 2004" is `2004/..`).
 * @throws UnknownLanguageError when no pack is written for the language.
 */
export function dateMention(
  text: string,
  times: readonly ResolvedTime[],
  mention: TextRange,
  options: TagOptions,
): EventDate | null {
  return dateOfMention(text, times, mention, packOf(options.language), options);
}

function packOf(code: string): Language {
  const language = languageOf(code);
  if (!language)
    throw new UnknownLanguageError(
      `no date rules for the language "${code}"; there are ${LANGUAGES.join(', ')}`,
    );
  return language;
}
