import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { servedTextOf } from '../../src/app/language/served-texts.ts';
import type { Dataset } from '../../src/model/index.ts';

vi.stubGlobal('crypto', (await import('node:crypto')).webcrypto);

const TEXT = 'The bridge opened.';
const textSha256 = createHash('sha256').update(TEXT).digest('hex');
const dataset = { sources: [{ id: 'post', textSha256 }] } as unknown as Dataset;

describe('the texts that a development server has', () => {
  it('are asked for by their hash, once', async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response(TEXT)));
    const textOf = servedTextOf(dataset, fetch);
    expect([await textOf('post'), await textOf('post')]).toEqual([TEXT, TEXT]);
    expect(fetch.mock.calls).toEqual([[`data/texts/${textSha256}`]]);
  });

  it.each([
    ['another text', () => Promise.resolve(new Response('The bridge closed.'))],
    ['none', () => Promise.resolve(new Response('', { status: 404 }))],
    ['no server', () => Promise.reject(new Error('offline'))],
  ])('are not shown where there is %s', async (_, fetch) => {
    expect(await servedTextOf(dataset, fetch)('post')).toBeNull();
    expect(await servedTextOf(dataset, fetch)('unknown')).toBeNull();
  });
});
