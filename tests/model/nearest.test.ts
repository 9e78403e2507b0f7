import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/model/nearest.ts';

const KNOWN = ['title', 'publisher', 'published', 'url', 'via'];

describe('nearestWord(word, known)', () => {
  it.each([
    ['tilte', 'title'],
    ['Title', 'title'],
    ['publised', 'published'],
    ['publsher', 'publisher'],
    ['pblshr', 'publisher'],
    ['pblsr', undefined],
    ['uri', 'url'],
    ['colour', undefined],
    ['x'.repeat(100_000), undefined],
    ['', undefined],
  ])('of "%s" is %s', (word, nearest) => {
    expect(nearestWord(word, KNOWN)).toBe(nearest);
  });

  it('is nothing among nothing', () => {
    expect(nearestWord('title', [])).toBeUndefined();
  });
});
