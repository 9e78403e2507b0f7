/** Files of tiles as the page fetches them: checked, kept within bounds, tried again. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TileCache } from '../../src/app/tiles/tile-cache.ts';
import { filePath, type FileRef } from '../../src/tiles/index.ts';

const decoder = { decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };
const sha256 = (bytes: Uint8Array) =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/** A server of some texts; what it serves may be changed on the way. */
function serve(texts: readonly string[], change = (bytes: Uint8Array) => bytes) {
  const files = new Map<string, Uint8Array>();
  const refs = texts.map((text): FileRef => {
    const bytes = gzipSync(text);
    const ref = { name: createHash('sha256').update(bytes).digest('hex').slice(0, 20), length: bytes.length }; // prettier-ignore
    files.set(`data/${filePath(ref)}`, bytes);
    return ref;
  });
  const state = { up: true, change, fetched: [] as string[] };
  const fetch = (url: string): Promise<Response> => {
    state.fetched.push(url);
    if (!state.up) return Promise.reject(new TypeError('offline'));
    const bytes = files.get(url);
    return Promise.resolve(
      bytes
        ? new Response(new Uint8Array(state.change(bytes)))
        : new Response(null, { status: 404 }),
    );
  };
  return { refs, state, fetch };
}

const next = (cache: TileCache) =>
  new Promise<void>((resolve) => {
    const stop = cache.subscribe(() => {
      stop();
      resolve();
    });
  });

describe('a cache of tiles', () => {
  it('gives nothing at first, and the file when it has come', async () => {
    const { refs, fetch } = serve(['one']);
    const cache = new TileCache({ base: 'data/', fetch, sha256 });
    const [ref] = refs as [FileRef];
    expect(cache.get(ref, decoder, 'view')).toBeNull();
    const before = cache.version();
    await next(cache);
    expect(cache.get(ref, decoder, 'view')).toBe('one');
    expect(cache.version()).toBeGreaterThan(before);
  });

  it('fetches a file once, however often it is asked for', async () => {
    const { refs, state, fetch } = serve(['one']);
    const cache = new TileCache({ base: 'data/', fetch, sha256 });
    const [ref] = refs as [FileRef];
    for (let i = 0; i < 5; i++) cache.get(ref, decoder, 'view');
    await next(cache);
    cache.get(ref, decoder, 'view');
    expect(state.fetched).toHaveLength(1);
  });

  it('asks for what a view at rest lacks at once, a few files at a time', () => {
    const { refs, state, fetch } = serve(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    const cache = new TileCache({ base: 'data/', fetch, sha256 });
    for (const ref of refs) cache.get(ref, decoder, 'view');
    expect(state.fetched).toEqual(refs.slice(0, 6).map((ref) => `data/${filePath(ref)}`));
    cache.close();
  });

  it('asks for nothing at once while the view moves, nor for what lies beyond its edges', () => {
    const { refs, state, fetch } = serve(['a', 'b']);
    const [edge, view] = refs as [FileRef, FileRef];
    const cache = new TileCache({ base: 'data/', fetch, sha256 });
    cache.get(edge, decoder, 'edge');
    cache.move(true);
    cache.get(view, decoder, 'view');
    expect(state.fetched).toEqual([]);
    cache.close();
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -3)],
    ['of the same length with a wrong byte', (bytes: Uint8Array) => bytes.with(12, (bytes[12] ?? 0) ^ 1)], // prettier-ignore
    ['another file', () => new Uint8Array(gzipSync('other'))],
  ])('tells of a file that is %s, and reads it when it is whole again', async (_, damage) => {
    const { refs, state, fetch } = serve(['one', 'two'], damage);
    const cache = new TileCache({ base: 'data/', fetch, sha256 });
    const [ref, other] = refs as [FileRef, FileRef];
    cache.get(ref, decoder, 'view');
    await next(cache);
    expect(cache.troubles).toEqual(new Map([['damaged', 1]]));
    expect(cache.get(ref, decoder, 'view')).toBeNull();
    state.change = (bytes) => bytes;
    expect(await cache.load(other, decoder)).toBe('two');
    cache.retry();
    expect(cache.troubles.size).toBe(0);
    cache.get(ref, decoder, 'view');
    await next(cache);
    expect(cache.get(ref, decoder, 'view')).toBe('one');
  });

  it('tells apart a server that cannot be reached and one that lacks the file', async () => {
    const { refs, state, fetch } = serve(['one']);
    const cache = new TileCache({ base: 'data/', fetch, sha256 });
    const lacking = { name: '00000000000000000000', length: 9 };
    await expect(cache.load(lacking, decoder)).rejects.toThrow('noFile');
    state.up = false;
    await expect(cache.load(refs[0]!, decoder)).rejects.toThrow('noConnection');
    expect(cache.troubles).toEqual(new Map([['noFile', 1], ['noConnection', 1]])); // prettier-ignore
  });

  it('lets go of what was not used for longest when there is too much', async () => {
    const { refs, fetch } = serve(['one', 'two', 'six']);
    const [a, b, c] = refs as [FileRef, FileRef, FileRef];
    const cache = new TileCache({ base: 'data/', fetch, sha256, budget: 12 * (a.length + b.length) + 12 }); // prettier-ignore
    await cache.load(a, decoder);
    await cache.load(b, decoder);
    cache.peek(a, decoder);
    await cache.load(c, decoder);
    expect(cache.peek(a, decoder)).not.toBeNull();
    expect(cache.peek(b, decoder)).toBeNull();
  });
});
