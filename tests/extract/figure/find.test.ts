import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/extract/figure/index.ts';
import { readSentence } from '../../../src/extract/mention/read-sentence.ts';

const NAMES = { knowsPerson: () => false, knowsPlace: () => false };
const figures = (text: string) => {
  const read = readSentence(text, 0, [], NAMES);
  return findFigures(read, { from: 0, to: read.tokens.length });
};

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
    ['14 of them and 12 dead', { text: '12', value: 12, unit: 'dead', bound: 'exact' }],
    ['44 newly called witnesses', { text: '44', value: 44, unit: 'witnesses', bound: 'exact' }],
  ])('%s', (words, figure) => {
    expect(figures(`They counted ${words} there.`)).toEqual([figure]);
  });

  it.each([
    'the 12th of them',
    'room 12 of the house',
    'Apollo 11',
    'Gate 4 guards',
    'several boats',
  ])('finds none in %s', (words) => {
    expect(figures(`They saw ${words}.`)).toEqual([]);
  });
});
