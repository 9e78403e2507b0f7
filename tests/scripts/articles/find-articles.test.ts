import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../scripts/articles/find-articles.ts';
import { folderOf } from '../support.ts';

const FILES = {
  'b.txt': 'x',
  'a.MD': 'x',
  'deep/er/c.html': 'x',
  'deep/d.htm': 'x',
  'sources.json': '[]',
  'scan.docx': 'x',
  'README.md': 'x',
  '.hidden.txt': 'x',
  '.git/e.txt': 'x',
  'node_modules/f.txt': 'x',
};

const namesOf = async (folder: string, ...paths: string[]) => {
  const { files } = await findArticles(paths.map((name) => path.join(folder, name)));
  return files.map((file) => path.relative(folder, file.path));
};

describe('findArticles(paths)', () => {
  it('finds all articles in a folder and below, in order, and names what it passed over', async () => {
    const folder = folderOf(FILES);
    expect(await namesOf(folder, '')).toEqual(['a.MD', 'b.txt', 'deep/d.htm', 'deep/er/c.html']);
    const { passedOver, folders } = await findArticles([folder]);
    expect(passedOver).toEqual([path.join(folder, 'scan.docx')]);
    expect(folders).toEqual([folder]);
  });

  it.each([
    ['*.txt', ['b.txt']],
    ['*', ['a.MD', 'b.txt']],
    ['**/*.ht*', ['deep/d.htm', 'deep/er/c.html']],
    ['deep/**', ['deep/d.htm', 'deep/er/c.html']],
    ['d?ep/?.htm', ['deep/d.htm']],
  ])('fills in the pattern %s', async (pattern, names) => {
    const folder = folderOf({
      'b.txt': 'x',
      'a.MD': 'x',
      'deep/er/c.html': 'x',
      'deep/d.htm': 'x',
    });
    expect(await namesOf(folder, pattern)).toEqual(names);
  });

  it('leaves out what browsers save beside a page, and what systems and writing programs leave behind', async () => {
    const folder = folderOf({
      'Mole.html': 'x',
      'Mole_files/advert.html': 'x',
      'Hafen.htm': 'x',
      'Hafen-Dateien/frame.html': 'x',
      'Mole_2024/a.txt': 'x',
      'Other_files/b.txt': 'x',
      '~$notes.txt': 'x',
      'Thumbs.db': 'x',
    });
    expect(await namesOf(folder, '')).toEqual([
      'Hafen.htm',
      'Mole.html',
      'Mole_2024/a.txt',
      'Other_files/b.txt',
    ]);
    expect((await findArticles([folder])).passedOver).toEqual([]);
  });

  it('takes a file once, however often it is named', async () => {
    const folder = folderOf(FILES);
    expect(await namesOf(folder, 'b.txt', 'deep/../b.txt', '*.txt')).toEqual(['b.txt']);
  });

  it('takes a file named outright, whatever its name', async () => {
    expect(await namesOf(folderOf(FILES), 'README.md')).toEqual(['README.md']);
  });

  it('follows no links to folders, so it cannot go in circles', async () => {
    const folder = folderOf({ 'a.txt': 'x' });
    symlinkSync(folder, path.join(folder, 'again'));
    expect(await namesOf(folder, '')).toEqual(['a.txt']);
  });
});
