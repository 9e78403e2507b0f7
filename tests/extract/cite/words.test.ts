import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokensFrom } from '../../../src/extract/cite/words.ts';

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const PIECE = new RegExp(`[${HAN}]|[^\\s${HAN}]{1,40}`, 'gu');

it('cuts a text into pieces between white space, of 40 characters at most, and a character of a script without spaces', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'U.S.',
      '“so”',
      'naïve',
      '漢字',
      'x–y',
      '\n',
      '\t',
      ' ',
      '\u0001',
      'é',
      '\u{1F600}',
    ),
    fc.string({ minLength: 35, maxLength: 90 }).map((text) => text.replaceAll(' ', '-')),
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(160), (each, start, length) => {
      // Within a pair of halves nothing begins.
      fc.pre(!/[\udc00-\udfff]/.test(each.charAt(start)));
      const end = Math.min(each.length, start + length);
      const pieces = [...each.slice(start).matchAll(PIECE)]
        .map(({ 0: piece, index }) => ({ start: start + index, end: start + index + piece.length }))
        .filter((piece) => piece.start < end)
        .map((piece) => ({ start: piece.start, end: Math.min(end, piece.end) }));
      expect(tokensFrom(each, { start, end }, Infinity)).toEqual(pieces);
      expect(tokensFrom(each, { start, end }, 2)).toEqual(pieces.slice(0, 2));
    }),
    { numRuns: 500 },
  );
});
