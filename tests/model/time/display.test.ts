import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DateWordsOptions,
  dateWords,
  loadDateLanguage,
  toEdtf,
} from '../../../src/model/index.ts';
import { SEED, anyEdtf } from './arbitraries.ts';

await Promise.all(['ar', 'es', 'fa'].map(loadDateLanguage));

const say = (text: string, locale: string, form?: DateWordsOptions['form']) =>
  dateWords(toEdtf(text), { locale, form });

describe('dateWords(edtf, { locale }) in English', () => {
  it.each([
    ['2025-06-01', '1 Jun 2025'],
    ['2025-09-01', '1 Sep 2025'],
    ['2019-03', 'Mar 2019'],
    ['2019-03~', 'about Mar 2019'],
    ['2005', '2005'],
    ['195X', '1950s'],
    ['195X~', 'about the 1950s'],
    ['1999/..', 'from 1999'],
    ['2025-09/..', 'from Sep 2025'],
    ['2025-06-13/2025-06-24', '13–24 Jun 2025'],
    ['2025-08/2025-11', 'Aug–Nov 2025'],
    ['2024-12-30/2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
    ['2024-12/2025-02', 'Dec 2024 – Feb 2025'],
    ['1980/1988', '1980–1988'],
    ['195X/196X', '1950s–1960s'],
    ['195X/..', 'from the 1950s'],
    ['2019/2020-03', '2019 – Mar 2020'],
    ['2019/2019', '2019'],
    ['../1999', 'until 1999'],
    ['1999/', 'from 1999, end unknown'],
    ['/1999', 'until 1999, start unknown'],
    ['2025?', 'possibly 2025'],
    ['2025-06%', 'possibly about Jun 2025'],
    ['2019-03~/2019-05~', 'about Mar–May 2019'],
    ['2019-03~/2019-05', 'about Mar 2019 – May 2019'],
    ['2019-03/2019-05?', 'Mar 2019 – possibly May 2019'],
    ['2011-21', 'spring 2011'],
    ['2011-23', 'autumn 2011'],
    ['2010-24', 'winter 2010–2011'],
    ['2011-22/2011-23', 'summer 2011 – autumn 2011'],
    ['19XX', '20th century'],
    ['00XX', '1st century'],
    ['01XX', '2nd century'],
    ['02XX', '3rd century'],
    ['10XX', '11th century'],
    ['20XX/..', 'from the 21st century'],
    ['-0043', '44 BCE'],
    ['-0043-03-15', '15 Mar 44 BCE'],
    ['0000', '1 BCE'],
    ['-0043/0014', '44 BCE – 14 CE'],
    ['-0043/-0030', '44–31 BCE'],
    ['0079-08-24', '24 Aug 79 CE'],
    ['0099', '99 CE'],
    ['0100', '100'],
    ['0100/0120', '100–120'],
    ['9999', '9999'],
    ['Y10000', '10,000'],
    ['-9998', '9999 BCE'],
    ['-9999', '10,000 BCE'],
    ['0800-12-25', '25 Dec 800'],
    ['Y-17000', '17,001 BCE'],
    ['Y12345', '12,345'],
    ['Y-17000/Y-12000', '17,001–12,001 BCE'],
    ['2025-06-01T14:30:00', '1 Jun 2025, 14:30'],
    ['2025-06-01T14:30:05', '1 Jun 2025, 14:30:05'],
    ['2020-01-03T00:47:00+03:00', '2 Jan 2020, 21:47 UTC'],
    ['2025-06-01T00:00:00Z', '1 Jun 2025, 00:00 UTC'],
  ])('%s is "%s"', (text, words) => {
    expect(say(text, 'en')).toBe(words);
  });

  it.each([
    ['2025-06', 'June 2025'],
    ['2025-06-01', '1 June 2025'],
    ['2025-09/..', 'from September 2025'],
    ['2025-06-13/2025-06-24', '13–24 June 2025'],
    ['195X', '1950s'],
  ])('%s in long form is "%s"', (text, words) => {
    expect(say(text, 'en', 'long')).toBe(words);
  });

  it('follows the country in the order of day and month', () => {
    expect(say('2025-06-13/2025-06-24', 'en-US')).toBe('Jun 13–24, 2025');
    expect(say('2025-06-01T14:30:00', 'en-US')).toBe('Jun 1, 2025, 2:30 PM');
    expect(say('2025-06-13/2025-06-24', 'en-GB')).toBe('13–24 Jun 2025');
  });
});

describe('dateWords in other languages', () => {
  it.each([
    ['es', '2025-06-01', '1 jun 2025'],
    ['es', '2019-03~', 'hacia mar 2019'],
    ['es', '195X', 'década de 1950'],
    ['es', '195X/..', 'desde la década de 1950'],
    ['es', '2025-06-01/..', 'desde el 1 jun 2025'],
    ['es', '19XX', 'siglo XX'],
    ['es', '18XX', 'siglo XIX'],
    ['es', '13XX', 'siglo XIV'],
    ['es', '40XX', 'siglo XLI'],
    ['es', '2025-08/2025-11', 'ago–nov 2025'],
    ['es', '2011-23', 'otoño de 2011'],
    ['es', '-0043', '44 a. C.'],
    ['fa', '2025-06-01', '۱ ژوئن ۲۰۲۵'],
    ['fa', '2019-03~', 'حدود مارس ۲۰۱۹'],
    ['fa', '195X', 'دههٔ ۱۹۵۰'],
    ['fa', '2025-09/..', 'از سپتامبر ۲۰۲۵'],
    ['fa', '2025-06-13/2025-06-24', '۱۳ تا ۲۴ ژوئن ۲۰۲۵'],
    ['fa', '2019/2020-03', '۲۰۱۹ تا مارس ۲۰۲۰'],
    ['fa-u-nu-latn', '2025-06-01', '1 ژوئن 2025'],
    ['ar', '2025-09/..', 'منذ سبتمبر 2025'],
    ['ar', '195X', '1950–1959'],
    ['ar-EG', '2025-06-01', '١ يونيو ٢٠٢٥'],
    ['de', '2025-06-01', '1. Juni 2025'],
    ['de', '2025-06-13/2025-06-24', '13.–24. Juni 2025'],
    ['de', '2019-03~', '≈ März 2019'],
    ['de', '2025?', '2025 (?)'],
    ['de', '195X', '1950–1959'],
    ['de', '195X/196X', '1950–1969'],
    ['de', '19XX', '1900–1999'],
    ['de', '2011-21', 'März–Mai 2011'],
    ['de', '1999/..', '1999 –'],
    ['de', '../1999', '– 1999'],
    ['de', '1999/', '1999 – ?'],
    ['de', '/1999', '? – 1999'],
    ['de', '-0043/0014', '44 v. Chr. – 14 n. Chr.'],
    ['ja', '2025-06-01', '2025年6月1日'],
    ['ja', '2025-08/2025-11', '2025年8月 – 2025年11月'],
    ['ja', '195X', '1950年～1959年'],
  ])('in %s, %s is "%s"', (locale, text, words) => {
    expect(say(text, locale)).toBe(words);
  });

  it('is Gregorian in languages whose own calendar is another', () => {
    expect(say('2025', 'fa')).toBe('۲۰۲۵');
    expect(say('2025', 'th')).toBe('2025');
    expect(say('2025', 'ar-SA-u-ca-islamic')).toMatch(/2025|٢٠٢٥/);
  });

  it('refuses what is no language tag', () => {
    expect(() => say('2025', 'not a locale')).toThrow(RangeError);
  });
});

describe('dateWords for any date', () => {
  it.each(['en', 'en-US', 'es', 'fa', 'ar', 'de', 'ja', 'tlh'])(
    'in %s is one line without narrow spaces or holes, in every form',
    (locale) => {
      fc.assert(
        fc.property(anyEdtf, fc.constantFrom('short', 'long'), (text, form) => {
          const words = dateWords(text, { locale, form });
          expect(words).not.toMatch(/[\n\u2009\u202f]|undefined|NaN|\{\d\}|^\s|\s$/);
          expect(words).not.toBe('');
        }),
        { ...SEED, numRuns: 300 },
      );
    },
  );
});
