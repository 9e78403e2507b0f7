/** Where a report stands in time while it tells: what moves its story on, and what only looks back. */
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../../src/extract/time/index.ts';
import { Edtf } from '../../../src/model/index.ts';

const edtfs = (text: string, published: string) =>
  tagTimes(text, { dct: Edtf.parse(published), language: 'en' }).map((t) => t.edtf);

describe('the story of a report', () => {
  it.each([
    [
      'what had been before does not move the story',
      'The revolt began on Thursday evening. The king had flown out on Monday. Tanks came at three in the morning.',
      ['2016-03-03', '2016-02-29', '2016-03-04T03:00:00'],
    ],
    [
      'a year in a relative clause does not either',
      'The airliner landed on Tuesday at noon. They asked for Oake, who has been in prison since 2014. At 3 p.m. they let ten people go. Two hours later there was a shot.',
      ['2016-03-01T12:00:00', '2014/..', '2016-03-01T15:00:00', '2016-03-01T17:00:00'],
    ],
    [
      'nor does one between commas that says in passing when something began',
      'In April 1944 the army, founded in March 1921, marched. In June it crossed the river. Dorn, born in May 1901, led it. In July the town fell.',
      ['1944-04', '1921-03', '1944-06', '1901-05', '1944-07'],
    ],
    [
      'but between commas a near day may be what the story is about',
      'Lund counted its votes on 10 March. The vote, held on 8 March, went against him. The next day he resigned.',
      ['2015-03-10', '2015-03-08', '2015-03-09'],
    ],
    [
      'and the news itself',
      'The quake, felt on Tuesday at noon, killed two. A bridge fell at 2 p.m. It reached Lund three hours later.',
      ['2016-03-01T12:00:00', '2016-03-01T14:00:00', '2016-03-01T17:00:00'],
    ],
    [
      'and a year there is none the story is of',
      'The firm, founded in 1871, closed its mill. In January it opened another.',
      ['1871', '2016-01'],
    ],
    [
      'a date in a relative clause tells its day where the sentence has no other',
      'Echo got the book, which it printed on 11 February. He was held the same night.',
      ['2016-02-11', '2016-02-11'],
    ],
    [
      'years are counted from a look back',
      'The bank fell on Tuesday. Lund joined it in 2003. Two years later he left.',
      ['2016-03-01', '2003', '2005'],
    ],
    [
      '"that day" is the day last told',
      'On April 11 Halm broke the truce, to which it had put its name in February 2010. Since that day it has attacked.',
      ['2015-04-11', '2010-02', '2015-04-11/..'],
    ],
    [
      '"the same day" beside a month is of that month',
      'It sank on 14 March 2013. The report came out in May 2014. The minister resigned the same day.',
      ['2013-03-14', '2014-05', '2014-05'],
    ],
    [
      'a day goes on from the story where publication is much farther',
      'The ship sank on 12 March 2013.\n\nThe captain was arrested on 15 March.',
      ['2013-03-12', '2013-03-15'],
    ],
    [
      'a story of centuries ago goes on without month or year from paragraph to paragraph',
      'The siege began on 2 March 1644.\n\nA breach was made on the 8th.\n\nOn 29 March they killed the horses. In the middle of the month terms were offered.\n\nA fleet came on 1 May.',
      ['1644-03-02', '1644-03-08', '1644-03-29', '1644-03~', '1644-05-01'],
    ],
    [
      'an hour beside a month is of that month, and of no day told before',
      'The trial opened on 9 May. In January 2015 he fell ill at noon. He died three days later. Eight months later she fell ill.',
      ['2015-05-09', '2015-01', '2015-01', '2015-01~', '2015-09'],
    ],
    [
      '"the next year" of a month is the story’s',
      'They had warned it in 2011. In June of the next year it was voted down.',
      ['2011', '2012-06'],
    ],
    [
      'what an inquiry found on a weekday is the reader’s news, and the story goes on from what it found',
      'The school burned down on 14 November, an inquiry found on Thursday. The report says the fire began at about 1.40 in the afternoon. At 2.05 a pupil broke the glass.',
      ['2015-11-14', '2016-03-03', '2015-11-14T13:40:00', '2015-11-14T14:05:00'],
    ],
    [
      'what came before the day of a sentence does not move it',
      'It sailed on 11 June 2014 after two failed tries, on the 4th and the 8th. Four days later it sank.',
      ['2014-06-11', '2014-06-04', '2014-06-08', '2014-06-15'],
    ],
    [
      'what is counted from publication ends a story of years ago',
      'In 2009 she returned to Lund. Last spring a film was shown there. She had broken her hip in January.',
      ['2009', '2015-21', '2016-01'],
    ],
    [
      '"that Saturday" is the one of the story',
      'The post was seized on 22 June 2012. That Saturday five men left. On the third day there was a shot.',
      ['2012-06-22', '2012-06-23', '2012-06-24'],
    ],
    [
      'weekdays go on with a story of weeks ago that has none of the reader',
      'On Tuesday, 2 February 2016, a rumour spread. On Wednesday there were queues. The bank shut on Thursday at noon. It paid last Friday. On Monday it fell.',
      ['2016-02-02', '2016-02-03', '2016-02-04T12:00:00', '2016-02-26', '2016-02-29'],
    ],
    [
      'a report tells its own weekday beside a day of weeks ago',
      'He wrote on 10 February 2016. The reply came on the following day. Police on Tuesday searched the house.',
      ['2016-02-10', '2016-02-11', '2016-03-01'],
    ],
    [
      'what is fixed for a weekday lies ahead',
      'The party has called a march for Sunday. The mayor was away for Tuesday’s vote.',
      ['2016-03-06', '2016-03-01'],
    ],
    [
      '"the month" is the one just told',
      'A fund bought the club on 12 January. Three players came on the final day of the month.',
      ['2016-01-12', '2016-01-31'],
    ],
    [
      'an hour of a night that has been told is of its evening',
      'A third man was arrested last night. He was taken from his flat at around nine.',
      ['2016-03-04', '2016-03-04T21:00:00'],
    ],
    [
      'what was reported at an hour was so at that hour',
      'The fire was reported at 2.10 a.m. on Sunday. Crews came six minutes later. By 4 a.m. the roof had fallen in.',
      ['2016-02-28T02:10:00', '2016-02-28T02:16:00', '../2016-02-28T04:00:00'],
    ],
    [
      'an hour with its half of the day may end a sentence',
      'Rebels took the tower at 10 p.m. on Sunday. Troops retook it at 3.20 a.m. Berg fled to Lund the same day.',
      ['2016-02-28T22:00:00', '2016-02-29T03:20:00', '2016-02-29'],
    ],
    [
      'hours that open the lines of a chronology are of the day told above them',
      'Thursday, 5 p.m. An engineer reaches the dam.\n\n9.32 p.m. The dam bursts. At ten it takes the bridge.',
      ['2016-03-03T17:00:00', '2016-03-03T21:32:00', '2016-03-03T22:00:00'],
    ],
    [
      'a sentence goes on from the date it names',
      'The trial opened in May 2011 and ended in December.',
      ['2011-05', '2011-12'],
    ],
    [
      'an hour without its half of the day is the next of the story',
      'On 12 October 2015 a cable broke at seven in the evening. The road was closed at half past eight.',
      ['2015-10-12', '2015-10-12T19:00:00', '2015-10-12T20:30:00'],
    ],
    [
      'midnight of a day told ends it',
      'On 2 March 2016 he spoke until midnight.',
      ['2016-03-02', '../2016-03-03T00:00:00'],
    ],
    ['yesterday is not called "last" anything', 'She was jeered last Friday.', ['2016-02-26']],
    [
      'what ends with a month is not vague',
      'By the end of July 2015 it had ended.',
      ['../2015-07'],
    ],
    [
      '"that Easter" is of the year told',
      'It broke on 5 April 2015. Before that Easter it was dry.',
      ['2015-04-05', '2015-04-05'],
    ],
  ])('%s', (_, text, dates) => {
    expect(edtfs(text, '2016-03-05')).toEqual(dates);
  });

  it('goes on with its story where publication is known by its month alone', () => {
    const text = 'On 19 August 2014 the glacier fell.\n\nTwo bodies were found on 24 August.';
    expect(edtfs(text, '2015-08')).toEqual(['2014-08-19', '2014-08-24']);
  });
});
