/** Where words without a day of their own lean, decided by all that a report tells. */
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../../src/extract/time/index.ts';
import { Edtf } from '../../../src/model/index.ts';

const edtfs = (text: string, published: string) =>
  tagTimes(text, { dct: Edtf.parse(published), language: 'en' }).map((t) => t.edtf);

describe('the story of a report, read as a whole', () => {
  it.each([
    [
      'weekdays are the story’s where the reader’s would put what followed them behind publication',
      'The turn came last week. On Tuesday the firm cancelled the order. On Friday Brandt rang the union. They met the following day.',
      '2013-08-23',
      ['2013-08-12/2013-08-18', '2013-08-13', '2013-08-16', '2013-08-17'],
    ],
    [
      'weekdays are the reader’s where nothing speaks against it',
      'The turn came last week. On Tuesday the firm cancelled the order. The union answered the following day.',
      '2013-08-23',
      ['2013-08-12/2013-08-18', '2013-08-20', '2013-08-21'],
    ],
    [
      'a weekday is of the day told before where two days after the reader’s it would not yet have come',
      'She cast off on Tuesday, 9 October. The search was called off on Saturday. The captain was found two days later.',
      '2018-11-04',
      ['2018-10-09', '2018-10-13', '2018-10-15'],
    ],
    [
      'an hour after midnight is of the next day where the evening was told in between',
      'It happened on 2 February 2015. Moss began at ten that night. An hour later he went out. The cameras went dark at 1.40 in the morning.',
      '2016-04-21',
      ['2015-02-02', '2015-02-02', '2015-02-02', '2015-02-03T01:40:00'],
    ],
    [
      'once past midnight, the morning is of that day',
      'At 10 p.m. on 9 October 2014 she rolled over. Shortly after midnight she sank. They were found at 5 a.m.',
      '2016-04-21',
      ['2014-10-09T22:00:00', '2014-10-10T00:00:00/..', '2014-10-10T05:00:00'],
    ],
    [
      'a month that heads its entry lies before publication when what stands under it has been',
      'Here is how we got here.\n\nJuly. The manager arrived on the 3rd. She sold a player ten days later.',
      '2024-05-21',
      ['2023-07', '2023-07-03', '2023-07-13'],
    ],
    [
      'a month of a report is of the year of publication however long ago the story before it was',
      'It was fined in 2010. The fine was halved a year later. Inspectors came in August.',
      '2013-11-20',
      ['2010', '2011', '2013-08'],
    ],
    [
      'what was to last until a day is not behind it',
      'The strait was closed on Tuesday. It was to be shut until 21 June.',
      '2020-05-14',
      ['2020-05-12', '../2020-06-21'],
    ],
  ])('%s', (_, text, published, expected) => {
    expect(edtfs(text, published)).toEqual(expected);
  });

  it('a sentence that names no time changes no date', () => {
    const text = 'The turn came last week. On Tuesday it fell. They met the following day.';
    const more = `${text} Nobody had expected it.\n\nIt was over.`;
    expect(edtfs(more, '2013-08-23')).toEqual(edtfs(text, '2013-08-23'));
  });

  it('what each date leans on is told', () => {
    const text =
      'The turn came last week. On Tuesday it fell. On Friday he rang. They met the following day.';
    const [, tuesday] = tagTimes(text, { dct: Edtf.parse('2013-08-23'), language: 'en' });
    expect(tuesday).toMatchObject({
      rule: 'weekday',
      basis: 'narrative',
      anchor: { edtf: '2013-08-12/2013-08-18', text: '2013-W33', range: { start: 14, end: 23 } },
    });
  });
});
