/** Tokens: what belongs together, where it stands, and that nothing is lost or read twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/extract/time/tokens.ts';

const lowers = (text: string) => tokenise(text).map((t) => t.lower);

describe('tokenise(text)', () => {
  it.each([
    { text: 'the 20th of May', tokens: ['the', '20th', 'of', 'may'] },
    { text: '1950s', tokens: ['1950s'] },
    { text: '1,500 men', tokens: ['1,500', 'men'] },
    { text: 'May 5,2001', tokens: ['may', '5', ',', '2001'] },
    { text: 'A330 and 7e7', tokens: ['a330', 'and', '7e7'] },
    { text: '2019-03-11T10:20', tokens: ['2019', '-', '03', '-', '11', 't', '10', ':', '20'] },
    { text: 'the year’s end', tokens: ['the', 'year', "'s", 'end'] },
    { text: '’89', tokens: ["'", '89'] },
    { text: 'el 1º de año', tokens: ['el', '1º', 'de', 'año'] },
  ])('"$text" is $tokens', ({ text, tokens }) => {
    expect(lowers(text)).toEqual(tokens);
  });

  it('tells a number from its suffix and a grouped number from a list', () => {
    expect(tokenise('20th')[0]).toMatchObject({
      kind: 'number',
      value: 20,
      digits: 2,
      suffix: 'th',
    });
    expect(tokenise('1,500')[0]).toMatchObject({ kind: 'number', value: 1500, grouped: true });
    expect(tokenise('1,50')[0]).toMatchObject({ value: 1, grouped: false });
  });

  it('counts line breaks before a token, two for a paragraph', () => {
    expect(tokenise('a\nb\n\n\nc d').map((t) => t.breaks)).toEqual([0, 1, 2, 0]);
  });

  it('covers every character but white space, in order and once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let at = 0;
        for (const { start, end } of tokenise(text)) {
          expect(
            text
              .slice(at, start)
              .trim()
              .replace(/[\u200b\ufeff]/g, ''),
          ).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(
          text
            .slice(at)
            .trim()
            .replace(/[\u200b\ufeff]/g, ''),
        ).toBe('');
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
