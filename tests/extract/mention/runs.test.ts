import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

describe('collectMentions: what goes back without saying to when', () => {
  it.each([
    ['by a deed', 'The bars had been cut through. Two men entered the hall.'],
    ['by its first clause', 'A guard had left the door open, and two men entered the hall.'],
  ])('is not of the day told before: %s', (_, text) => {
    expect(told(`The court jailed four men on Tuesday. ${text}`)).toEqual([
      '2021-03-09 Court jails four men',
    ]);
  });

  it.each([
    ['how things had been', 'One had been a guard. The police seized the car.'],
    ['how things stood by then', 'By then he had sold the car. The police seized the house.'],
    ['with its day', 'He had sold the car on Monday. The police seized the house.'],
    ['a paragraph before', 'The car had been sold.\n\nThe police seized the house.'],
  ])('but what is told of %s ends no story', (_, text) => {
    const events = told(`The court jailed four men on Tuesday. ${text}`);
    expect(events.filter((event) => event.startsWith('2021-03-09 Police'))).toHaveLength(1);
  });
});

describe('collectMentions: how far a date goes', () => {
  it.each([
    [
      'a date right behind a participle is that of the participle',
      'Official results released on 21 June 1996 showed that the party was ahead.',
      ['1996-06-21 Official results released'],
    ],
    [
      'what the quake of a day did, it did on that day',
      'Monday’s quake killed 26 people.',
      ['2021-03-08 Quake kills 26 people'],
    ],
    [
      'what was told after the frame takes the story on',
      'On 11 December 1990 the government purged the party. Citizens elected a parliament on 31 March 1991. The assembly appointed Otto Lind as premier.',
      [
        '1990-12-11 Government purges the party',
        '1991-03-31 Citizens elect a parliament',
        '1991-03-31 Assembly appoints Otto Lind as premier',
      ],
    ],
    [
      'a day until which it was quiet takes the story on by what came then',
      'Talks began in Lund on Monday. It was quiet until Wednesday, when a newspaper printed the plan. It was false. Otto Lind broke off the talks.',
      [
        '2021-03-08 Talks begin in Lund',
        '2021-03-10 Newspaper prints the plan',
        '2021-03-10 Otto Lind breaks off the talks',
      ],
    ],
    [
      'hours that say no more are of the day just told',
      'On 9 October 2014 the ship sailed from Lund. At ten in the evening the ship struck a rock. At 11.30 the captain sent a distress call. Before dawn boats picked up the crew.',
      [
        '2014-10-09 Ship sails from Lund',
        '2014-10-09 Ship strikes a rock',
        '2014-10-09 Captain sends a distress call',
        '2014-10-10 Boats pick up the crew',
      ],
    ],
    [
      'what was done later was not done then',
      'On 3 May 1950 the bridge collapsed. It was later demolished.',
      ['1950-05-03 Bridge collapses'],
    ],
    [
      'a participle in a compound is no verb',
      'The board approved on Monday the sale to Berlin-based Orsino.',
      ['2021-03-08 Board approves the sale to Berlin-based Orsino'],
    ],
    [
      '"this bridge" goes on as the bridge',
      'This bridge has two lives. It was built in 1947.',
      ['1947 Bridge built'],
    ],
    [
      'who was named last is meant',
      'Anna Berg left in 1970. Stroh took over the mill in 1994. He retired in 2001.',
      ['1970 Anna Berg leaves', '1994 Stroh takes over the mill', '2001 Stroh retires'],
    ],
    [
      'the day of the month says more than a distance',
      'On 28 May 2019 the raid hit Brenn. A week later, on 4 June, drones hit the depot at Karsk.',
      ['2019-05-28 Raid hits Brenn', '2019-06-04 Drones hit the depot at Karsk'],
    ],
    [
      'the story goes on from itself, and not from what had been',
      'Soldiers seized the palace on Sunday. King Hamad had flown to Vienna on Friday. Troops freed the prince.',
      [
        '2021-03-07 Soldiers seize the palace',
        '2021-03-05 King Hamad flies to Vienna',
        '2021-03-07 Troops free the prince',
      ],
    ],
    [
      'what the teller did is news of the day it was told',
      'The police said on Sunday that they had opened an inquiry.',
      ['2021-03-07 Police open an inquiry'],
    ],
    [
      'what had been done by a day was done before it',
      'Four tremors had been recorded by Saturday morning.',
      ['2021-03-06 Four tremors recorded'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});
