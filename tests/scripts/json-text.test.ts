import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../scripts/json-text.ts';

const textOf = (head: object, lists: Record<string, unknown[]>): string =>
  [...jsonText(head, lists)].join('');

describe('jsonText(head, lists)', () => {
  it('is the text that JSON.stringify writes, whatever is in the lists', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (first, second) => {
        const head = { title: 'Line\nbreak', sources: [{ id: 'a' }] };
        expect(textOf(head, { first, second })).toBe(
          `${JSON.stringify({ ...head, first, second }, null, 2)}\n`,
        );
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('comes in pieces, so that no string need hold the whole', () => {
    const items = Array.from({ length: 2000 }, () => 'x'.repeat(1000));
    const pieces = [...jsonText({ n: 1 }, { items })];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300_000);
    expect(JSON.parse(pieces.join(''))).toEqual({ n: 1, items });
  });
});
