/** What the tagger promises beyond single rules: anchors, bases, reasons, modes, furniture. */
import { describe, expect, it } from 'vitest';
import {
  tagTimes,
  UnknownLanguageError,
  type TagOptions,
} from '../../../src/extract/time/index.ts';
import { Edtf } from '../../../src/model/index.ts';

const options = (dct: string | null, more: Partial<TagOptions> = {}): TagOptions => ({
  dct: dct === null ? null : Edtf.parse(dct),
  language: 'en',
  ...more,
});
const edtfs = (text: string, dct: string | null, more: Partial<TagOptions> = {}) =>
  tagTimes(text, options(dct, more)).map((t) => t.edtf);

describe('tagTimes(text, options)', () => {
  it('hangs a weekday on an approximate publication day and names it as the anchor', () => {
    const [sunday] = tagTimes('She spoke in Amber on Sunday.', options('2025-06-02~'));
    expect(sunday).toMatchObject({
      text: 'Sunday',
      edtf: '2025-06-01',
      basis: 'relative',
      rule: 'weekday',
      anchor: { edtf: '2025-06-02~' },
    });
  });

  it.each([
    { dct: null, reason: /day of publication, which is not known/ },
    { dct: '2025-11', reason: /day of publication, of which only 2025-11 is known/ },
    { dct: '2025', reason: /only 2025 is known/ },
  ])('leaves a weekday undated when publication is $dct, and says why', ({ dct, reason }) => {
    const [sunday] = tagTimes('She spoke on Sunday.', options(dct));
    expect(sunday).toMatchObject({ edtf: null, basis: null, value: 'XXXX-WXX-7' });
    expect(sunday?.unresolved).toMatch(reason);
  });

  it.each([
    { words: 'last year', dct: '2025-11', edtf: '2024' },
    { words: 'last month', dct: '2025-11', edtf: '2025-10' },
    { words: 'last week', dct: '2025-11', edtf: null },
    { words: 'two years ago', dct: '2025', edtf: '2023' },
    { words: 'in March', dct: null, edtf: null },
  ])('asks of "$words" no more than $dct knows', ({ words, dct, edtf }) => {
    expect(edtfs(`It happened ${words}.`, dct)).toEqual([edtf]);
  });

  it('carries the year of a framing date to a later clause and sentence', () => {
    const text = 'In 2019 the grid was attacked, first in March. In May it failed again.';
    const times = tagTimes(text, options('2025-08-28'));
    expect(times.map((t) => [t.edtf, t.basis])).toEqual([
      ['2019', 'explicit'],
      ['2019-03', 'narrative'],
      ['2019-05', 'narrative'],
    ]);
    expect(times[1]?.anchor).toMatchObject({ edtf: '2019', range: { start: 3, end: 7 } });
  });

  it.each([
    // A year in passing: what has none is of the year of publication.
    ['It broke the truce of February 2021. On May 27 it struck.', '2023-06-06', '2023-05-27'],
    [
      'Maren was freed in December 2021. The trial began on February 6.',
      '2023-06-21',
      '2023-02-06',
    ],
    // Within the sentence it goes on.
    ['Lund fell on 14 January 2021, Varn on 26 February.', '2023-06-06', '2021-02-26'],
    // What would lie far back in the year before goes on with the paragraph before.
    [
      'The ice fell on 19 August 2018.\n\nTwo bodies were found on 24 August.',
      '2020-07-03',
      '2018-08-24',
    ],
    ['The ice fell on 19 August 2018.\n\nThe case closed on 4 May.', '2020-07-03', '2020-05-04'],
  ])('gives the last day of "%s", published %s, as %s', (text, dct, edtf) => {
    expect(edtfs(text, dct).at(-1)).toBe(edtf);
  });

  it('gives the entries of a chronology the year they stand under', () => {
    const text = '1993\n\nDec 15 - They meet.\n\n1994\n\nAug 31: They part.\n\nIt rained in May.';
    const times = tagTimes(text, options('2001-03-01', { mode: 'news' }));
    expect(times.map((t) => t.edtf)).toEqual([
      '1993',
      '1993-12-15',
      '1994',
      '1994-08-31',
      '2000-05',
    ]);
    expect(times[1]).toMatchObject({ basis: 'narrative', anchor: { edtf: '1993' } });
  });

  it('places nothing told of in the past after publication', () => {
    const text = 'The state of siege was lifted on 9 January 2017. The party was banned in May.';
    expect(edtfs(text, '2017-04-10')).toEqual(['2017-01-09', '2016-05']);
  });

  it('does not take a month for one of a year of which only the number is known', () => {
    const [month] = tagTimes('The bridge fell in September.', options('2019'));
    expect(month).toMatchObject({ value: 'XXXX-09', edtf: null });
    expect(month?.unresolved).toMatch(/month of publication, of which only 2019 is known/);
  });

  it('ends the story with its paragraph', () => {
    expect(edtfs('In 2019 the grid failed.\n\nThe port closed in March.', '2025-08-28')).toEqual([
      '2019',
      '2025-03',
    ]);
  });

  it('gives both ends of a range the whole interval', () => {
    expect(edtfs('It lasted from May to July 2019.', '2025-08-28')).toEqual([
      '2019-05/2019-07',
      '2019-05/2019-07',
    ]);
  });

  it.each([
    ['It has run since 2004.', '2004/..'],
    ['It ran until 2004.', '../2004'],
    ['It must close by 2030.', '../2030'],
    ['It ran before 2004.', '../2004'],
    ['It ran after 2004.', '2004/..'],
    ['It began about 1910.', '1910~'],
    ['It began in early 1941.', '1941~'],
    ['It began in the 1950s.', '195X'],
    ['It began in the 470s BC.', '-0478/-0469'],
    ['It began in the 4th century BC.', '-0398/-0299'],
    ['It began in 44 BC.', '-0043'],
    ['It began in the third quarter of 2019.', '2019-07/2019-09'],
    ['It began last week.', '2025-08-18/2025-08-24'],
    ['It began in the winter of 1914.', '1914-24'],
    ['It began at 18:00 UTC on 5 May 2020.', '2020-05-05T18:00:00Z'],
  ])('writes "%s" as %s', (text, edtf) => {
    expect(edtfs(text, '2025-08-28')).toEqual([edtf]);
  });

  it('hangs what is so now on the month of publication, and marks what is recent as about it', () => {
    const times = tagTimes('It is currently growing, as recently shown.', options('2025-08-28'));
    expect(times.map((t) => [t.edtf, t.basis])).toEqual([
      ['2025-08', 'publication'],
      ['2025-08~', 'publication'],
    ]);
  });

  it('neither tags page furniture nor lets it anchor anything', () => {
    const text = 'Updated 5 May 2011. The port closed the next day.';
    const skip = [{ start: 0, end: 19 }];
    expect(edtfs(text, '2025-08-28', { skip })).toEqual(['2025-08-29']);
    expect(edtfs(text, '2025-08-28')).toEqual(['2011-05-05', '2011-05-06']);
  });

  it('follows the story in narrative mode and publication in news', () => {
    const text = 'The war of 1861 spread. In April the fort fell.';
    expect(edtfs(text, '2009-12-19', { mode: 'narrative' })).toEqual(['1861', '1861-04']);
    expect(edtfs(text, '2009-12-19', { mode: 'news' })).toEqual(['1861', '2009-04']);
  });

  it('takes the year of a month named in the same sentence before that of the history', () => {
    const text = 'The war of 1861 spread. With the pact of April 1859 it had struck on 23 May.';
    const given = edtfs(text, '2009-12-19', { mode: 'narrative' });
    expect(given).toEqual(['1861', '1859-04', '1859-05-23']);
  });

  it('takes a text that names many far years and none near for a history', () => {
    const text = 'In 1861, 1862, 1863, 1864, 1865 and 1866 they fought. In April they rested.';
    expect(edtfs(text, '2009-12-19').at(-1)).toBe('1866-04');
  });

  it('knows the events it is given beside its own, as they are written', () => {
    const events = [{ name: 'the Amber Accord (first)', edtf: Edtf.parse('1998-04-10') }];
    const text = 'Since the Amber Accord (first) trade has grown.';
    const [time] = tagTimes(text, options('2025-08-28', { events }));
    expect(time).toMatchObject({
      text: 'the Amber Accord (first)',
      edtf: '1998-04-10/..',
      basis: 'named',
      rule: 'dating-event',
    });
    expect(tagTimes(text, options('2025-08-28'))).toEqual([]);
  });

  it('reads the language the article is in, whatever its region', () => {
    const [time] = tagTimes('el 5 de mayo de 2020', options(null, { language: 'es-VE' }));
    expect(time?.edtf).toBe('2020-05-05');
  });

  it('names the languages there are when one is unknown', () => {
    expect(() => tagTimes('x', options(null, { language: 'fr' }))).toThrow(UnknownLanguageError);
    expect(() => tagTimes('x', options(null, { language: 'fr' }))).toThrow('there are en, es');
  });
});

describe('what is no time', () => {
  it.each([
    'Prices may fall.',
    'They march on the capital.',
    'the 2020 Vision plan',
    'Apollo 11 landed',
    'It cost $1,999.',
    'a Boeing 787',
    'on Channel 4',
    'along Route 66',
    'the second of three',
    'The Sunday Times wrote',
    'April Ryan asked',
    'Theresa May resigned.',
    'a 5-4 vote',
    '1,500 people',
    'call 555-2010',
    '+1 202 555 2019',
    'They won 3-2.',
    'a 21-15 lead',
    'version 10.2.2019',
    'the postcode SW1A 2010',
    'zip code 90210',
    'Resolution 1929',
    'some 2000 soldiers',
    'Flight 1549',
    'ISO 9001:2015',
    'at 1600 Pennsylvania Avenue',
    'a 1000-mile march',
    'the fall of the city',
    'on page 1999',
    'Mr. March said',
    '24/7 service',
    'IP 192.168.1.10',
    'the ISBN 978-3-16-148410-0',
    '20/20 hindsight',
    'May I ask',
    'the Year of the Dragon',
    'Psalm 1990',
    'USA Today',
  ])('"%s"', (text) => {
    expect(tagTimes(text, options('2015-03-11')).map((t) => t.text)).toEqual([]);
  });
});
