/** Whose deed it is where a sentence names several, and what of it a title may leave out. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';

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

describe('what is left of a line says no more than its sentence', () => {
  it.each([
    [
      'how long it had not been so goes with “for the first time”',
      'Oil prices rose above $70 a barrel on Monday for the first time in 14 months.',
      '2021-03-08 Oil prices rise above $70 a barrel',
    ],
    [
      'what is done instead of something is told without “rather”',
      'The council voted on Monday to restore the theatre rather than demolish it.',
      '2021-03-08 Council votes to restore the theatre',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('the first time at all stays', () => {
    expect(told('Women voted for the first time in Arden on 3 May 1924.')).toEqual([
      '1924-05-03 Women vote for the first time in Arden',
    ]);
  });
});
