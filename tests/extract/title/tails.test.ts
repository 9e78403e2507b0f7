import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';

const titles = (text: string): string[] => mentionsOf(text).mentions.map(({ title }) => title);

describe('a title that would say little tells', () => {
  it.each([
    [
      'as what',
      'It was in 1852 that Marr Malt began. Marr Malt started out in 1852 as a brewery owned by Otto Lind.',
      'Marr Malt starts out as a brewery owned by Otto Lind',
    ],
    [
      'into what office',
      'Ana Lopez was elected in May 1999 as head of the council.',
      'Ana Lopez elected as head of the council',
    ],
    [
      'on what occasion',
      'Police arrested two men on 3 May 1999 after a chase through Lund.',
      'Police arrest two men after a chase through Lund',
    ],
    [
      'what a thing at its end does',
      'The agency passed a resolution in June 1999 condemning Peru for its secrecy.',
      'Agency passes a resolution condemning Peru for its secrecy',
    ],
    [
      'what a relative clause says of it',
      'The court issued a rule in May 1999 that banned cars from the centre.',
      'Court issues a rule banning cars from the centre',
    ],
    [
      'what was done to it',
      'The council published a report in May 1999 that was written by Ana Lopez.',
      'Council publishes a report written by Ana Lopez',
    ],
    [
      'of which thing it is, by a participle',
      'The paper outlining the method was published in 1954.',
      'Paper outlining the method published',
    ],
    [
      'of which thing it is, by its place',
      'Forces loyal to Otto Lind left Lund in May 1999.',
      'Forces loyal to Otto Lind leave Lund',
    ],
    [
      'of which thing it is, by a relative clause',
      'The man who killed two guards was sentenced in May 1999.',
      'Man who killed two guards sentenced',
    ],
    ['how far it went', 'The toll rose on 3 May 1999 to 58.', 'Toll rises to 58'],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('a title does not go on', () => {
  it.each([
    [
      'to a clause of its own',
      'Ana Lopez resigned in May 1999 after the cracks in the dam had widened.',
      'Ana Lopez resigns',
    ],
    [
      'to what hangs on a date left out',
      'The army seized Lund in 2014 after months of protests.',
      'Army seizes Lund',
    ],
    [
      'to what another sentence names',
      'Ana Lopez bought 40,000 shares in May 1999 in the company.',
      'Ana Lopez buys 40,000 shares',
    ],
    [
      'to an hour',
      'Firefighters put out the blaze in Lund on 3 May 1999 at five.',
      'Firefighters put out the blaze in Lund',
    ],
    [
      'to what would say something else without a loaded word',
      'Peru recognised the Varn Front in May 1999 as a terror group.',
      'Peru recognises the Varn Front',
    ],
    [
      'where it says enough',
      'Ana Lopez opened the new hospital of the northern district in Lund in May 1999 after a visit to Oslo.',
      'Ana Lopez opens the new hospital of the northern district in Lund',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});
