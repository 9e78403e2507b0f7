/** Files of TimelineJS, made up, as the tests import them. */
import { importFile } from '../../src/exchange/index.ts';
import type { Edtf } from '../../src/model/index.ts';

export const origin = (text: string, name = 'timeline.csv') => ({
  name,
  uncredited: `${name}, no credit`,
  text,
  changed: '2026-03-01' as Edtf,
  language: 'en',
});
export const HEAD =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';
export const sheet = (...rows: string[]) =>
  importFile('timelinejs-csv', origin([HEAD, ...rows].join('\n')));
export const json = (value: unknown) => {
  const text = JSON.stringify(value, null, 2);
  return importFile('timelinejs', origin(text, 'timeline.json'), JSON.parse(text));
};
export const slide = (start_date: object, more: object = {}) => ({
  start_date,
  text: { headline: 'Bridge opens' },
  ...more,
});
