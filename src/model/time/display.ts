/**
 * Dates in words for people, in any language `Intl` knows: "1 Jun 2025", "about
 * Mar 2019", "1950s", "from 1999", "13–24 Jun 2025". Always UTC, and Gregorian
 * unless the locale asks for a calendar that has words (`fa-u-ca-persian`); nothing is said more exactly than the date says it. Numerals follow the locale.
 */
import { type Extent, dateExtent } from './calendar.ts';
import type { Edtf } from './edtf.ts';
import { readEdtf } from './edtf-reader.ts';
import { type IntlUnit, digits, instantRangeWords, instantWords } from './intl-date.ts';
import type { EdtfDate, EdtfInterval, EdtfTime, EdtfValue } from './value.ts';
import { type DateWordsOptions, type Voice, fill, polished, voiceOf } from './voice.ts';
import type { DateLanguage } from './words/date-language.ts';

/**
 * A date or interval in words. Languages without a file in `words/` get signs for
 * "about" and "from", and plain years for decades.
 * @throws RangeError for a locale that is not BCP 47; EdtfError for text that is not EDTF.
 */
export function dateWords(edtf: Edtf | EdtfValue, options: DateWordsOptions): string {
  const value = typeof edtf === 'string' ? readEdtf(edtf) : edtf;
  const voice = voiceOf(options);
  const text = value.type === 'date' ? loneDateWords(value, voice) : intervalWords(value, voice);
  return polished(text, voice);
}

function loneDateWords(date: EdtfDate, voice: Voice): string {
  return markedWords(date, bareWords(date, voice, isVague(date)), voice.words);
}

function isVague(date: EdtfDate): boolean {
  return date.approximate || date.uncertain;
}

/** "about", "possibly" or both before words for a date that carries the marks. */
function markedWords(
  { approximate, uncertain }: EdtfDate,
  text: string,
  words: DateLanguage,
): string {
  const about = approximate ? fill(words.about, text) : text;
  return uncertain ? fill(words.possibly, about) : about;
}

/** A date without its marks; `within` other words, some languages need an article. */
function bareWords(date: EdtfDate, voice: Voice, within: boolean): string {
  const { words, locale, length } = voice;
  const [startMs, endMs] = dateExtent(date);
  // A day of ours is a day of every calendar; a month or a year is not.
  if (words.calendar && !date.day) return words.calendar.within(startMs, endMs - 1, date.precision);
  switch (date.precision) {
    case 'century':
      return periodWords(date, centuryNumber(date, voice), words.century?.[within ? 1 : 0], voice);
    case 'decade':
      return periodWords(date, digits(date.year, locale), words.decade?.[within ? 1 : 0], voice);
    case 'season':
      return seasonWords(date, voice);
    case 'day':
    case 'time': {
      const text = date.time
        ? timeWords(date.time, startMs, voice)
        : instantWords(startMs, 'day', length, locale);
      return within && words.dayWithin !== undefined ? fill(words.dayWithin, text) : text;
    }
    default:
      return instantWords(startMs, date.precision, length, locale);
  }
}

function centuryNumber({ year }: EdtfDate, { words, locale }: Voice): string {
  const century = year / 100 + 1;
  return words.centuryNumber?.(century) ?? digits(century, locale);
}

function periodWords(
  date: EdtfDate,
  number: string,
  template: string | undefined,
  { locale, length }: Voice,
): string {
  if (template !== undefined) return fill(template, number);
  return instantRangeWords(firstAndLast(dateExtent(date)), 'year', length, locale);
}

/** A winter carries both its years ("winter 2010–2011"), because it is named for the one it begins in. */
function seasonWords(date: EdtfDate, { words, locale, length }: Voice): string {
  const instants = firstAndLast(dateExtent(date));
  const template = words.seasons?.[(date.season ?? 21) - 21];
  if (template === undefined) return instantRangeWords(instants, 'month', length, locale);
  return fill(template, instantRangeWords(instants, 'year', length, locale));
}

/** A time of day is told in UTC, and says so when the source gave a zone. */
function timeWords(time: EdtfTime, startMs: number, { locale, length }: Voice): string {
  const text = instantWords(startMs, time.second === 0 ? 'minute' : 'second', length, locale);
  return time.offset === undefined ? text : `${text} UTC`;
}

/** The first and the last instant of an extent, for ranges that name both ends. */
function firstAndLast([startMs, endMs]: Extent): [number, number] {
  return [startMs, endMs - 1];
}

function intervalWords({ start, end }: EdtfInterval, voice: Voice): string {
  const { words } = voice;
  const within = (date: EdtfDate) => markedWords(date, bareWords(date, voice, true), words);
  if (typeof start !== 'string') {
    if (typeof end !== 'string') return boundedWords(start, end, voice);
    if (end === 'unknown') return fill(words.fromUnknown, within(start));
    return fill(words.from, within(start));
  }
  if (typeof end === 'string') return '';
  if (start === 'unknown') return fill(words.untilUnknown, within(end));
  return fill(words.until, within(end));
}

function boundedWords(start: EdtfDate, end: EdtfDate, voice: Voice): string {
  const { words, locale, length } = voice;
  const unit = rangeUnit(start, words);
  const isMarkedAlike = start.approximate === end.approximate && start.uncertain === end.uncertain;
  if (unit && unit === rangeUnit(end, words) && isMarkedAlike) {
    const instants: [number, number] = [dateExtent(start)[0], dateExtent(end)[1] - 1];
    return markedWords(start, instantRangeWords(instants, unit, length, locale), words);
  }
  const [from = '', to = ''] = [start, end].map((date) =>
    markedWords(date, bareWords(date, voice, isVague(date)), words),
  );
  return from === to ? from : joinWords(from, to, voice);
}

/** The unit in which a whole range can be said; undefined where the language has words of its own for Gregorian ones. */
function rangeUnit({ precision }: EdtfDate, words: DateLanguage): IntlUnit | undefined {
  const { century, decade, seasons } = words.calendar ? ({} as DateLanguage) : words;
  switch (precision) {
    case 'century':
      return century ? undefined : 'year';
    case 'decade':
      return decade ? undefined : 'year';
    case 'season':
      return seasons ? undefined : 'month';
    case 'time':
      return undefined;
    default:
      return precision;
  }
}

/** Two ends that `Intl` cannot join: "1950s–1960s", "2019 – Mar 2020". */
function joinWords(from: string, to: string, { words }: Voice): string {
  const isCompound = /\s/.test(from + to);
  return fill(isCompound ? words.range.replace('–', ' – ') : words.range, from, to);
}
