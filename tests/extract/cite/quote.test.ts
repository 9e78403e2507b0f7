import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextQuoteSelector } from '../../../src/model/index.ts';
import {
  anchorQuote,
  countWords,
  describeQuote,
  foldText,
} from '../../../src/extract/cite/index.ts';
import { segment } from '../../../src/extract/segment/index.ts';

const TEXT =
  'The harbour town slept. A storm broke over the bay in May 1911 and sank nine boats at their moorings, ' +
  'so the council said, before anyone could reach the mole.\n\nThe mole was rebuilt. The harbour town slept again.';

const rangeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const wordsOf = (quote: TextQuoteSelector) => countWords(Object.values(quote).join(' '));
const sentence = (text: string, n: number) => segment(text)[n]!.range;

describe('describeQuote(text, range, excerpt)', () => {
  it('gives a short sentence in full where a sentence may be shown', () => {
    expect(describeQuote(TEXT, rangeOf(TEXT, 'The mole was rebuilt.'), 'sentence')).toEqual({
      exact: 'The mole was rebuilt.',
    });
  });

  it('gives first and last words of a sentence of more than 25 words', () => {
    const quote = describeQuote(TEXT, sentence(TEXT, 1), 'sentence');
    expect(quote.exact).toBeUndefined();
    expect(quote.first).toMatch(/^A storm broke over the bay/);
    expect(quote.last).toMatch(/reach the mole\.$/);
    expect(wordsOf(quote)).toBeLessThanOrEqual(25);
  });

  it('gives only first and last words where a fragment may be shown, at most 12', () => {
    const quote = describeQuote(TEXT, sentence(TEXT, 1), 'fragment');
    expect(quote).toEqual({ first: 'A storm broke over the', last: 'could reach the mole.' });
  });

  it('never shows all of a short sentence where only a fragment may be shown', () => {
    const quote = describeQuote(TEXT, rangeOf(TEXT, 'The mole was rebuilt.'), 'fragment');
    expect(quote).toEqual({ prefix: 'mole.', first: 'The', last: 'rebuilt.' });
  });

  it('shows nothing where nothing may be shown', () => {
    expect(describeQuote(TEXT, sentence(TEXT, 0), 'none')).toEqual({});
  });

  it('adds the shortest context that tells a repeated passage from the others', () => {
    const range = { start: TEXT.lastIndexOf('The harbour'), end: TEXT.lastIndexOf(' again') };
    expect(describeQuote(TEXT, range, 'sentence')).toEqual({
      exact: 'The harbour town slept',
      prefix: 'rebuilt.',
    });
  });

  it('tells passages apart without regard to case, as browsers do', () => {
    const text = 'It BEGAN in May. Later it began in May.';
    expect(describeQuote(text, rangeOf(text, 'it began'), 'sentence')).toEqual({
      exact: 'it began',
      prefix: 'Later',
    });
  });

  it('folds line breaks and drops what a line may not hold', () => {
    const text = 'The bridge\n  was\topened\u202e in\u0007 1932.';
    const quote = describeQuote(text, { start: 0, end: text.length }, 'sentence');
    expect(quote).toEqual({ exact: 'The bridge was opened in 1932.' });
    expect(TextQuoteSelector.safeParse(quote).success).toBe(true);
  });

  it('counts words strictly, so that abbreviations and hyphens cannot carry more', () => {
    expect(countWords('U.S.-backed, well-known 3.5 — “so”')).toBe(8);
    expect(countWords('彼は来た')).toBe(4);
  });

  it('shows a few characters, not all, of a text written without spaces', () => {
    const text = '彼女はその年の春に港の町を去って二度と戻らなかったと言われている。';
    const quote = describeQuote(text, { start: 0, end: text.length }, 'fragment');
    expect(wordsOf(quote)).toBeLessThanOrEqual(12);
    expect(quote.first!.length + quote.last!.length).toBeLessThan(text.length / 2);
  });

  it('gives nothing for a range without words', () => {
    expect(describeQuote('a  b', { start: 1, end: 3 }, 'sentence')).toEqual({});
  });
});

describe('anchorQuote(text, quote)', () => {
  it('finds the passage across line breaks', () => {
    const text = 'It was\nopened\n\nin 1932.';
    expect(anchorQuote(text, { exact: 'opened in', suffix: '1932.' })).toEqual({
      start: 7,
      end: 17,
    });
  });

  it.each([
    ['words that are not there', { exact: 'the dam' }],
    ['words that are there twice', { exact: 'The harbour town slept' }],
    ['words whose context differs', { exact: 'The mole was rebuilt.', prefix: 'boats' }],
    ['a first part without its last', { first: 'The mole', last: 'boats' }],
    ['an empty quotation', {}],
  ])('gives null for %s', (_, quote) => {
    expect(anchorQuote(TEXT, quote)).toBeNull();
  });

  it('is the inverse of describeQuote wherever the text tells the passage apart', () => {
    const word = fc.constantFrom(
      'the',
      'The',
      'fort',
      'fell',
      'in',
      '1683',
      'U.S.',
      '彼',
      'İzmir',
      '“so”',
    );
    const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', ' \t', '\u202e', '—', '. ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('sentence' as const, 'fragment' as const),
        (pairs, a, b, excerpt) => {
          const starts: number[] = [];
          const ends: number[] = [];
          let text = '';
          for (const [w, g] of pairs) {
            starts.push(text.length);
            text += w;
            ends.push(text.length);
            text += g;
          }
          const from = a % starts.length;
          const to = from + (b % (starts.length - from));
          const range = { start: starts[from]!, end: ends[to]! };
          const quote = describeQuote(text, range, excerpt);
          expect(wordsOf(quote)).toBeLessThanOrEqual(excerpt === 'sentence' ? 25 : 12);
          expect(TextQuoteSelector.safeParse(quote).success).toBe(true);
          const found = anchorQuote(text, quote);
          // Where the limit leaves no way to tell copies apart, the answer is "unknown", never another place.
          if (found) expect(found).toEqual(range);
          else expect(hasTwin(text, range)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('is the inverse of describeQuote for every sentence of an ordinary text', () => {
    for (const excerpt of ['sentence', 'fragment'] as const) {
      for (const { range } of segment(TEXT)) {
        expect(anchorQuote(TEXT, describeQuote(TEXT, range, excerpt))).toEqual(range);
      }
    }
  });
});

/** Whether the passage's first two words stand elsewhere too, in any case: without a twin it must be found. */
function hasTwin(text: string, { start }: { start: number }): boolean {
  const { key, toFolded } = foldText(text);
  const at = toFolded({ start, end: text.length }).start;
  const words = /^\S+\s*\S*/u.exec(key.slice(at))![0].trimEnd();
  return key.indexOf(words) !== key.lastIndexOf(words);
}
