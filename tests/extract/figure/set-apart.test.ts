/** Numbers whose unit stands elsewhere, terms, and counts of those whom one thing befell. */
import { describe, expect, it } from 'vitest';
import { termAt } from '../../../src/extract/figure/set-apart.ts';
import { mentionsOf } from '../mention/support.ts';
import { figures, sentence } from './support.ts';

describe('findFigures(read, range)', () => {
  it.each([
    [
      'counts a part by what the whole counts, and the whole not at all',
      'Some 1,900 of 4,100 employees lost their posts.',
      [{ value: 1900, unit: 'employees', bound: 'about' }],
    ],
    [
      'counts a crew by the noun before it',
      'Her crew of 23 was released.',
      [{ value: 23, unit: 'crew', bound: 'exact' }],
    ],
    [
      'takes what something was raised to, not what it was',
      'Marn raised its duty on fish from 5 to 40 percent.',
      [{ value: 40, unit: 'percent', bound: 'exact' }],
    ],
    [
      'takes a sentence for a figure',
      'Kasta was sentenced to four years’ imprisonment.',
      [{ value: 4, unit: 'years', bound: 'exact' }],
    ],
    [
      'takes what somebody is jailed for',
      'A court jailed her for six years.',
      [{ value: 6, unit: 'years', bound: 'exact' }],
    ],
    [
      'tells of the dead by how they died',
      'Seventeen workers burned to death.',
      [{ value: 17, unit: 'workers', fate: 'dead' }],
    ],
    [
      'tells of the dead by bodies',
      'Divers found 33 bodies.',
      [{ value: 33, unit: 'bodies', fate: 'dead' }],
    ],
    [
      'tells of those held by arrests',
      'Police made 61 arrests.',
      [{ value: 61, unit: 'arrests', fate: 'arrested' }],
    ],
    ['counts some of those told of', 'Two of them died.', [{ value: 2, fate: 'dead' }]],
    [
      'counts those pulled alive as saved',
      'Another 117 were pulled alive from the water.',
      [{ value: 117, fate: 'saved' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(figures(text)).toMatchObject(expected);
    expect(figures(text)).toHaveLength(expected.length);
  });

  it.each([
    ['that is a date', 'She was jailed two years ago', 3],
    ['where nobody is sentenced', 'The house stood empty for four years', 5],
  ])('finds no term %s', (_, text, at) => {
    expect(termAt(sentence(text).tokens, at, at + 1)).toBeUndefined();
  });

  it('holds nobody for dead who is sentenced to death', () => {
    expect(figures('Five men were sentenced to death.')[0]?.fate).toBeUndefined();
  });

  it('holds no lives for lost that are saved', () => {
    expect(figures('The belt saved 33 lives.')[0]?.fate).not.toBe('dead');
  });

  it('leaves to each of two events told with dates the figures between its semicolons', () => {
    const { mentions } = mentionsOf(
      'An outbreak killed 1,900 people in 1994; another prompted the ministry to close 12 schools in May 2015.',
    );
    const later = mentions.find(({ when }) => when === '2015-05');
    expect(later?.figures.map(({ value }) => value)).toEqual([12]);
  });
});
