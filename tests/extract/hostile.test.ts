import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../src/extract/index.ts';
import { Dataset } from '../../src/model/index.ts';
import { article } from './mention/support.ts';

/** Words of every sort, put together without sense: what extraction has to survive. */
const WORDS = [
  ...'In 1999 the Peru and Chile’s signed visit to Lima on of “ ” " — ( ) , ; : . ! since after has been 12 May'.split(
    ' ',
  ),
  ...'attacked with at least 20 strikes U.S. President Ana Lopez who that it was said According to not if would Sunday'.split(
    ' ',
  ),
  '\u202e',
  '\u0007',
  '\u2028',
  '👩‍👩‍👧',
  '\ud800',
  'मार्च',
  '。',
  '\n\n',
  '— A (@b) May 1, 2020',
];

describe('extractEvents on any text', () => {
  it('gives a dataset that its schema accepts, with passages inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(' ').normalize('NFC');
        const { dataset } = extractEvents([
          article(text, { furniture: text === '' ? [] : [text.slice(0, 9)] }),
        ]);
        expect(Dataset.safeParse(dataset).error).toBeUndefined();
        for (const event of dataset.events)
          for (const { range } of event.citations)
            expect(range.end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n \t'],
    ['one long word', 'a'.repeat(50_000)],
    ['one long sentence', 'In 1999 Peru signed and '.repeat(1000)],
    ['brackets', '('.repeat(20_000)],
    ['dashes', '— '.repeat(20_000)],
  ])('survives %s', (_, text) => {
    expect(Dataset.safeParse(extractEvents([article(text)]).dataset).success).toBe(true);
  });
});
