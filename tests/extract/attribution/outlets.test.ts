/** Through which outlets a word came: the speaker is the attribution, the outlet stands between. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';

const viaOf = (text: string) =>
  mentionsOf(text).mentions.map(({ via }) => via?.map(({ publisher }) => publisher));

describe('outletsOf(sentence, attribution, publisher)', () => {
  it.each([
    ['Ana Lopez told the Harbour Courier that Peru closed the mine in 1999.', 'Harbour Courier'],
    [
      'In an interview with the Harbour Courier, Ana Lopez said that Peru closed the mine in 1999.',
      'Harbour Courier',
    ],
  ])('names the outlet that a speaker was heard by: %s', (text, outlet) => {
    expect(viaOf(text)).toEqual([[outlet]]);
  });

  it.each([
    ['nobody is named between', 'Ana Lopez said that Peru closed the mine in 1999.'],
    [
      'the outlet is the teller itself',
      'The Harbour Courier said that Peru closed the mine in 1999.',
    ],
    [
      'the outlet is somewhere else',
      'Ana Lopez said that Peru closed the Harbour Courier in 1999.',
    ],
    ['the source speaks for itself', 'Peru closed the mine of the Harbour Courier in 1999.'],
  ])('names none where %s', (_, text) => {
    expect(viaOf(text)).toEqual([undefined]);
  });
});
