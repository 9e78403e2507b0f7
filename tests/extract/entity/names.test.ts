import { describe, expect, it } from 'vitest';
import { findEntities, lastName, registerNames } from '../../../src/extract/entity/index.ts';
import { tokenize } from '../../../src/extract/grammar/tokens.ts';

const found = (text: string) => findEntities(tokenize(text)).map((e) => `${e.kind}: ${e.name}`);

describe('findEntities(tokens)', () => {
  it.each([
    ['a person behind a role', 'President Ana Lopez spoke.', ['person: Ana Lopez']],
    ['several roles', 'Chilean Foreign Minister Pedro Gomez spoke.', ['person: Pedro Gomez']],
    ['a role written small', 'They met former president Ricardo Lagos.', ['person: Ricardo Lagos']],
    [
      'a country and its people',
      'Peru warned Bolivian officials.',
      ['place: Peru', 'place: Bolivia'],
    ],
    [
      'abbreviated countries',
      'The U.S. and the UK agreed.',
      ['place: United States', 'place: United Kingdom'],
    ],
    ['a city', 'They met in Buenos Aires.', ['place: Buenos Aires']],
    ['a known body', 'NATO met.', ['organisation: NATO']],
    [
      'a body by its last word',
      'The Harlow Shipping Company closed.',
      ['organisation: Harlow Shipping Company'],
    ],
    ['a ministry', 'Peru’s foreign ministry spoke.', ['organisation: Peru’s foreign ministry']],
    ['a particle in a name', 'General Ursula von der Berg spoke.', ['person: Ursula von der Berg']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes "us" for a pronoun and "US" for a country', () => {
    expect(found('They told us a story.')).toEqual([]);
    expect(found('The US left.')).toEqual(['place: United States']);
  });

  it('takes a month for no name', () => {
    expect(found('They met in May of 2020.')).toEqual([]);
  });
});

describe('registerNames(names)', () => {
  const names = registerNames(
    [
      'Nicolas Perez',
      'Nicolás Pérez',
      'Ana Lopez',
      'Rosa Lopez',
      'Iván Gil Pinto',
      'Isa Mora III',
    ].map((name) => [name, 1] as const),
  );

  it.each([
    ['Pérez', 'Nicolás Pérez'],
    ['Perez', 'Nicolás Pérez'],
    ['Nicolas Perez', 'Nicolás Pérez'],
    ['Iván Gil', 'Iván Gil Pinto'],
    ['Mora', 'Isa Mora III'],
    ['Somebody', 'Somebody'],
  ])('joins %s with %s', (short, full) => {
    expect(names.canonical(short)).toBe(full);
  });

  it('leaves a family name that two people share', () => {
    expect(names.canonical('Lopez')).toBe('Lopez');
    expect(names.knows('Lopez')).toBe(false);
  });
});

describe('lastName(name)', () => {
  it.each([
    ['Ana Lopez', 'Lopez'],
    ['Tarek El Aissami', 'El Aissami'],
    ['Isa Mora III', 'Mora'],
    ['Plato', 'Plato'],
  ])('%s → %s', (name, last) => {
    expect(lastName(name)).toBe(last);
  });
});
