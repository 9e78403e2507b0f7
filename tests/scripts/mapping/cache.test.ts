import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheKey, openCache } from '../../../scripts/mapping/cache.ts';
import { mapArticles } from '../../../scripts/mapping/map-articles.ts';
import { ARTICLE, folderOf } from '../support.ts';

describe('the cache', () => {
  const job = { path: 'a.txt' };
  const articles = () =>
    folderOf({ 'a.txt': ARTICLE, 'b.txt': `${ARTICLE} The mole fell in 1925.` });
  const mapAll = async (folder: string, cache: string, threads = 1) => {
    const jobs = ['a.txt', 'b.txt'].map((name) => ({ ...job, path: path.join(folder, name) }));
    const found: string[] = [];
    for await (const mapped of mapArticles(jobs, { threads, cache }))
      found.push('json' in mapped ? mapped.json : mapped.fault);
    return found;
  };
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();

  it('answers for an article that has not changed, and for no other', async () => {
    const [folder, cache] = [articles(), folderOf({})];
    const first = await mapAll(folder, cache);
    expect(filesIn(cache)).toHaveLength(2);
    expect(await mapAll(folder, cache)).toEqual(first);
    writeFileSync(path.join(folder, 'a.txt'), `${ARTICLE} A lighthouse was built in 1930.`);
    const second = await mapAll(folder, cache);
    expect([second[0] === first[0], second[1] === first[1]]).toEqual([false, true]);
    expect(filesIn(cache)).toHaveLength(3);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ['empty', () => Buffer.alloc(0)],
    ['with one bit turned', (bytes: Buffer) => bytes.fill(bytes[40]! ^ 1, 40, 41)],
    ['something else', () => Buffer.from('{"findings": 1}')],
  ])('takes an entry that is %s for missing, and writes it anew', async (_, damage) => {
    const [folder, cache] = [articles(), folderOf({})];
    const first = await mapAll(folder, cache);
    const whole = filesIn(cache).map((file) => readFileSync(file));
    for (const file of filesIn(cache)) writeFileSync(file, damage(readFileSync(file)));
    expect(await mapAll(folder, cache)).toEqual(first);
    expect(filesIn(cache).map((file) => readFileSync(file))).toEqual(whole);
  });

  it('does without a folder that cannot be written', async () => {
    const folder = articles();
    const blocked = path.join(folder, 'a.txt', 'cache');
    expect(await mapAll(folder, blocked)).toEqual(await mapAll(folder, folderOf({})));
  });

  it('stays within its bound: what was longest not used goes first', () => {
    const folder = folderOf({});
    const cache = openCache(folder, 2000);
    const noise = (seed: number) =>
      Array.from({ length: 400 }, (_, i) => ((i * 7919 + seed * 104729) % 65536).toString(36)).join(
        '',
      );
    for (let i = 0; i < 10; i++) cache.put(cacheKey(String(i)), noise(i));
    const bytes = filesIn(folder).reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThanOrEqual(2000);
    expect(cache.get(cacheKey('9'))).toBe(noise(9));
    expect(cache.get(cacheKey('0'))).toBeUndefined();
  });

  it('keeps its parts apart in a key', () => {
    expect(cacheKey('ab', 'c')).not.toBe(cacheKey('a', 'bc'));
  });
});
