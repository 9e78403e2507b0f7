/** The lexicon of relations keeps to the words of the lexicon of concepts. */
import { describe, expect, it } from 'vitest';
import { conceptOf } from '../../../src/extract/cluster/lexicon.ts';
import { KINDRED, SUCCESSIVE } from '../../../src/extract/cluster/lexicon/relations.ts';

describe('the relations of acts', () => {
  it('are told by the words that stand for them', () => {
    const words = [...KINDRED, ...SUCCESSIVE].flat();
    expect(words.filter((word) => conceptOf(word) !== word)).toEqual([]);
  });

  it('are of one kind each: what is told for another never comes after it', () => {
    const pairs = (rows: readonly (readonly string[])[], fromFirst: boolean) =>
      rows.flatMap((row) =>
        row.flatMap((a, i) =>
          fromFirst && i > 0 ? [] : row.slice(i + 1).map((b) => [a, b].sort().join(' ')),
        ),
      );
    const successive = new Set(pairs(SUCCESSIVE, false));
    expect(pairs(KINDRED, true).filter((pair) => successive.has(pair))).toEqual([]);
  });
});
