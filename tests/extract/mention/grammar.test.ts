import { describe, expect, it } from 'vitest';
import { mentionsOf, told } from './support.ts';

describe('collectMentions(article, names): who did what, in the grammar of newspapers', () => {
  it.each([
    [
      'a name beside a role is who acts',
      'The transport minister, Lucan Corvane, travelled to Norvik on 6 March 2019.',
      ['2019-03-06 Lucan Corvane travels to Norvik'],
    ],
    [
      'a name before an age is a person’s',
      'Lena Cass, 34, was arrested on 5 March 2019. Cass resigned in 2020.',
      ['2019-03-05 Lena Cass arrested', '2020 Lena Cass resigns'],
    ],
    [
      'the verb behind an aside goes on with the subject before it',
      'Abbot & Vane, founded in Leeds in 1921 by two chemists, moved its plant to Boston in 2004.',
      [
        '1921 Abbot & Vane founded in Leeds by two chemists',
        '2004 Abbot & Vane moves its plant to Boston',
      ],
    ],
    [
      'a relative clause tells of the noun before it',
      'The ministers drafted a protocol, which was signed in Lund on 19 January 2010.',
      ['2010-01-19 Protocol signed in Lund'],
    ],
    [
      'a relative clause with a subject of its own has the noun for its object',
      'The report that the university published in 2012 is short.',
      ['2012 University publishes the report'],
    ],
    [
      'what only tells more of the subject is not its verb',
      'Peace talks mediated by Norway began in Oslo in 2013.',
      ['2013 Peace talks mediated by Norway begin in Oslo'],
    ],
    [
      '"it" behind a verb is the object of the clause before',
      'The gallery bought the panel in 1990 and sold it to a museum in 1996.',
      ['1990 Gallery buys the panel', '1996 Gallery sells the panel to a museum'],
    ],
    [
      '"it" that is rebuilt is not the earthquake',
      'An earthquake damaged the observatory in 2014; it was rebuilt in 2016.',
      ['2014 Earthquake damages the observatory', '2016 Observatory rebuilt'],
    ],
    [
      '"it" that kills is the earthquake, and not what that struck',
      'An earthquake struck the Rask valley in May 2014. It killed 212 people.',
      ['2014-05 Earthquake strikes the Rask valley', '2014-05 Earthquake kills 212 people'],
    ],
    [
      '"him" and "his" are somebody else than who acts',
      'Anna Holm met Peter Lund in 1999. She married him in 2003. His factory burned down in 2009.',
      [
        '1999 Anna Holm meets Peter Lund',
        '2003 Anna Holm marries Peter Lund',
        '2009 Peter Lund’s factory burns down',
      ],
    ],
    [
      '"its" is the body named before',
      'The Harbour Authority runs two ports. Carla Wendt became its director in 2015.',
      ['2015 Carla Wendt becomes Harbour Authority’s director'],
    ],
    [
      'a time is that of the clause that "when" opens behind it',
      'They have been at war since June 2012, when soldiers crossed the river and seized a mine.',
      ['2012-06 Soldiers cross the river', '2012-06 Soldiers seize a mine'],
    ],
    [
      '"and" with the same subject tells a second event of the day',
      'Pavel Orlik travelled to Brenn on 3 May 2010 and visited the wounded in hospital.',
      [
        '2010-05-03 Pavel Orlik travels to Brenn',
        '2010-05-03 Pavel Orlik visits the wounded in hospital',
      ],
    ],
    [
      'a bare noun is told by the clause that hangs on it',
      'The post was manned after the armistice of November 1974, which ended a war.',
      ['1974-11 Armistice ends a war'],
    ],
    [
      'a prize is called after its year, and dated by another',
      'Dan Okoro was named player of the year on 4 May 2015.',
      ['2015-05-04 Dan Okoro named player of the year'],
    ],
    [
      'what somebody made is what was handed in',
      'The opposition cited a report by geologists, submitted in March 2019.',
      ['2019-03 Report by geologists submitted'],
    ],
    [
      'a particle is told with its verb, the prepositions behind it with their nouns',
      'A payment was handed over in a car park in Ostend Street on 3 June 2020.',
      ['2020-06-03 Payment handed over in a car park in Ostend Street'],
    ],
    [
      'a stretch before its noun dates nothing',
      'Peru recaptured the district in October 2012 after a four-week siege.',
      ['2012-10 Peru recaptures the district after a four-week siege'],
    ],
    [
      'a time on the clock is told as its day',
      'Two rockets hit a market shortly after 9 a.m. on 7 March 2021.',
      ['2021-03-07 Two rockets hit a market'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('dates nothing by "the first time since"', () => {
    const text = 'Mount Harrak erupted on 8 March 2021 for the first time since 1911.';
    expect(told(text)).toEqual(['2021-03-08 Mount Harrak erupts']);
  });

  it('names nobody twice: whoever is taken for owner and object was mistaken once', () => {
    expect(told('Lucan Corvane spoke. Her owners sold her in 2012.')).toEqual([]);
  });
});

describe('collectMentions(article, names): what is told without a date', () => {
  const lead = 'The line was cut on Monday, 8 March 2021, by a storm. ';

  it('gives it the day of the story that is being told', () => {
    expect(told(`${lead}Police arrested two men.`)).toContain('2021-03-08 Police arrest two men');
  });

  it('gives the day of the report to nothing in a background that is told without one', () => {
    const background = 'The case began in 2014. A clerk was dismissed over it.';
    const text = `${lead}\n\nA.\n\nB.\n\nC.\n\n${background}`;
    expect(told(text).filter((line) => line.includes('lerk'))).toEqual([]);
  });

  it.each([
    ['a state', 'The mayor was absent.'],
    ['what had gone before', 'The council had sold the land.'],
    ['a saying', 'The mayor thanked everybody.'],
    ['a condition', 'Divers would recover the cable.'],
    ['what did not happen', 'Police never arrested the men.'],
    ['what is quoted', '“Police arrested two men and left them there all night,” he said.'],
  ])('leaves %s alone', (_, sentence) => {
    expect(told(lead + sentence)).toHaveLength(1);
  });
});

describe('the short form of a title', () => {
  const shortOf = (text: string): string | undefined => {
    const [first] = mentionsOf(text).mentions;
    return first?.short;
  };

  it.each([
    [
      'leaves off what hangs on a passive',
      'The car deck was inspected by the State Inspectorate of Ships in May 2014.',
      'Car deck inspected',
    ],
    [
      'drops articles before it drops words',
      'The Port Council sent an observation mission in 1987.',
      'Port Council sends observation mission',
    ],
    [
      'calls a body by its initials',
      'The United Nations opened a new office for refugees in Lund in 1999.',
      'UN opens a new office for refugees',
    ],
    [
      'tells nothing that hangs on what it left off',
      'A federal jury convicted the governor of taking bribes in cash from a highway contractor in 2018.',
      'Federal jury convicts governor',
    ],
    [
      'says that something was said where there is no room for what',
      'Paula Teck announced on 8 March 2021 that she would not travel to the capital.',
      'Announcement by Teck',
    ],
  ])('%s', (_, text, short) => {
    expect(shortOf(text)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(38);
  });
});
