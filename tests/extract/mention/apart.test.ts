import { describe, expect, it } from 'vitest';
import { mentionsOf, told } from './support.ts';

describe('apartFromEvent(read, span, told): dates counted from an event told before', () => {
  it.each([
    [
      'days after the noun of what was told',
      'A fire destroyed the mill on 4 May 2019. The owner was detained nine days after the fire.',
      ['2019-05-04 Fire destroys the mill', '2019-05-13 Owner detained after the fire'],
    ],
    [
      'what "and" joins to a clause that lies so far back',
      'The ship left the port on 7 July 2020, 106 days after a tug hit the pier and blocked the canal.',
      [
        '2020-07-07 Ship leaves the port',
        '2020-03-23 Tug hits the pier',
        '2020-03-23 Tug blocks the canal',
      ],
    ],
    [
      'years after the noun of its verb',
      'On 18 June 1954 the embankment collapsed. A new school opened fourteen years after the collapse.',
      ['1954-06-18 Embankment collapses', '1968 New school opens after the collapse'],
    ],
    [
      'weeks before a disaster',
      'An explosion wrecked the mill on 4 May 2019. Two weeks before the disaster an inspector passed the boiler.',
      ['2019-05-04 Explosion wrecks the mill', '2019-04-20 Inspector passes the boiler'],
    ],
    [
      'the day after it and its eve',
      'A fire destroyed the mill on 4 May 2019. The day after the fire the mayor resigned. On the eve of the fire a guard was dismissed.',
      [
        '2019-05-04 Fire destroys the mill',
        '2019-05-05 Mayor resigns',
        '2019-05-03 Guard dismissed',
      ],
    ],
    [
      'the day of it',
      'A fire destroyed the mill on 4 May 2019. On the day of the fire the alarm was tested.',
      ['2019-05-04 Fire destroys the mill', '2019-05-04 Alarm tested'],
    ],
    [
      'hours from one that is told with its hour',
      'A fire destroyed the mill at 9 p.m. on 4 May 2019. The owner was detained nine hours after the fire.',
      ['2019-05-04 Fire destroys the mill', '2019-05-05 Owner detained after the fire'],
    ],
    [
      'few hours from one of a day',
      'A fire destroyed the mill on 4 May 2019. Within hours of the fire the prefect closed the road. Ten minutes after the fire the owner was detained.',
      [
        '2019-05-04 Fire destroys the mill',
        '2019-05-04 Prefect closes the road',
        '2019-05-04 Owner detained',
      ],
    ],
    [
      'weeks into what goes on, and within a week of it',
      'A fire destroyed the mill on 4 May 2019. The strike began on 24 September 2019. Two weeks into the strike a court banned pickets. Within a week of the strike the mayor resigned.',
      [
        '2019-05-04 Fire destroys the mill',
        '2019-09-24 Strike begins',
        '2019-10-08 Court bans pickets',
        '2019-09-24/2019-10-01 Mayor resigns',
      ],
    ],
    [
      'days and weeks of what goes on',
      'The strike began on 24 September 2019. On the third day of the strike a court banned pickets. In the second week of the strike the mayor resigned. On the first day of the season the owner flew home.',
      [
        '2019-09-24 Strike begins',
        '2019-09-26 Court bans pickets',
        '2019-10-01/2019-10-07 Mayor resigns',
      ],
    ],
    [
      'the weekday after it',
      'A fire destroyed the mill on Saturday 4 May 2019. On the Thursday after the fire the mayor resigned.',
      ['2019-05-04 Fire destroys the mill', '2019-05-09 Mayor resigns'],
    ],
    [
      'seconds from what needs no article',
      'Kite-3 lifted off at 06:12 on 4 May 2019. Fifty seconds after liftoff the second stage failed.',
      ['2019-05-04 Kite-3 lifts off', '2019-05-04 Second stage fails'],
    ],
    [
      'from another noun of the same act',
      'The strike began on 24 September 2019. A week into the stoppage a court banned pickets.',
      ['2019-09-24 Strike begins', '2019-10-01 Court bans pickets'],
    ],
    [
      'from a noun that makes a scene with what was told',
      'On 2 July 2003 border guards exchanged fire. A month after the clash Sella took the matter to court.',
      ['2003-07-02 Border guards exchange fire', '2003-08 Sella takes the matter to court'],
    ],
  ])('counts %s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('says what it is counted from', () => {
    const text =
      'A fire destroyed the mill on 4 May 2019. The owner was detained nine days after the fire.';
    expect(mentionsOf(text).mentions[1]?.time).toMatchObject({
      basis: 'relative',
      rule: 'after-event',
      anchor: { edtf: '2019-05-04', text: '4 May 2019' },
    });
  });

  it.each([
    [
      'days where only a year is told',
      'A fire destroyed the mill in 2019. The owner was detained nine days after the fire.',
    ],
    [
      'days from what was never told',
      'The mill closed on 4 May 2019. The owner was detained nine days after the flood.',
    ],
    [
      'many hours where the hour is not told',
      'A fire destroyed the mill on 4 May 2019. The owner was detained nine hours after the fire.',
    ],
    [
      'days that are not numbered',
      'A fire destroyed the mill on 4 May 2019. The owner was detained days after the fire.',
    ],
  ])('counts no %s', (_, text) => {
    expect(told(text)).toHaveLength(1);
  });
});

describe('a day counted from an event', () => {
  it('is one that the story goes on from', () => {
    const text =
      'The hall collapsed on 2 May 2019. Three days after the collapse the mayor resigned. The next morning workers walked out. That evening they occupied the town hall. Two days later the army arrived.';
    expect(told(text)).toEqual([
      '2019-05-02 Hall collapses',
      '2019-05-05 Mayor resigns',
      '2019-05-06 Workers walk out',
      '2019-05-06 Workers occupy the town hall',
      '2019-05-08 Army arrives',
    ]);
  });

  it('is counted from what a clause tells again', () => {
    const text =
      'The bridge at Lund collapsed on 2 May 2019. The mayor blamed the builders. Three days after the bridge collapsed, the mayor resigned. The next morning his deputy took over.';
    expect(told(text).slice(2)).toEqual([
      '2019-05-05 Mayor resigns',
      '2019-05-06 Mayor’s deputy takes over',
    ]);
  });

  it('is counted from where what lasted began, and not from its end', () => {
    const text =
      'Dockers ended their strike on 19 October 2019. They had walked out on 2 October. On the second day of the strike the ferries stopped.';
    expect(told(text)).toContain('2019-10-03 Ferries stop');
  });
});

describe('datedByDistance(read, span): the clause at the other end', () => {
  it.each([
    [
      'behind the date',
      'The strike began on March 7, four days after the owner announced the cuts.',
      '2021-03-03 Owner announces the cuts',
    ],
    [
      'before it',
      'Two years after the council rejected a plan, the river burst its banks on 9 February 2018.',
      '2016 Council rejects a plan',
    ],
  ])('is dated %s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });
});

describe('what is counted from a day', () => {
  it('is no event where that day lies after publication, and neither is what it leads to', () => {
    const text =
      'The rules were tightened after 9/11.\n\nThe port released the crew on Saturday, nine days after its coast guard boarded the vessel.';
    const days = (published: string) =>
      mentionsOf(text, { published }).mentions.map(({ when }) => when);
    expect(days('1924-01')).toEqual([]);
    expect(days('2001-09-20')).toContain('2001-09-06');
  });

  it.each(['more than', 'less than', 'nearly', 'at least'])(
    'is of no day where only a bound is said: “%s two weeks after”',
    (bound) => {
      const text = `Power came back on Wednesday, ${bound} two weeks after an ice storm cut the line.`;
      expect(told(text).filter((event) => event.includes('storm'))).toEqual([]);
    },
  );

  it('is of its day where so many days are said', () => {
    const text = 'Power came back on 7 January 2009, two weeks after an ice storm cut the line.';
    expect(told(text)).toContain('2008-12-24 Ice storm cuts the line');
  });
});
