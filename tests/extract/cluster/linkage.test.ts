import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Linkage } from '../../../src/extract/cluster/linkage.ts';

/** Groups of members with the scores of pairs as a table; what is not in it is `otherwise`. */
const groupsOf = (count: number, table: Readonly<Record<string, number>>, otherwise = -3) => {
  const linkage = new Linkage(count, (i, j) => table[`${i} ${j}`] ?? otherwise);
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) linkage.compare(i, j);
  return linkage.groups();
};

describe('Linkage', () => {
  it('joins two that are likely one', () => {
    expect(groupsOf(3, { '0 2': 1 })).toMatchObject({ groups: [[0, 2], [1]], joined: [[0, 2]] });
  });

  it('joins a third to two where it is like them on the whole, though not like both', () => {
    expect(groupsOf(3, { '0 1': 3, '1 2': 2.5, '0 2': -2 }).groups).toEqual([[0, 1, 2]]);
  });

  it('joins two groups of which each tells the sides of the other, whatever one side is to another', () => {
    const sides = { '0 1': 2, '2 3': 2, '0 2': 1, '1 3': 1, '0 3': -5, '1 2': -5 };
    expect(groupsOf(4, sides).groups).toEqual([[0, 1, 2, 3]]);
  });

  it('leaves a third apart that is like one of two and too little like the other', () => {
    expect(groupsOf(3, { '0 1': 3, '1 2': 2, '0 2': -8 }).groups).toEqual([[0, 1], [2]]);
  });

  it('joins nothing to a group of which it excludes one', () => {
    expect(groupsOf(3, { '0 1': 9, '1 2': 8, '0 2': -Infinity }).groups).toEqual([[0, 1], [2]]);
  });

  it('joins the likest first, so that a weaker pair does not keep a stronger one apart', () => {
    expect(groupsOf(4, { '0 1': 1, '1 2': 2, '0 3': 1 }, -9).groups).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('puts each member in one group, whatever the scores', () => {
    const scores = fc.array(fc.constantFrom(-Infinity, -3, -0.5, 0, 1, 4), {
      minLength: 28,
      maxLength: 28,
    });
    fc.assert(
      fc.property(scores, (list) => {
        let at = 0;
        const table: Record<string, number> = {};
        for (let i = 0; i < 8; i++)
          for (let j = i + 1; j < 8; j++) table[`${i} ${j}`] = list[at++] ?? 0;
        const { groups, joined } = groupsOf(8, table);
        expect(groups.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        expect(joined).toHaveLength(8 - groups.length);
        for (const group of groups)
          for (const i of group)
            for (const j of group) expect(table[`${i} ${j}`] ?? 0).not.toBe(-Infinity);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
