import { describe, expect, it } from 'vitest';
import { isWorthThreads } from '../../../scripts/mapping/map-articles.ts';

describe('isWorthThreads(so far)', () => {
  it.each([
    ['a few articles', { seen: 1, read: 1, known: 60, characters: 0 }, false],
    ['many, before the first is read', { seen: 1, read: 1, known: 1000, characters: 0 }, true],
    ['many, nearly all of them cached', { seen: 500, read: 1, known: 1000, characters: 0 }, false],
    ['many, half of them cached', { seen: 500, read: 250, known: 1000, characters: 0 }, true],
    ['the last of many', { seen: 990, read: 990, known: 1000, characters: 0 }, false],
    ['nobody knows how many', { seen: 1, read: 1, known: 0, characters: 0 }, false],
    ['nobody knows, and much was read', { seen: 70, read: 70, known: 0, characters: 2e6 }, true],
  ])('%s: %o gives %s', (_, soFar, isWorth) => {
    expect(isWorthThreads(soFar)).toBe(isWorth);
  });
});
