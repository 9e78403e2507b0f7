import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../scripts/mapping/in-order.ts';

describe('inOrder(items, limit, run)', () => {
  it('hands results on in the order of the items, with no more under way than allowed', async () => {
    let underWay = 0;
    let most = 0;
    const results: number[] = [];
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, (underWay += 1));
      await setTimeout(item % 3);
      underWay -= 1;
      return item;
    };
    for await (const result of inOrder([5, 4, 3, 2, 1, 0], 3, work)) results.push(result);
    expect([results, most]).toEqual([[5, 4, 3, 2, 1, 0], 3]);
  });

  it('fails as the first that fails', async () => {
    const take = async () => {
      const failing = inOrder([1, 2, 3], 3, (n) => Promise.reject(new Error(`no ${n}`)));
      for await (const result of failing) expect(result).toBeUndefined();
    };
    await expect(take()).rejects.toThrow('no 1');
  });
});
