import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/extract/remembered.ts';

describe('remembered(answer)', () => {
  it('asks once for each word, also where the answer is that there is none', () => {
    const asked: string[] = [];
    const plural = remembered((word) => {
      asked.push(word);
      return word === 'sheep' ? undefined : `${word}s`;
    });
    expect(['boat', 'sheep', 'boat', 'sheep'].map(plural)).toEqual([
      'boats',
      undefined,
      'boats',
      undefined,
    ]);
    expect(asked).toEqual(['boat', 'sheep']);
  });

  it('answers rightly for more words than it holds, and holds no long ones', () => {
    const asked: string[] = [];
    const length = remembered((word) => {
      asked.push(word);
      return word.length;
    });
    const words = Array.from({ length: 5_001 }, (_, i) => `w${i}`);
    for (const word of [...words, ...words]) expect(length(word)).toBe(word.length);
    asked.length = 0;
    expect(length('counterclaimants')).toBe(16);
    expect(length('counterclaimants')).toBe(16);
    expect(asked).toHaveLength(2);
  });
});
