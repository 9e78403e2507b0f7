import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageInContext } from '../../../src/ui/evidence/passage-in-context.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('passageInContext(text, range, around)', () => {
  const text = 'One.\n\nThe council met. It closed the bridge on 14 May. Ferries sailed.\n\nLast.';

  it('shows the passage with what stands around it in its paragraph, and no other', () => {
    expect(passageInContext(text, at(text, 'closed the bridge'))).toEqual({
      before: 'The council met. It ',
      passage: 'closed the bridge',
      after: ' on 14 May. Ferries sailed.',
    });
  });

  it('cuts what is longer between words, and says so', () => {
    expect(passageInContext(text, at(text, 'closed the bridge'), 9)).toEqual({
      before: '… met. It ',
      passage: 'closed the bridge',
      after: ' on 14 …',
    });
  });

  it.each([
    { start: -1, end: 3 },
    { start: 3, end: 3 },
    { start: 0, end: 1000 },
  ])('shows nothing for a range outside the text: %o', (range) => {
    expect(passageInContext(text, range)).toBeNull();
  });

  it('adds nothing to the text but ellipses, whatever the text is', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(20), (any, a, b, around) => {
        const [start, end] = [a % any.length, b % (any.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const found = passageInContext(any, { start, end }, around);
        if (found === null) return;
        expect(found.passage).toBe(any.slice(start, end));
        const before = found.before.replace(/^… /u, '');
        const after = found.after.replace(/ …$/u, '');
        expect(any.slice(0, start).endsWith(before)).toBe(true);
        expect(any.slice(end).startsWith(after)).toBe(true);
      }),
      { seed: 5 },
    );
  });
});
