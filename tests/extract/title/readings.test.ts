/** Titles that a shallow reading gets wrong: who acts, what is only told of a noun, what a word belongs to. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';

describe('a title says who did it', () => {
  it.each([
    [
      'what officials say',
      'Officials said the bridge collapsed in May 1999.',
      '1999-05 Bridge collapses',
    ],
    [
      'what is told on the word of somebody told more of',
      'According to Ana Lopez, the mayor of Arden, two men robbed the bank in 1999.',
      '1999 Two men rob the bank',
    ],
    [
      'what is told on the word of somebody named behind the role',
      'According to the mayor of Arden, Ana Lopez, two men robbed the bank in 1999.',
      '1999 Two men rob the bank',
    ],
    [
      'a noun told more of by a participle before an old past',
      'A truck loaded with bricks drove into the mill in 1999.',
      '1999 Truck loaded with bricks drives into the mill',
    ],
    [
      'a noun told more of by two participles',
      'A plane owned by Alutek and sold to Varn was stopped in Lund in May 1999.',
      '1999-05 Plane stopped in Lund',
    ],
    [
      'the nearer of two nouns that a relative clause may tell of',
      'The ministry announced on 4 May 1999 that the toll from the flood that struck Arden on 3 May 1999 had risen.',
      '1999-05-03 Flood strikes Arden',
    ],
    [
      'what was planned, and has now happened',
      'A spokesman said that a first planned ferry from Arden to Lund had landed on 3 May 1999.',
      '1999-05-03 First ferry from Arden to Lund lands',
    ],
    [
      'all of those named in a list',
      'Ana Lopez, Jan Orr and Piet Holm were arrested on 3 May 1999.',
      '1999-05-03 Ana Lopez, Jan Orr and Piet Holm arrested',
    ],
    [
      'a name that holds itself twice',
      'Boutros Boutros-Ghali visited Lund in May 1999.',
      '1999-05 Boutros Boutros-Ghali visits Lund',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });
});

describe('a title tells in words that hold together', () => {
  it.each([
    [
      'a verb that the dictionary lacks',
      'The tanker moored at Lund in May 1999.',
      '1999-05 Tanker moors at Lund',
    ],
    [
      'an irregular participle',
      'The voyage was undertaken by Norway in May 1999.',
      '1999-05 Voyage undertaken by Norway',
    ],
    [
      'what “and” joins',
      'In May 1999 Peru sent troops to its coast and to the border with Chile.',
      '1999-05 Peru sends troops to its coast and to the border with Chile',
    ],
    [
      'what a role was when it was held',
      'In 1999 the court halted an inquiry by then-judge Ana Lopez.',
      '1999 Court halts an inquiry by Ana Lopez',
    ],
    [
      'the clock of another place',
      'The outage began on 7 March 1999 at 4:56 pm VET.',
      '1999-03-07 Outage begins',
    ],
    [
      'what a crime is called by the law',
      'In May 1999 prosecutors filed murder charges against two men.',
      '1999-05 Prosecutors file murder charges against two men',
    ],
  ])('%s', (_, text, title) => {
    expect(told(text)).toContain(title);
  });

  it.each([
    [
      'nothing but to whom it was told',
      'In May 1999 Ana Lopez assured Peru that peace is important.',
    ],
    ['nothing but which of them', 'The army answered the latest attacks in May 1999.'],
    [
      'the deed of the one for that of the other',
      'The raid on the mill on 3 May 1999 left 22 dead, while the one on the port, also in Lund, on 4 July 2001, resulted in 85 casualties.',
    ],
  ])('and does not tell %s', (_, text) => {
    expect(told(text).join('\n')).not.toMatch(/assure|^\S+ Latest|2001-07-04/m);
  });
});

describe('“the country”', () => {
  it('is named where one is meant', () => {
    const text =
      'Peru was dark for a week. In May 1999 power returned to some parts of the country.';
    expect(told(text)).toContain('1999-05 Power returns to some parts of Peru');
  });

  it('is left as it is where it may be one of two', () => {
    const text =
      'Most towns of Peru went dark, as did the border lands of Chile. In May 1999 power returned to some parts of the country.';
    expect(told(text)).toContain('1999-05 Power returns to some parts of the country');
  });
});
