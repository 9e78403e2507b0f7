import { describe, expect, it } from 'vitest';
import { BlockIndex } from '../../../src/extract/cluster/block-index.ts';

/** Keys of the members 0, 1, 2, …; -7 shows that keys may be negative. */
const KEYS = [
  [1, 2, -7],
  [1, 2],
  [1, 9],
  [1, -7],
] as const;
const index = new BlockIndex(KEYS.length, (member) => KEYS[member] ?? []);

describe('BlockIndex', () => {
  it('knows the blocks of a member, the smallest first, and none of a key that no other has', () => {
    const sizesOf = (member: number) =>
      [...index.blocksAround(member)].map((block) => index.sizeOf(block));
    expect([0, 1, 2, 3].map(sizesOf)).toEqual([[2, 2, 4], [2, 4], [4], [2, 4]]);
  });

  it('gives of a block those behind a member, in order, and no more than are asked for', () => {
    const largest = index.blocksAround(2)[0] ?? -1;
    expect([...index.behind(largest, 0, 9)]).toEqual([1, 2, 3]);
    expect([...index.behind(largest, 1, 1)]).toEqual([2]);
    expect([...index.behind(largest, 3, 9)]).toEqual([]);
    expect([...index.behind(largest, 0, 0)]).toEqual([]);
  });

  it('holds thousands of members', () => {
    const many = new BlockIndex(5000, (member) => [member % 2, 10 + member]);
    expect([...many.blocksAround(4999)].map((block) => many.sizeOf(block))).toEqual([2500]);
  });
});
