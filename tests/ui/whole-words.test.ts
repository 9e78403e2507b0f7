import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../src/ui/whole-words.ts';

describe('A title in lines that end between words', () => {
  it('has every word with a hyphen or dash within as a part of its own', () => {
    expect(wholeWords('U.S. naval build-up in the Caribbean')).toEqual([
      'U.S. naval ',
      'build-up',
      ' in the Caribbean',
    ]);
    expect(wholeWords('“Build-up” of Iran–Venezuela ties')).toEqual([
      '',
      '“Build-up”',
      ' of ',
      'Iran–Venezuela',
      ' ties',
    ]);
  });

  it('is one part where no word has one, and where a dash stands alone', () => {
    expect(wholeWords('Strikes on boats')).toEqual(['Strikes on boats']);
    expect(wholeWords('Boats – struck')).toEqual(['Boats – struck']);
    expect(wholeWords('')).toEqual(['']);
  });
});
