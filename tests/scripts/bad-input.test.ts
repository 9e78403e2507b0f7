import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main as extract } from '../../scripts/extract-events.ts';
import { ARTICLE, folderOf, run } from './support.ts';

const BEFORE = '{"the dataset":"of yesterday"}\n';
const html = (body: string, head = '') => `<!doctype html><html><head>${head}</head>${body}</html>`;
const canonical = '<link rel="canonical" href="https://example.org/2024/05/03/harbour">';
const page = html(`<body><article><p>${ARTICLE}</p></article></body>`, canonical);

/** Each: what is wrong, the folder's files, and what the message must say: file, place, way out. */
const CASES: [string, Record<string, string | Uint8Array>, RegExp[]][] = [
  ['an empty file', { 'a.txt': '' }, [/a\.txt: is empty/, /save the article again/]],
  ['a file of white space', { 'a.txt': ' \n\n\t\n' }, [/a\.txt: holds no text/]],
  [
    'a binary file',
    { 'a.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256) },
    [/a\.txt: is not text/, /\.txt, \.md, \.html or \.pdf/],
  ],
  ['a PDF in disguise', { 'a.txt': '%PDF-1.7 …' }, [/a\.txt: is a PDF/, /name it \.pdf/]],
  [
    'a line of 20 MB',
    { 'a.txt': 'x'.repeat(20_000_000) },
    [/a\.txt: has 20 MB/, /5 MB/, /split it/],
  ],
  [
    'a folder without articles',
    { 'notes.docx': 'x' },
    [/holds no articles/, /put \.txt, \.md, \.html, \.pdf, \.json or \.jsonl files there/],
  ],
  ['HTML without a body', { 'a.html': html('') }, [/a\.html: holds no text/, /whole page saved/]],
  [
    'HTML with too many tags',
    { 'a.html': html('<body>' + '<b>x</b>'.repeat(120_000)) },
    [/a\.html: has more than 100,000 tags/],
  ],
  [
    'HTML nested without end',
    { 'a.html': html('<body>' + '<div>'.repeat(50_000) + ARTICLE) },
    [/a\.html: nests its tags too deeply/],
  ],
  [
    'Markdown nested without end',
    { 'a.md': '> '.repeat(20_000) + ARTICLE },
    [/a\.md: its markup is nested too deeply/],
  ],
  [
    'front matter that is no YAML',
    { 'a.md': `---\ntitle: x\ndate: [1911\n---\n${ARTICLE}` },
    [/a\.md, line \d: the front matter is not YAML/],
  ],
  [
    'front matter without an end',
    { 'a.md': `---\ntitle: x\n\n${ARTICLE}` },
    [/a\.md, line 1: the front matter has no closing line/],
  ],
  [
    'front matter that is a list',
    { 'a.md': `---\n- a\n- b\n---\n${ARTICLE}` },
    [/a\.md, line 2: the front matter must be fields/],
  ],
  [
    'front matter in JavaScript',
    { 'a.md': `---js\nglobalThis.ran = true\n---\n${ARTICLE}` },
    [/a\.md, line 1: front matter of the kind "---js" is not read/, /plain YAML/],
  ],
  [
    'front matter in TOML',
    { 'a.md': `+++\ntitle = "x"\n+++\n${ARTICLE}` },
    [/front matter of the kind "\+\+\+" is not read/],
  ],
  [
    'a YAML alias',
    { 'a.md': `---\na: &a x\nb: *a\n---\n${ARTICLE}` },
    [/a\.md, line 2: the front matter uses YAML aliases/],
  ],
  [
    'YAML aliases by the million',
    { 'a.md': `---\na0: &a0 [x]\n${aliases()}---\n${ARTICLE}` },
    [/a\.md, line \d: the front matter/],
  ],
  [
    'a manifest that is no JSON',
    { 'a.txt': ARTICLE, 'sources.json': '[{"id": "a",}]' },
    [/sources\.json: line 1, column 13/],
  ],
  [
    'a manifest with an unknown field',
    { 'a.txt': ARTICLE, 'sources.json': '[{"id":"a","file":"a.txt","publishd":"1911"}]' },
    [/sources\.json: entry 1 \(a\)/, /unknown field "publishd"/, /Did you mean "published"/],
  ],
  [
    'a manifest that names a missing file',
    { 'a.txt': ARTICLE, 'sources.json': '[{"id":"b","file":"b.txt"}]' },
    [/sources\.json: the entry "b" names b\.txt/, /put it there/],
  ],
  [
    'a manifest with an id twice',
    {
      'a.txt': ARTICLE,
      'b.txt': ARTICLE,
      'sources.json': '[{"id":"a","file":"a.txt"},{"id":"a","file":"b.txt"}]',
    },
    [/sources\.json: entry 2 \(a\): its id a is also that of entry 1/],
  ],
  [
    'two files with one id',
    { 'a.txt': ARTICLE, 'a.md': ARTICLE },
    [/a\.txt: has the id "a", as .*a\.md has/, /in the manifest/],
  ],
  [
    'two articles with one address',
    { 'a.html': page, 'b.html': page.replace('harbour"', 'harbour/"') },
    [/b\.html: has the address example\.org.*, as .*a\.html has/],
  ],
  [
    'a curation that is none',
    { 'a.txt': ARTICLE, 'curation.json': '{"version":1,"decisions":[{"event":[]}]}' },
    [/curation\.json: /],
  ],
];

function aliases(): string {
  return Array.from(
    { length: 12 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`,
  ).join('');
}

describe('npm run extract, given bad input', () => {
  it.each(CASES)(
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

  it('names a file that cannot be opened', async () => {
    const folder = folderOf({ 'a.txt': ARTICLE });
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'b.txt'));
    const { code, said } = await run(extract, folder, '--out', path.join(folder, 'events.json'));
    expect(said).toMatch(/b\.txt: there is no such file/);
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
    ['a file where a folder should be', 'a.txt/events.json', /could not be written/],
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
