import { describe, expect, it } from 'vitest';
import { termAt } from '../../../src/extract/figure/set-apart.ts';
import { figures, sentence } from './support.ts';

const valuesOf = (text: string) => figures(text).map(({ value, bound }) => [bound, value]);

describe('a number that stands alone', () => {
  it.each([
    ['who does', 'Nine were taken to hospital with burns.', ['exact', 9]],
    ['who does, of those told of before', 'Eleven of them signed a letter.', ['exact', 11]],
    ['the first of many', 'The first 200 were published in January.', ['exact', 200]],
    ['what is counted', 'On Sunday the other paper counted thirty-one.', ['exact', 31]],
    ['what is held', 'The mortuary in the customs shed held thirty-six.', ['exact', 36]],
    [
      'what is drawn, with a bound',
      'The march drew at most 30,000, police said.',
      ['atMost', 30e3],
    ],
    ['who is left so', 'The flood left 15,000 homeless.', ['exact', 15e3]],
    ['a crowd', 'He drew a crowd of over 5,000.', ['atLeast', 5000]],
    [
      'what the noun before it is',
      'A second payment, of 60,000, was handed over.',
      ['exact', 60e3],
    ],
  ])('counts %s', (_, text, expected) => {
    expect(valuesOf(text)).toEqual([expected]);
  });

  it.each([
    ['does what only people do', 'More than 300,000 marched through the town.'],
    ['is employed', 'The mill employed 600.'],
  ])('counts people where it %s', (_, text) => {
    expect(figures(text)[0]?.unit).toBe('people');
  });

  it('counts what its subject is the number of', () => {
    expect(figures('The number of cases reached 1,204.')[0]).toMatchObject({
      value: 1204,
      unit: 'cases',
    });
  });

  it('tells whom a verb right before it caught again', () => {
    expect(figures('Police recaptured four of them.')[0]).toMatchObject({ fate: 'arrested' });
  });

  it.each([
    ['an age', 'The driver, 54, was held.'],
    ['an age that was reached', 'She turned 54 in the spring.'],
    ['a number behind a name', 'Article 12 was struck out.'],
    ['a year', 'The winner of 2014 was there in 2016.'],
    ['somebody', 'One was taken away.'],
    ['an hour', 'She voted at eight, on foot.'],
    ['a score', 'Norwell beat Aston 3.'],
  ])('is no count where it is %s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });

  it('counts what "of" names before it', () => {
    expect(figures('Of the 63 men, 38 reached the surface.')).toMatchObject([
      { value: 63, unit: 'men' },
      { value: 38, unit: 'men' },
    ]);
  });

  it('is left aside where another number of the sentence says what it counts', () => {
    expect(valuesOf('The three boats carried 14.')).toEqual([['exact', 3]]);
  });
});

describe('a term', () => {
  it.each([
    ['received', 'The referee received eighteen months, suspended.', [18, 'months']],
    ['given with the verdict', 'He was found guilty and given six years.', [6, 'years']],
    ['of an emergency', 'It proclaimed a state of emergency for thirty days.', [30, 'days']],
  ])('is a figure where it is %s', (_, text, expected) => {
    expect(figures(text).map(({ value, unit }) => [value, unit])).toEqual([expected]);
  });

  it('is none where somebody is given time', () => {
    expect(
      termAt(sentence('The council was given six months to reply.').tokens, 4, 5),
    ).toBeUndefined();
  });
});

describe('a vote', () => {
  it('is told by two numbers behind the verb that passes it', () => {
    expect(valuesOf('The motion passed 61 to 57.')).toEqual([
      ['exact', 61],
      ['exact', 57],
    ]);
  });
});

describe('a share', () => {
  it('counts percent in two words, too', () => {
    expect(figures('The price fell by 12 per cent.')[0]).toMatchObject({
      value: 12,
      unit: 'percent',
    });
  });
});
