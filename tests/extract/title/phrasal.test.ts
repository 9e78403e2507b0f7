/** Verbs whose particle, amount or sense a title keeps. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';
import { neutralize, titleFaults } from '../../../src/extract/title/index.ts';

describe('a verb that needs its particle keeps it', () => {
  it.each([
    ['The reserve bank stepped in on 3 May 2019.', '2019-05-03 Reserve bank steps in'],
    ['Troops moved in on 3 May 2019.', '2019-05-03 Troops move in'],
    ['The roof caved in on 3 May 2019.', '2019-05-03 Roof caves in'],
    ['The new mayor was sworn in on 3 May 2019.', '2019-05-03 New mayor sworn in'],
    ['Her deputy took over on 3 May 2019.', '2019-05-03 Deputy takes over'],
    ['On 3 May 2019 the foundry was taken over.', '2019-05-03 Foundry taken over'],
    ['The sale fell through on 3 May 2019.', '2019-05-03 Sale falls through'],
    ['On 3 May 2019 the dealers gave in, and the fair opened.', '2019-05-03 Dealers give in'],
  ])('%s', (text, title) => {
    expect(told(text)).toContain(title);
  });

  it('but a preposition that a relative clause leaves behind is none', () => {
    expect(told('The lorry that Otto Lind was killed in on 3 May 2019 had no lights.')).toContain(
      '2019-05-03 Otto Lind killed',
    );
  });

  it('takes the preposition of a date for no particle', () => {
    expect(told('The library moved in May 2019.')).toEqual(['2019-05 Library moves']);
    expect(told('The mill closed in around 1850.').join()).toMatch(/ Mill closes$/);
  });

  it('so that no fault is found in it', () => {
    expect(titleFaults('Reserve bank steps in')).toEqual([]);
    expect(titleFaults('Reserve bank lends in')).toEqual(['dangling']);
  });
});

describe('to admit', () => {
  it.each([
    [
      'members is to let in',
      'The league admitted two clubs on 9 May 2019.',
      'League admits two clubs',
    ],
    ['patients, too', 'The first patient was admitted on 9 May 2019.', 'First patient admitted'],
    [
      'guilt is to concede',
      'The driver admitted guilt on 9 May 2019.',
      'Driver acknowledges guilt',
    ],
    [
      'doing something, too',
      'The driver admitted stealing the van on 9 May 2019.',
      'Driver acknowledges stealing the van',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text).map((line) => line.replace(/^\S+ /, ''))).toContain(title);
  });

  it('that something is so is to concede', () => {
    expect(neutralize('admits that files were lost')).toBe('acknowledges that files were lost');
  });
});

describe('"per cent" is what is counted', () => {
  it.each([
    ['Sales fell by 40 per cent in 2019.', '2019 Sales fall by 40 per cent'],
    ['Rents rose 12 per cent in March 2019.', '2019-03 Rents rise 12 per cent'],
    [
      'About 40 per cent of voters stayed at home in May 2019.',
      '2019-05 About 40 per cent of voters stay at home',
    ],
  ])('%s', (text, title) => {
    expect(told(text)).toContain(title);
  });
});
