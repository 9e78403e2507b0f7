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
      'what had been done by a day is told of that day',
      'The siege began on 4 May 2015. By 9 May 2015 the army had captured the mill.',
      ['2015-05-04 Siege begins', '2015-05-09 Army captures the mill'],
    ],
    [
      'what was done by a day may have been done before it',
      'The siege began on 4 May 2015. The army captured the mill by 9 May 2015.',
      ['2015-05-04 Siege begins', '../2015-05-09 Army captures the mill'],
    ],
    [
      'two days on end are one stretch',
      'The court heard the case on 19 and 20 February 2019.',
      ['2019-02-19/2019-02-20 Court hears the case'],
    ],
    [
      'after some days is so long after what was told',
      'A judge closed the port on 3 March 2019. It reopened after three days.',
      ['2019-03-03 Judge closes the port', '2019-03-06 Port reopens'],
    ],
    [
      'after some days in the same sentence, too',
      'A lander was set down on 19 April 2011 and fell silent after three days.',
      ['2011-04-19 Lander set down', '2011-04-22 Lander falls silent'],
    ],
    [
      'what is done again comes second',
      'The mission ended in 2012. The agency extended it in May of that year, and again in 2015.',
      [
        '2012 Mission ends',
        '2012-05 Agency extends the mission',
        '2015 Agency extends the mission',
      ],
    ],
    [
      'since when somebody was held is not when he was freed',
      'A woman held since the weekend was freed on bail on Tuesday.',
      ['2021-03-09 Woman freed on bail'],
    ],
    [
      'the month of May is no verb',
      'Tests on 17 May confirmed cholera in the port.',
      ['2020-05-17 Tests confirm cholera in the port'],
    ],
    [
      'by the next morning is that day',
      'Troops left on Saturday afternoon. By the next morning the square had been cleared.',
      ['2021-03-06 Troops leave', '2021-03-07 Square cleared'],
    ],
    [
      'there at an hour is of that day',
      'On 3 March troops left. There, at six, the shooting started.',
      ['2021-03-03 Troops leave', '2021-03-03 Shooting starts'],
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
