import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { main as fetchArticles } from '../../scripts/fetch-articles.ts';
import { ARTICLE, folderOf, run } from './support.ts';

const PAGE = `<html><head><title>Mole</title></head><body><article><p>${ARTICLE}</p></article></body></html>`;

/** A site on this machine; gives its address, and what was asked of it. */
async function siteOf(routes: Readonly<Record<string, RequestListener>>) {
  const asked: { url: string; agent: string; atMs: number }[] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    asked.push({ url, agent: request.headers['user-agent'] ?? '', atMs: performance.now() });
    const route = routes[url];
    if (route) route(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const html =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8'): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': type }).end(body);

/** Fetches the articles of a manifest into a folder of its own. */
async function fetchAll(
  entries: readonly object[],
  files: Record<string, string> = {},
  ...flags: string[]
) {
  const folder = folderOf({ ...files, 'sources.json': JSON.stringify(entries) });
  const out = path.join(folder, 'articles');
  const manifest = path.join(folder, 'sources.json');
  const result = await run(
    fetchArticles,
    '--manifest',
    manifest,
    '--out',
    out,
    '--pause',
    '0',
    ...flags,
  );
  return {
    ...result,
    out,
    again: () => run(fetchArticles, '--manifest', manifest, '--out', out, '--pause', '0'),
  };
}

const inFolder = (out: string, name: string) => readFileSync(path.join(out, name), 'utf8');

vi.setConfig({ testTimeout: 60_000 });

describe('npm run fetch', () => {
  it('saves each page under its id, and leaves alone what is there already', async () => {
    const { base, asked } = await siteOf({ '/a': html(PAGE), '/b': html(ARTICLE, 'text/plain') });
    const { code, said, out, again } = await fetchAll([
      { id: 'mole', url: `${base}/a` },
      { id: 'note', url: `${base}/b`, file: 'notes/b.txt' },
      { id: 'own', file: 'own.txt' },
    ]);
    expect(said).toBe(`2 downloaded, 0 there already, 0 not to be had → ${out}/`);
    expect(code).toBe(0);
    expect(inFolder(out, 'mole.html')).toBe(`\uFEFF${PAGE}`);
    expect(inFolder(out, 'notes/b.txt')).toBe(ARTICLE);
    const before = asked.length;
    expect((await again()).said).toBe(`0 downloaded, 2 there already, 0 not to be had → ${out}/`);
    expect(asked).toHaveLength(before);
    expect(asked[0]?.agent).toMatch(/^Datelines\//);
  });

  it('saves the main text where the manifest wants a .txt of a page', async () => {
    const { base } = await siteOf({ '/a': html(PAGE) });
    const { out } = await fetchAll([{ id: 'mole', url: `${base}/a`, file: 'mole.txt' }]);
    expect(inFolder(out, 'mole.txt')).toBe(`${ARTICLE}\n`);
  });

  it('goes on after a page that cannot be had, and says which and why', async () => {
    const { base } = await siteOf({
      '/slow': () => undefined,
      '/huge': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1_000_000, 'x')));
        };
        response.on('drain', more);
        more();
      },
      '/pdf': html('%PDF-1.7', 'application/pdf'),
      '/empty': html('<html><body></body></html>'),
      '/good': html(PAGE),
    });
    const names = ['slow', 'huge', 'pdf', 'empty', 'gone', 'good'];
    const entries = names.map((id) => ({ id, url: `${base}/${id}` }));
    const { code, said, out } = await fetchAll(entries, {}, '--timeout', '3');
    expect(said).toMatch(/slow: no whole answer within 3 s/);
    expect(said).toMatch(/huge: it is larger than 20 MB/);
    expect(said).toMatch(/pdf: it is application\/pdf, not an article/);
    expect(said).toMatch(/empty: .*holds no text/);
    expect(said).toMatch(/gone: the site answered 404/);
    expect(said).toMatch(/save it into .*articles\//);
    expect(said).toMatch(/1 downloaded, 0 there already, 5 not to be had/);
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual(['good.html']);
  });

  it('never asks for what robots.txt forbids', async () => {
    const { base, asked } = await siteOf({
      '/robots.txt': html('User-agent: *\nDisallow: /private', 'text/plain'),
      '/private/a': html(PAGE),
      '/open': html(PAGE),
    });
    const { said } = await fetchAll([
      { id: 'a', url: `${base}/private/a` },
      { id: 'b', url: `${base}/open` },
    ]);
    expect(said).toMatch(/a: the site asks robots not to fetch it/);
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/open']);
  });

  it('pauses between two requests to a site', async () => {
    const { base, asked } = await siteOf({ '/a': html(PAGE), '/b': html(PAGE) });
    await fetchAll(
      [
        { id: 'a', url: `${base}/a` },
        { id: 'b', url: `${base}/b` },
      ],
      {},
      '--pause',
      '0.3',
    );
    const gaps = asked.slice(1).map(({ atMs }, i) => atMs - (asked[i]?.atMs ?? 0));
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(295);
  });

  it('tries once more when the site asks for patience', async () => {
    let times = 0;
    const { base } = await siteOf({
      '/a': (request, response) => {
        times += 1;
        if (times === 1) response.writeHead(429, { 'retry-after': '0' }).end();
        else html(PAGE)(request, response);
      },
    });
    expect((await fetchAll([{ id: 'a', url: `${base}/a` }])).code).toBe(0);
    expect(times).toBe(2);
  });

  it('keeps letters right when only the server names the encoding', async () => {
    const spanish = Buffer.from(PAGE.replace('boats', 'ñandúes'), 'latin1');
    const { base } = await siteOf({ '/a': html(spanish, 'text/html; charset=iso-8859-1') });
    const { out } = await fetchAll([{ id: 'a', url: `${base}/a` }]);
    expect(inFolder(out, 'a.html')).toContain('nine ñandúes');
  });

  it.each([
    ['a pause that is no number', ['--pause', 'long'], 2, /--pause takes seconds/],
    [
      'a manifest that is not there',
      ['--manifest', 'nowhere.json'],
      1,
      /nowhere\.json: there is no such file/,
    ],
  ])('ends with the right code for %s', async (_, argv, code, message) => {
    const result = await run(fetchArticles, ...argv);
    expect(result.said).toMatch(message);
    expect(result.code).toBe(code);
  });

  it('says so when nobody answers, and makes no file', async () => {
    const { base } = await siteOf({});
    const port = Number(new URL(base).port);
    const { code, said, out } = await fetchAll([
      { id: 'a', url: `http://127.0.0.1:${port === 9 ? 10 : 9}/a` },
    ]);
    expect(said).toMatch(/^a: .+ \(http:/);
    expect(code).toBe(1);
    expect(existsSync(path.join(out, 'a.html'))).toBe(false);
  });
});
