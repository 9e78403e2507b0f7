/** Who speaks quoted words: named before them, behind them, between two halves, or in the sentence beside. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';

/** The word that the burning of the mill stands on. */
const wordOf = (text: string) => {
  const found = mentionsOf(text).mentions.find(({ title }) => /burn/i.test(title));
  expect(found, 'no mention of the fire').toBeDefined();
  return found?.attribution;
};

const ANA = { who: 'Ana Lopez', how: 'quoted' };

describe('quoted words are put down to', () => {
  it.each([
    ['who is named behind them', '“In 1999 the mill burned to the ground,” Ana Lopez said.'],
    ['who stands behind the verb', '“In 1999 the mill burned to the ground,” said Ana Lopez.'],
    [
      'who is told more of before the verb',
      '“In 1999 the mill burned to the ground,” Ana Lopez, one of two clerks who kept the books, told Radio Nord.',
    ],
    [
      'who goes on to say something else',
      'The mill “was burned to the ground in 1999” Ana Lopez said at a fair, adding that nobody wept.',
    ],
    ['who is named before them', 'Ana Lopez wrote: “In 1999 the mill burned to the ground.”'],
    [
      'who is named between two quotations',
      '“The town was quiet,” said Ana Lopez. “In 1999 the mill burned to the ground.”',
    ],
    [
      'who is named where they end, a sentence later',
      '“In 1999 the mill burned to the ground. It was a cold night,” said Ana Lopez.',
    ],
    [
      'whom a pronoun takes up',
      'Ana Lopez kept the books. “In 1999 the mill burned to the ground,” she said.',
    ],
  ])('%s', (_, text) => {
    expect(wordOf(text)).toEqual(ANA);
  });

  it('two who speak together', () => {
    const text = '“In 1999 the mill burned to the ground,” Bill and Ana Lopez said.';
    expect(wordOf(text)).toEqual({ who: 'Bill and Ana Lopez', how: 'quoted' });
  });

  it('nobody, where the sentence beside them names nobody who speaks', () => {
    const text = 'The town was quiet. “In 1999 the mill burned to the ground.”';
    expect(wordOf(text)).toBeUndefined();
  });
});
