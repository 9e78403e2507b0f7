import { createHash, hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText, hashBy, hashPassage, hashText } from '../../../src/extract/cite/index.ts';

it('hashes a passage as SHA-256 of its UTF-8 form, in small hex', () => {
  const text = 'En mayo, ñandú \u{1F53B} 1911.';
  const words = 'ñandú \u{1F53B}';
  const start = text.indexOf(words);
  const expected = createHash('sha256').update(words, 'utf8').digest('hex');
  expect(hashPassage(text, { start, end: start + words.length })).toBe(expected);
  expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('changes with a single character', () => {
  const range = { start: 0, end: 4 };
  expect(hashPassage('1911', range)).not.toBe(hashPassage('1912', range));
});

it('maps every folded range back to the source characters it stands for', () => {
  const text = 'a \n b\u202ec\t\td';
  const { shown, toSource } = foldText(text);
  expect(shown).toBe('a bc d');
  expect(toSource({ start: 2, end: 4 })).toEqual({ start: 4, end: 7 });
  expect(toSource({ start: 0, end: 6 })).toEqual({ start: 0, end: text.length });
  expect(toSource({ start: 5, end: 6 })).toEqual({ start: 9, end: 10 });
});

const halves = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

it('gives by a hash of whoever runs it what it gives by its own, for any text, half characters among them', () => {
  const text = fc.oneof(fc.string(), halves);
  fc.assert(
    fc.property(text, (each) => {
      hashBy((of) => hash('sha256', of, 'hex'));
      const fast = hashText(each);
      hashBy(undefined);
      expect(hashText(each)).toBe(fast);
    }),
  );
});
