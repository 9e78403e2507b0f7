/** What hangs on a noun is no verb, and goes with it or is left off whole. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';

describe('what only tells more of a noun is not what happened', () => {
  it.each([
    [
      'what somebody is called',
      'In 1995 a mill operator named Otto Lind opened a school in Lund.',
      '1995 Otto Lind opens a school in Lund',
    ],
    [
      'what a thing is called',
      'On 3 May 1999 a trawler called Marr rescued the crew.',
      '1999-05-03 Marr rescues the crew',
    ],
    [
      'whom a board names',
      'A panel named Otto Lind as its head on 3 May 1999.',
      '1999-05-03 Panel names Otto Lind as its head',
    ],
    [
      'what a group is tied to',
      'The Varn Front, a group tied to the rebels, claimed responsibility for the raid on May 3, 1999.',
      '1999-05-03 Varn Front claims responsibility for the raid',
    ],
    [
      'what something is based on',
      'On 3 May 1999 the navy announced the seizure of a tanker in the Gulf of Oman based on an order.',
      '1999-05-03 Navy announces the seizure of a tanker in the Gulf of Oman based on an order',
    ],
    [
      'what a cargo is, behind what was done with it',
      'The agency fined the owner in May 1999 for carrying sanctioned Norwegian oil.',
      '1999-05 Agency fines the owner for carrying sanctioned Norwegian oil',
    ],
    [
      'what a name is said to be',
      'The Marr was a space probe launched from Cape Varn on 3 May 1999.',
      '1999-05-03 Marr launched from Cape Varn',
    ],
    [
      'the date of another deed',
      'The judge sentenced three officers implicated in the 1994 bombing of the mill.',
      '1994 Bombing of the mill',
    ],
    [
      'what somebody is to somebody',
      'In May 1999 Master Lock founder Otto Lind invented the padlock.',
      '1999-05 Otto Lind invents the padlock',
    ],
    [
      'of what somebody is one',
      'On 3 May 1999 a judge sentenced ex-guard police officer Otto Lind to two years in prison.',
      '1999-05-03 Judge sentences Otto Lind to two years in prison',
    ],
    [
      'the family that stands beside its head',
      'In May 1999 the king and his family were forced into exile.',
      '1999-05 King and his family forced into exile',
    ],
    [
      'what stands before a colon',
      'Tension between Peru and the firm: Otto Lind resigned on 3 May 1999.',
      '1999-05-03 Otto Lind resigns',
    ],
    [
      'a firm that is called after a country’s people',
      'In May 1999 American Electric was acquired.',
      '1999-05 American Electric acquired',
    ],
    [
      'a club whose name reads like a verb',
      'Stoke became a professional football club in 1985.',
      '1985 Stoke becomes a professional football club',
    ],
  ])('%s', (_, sentence, title) => {
    expect(told(sentence)).toContain(title);
  });
});

describe('a title ends where what it says is whole', () => {
  it.each([
    [
      'with what somebody does behind "with"',
      'The dispute ended in 1999 with the ministry seizing one million barrels of oil.',
      '1999 Dispute ends with the ministry seizing one million barrels of oil',
    ],
    [
      'without what a hyphen joins to a length of time',
      'The year-long dispute ended in May 1999.',
      '1999-05 Dispute ends',
    ],
    [
      'before an effort of which nothing is told',
      'In May 1999 the ministry imposed sanctions on a network of traders in an effort which failed.',
      '1999-05 Ministry imposes sanctions on a network of traders',
    ],
    [
      'with the manner that a participle needs',
      'In May 1999 the settlers used the naturally occurring tar.',
      '1999-05 Settlers use the naturally occurring tar',
    ],
  ])('%s', (_, sentence, title) => {
    expect(told(sentence)).toContain(title);
  });
});
