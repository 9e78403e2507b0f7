/** Why a text is not EDTF, in one sentence: for whoever checks data. A page that only shows them never asks. */
import { quoted } from '../quoted.ts';
import { MAX_YEAR, MIN_YEAR } from './calendar.ts';
import type { EdtfError, EdtfFault } from './edtf-reader.ts';

const SENTENCES: Readonly<Record<EdtfFault, (text: string) => string>> = {
  other: (text) => `the date ${text} is not EDTF, e.g. 2011-03-11, 2011-03, 195X or 2019~`,
  slashes: (text) => `the date ${text} has more than one "/"`,
  ends: (text) => `the interval ${text} names no date at either end`,
  order: (text) => `the interval ${text} ends before it starts`,
  dayOfSeason: (text) => `the date ${text} gives a day within a season`,
  month: (text) => `the date ${text} has no such month`,
  day: (text) => `the date ${text} has no such day`,
  beforeZero: (text) => `the date ${text} has an X before the year 0; write an interval`,
  minusZero: () => 'the year -0000 does not exist; 1 BCE is 0000',
  year: (text) => `the year in ${text} lies outside ${MIN_YEAR} to ${MAX_YEAR}`,
  time: (text) => `the time in ${text} is not between 00:00:00 and 23:59:59`,
  zone: (text) => `the zone in ${text} is beyond 14 hours`,
  minusZone: (text) => `the zone in ${text} is -00:00; write Z or +00:00`,
};

/** The sentence; it names the text, cut and with nothing in it that could deceive. */
export function edtfFaultWords({ text, fault }: EdtfError): string {
  return SENTENCES[fault](quoted(text));
}
