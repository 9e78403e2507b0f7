/** Whom or what a pronoun stands for has to be of the kind that its verb is told of. */
import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

describe('a pronoun stands for nothing that its verb cannot be told of', () => {
  it.each([
    ['a country is not renounced', 'Peru signed the accord in 1990. It was renounced in 1998.'],
    ['nor ratified', 'Peru signed the accord in 1990. It was formally ratified in 1998.'],
    ['nor launched', 'Peru bought the ferry in 1990. It was launched in 1998.'],
    ['nobody sinks', 'The captain hailed the port in 1990. She sank in 1998.'],
    ['or runs aground', 'Ana Berg left Lund in 1990. She ran aground in 1998.'],
  ])('%s', (_, text) => {
    expect(told(text).filter((line) => line.startsWith('1998'))).toEqual([]);
  });

  it('but a treaty and a person are what they are', () => {
    expect(told('The treaty was signed in 1990. It was repealed in 1998.')).toContain(
      '1998 Treaty repealed',
    );
    expect(told('Ana Berg left Lund in 1990. She drowned in 1998.')).toContain(
      '1998 Ana Berg drowns',
    );
  });

  it('and contact is lost by no country, and loses nothing', () => {
    expect(told('The jet flew to Peru, which then lost contact on 4 May 1999.')).toEqual([]);
    expect(told('Contact lost en route on 4 May 1999.')).toEqual([
      '1999-05-04 Contact lost en route',
    ]);
  });
});

describe('who is told of', () => {
  it('is nobody where the text has several and a title would have one', () => {
    expect(told('Otto Lind, his wife, Ana, and son Karl, were hurt on 4 May 1999.')).toEqual([]);
    expect(told('His wife, Ana, and son Karl, were hurt on 4 May 1999.')).toEqual([]);
  });

  it('is who is named, where both are', () => {
    expect(told('Otto Lind and Ana Berg were hurt on 4 May 1999.')).toEqual([
      '1999-05-04 Otto Lind and Ana Berg hurt',
    ]);
  });

  it('is no "it" where a sentence opens with several', () => {
    expect(
      told('Archaeologists found the pond in 1997. It was drained on 4 May 1999.').join(),
    ).not.toMatch(/Archaeologists drained/);
  });
});
