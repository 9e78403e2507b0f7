/** Titles whose sentence a shallow reading parts in the wrong place: at a comma, at a capital, at a date. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';

describe('one comma parts no verb from its subject', () => {
  it.each([
    [
      'an apposition with a relative clause',
      'Mirra Asanda, 87, an artist and sculptor whose works hung in Lund, died on 3 May 1999.',
      '1999-05-03 Mirra Asanda dies',
    ],
    [
      'a name within an aside',
      'The Marten probe, supplied by Orland and called after the astronomer who found the moon, Jory Marten, reached the moon on 3 May 1999.',
      '1999-05-03 Marten probe reaches the moon',
    ],
    [
      'where a firm sits',
      'Humara, based in Velden, Orland, called off its purchase of the mill on 3 May 1999.',
      '1999-05-03 Humara calls off its purchase of the mill',
    ],
    [
      'behind "and" another acts',
      'Its shares fell within the week, and Carla Wendt, who had run the company, resigned on 3 May 1999.',
      '1999-05-03 Carla Wendt resigns',
    ],
    ['an age before "died"', 'Otto Lind, 95, died July 30, 1999.', '1999-07-30 Otto Lind dies'],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });
});

describe('a title names whom the text is about', () => {
  it.each([
    [
      '"he" takes up a subject that nothing explains, and no object',
      'Adolfus Busk studied under Otto Lind. He opened a mill in May 1999.',
      '1999-05 Adolfus Busk opens a mill',
    ],
    [
      '"he" is whoever a role is said to be',
      'The engineer was identified as Otto Lind. He was employed at the mill in May 1999.',
      '1999-05 Otto Lind employed at the mill',
    ],
    [
      'what somebody was said to be',
      'Adolfus Busk was a brewer and merchant who settled in Lund in May 1999.',
      '1999-05 Adolfus Busk settles in Lund',
    ],
    [
      'what is told first is told of the name',
      'A pilot in the war, Adolfus Busk opened a mill in May 1999.',
      '1999-05 Adolfus Busk opens a mill',
    ],
    [
      'the label of an entry',
      '3 May 1999 - Marten 3: Spacecraft loses contact.',
      '1999-05-03 Marten 3 loses contact',
    ],
    [
      'an owner before a year',
      'The party recovered after Ana Berg’s 1999 election victory.',
      '1999 Ana Berg’s election victory',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });
});

describe('a title keeps the words of names and leaves no verb without its words', () => {
  it.each([
    [
      'a title of a work',
      'The record Songs About Marta entered the charts in May 1999.',
      '1999-05 Record Songs About Marta enters the charts',
    ],
    [
      'an article within a name',
      'The museum dedicated an issue of The Bulletin of Lund to the bridge in May 1999.',
      '1999-05 Museum dedicates an issue of the Bulletin of Lund to the bridge',
    ],
    [
      'what somebody worked as',
      'Otto Lind worked as an architect for the town in May 1999.',
      '1999-05 Otto Lind works as an architect for the town',
    ],
    [
      'a verb that goes on with what is not told',
      'The Silver Fire broke out in the forest on 3 May 1999 and spread rapidly.',
      '1999-05-03 Silver Fire breaks out in the forest',
    ],
    [
      'what is said on a day without "that"',
      'On 3 May 1999 the mill burned. The ministry announced on Tuesday the bridge would close.',
      'Ministry announces the bridge would close',
    ],
    ['a family name in -s', 'Abrahams toured Orland in May 1999.', '1999-05 Abrahams tours Orland'],
  ])('%s', (_, text, title) => {
    expect(told(text).some((line) => line.endsWith(title))).toBe(true);
  });
});
