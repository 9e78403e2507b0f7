/** Where words without a day of their own lean, decided by all that a report tells. */
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../../src/extract/time/index.ts';
import { Edtf } from '../../../src/model/index.ts';

const edtfs = (text: string, published: string) =>
  tagTimes(text, { dct: Edtf.parse(published), language: 'en' }).map((t) => t.edtf);

describe('the day an article is about', () => {
  const retold = (year: string) =>
    `The accord was signed on 12 June 2013 in Vienna. In ${year} both sides stopped reporting. The inspectors left on 8 August.\n\nIn its first year it worked. On 1 July the first trucks crossed.`;

  it('gives its year to a day next to it, where publication would give one of months ago', () => {
    expect(edtfs(retold('2017'), '2019-11-03').at(-1)).toBe('2013-07-01');
  });

  it('gives none to a day shortly before publication', () => {
    expect(edtfs(retold('2017'), '2019-07-15').at(-1)).toBe('2019-07-01');
  });

  it('gives none to a day that does not lie next to it', () => {
    const text = retold('2017').replace('1 July', '1 May');
    expect(edtfs(text, '2019-11-03').at(-1)).toBe('2019-05-01');
  });

  it('whatever year stands between, the day goes back to it', () => {
    for (let year = 2014; year < 2018; year++)
      expect(edtfs(retold(String(year)), '2019-11-03').at(-1)).toBe('2013-07-01');
  });
});

describe('a weekday counted from a day told', () => {
  const told = (union: string) =>
    `The minister resigned late on Tuesday. ${union}Two deputies left the following Wednesday.`;

  it('is not the day of the report, which is called by its name', () => {
    const text = told('The union had left the coalition on 27 February. ');
    expect(edtfs(text, '2023-03-08').at(-1)).toBe('2023-03-01');
  });

  it('but is where nothing else can be', () => {
    expect(edtfs(told(''), '2023-03-08').at(-1)).toBe('2023-03-08');
  });
});

describe('a history', () => {
  it.each(['founded in March 1921', 'which had been founded in 1921'])(
    'goes on from what it tells, not from what a sentence looks back to: “%s”',
    (aside) => {
      const text = `In April 1944 the army, ${aside}, marched north. In June it took the town.`;
      const times = tagTimes(text, { dct: Edtf.parse('2019-11-03'), language: 'en', mode: 'narrative' }); // prettier-ignore
      expect(times.at(-1)?.edtf).toBe('1944-06');
    },
  );
});

describe('a day of the month', () => {
  it('is of the month of the week told before it', () => {
    const text =
      'The girl died on 5 June. In the same week a laboratory found it. Its source was known on the 20th.';
    expect(edtfs(text, '2012-08-31').at(-1)).toBe('2012-06-20');
  });
});

describe('what somebody meant to do', () => {
  it.each(['meant', 'hoped', 'planned', 'wanted', 'intended'])(
    'tells no story on: “%s to”',
    (verb) => {
      const text = `The ship left Bergen on 17 June 1903. Her captain ${verb} to march to the Pole in May 1904.\n\nIn September the ice closed round her.`;
      expect(edtfs(text, '1998-02-11').at(-1)).toBe('1903-09');
    },
  );

  it('moves no hour to the next day', () => {
    const text =
      'On 27 June five men went in. They meant to be out by evening. At three it rained.';
    expect(edtfs(text, '2015-07-06').at(-1)).toBe('2015-06-27T03:00:00');
  });

  it('is told where a verb of its own says that it was done', () => {
    const text =
      'The ship left Bergen on 17 June 1903. He hoped to rest, but marched in May 1904. In September the ice closed round her.';
    expect(edtfs(text, '1998-02-11')).toEqual(['1903-06-17', '1904-05', '1904-09']);
  });

  it('tells no story on in Spanish either', () => {
    const text =
      'El barco salió de Cádiz el 17 de junio de 1903. El capitán quería llegar en mayo de 1904. En septiembre el hielo lo cercó.';
    const times = tagTimes(text, { dct: Edtf.parse('1998-02-11'), language: 'es' });
    expect(times.at(-1)?.edtf).toBe('1903-09');
  });
});

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
      'the news of a report is the reader’s, and from it the story is gone back to for nothing',
      'Three weeks ago a wall gave way. On Thursday the county published what it had found.\n\nInspectors came on 27 February and warned the owner the next day.',
      '2019-03-22',
      ['2019-02-25/2019-03-03', '2019-03-21', '2019-02-27', '2019-02-28'],
    ],
    [
      'weekdays go on with a story that has gone from day to day, though its news was the reader’s',
      'On Thursday the county published what it had found.\n\nInspectors came on 27 February and closed a shaft the next day. Their letter arrived on 1 March. The wall fell on Saturday. On Monday the works were searched.',
      '2019-03-22',
      ['2019-03-21', '2019-02-27', '2019-02-28', '2019-03-01', '2019-03-02', '2019-03-04'],
    ],
    [
      'a weekday beside one day told is the reader’s',
      'The wall fell on 2 March. On Tuesday the council voted to pay.',
      '2019-03-22',
      ['2019-03-02', '2019-03-19'],
    ],
    [
      'a month that follows another in a report is the next such',
      'In March 1958 the firm sold its ships. In October the founder died.',
      '2019-06-28',
      ['1958-03', '1958-10'],
    ],
    [
      'weekdays go on with a story whose day was named with its date',
      'The regulator closed it on Tuesday.\n\nThe trouble began on Monday, May 27. On Tuesday queues formed. On Friday the chairman went on television.',
      '2019-06-14',
      ['2019-06-11', '2019-05-27', '2019-05-28', '2019-05-31'],
    ],
    [
      'a weekday behind one with its article is the reader’s',
      'A house burned on Tuesday.\n\nOn 12 March a bakery burned. A boy was held the day after. He was freed on the Monday. On Thursday residents met.',
      '2015-04-10',
      ['2015-04-07', '2015-03-12', '2015-03-13', '2015-03-16', '2015-04-09'],
    ],
    [
      'the year told in a sentence is that of its months and feasts',
      'Power came to Malin in 1999, when the president resigned on New Year’s Eve.',
      '2020-07-17',
      ['1999', '1999-12-31'],
    ],
    [
      'a day over hours heads them, and past midnight it is the next',
      'The night\n\nFriday, 19 August 2022\n\n4.10 p.m. Rain begins.\n\n11.55 p.m. The bridge is closed.\n\n3 a.m. The dam breaks.',
      '2022-09-05',
      ['2022-08-19', '2022-08-19T16:10:00', '2022-08-19T23:55:00', '2022-08-20T03:00:00'],
    ],
    [
      'how much later a date was is of that date',
      'They began in June 2017. The first was removed in January 2018, seven months later. A panel stopped them in March.',
      '2019-11-15',
      ['2017-06', '2018-01', '2018-01', '2018-03'],
    ],
    [
      'what was called for a day lies ahead, and “next day” follows the day told',
      'On 3 May a strike was called for 20 May. Next day it was banned.',
      '2024-05-10',
      ['2024-05-03', '2024-05-20', '2024-05-04'],
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
