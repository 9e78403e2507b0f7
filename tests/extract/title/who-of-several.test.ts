/** Whose deed it is where a sentence names several, and what of it a title may leave out. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, told } from '../mention/support.ts';

describe('of several who are named the one who acts is told of', () => {
  it.each([
    [
      'not the deed that somebody else is accused of',
      'The lawyer for the man accused of killing Berg quit on Tuesday.',
      '2021-03-09 Lawyer for the man accused of killing Berg quits',
    ],
    [
      'not who is carried',
      'The Soyuz carrying two men and a Norwegian lifted off from Baikonur on Tuesday.',
      '2021-03-09 Soyuz lifts off from Baikonur',
    ],
    [
      'not the one with whom talks are held',
      'On March 8, Arman Holm held talks with his Uzbek counterpart, Abdulaziz Kamilov.',
      '2021-03-08 Arman Holm holds talks with his Uzbek counterpart, Abdulaziz Kamilov',
    ],
    [
      'a law is passed, and passes nothing',
      'The law, passed in 1998, bans the sale of ivory.',
      '1998 Law passed',
    ],
    [
      'a train criticises nobody',
      'A commuter train slammed into a goods train outside Cairo on Monday.',
      '2021-03-08 Commuter train slams into a goods train outside Cairo',
    ],
    [
      'what is pledged is no speech',
      'The junta vowed on Monday to hold elections within two years.',
      '2021-03-08 Junta pledges to hold elections',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('a pronoun stands for whoever acts all along', () => {
  it.each([
    [
      'and not for whom they met last',
      'Anna Berg flew to Oslo on Friday. On Saturday she met Erna Holm. On Sunday she returned.',
      '2021-03-07 Anna Berg returns',
    ],
    [
      'who is told of, where the speaker is another',
      'Jane Wu told jurors that Leo Marsh opened the accounts in April 2017. In May 2018 he moved to Cyprus, she said.',
      '2018-05 Leo Marsh moves to Cyprus',
    ],
    [
      'the police, and not the custody',
      'A man died on Sunday in the custody of the police who had arrested him two days earlier.',
      '2021-03-05 Police arrest the man',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event);
  });

  it('and “the latter” for nobody', () => {
    expect(told('Smith and Jones fought in Reno in 1910; the latter was knocked out.')).toEqual([
      '1910 Smith and Jones fight in Reno',
    ]);
  });
});

describe('what is left of a line says no more than its sentence', () => {
  it.each([
    [
      'how long it had not been so goes with “for the first time”',
      'Oil prices rose above $70 a barrel on Monday for the first time in 14 months.',
      '2021-03-08 Oil prices rise above $70 a barrel',
    ],
    [
      'an article stays where a day owned the noun',
      'Ibrahim Solih won 58% of the vote in Sunday’s election.',
      '2021-03-07 Ibrahim Solih wins 58% of the vote in the election',
    ],
    [
      'what was marked is not how long it had been',
      'Thousands gathered in Lund on Sunday to mark 25 years since the massacre of 8,000 men.',
      '2021-03-07 Thousands gather in Lund',
    ],
    [
      'whither somebody jumps',
      'The captain jumped overboard on Friday.',
      '2021-03-05 Captain jumps overboard',
    ],
    [
      'what an opera is to its composer',
      'The composer Elias Brandt, who has died aged 91, wrote his first opera in 1953.',
      '1953 Elias Brandt writes his first opera',
    ],
    [
      'whom somebody marries',
      'Mary Doyle emigrated to Boston in 1949 and married Frank Orr in 1952.',
      ['1949 Mary Doyle emigrates to Boston', '1952 Mary Doyle marries Frank Orr'],
    ],
    [
      'what is done instead of something is told without “rather”',
      'The council voted on Monday to restore the theatre rather than demolish it.',
      '2021-03-08 Council votes to restore the theatre',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event].flat());
  });

  it('a ruler keeps the number in a short title', () => {
    const text = 'Henry V entered London on 23 November 1415.';
    expect(mentionsOf(text).mentions.map(({ short }) => short)).toEqual(['Henry V enters London']);
  });

  it('the first time at all stays', () => {
    expect(told('Women voted for the first time in Arden on 3 May 1924.')).toEqual([
      '1924-05-03 Women vote for the first time in Arden',
    ]);
  });
});
