/** Which of the words of time around an event say when it happened, and how exactly. */
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../../src/extract/time/index.ts';
import { toEdtf } from '../../../src/model/index.ts';
import { told } from './support.ts';

describe('the day that an event is told of', () => {
  it.each([
    [
      'minutes after a day are of that day, and not about it',
      'A fire hit the mill on 5 April 2015. The wave reached Lorn within eleven minutes.',
      ['2015-04-05 Fire hits the mill', '2015-04-05 Wave reaches Lorn'],
    ],
    [
      'a first since a year measures, and the other date tells',
      'Last year the mill made its first profit since 1997.',
      ['2020 Mill makes its first profit'],
    ],
    [
      'two days on end are one stretch',
      'The court heard the case on 19 and 20 February 2019.',
      ['2019-02-19/2019-02-20 Court hears the case'],
    ],
    [
      'two years apart are none',
      'The court heard the case in 2015 and 2019.',
      ['2015 Court hears the case', '2019 Court hears the case'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it.each([
    ['a case is put off', 'Judges met on Monday. The court adjourned the case until 2 March.'],
    ['is still to come', 'Judges met on Monday. The court closed the road until 2 May.'],
  ])('is never that until which something %s', (_, text) => {
    expect(told(text).filter((line) => line.startsWith('../'))).toEqual([]);
  });

  it('is that of the story where only the month of publication is known', () => {
    const text = 'The strike began on 3 May 2021. On Wednesday the port closed.';
    const dates = tagTimes(text, { dct: toEdtf('2021-08'), language: 'en' }).map((t) => t.edtf);
    expect(dates).toEqual(['2021-05-03', '2021-05-05']);
  });

  it('has the year that stands alone above it, among others', () => {
    const text =
      '2016\n\nJune: It opens.\n\n2019\n\nFeb 4: A clerk writes.\n\nAutumn: It moves.\n\n2023\n\nIt was heard on 30 November.';
    const dates = tagTimes(text, { dct: toEdtf('2025-04-11'), language: 'en' }).map((t) => t.edtf);
    expect(dates).toEqual([
      '2016',
      '2016-06',
      '2019',
      '2019-02-04',
      '2019-23',
      '2023',
      '2023-11-30',
    ]);
  });
});
