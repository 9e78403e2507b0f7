import { describe, expect, it } from 'vitest';
import { figures } from './support.ts';

describe('findFigures(read, range)', () => {
  it.each([
    [
      'at least 20 recent strikes',
      { text: 'at least 20', value: 20, unit: 'strikes', bound: 'atLeast' },
    ],
    [
      'about four million people',
      { text: 'about four million', value: 4e6, unit: 'people', bound: 'about' },
    ],
    [
      'no more than 20,000 people',
      { text: 'no more than 20,000', value: 20000, unit: 'people', bound: 'atMost' },
    ],
    ['twenty-one boats', { text: 'twenty-one', value: 21, unit: 'boats', bound: 'exact' }],
    ['105 million euros', { text: '105 million', value: 105e6, unit: 'euros', bound: 'exact' }],
    [
      'nearly $3.1 million',
      { text: 'nearly $3.1 million', value: 3.1e6, unit: 'dollars', bound: 'about' },
    ],
    ['€3.1m', { text: '€3.1m', value: 3.1e6, unit: 'euros', bound: 'exact' }],
    ['about $48bn', { text: 'about $48bn', value: 48e9, unit: 'dollars', bound: 'about' }],
    ['US$5 million', { text: 'US$5 million', value: 5e6, unit: 'dollars', bound: 'exact' }],
    ['20k tickets', { text: '20k', value: 20e3, unit: 'tickets', bound: 'exact' }],
    ['eleven payment orders', { text: 'eleven', value: 11, unit: 'orders', bound: 'exact' }],
    ['half a dozen letters', { text: 'half a dozen', value: 6, unit: 'letters', bound: 'exact' }],
    ['a dozen boats', { text: 'a dozen', value: 12, unit: 'boats', bound: 'exact' }],
    [
      'more than a hundred boats',
      { text: 'more than a hundred', value: 100, unit: 'boats', bound: 'atLeast' },
    ],
    [
      'one hundred and twenty-five boats',
      { text: 'one hundred and twenty-five', value: 125, unit: 'boats', bound: 'exact' },
    ],
    [
      'two thousand three hundred boats',
      { text: 'two thousand three hundred', value: 2300, unit: 'boats', bound: 'exact' },
    ],
    ['dozens of boats', { text: 'dozens of', value: 24, unit: 'boats', bound: 'atLeast' }],
    [
      'hundreds of thousands of voters',
      { text: 'hundreds of thousands of', value: 200_000, unit: 'voters', bound: 'atLeast' },
    ],
    ['71% of the votes', { text: '71%', value: 71, unit: 'percent', bound: 'exact' }],
    ['12 of its officers', { text: '12', value: 12, unit: 'officers', bound: 'exact' }],
    [
      'a 1.9 billion crown offer',
      { text: '1.9 billion', value: 1.9e9, unit: 'crowns', bound: 'exact' },
    ],
    ['38 crowns a share', { text: '38', value: 38, unit: 'crowns a share', bound: 'exact' }],
    [
      'four dollars per barrel',
      { text: 'four', value: 4, unit: 'dollars a barrel', bound: 'exact' },
    ],
    ['21 crew members', { text: '21', value: 21, unit: 'crew members', bound: 'exact' }],
    [
      '3.1 million cubic metres',
      { text: '3.1 million', value: 3.1e6, unit: 'cubic metres', bound: 'exact' },
    ],
    ['44 newly called witnesses', { text: '44', value: 44, unit: 'witnesses', bound: 'exact' }],
  ])('%s', (words, figure) => {
    expect(figures(`They counted ${words} there.`)).toEqual([figure]);
  });

  it.each([
    'The motion passed by 61 votes to 57.',
    'The house passed the motion on 3 May by 61 to 57.',
    'By a vote of 61 to 57 the motion was carried.',
    'The house voted 61-57 to remove her.',
    'A 61–57 vote ended the debate.',
  ])('reads the two sides of a vote: %s', (sentence) => {
    expect(figures(sentence).filter(({ unit }) => unit?.startsWith('votes'))).toEqual([
      { text: '61', value: 61, unit: 'votes for', bound: 'exact' },
      { text: '57', value: 57, unit: 'votes against', bound: 'exact' },
    ]);
  });

  it('reads the side against a motion by itself, where a vote is told of', () => {
    const against = { text: '57', value: 57, unit: 'votes against', bound: 'exact' };
    expect(figures('Sixty deputies voted for the motion and 57 against it.')).toContainEqual(
      against,
    );
    expect(figures('The club won 57 against its rivals.')).not.toContainEqual(against);
  });

  it('lets nothing befall what is measured', () => {
    expect(figures('About 300 tonnes of fish died in the heat.')[0]).toEqual({
      text: 'About 300',
      value: 300,
      unit: 'tonnes',
      bound: 'about',
    });
  });

  it('takes no score and no range for a vote', () => {
    for (const sentence of ['Lorn won by 3 to 1.', 'He gave 20 to 30 boats away.'])
      expect(figures(sentence).some(({ unit }) => unit?.startsWith('votes'))).toBe(false);
  });

  it.each([
    ['Seventeen people, two children among them, are dead.', 'dead'],
    ['The ferry left with 150 people aboard.', 'aboard'],
    ['The ferry left with 150 people on board.', 'aboard'],
  ])('tells what befell those counted: %s', (sentence, fate) => {
    expect(figures(sentence)[0]).toMatchObject({ unit: 'people', fate });
  });

  it.each(['between 20 and 30 boats', '20 to 30 boats', '20–30 boats', 'twenty or thirty boats'])(
    'reads the two ends of a range: %s',
    (words) => {
      expect(figures(`They counted ${words} there.`)).toMatchObject([
        { value: 20, unit: 'boats', bound: 'atLeast' },
        { value: 30, unit: 'boats', bound: 'atMost' },
      ]);
    },
  );

  it.each([
    ['At least 31 people died there.', 31, 'dead'],
    ['The storm killed 31 people.', 31, 'dead'],
    ['33 citizens lost their lives.', 33, 'dead'],
    ['Nineteen soldiers gave their lives.', 19, 'dead'],
    ['They counted 12 dead.', 12, 'dead'],
    ['A crush in which 23 people were injured.', 23, 'injured'],
    ['The crash left 23 people injured.', 23, 'injured'],
    ['Police arrested 14 officers.', 14, 'arrested'],
    ['They rescued 117 passengers.', 117, 'saved'],
    ['Sixty people perished.', 60, 'dead'],
    ['They counted 117 passengers.', 117, undefined],
    ['At least 20 strikes killed many.', 20, undefined],
    ['Twelve soldiers killed the guard.', 12, undefined],
  ])('tells what befell those counted: %s', (sentence, value, fate) => {
    const [figure] = figures(sentence);
    expect(figure?.value).toBe(value);
    expect(figure?.fate).toBe(fate);
  });

  it('reads a bound that ends a phrase without saying what it counts', () => {
    expect(figures('The number has risen to at least 31.')).toEqual([
      { text: 'at least 31', value: 31, bound: 'atLeast' },
    ]);
    expect(figures('It rose to 31.')).toEqual([]);
  });

  it.each([
    'two thirds of them',
    'the 12th of them',
    'room 12 of the house',
    'Apollo 11',
    'Gate 4 guards',
    'several boats',
  ])('finds none in %s', (words) => {
    expect(figures(`They saw ${words}.`)).toEqual([]);
  });
});

describe('what befell those counted', () => {
  const told = (text: string): string[] =>
    figures(text).map(
      ({ value, unit, fate, joined }) =>
        `${value} ${unit ?? '–'} ${fate ?? '–'}${joined ? ' joined' : ''}`,
    );

  it.each([
    [
      'is told by a participle right before them',
      'A bomb exploded, killing 12 soldiers.',
      ['12 soldiers dead'],
    ],
    [
      'is shared by those counted together',
      'A bomb exploded, killing 12 soldiers and 3 monks.',
      ['12 soldiers dead', '3 monks dead joined'],
    ],
    ['is told of a number alone by its verb', 'At least 120 were injured.', ['120 people injured']],
    ['is told of a number alone that “died”', 'Seven more died in the fire.', ['7 people dead']],
    ['is told by “shot dead”', 'Police shot dead three gunmen.', ['3 gunmen dead']],
    [
      'is told by “into custody”',
      'Thirty-six people were taken into custody.',
      ['36 people arrested'],
    ],
    ['is told by the toll', 'The death toll has risen to 14.', ['14 people dead']],
    [
      'is told by what is numbered',
      'The number of people killed in the fire has risen to at least 31.',
      ['31 people dead'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is nobody’s where one alone was killed, or nothing befell them', () => {
    expect(told('One was killed.')).toEqual([]);
    expect(told('The mill rose to 14.')).toEqual([]);
  });
});

describe('the magnitude of an earthquake', () => {
  it.each([
    'A magnitude 6.1 earthquake struck Sola.',
    'The earthquake had a magnitude of 6.1.',
    'The quake measured 6.1 on the scale.',
  ])('is read from “%s”', (text) => {
    expect(figures(text)).toMatchObject([{ value: 6.1, unit: 'magnitude' }]);
  });

  it('is no count of anything else', () => {
    expect(figures('The board measured 6.1 inches.')).not.toMatchObject([{ unit: 'magnitude' }]);
  });
});
