import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readArticles } from '../../../scripts/articles/read-articles.ts';
import { ARTICLE, folderOf } from '../support.ts';

const manifest = (...entries: object[]) =>
  JSON.stringify({ title: 'Moles', language: 'en-GB', sources: entries });
const CURATION = JSON.stringify({ version: 1, decisions: [] });

async function publishers(folder: string, ...paths: string[]): Promise<Record<string, string>> {
  const { articles } = await readArticles(paths.map((name) => path.join(folder, name)));
  return Object.fromEntries(articles.map(({ source }) => [source.id, source.publisher]));
}

// Each starts a process of its own, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

describe('readArticles(paths, options)', () => {
  it('uses the manifest and curation that lie beside the articles', async () => {
    const folder = folderOf({
      'a.txt': ARTICLE,
      'deep/b.txt': ARTICLE,
      'sources.json': manifest(
        { id: 'mole', file: 'a.txt', publisher: 'The Courier' },
        { id: 'bay', file: 'deep/b.txt', publisher: 'Bay News' },
      ),
      'curation.json': CURATION,
    });
    const set = await readArticles([folder]);
    expect(set.articles.map(({ source }) => source.publisher)).toEqual(['The Courier', 'Bay News']);
    expect(set.header).toEqual({ title: 'Moles', description: undefined, language: 'en-GB' });
    expect(set.curation).toEqual({ version: 1, decisions: [] });
  });

  it('uses them for a file named alone too, without asking for the others', async () => {
    const folder = folderOf({
      'a.txt': ARTICLE,
      'sources.json': manifest(
        { id: 'a', file: 'a.txt', publisher: 'The Courier' },
        { id: 'gone', file: 'gone.txt' },
      ),
    });
    expect(await publishers(folder, 'a.txt')).toEqual({ a: 'The Courier' });
  });

  it('lets the flags go before what lies beside the articles', async () => {
    const folder = folderOf({
      'in/a.txt': ARTICLE,
      'in/sources.json': manifest({ id: 'a', file: 'a.txt', publisher: 'The Courier' }),
      'in/curation.json': 'not even JSON',
      'mine.json': manifest({ id: 'a', file: 'a.txt', publisher: 'Bay News' }),
      'decided.json': CURATION,
    });
    const { articles, manifestPaths, curationPath } = await readArticles(
      [path.join(folder, 'in')],
      {
        manifest: path.join(folder, 'mine.json'),
        curation: path.join(folder, 'decided.json'),
      },
    );
    expect(articles[0]?.source.publisher).toBe('Bay News');
    expect(manifestPaths).toEqual([path.join(folder, 'mine.json')]);
    expect(curationPath).toBe(path.join(folder, 'decided.json'));
  });

  it('keeps each folder to its own manifest', async () => {
    const folder = folderOf({
      'x/a.txt': ARTICLE,
      'x/sources.json': manifest({ id: 'xa', file: 'a.txt', publisher: 'X' }),
      'y/a.txt': ARTICLE,
      'y/sources.json': manifest({ id: 'ya', file: 'a.txt', publisher: 'Y' }),
    });
    expect(await publishers(folder, 'x', 'y')).toEqual({ xa: 'X', ya: 'Y' });
  });

  it('knows an entry without a file by the id that a download is named after', async () => {
    const folder = folderOf({
      'mole.html': `<p>${ARTICLE}</p>`,
      'sources.json': manifest({
        id: 'mole',
        url: 'https://example.org/m',
        publisher: 'The Courier',
      }),
    });
    expect(await publishers(folder, '')).toEqual({ mole: 'The Courier' });
  });

  it('asks for the download of an entry that is not there yet', async () => {
    const folder = folderOf({
      'a.txt': ARTICLE,
      'sources.json': manifest({ id: 'mole', url: 'https://example.org/m' }),
    });
    await expect(readArticles([folder])).rejects.toThrow(
      /the entry "mole" names mole\.html, which is not in .*npm run fetch/,
    );
  });

  it('reads files that the manifest does not name by what they say themselves', async () => {
    const folder = folderOf({
      'a.txt': ARTICLE,
      'b.md': `---\npublisher: Bay News\n---\n${ARTICLE}`,
      'sources.json': manifest({ id: 'a', file: 'a.txt', publisher: 'The Courier' }),
    });
    expect(await publishers(folder, '')).toEqual({ a: 'The Courier', b: 'Bay News' });
  });

  it('tells of files it cannot read', async () => {
    const folder = folderOf({ 'a.txt': ARTICLE, 'scan.docx': 'x' });
    const { diagnostics } = await readArticles([folder]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
      'file-passed-over',
      expect.stringMatching(
        /^holds no article in a form that is read here .* save its text as \.txt/,
      ),
    ]);
  });
});

describe('npm run extract without arguments', () => {
  const runIn = (folder: string) =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), path.resolve('scripts/extract-events.ts')],
      { cwd: folder, encoding: 'utf8' },
    );

  it('reads articles/ by what data/ knows of it, and writes data/events.json', () => {
    const folder = folderOf({
      'articles/a.txt': ARTICLE,
      'data/sources.json': manifest({
        id: 'mole',
        file: 'a.txt',
        publisher: 'The Courier',
        published: '1920',
      }),
      'data/curation.json': CURATION,
    });
    const { status, stderr } = runIn(folder);
    expect(stderr).toMatch(/from 1 article → data\/events\.json/);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, 'data/events.json'), 'utf8'))).toMatchObject({
      title: 'Moles',
      sources: [{ id: 'mole', publisher: 'The Courier' }],
    });
  });

  it('says where articles go when there are none', () => {
    const folder = folderOf({ 'x.txt': ARTICLE });
    const { status, stderr } = runIn(folder);
    expect(stderr).toMatch(/no folder articles\/; put articles there, .*npm run fetch/);
    expect(status).toBe(1);
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });
});
