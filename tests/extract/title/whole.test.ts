/** Titles that are whole: what a verb needs is told with it, and where it cannot be, its noun stands for it. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, told } from '../mention/support.ts';

const shorts = (text: string): (string | undefined)[] =>
  mentionsOf(text).mentions.map(({ title, short }) => short ?? title);

describe('a title says who did what to whom', () => {
  it.each([
    [
      'whose deed is told behind a place that a clause tells more of',
      'Rescue work in the valley, where a quake struck on Sunday, was hampered by landslides on 9 March 2021.',
      '2021-03-09 Rescue work hampered by landslides',
    ],
    [
      'a noun with a participle before its adjective',
      'Nationwide recurring electrical failures in Peru began in May 1999.',
      '1999-05 Nationwide recurring electrical failures in Peru begin',
    ],
    [
      'a participle that a hyphen joins to its noun',
      'Three guided-missile cruisers were sent to Lund in May 1999.',
      '1999-05 Three guided-missile cruisers sent to Lund',
    ],
    [
      'one aircraft where nothing says that there were several',
      'The aircraft landed at Lund in May 1999.',
      '1999-05 Aircraft lands at Lund',
    ],
    [
      'several where a number says so',
      'Five others crossed the border in May 1999.',
      '1999-05 Five others cross the border',
    ],
    [
      'what the verb says of somebody',
      'In May 1999 the assembly appointed Otto Lind as premier.',
      '1999-05 Assembly appoints Otto Lind as premier',
    ],
    [
      'an administration by the name it goes by',
      'President Ana Lopez spoke. The Lopez administration banned the party in May 1999.',
      '1999-05 Lopez administration bans the party',
    ],
    [
      'a name whose owner needs no article',
      'In May 1999 Peru blocked an attempt by the Norwegian navy to seize the tanker.',
      '1999-05 Peru blocks an attempt by Norway’s navy to seize the tanker',
    ],
    [
      'a crime that the law calls so',
      'A man was arrested in Lund on suspicion of attempted murder on 3 May 1999.',
      '1999-05-03 Man arrested in Lund on suspicion of attempted murder',
    ],
    [
      'who goes on speaking',
      'President Ana Lopez said the ferries had to stop and called on Peru to close the port on 3 May 1999.',
      '1999-05-03 Ana Lopez calls on Peru to close the port',
    ],
    [
      'of what there is some, where nothing else is told of it',
      'Shares in the two largest ferry lines surged on 3 May 1999.',
      '1999-05-03 Shares in the two largest ferry lines surge',
    ],
    [
      'the first of two things that "and" joins, where it is whole',
      'On 3 May 1999, 29 people were killed and around 250 wounded in an attack in Lund.',
      '1999-05-03 29 people killed',
    ],
    [
      'whose it was only where that is named',
      'A court vacated their convictions on 3 May 1999.',
      '1999-05-03 Court vacates convictions',
    ],
    [
      'an attempt to stop something only with what was to be stopped',
      'In May 1999 Peru sent two cruisers to the strait to prevent the ferry lines with the oldest and largest fleets of all the islands in the western ocean from ever sailing again.',
      '1999-05 Peru sends two cruisers to the strait',
    ],
    [
      'a participle that the dictionary does not know',
      'The assets of the bank were frozen in May 1999.',
      '1999-05 Assets of the bank frozen',
    ],
    [
      'a threat as one',
      'On 3 May 1999 Peru threatened to close the strait.',
      '1999-05-03 Peru threatens to close the strait',
    ],
    [
      'no time of day that is left of a date',
      'Two bodies were recovered late on 3 May 1999 night.',
      '1999-05-03 Two bodies recovered',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });

  it.each([
    ['a refusal to comment', 'The ministry declined to comment on 3 May 1999.'],
    [
      'how a word was had',
      'On 3 May 1999 an official, speaking on condition of anonymity, was in Lund.',
    ],
    [
      'half of what was ruled',
      'On 3 May 1999 the judge ruled that withholding the passes was wrong.',
    ],
  ])('tells nothing of %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a short title leaves off nothing without which it says something else', () => {
  it.each([
    [
      'a deed by its noun where there is no room for who did it',
      'In May 1999 the Ardanian interior ministry supplied fuel and refinery equipment to Norway.',
      'Supply of fuel and refinery equipment',
    ],
    [
      'an order as an order',
      'In May 1999 President Ana Lopez ordered the defence ministry to deploy three cruisers to the strait.',
      'Order by Lopez',
    ],
    [
      'how somebody was left',
      'On 3 May 1999 a stabbing incident at a residence left two officers injured.',
      'Incident leaves two officers injured',
    ],
    [
      'a share with what it is of',
      'Norway shot down 20 out of 25 drones on 3 May 1999.',
      'Norway shoots down 20 out of 25 drones',
    ],
    [
      'what was designated, where as what is a loaded word',
      'The Suns Cartel was designated as a terrorist organization by the ministry on 3 May 1999.',
      'Designation of Suns Cartel',
    ],
  ])('%s', (_, text, short) => {
    expect(shorts(text)).toContain(short);
  });
});
