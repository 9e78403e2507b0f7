import { readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main as extract } from '../../scripts/extract-events.ts';
import { BAD_INPUTS, line } from './bad-inputs.ts';
import { ARTICLE, folderOf, run } from './support.ts';

const BEFORE = '{"the dataset":"of yesterday"}\n';
describe('npm run extract, given bad input', () => {
  it.each(BAD_INPUTS)(
    'names the file, the place and the way out for %s, and touches nothing',
    async (_, files, messages) => {
      const folder = folderOf({ ...files, 'out/events.json': BEFORE });
      const out = path.join(folder, 'out', 'events.json');
      const { code, said } = await run(extract, folder, '--out', out);
      for (const message of messages) expect(said).toMatch(message);
      expect(said).not.toMatch(/at .*:\d+:\d+/);
      expect(code).toBe(1);
      expect(readFileSync(out, 'utf8')).toBe(BEFORE);
      expect(readdirSync(path.dirname(out))).toEqual(['events.json']);
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  it('tells of every file that is wrong in one run', async () => {
    const folder = folderOf({ 'a.txt': '', 'b.md': '---js\n---\n', 'c.txt': ARTICLE });
    const { said } = await run(extract, folder, '--out', path.join(folder, 'events.json'));
    expect(said.split('\n')).toHaveLength(2);
  });

  it('tells of faults of every kind in one run', async () => {
    const folder = folderOf({
      'a.txt': '',
      'b.md': '---js\n---\n',
      'c.jsonl': `{"id":"C"}\n${line('e')}`,
      'd.pdf': 'x',
      'e.txt': ARTICLE,
      'sources.json': '[{"id":"g","file":"gone.txt"}]',
    });
    const { said } = await run(extract, folder, '--out', path.join(folder, 'events.json'));
    expect(said.replaceAll(`${folder}/`, '').split('\n')).toEqual([
      expect.stringMatching(/^sources\.json: the entry "g" names gone\.txt/),
      expect.stringMatching(/^a\.txt: is empty/),
      expect.stringMatching(/^b\.md, line 1: front matter/),
      expect.stringMatching(/^c\.jsonl, line 1: id must be/),
      expect.stringMatching(/^c\.jsonl, line 1: text is missing/),
      expect.stringMatching(/^d\.pdf: is no PDF/),
      expect.stringMatching(/^e\.txt: has the id "e", as c\.jsonl, line 2 has/),
    ]);
  });

  it('refuses a file of 50 MB by its size, without reading it', async () => {
    const folder = folderOf({ 'a.txt': ARTICLE });
    truncateSync(path.join(folder, 'a.txt'), 50_000_000);
    const { code, said } = await run(extract, folder, '--out', path.join(folder, 'events.json'));
    expect(said).toMatch(/a\.txt: has 50 MB, more than the 5 MB .*; keep the article alone/);
    expect(code).toBe(1);
  });

  it.each([
    ['a link that leads to itself', 'b.txt', /b\.txt: its links lead in a circle/],
    ['a link to a folder by the name of a file', '.', /b\.txt: it is a folder/],
  ])('names %s', async (_, target, message) => {
    const folder = folderOf({ 'a.txt': ARTICLE });
    symlinkSync(path.join(folder, target), path.join(folder, 'b.txt'));
    const { code, said } = await run(extract, folder, '--out', path.join(folder, 'events.json'));
    expect(said).toMatch(message);
    expect(code).toBe(1);
  });

  it('reports a decision whose citation is not there, by its place, and keeps the decision', async () => {
    const decisions = JSON.stringify({
      version: 1,
      decisions: [
        {
          event: [{ source: 'gone', range: { start: 0, end: 5 }, passageSha256: 'ab'.repeat(32) }],
          reject: 'no event',
        },
      ],
    });
    const folder = folderOf({ 'a.jsonl': line('a'), 'curation.json': decisions });
    const { code, said } = await run(extract, folder, '--out', path.join(folder, 'out.json'));
    expect(said).toMatch(/Stale decision, 1:\n.*gone/);
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, 'curation.json'), 'utf8')).toBe(decisions);
  });

  it('writes no empty dataset where a folder has files and none of them holds an article', async () => {
    const folder = folderOf({
      'in/newsapi.json': '{"status":"ok","articles":[{"content":"The mole."}]}',
      'in/notes.docx': 'x',
      'events.json': BEFORE,
    });
    const out = path.join(folder, 'events.json');
    const { code, said } = await run(extract, path.join(folder, 'in'), '--out', out);
    expect(said).toMatch(/^There is no article to read\.$/m);
    expect(said).toMatch(/newsapi\.json: .*an article needs "id" and "text"/);
    expect(said).toMatch(/notes\.docx: .*save its text as \.txt/);
    expect(code).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe(BEFORE);
  });

  it('names a file that cannot be opened', async () => {
    const folder = folderOf({ 'a.txt': ARTICLE });
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'b.txt'));
    const { code, said } = await run(extract, folder, '--out', path.join(folder, 'events.json'));
    expect(said).toMatch(/b\.txt: is a link to what is not there; mend or remove it/);
    expect(code).toBe(1);
  });

  it.each([
    ['a path that is not there', ['nowhere'], 1, /nowhere: there is no such file/],
    ['a pattern that nothing fits', ['nowhere/*.txt'], 1, /nowhere.*no such file/],
    [
      'a manifest that is not there',
      ['samples', '--manifest', 'nowhere.json'],
      1,
      /nowhere\.json: there is no such file/,
    ],
    ['an unknown flag', ['--colour'], 2, /--colour/],
    ['a flag without its value', ['--out'], 2, /--out/],
  ])('ends with the right code for %s', async (_, argv, expected, message) => {
    const { code, said } = await run(extract, ...argv);
    expect(said).toMatch(message);
    expect(code).toBe(expected);
  });

  it.each([
    ['a folder in its place', 'taken', /taken could not be written: it is a folder/],
    ['a file where a folder should be', 'a.txt/events.json', /a part of the path is a file/],
  ])('leaves no half-written file when it meets %s', async (_, out, message) => {
    const folder = folderOf({ 'in/a.txt': ARTICLE, 'a.txt': 'x', 'taken/keep': 'x' });
    const { code, said } = await run(
      extract,
      path.join(folder, 'in'),
      '--out',
      path.join(folder, out),
    );
    expect(said).toMatch(message);
    expect(code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'in', 'taken']);
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('x');
  });

  it.runIf(process.platform === 'linux')('says so when the disk is full', async () => {
    const folder = folderOf({ 'a.txt': ARTICLE });
    const { code, said } = await run(extract, folder, '--out', '/dev/full');
    expect(said).toMatch(/\/dev\/full could not be written: the disk is full/);
    expect(code).toBe(1);
  });
});
