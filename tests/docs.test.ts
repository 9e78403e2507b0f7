import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Citation, Dataset, Difference, EventRecord, Source } from '../src/model/index.ts';
import { anchorOf, commandsIn, readMarkdown } from './support/markdown.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What a JSON fence may be said to show: ```json EventRecord. */
const SCHEMAS = new Map(Object.entries({ Citation, Dataset, Difference, EventRecord, Source }));

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);
  const { links, fences } = readMarkdown(text);

  it('links only to what is there', () => {
    const broken = links.filter((link) => {
      if (/^(https?|mailto):/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !readMarkdown(read(target)).anchors.has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only commands that exist', () => {
    const missing = commandsIn(text)
      .map((command) => /^npm (?:run )?([\w:-]+)/.exec(command)![1]!)
      .filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });

  it('gives JSON that its schema accepts', () => {
    const bad = fences
      .filter(({ language }) => language === 'json')
      .filter(({ meta, text: json }) => {
        const value: unknown = JSON.parse(json);
        return meta !== '' && SCHEMAS.get(meta)?.safeParse(value).success !== true;
      });
    expect(bad).toEqual([]);
  });
});

describe('the commands of README.md', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'datelines-docs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Those that end within seconds and need nothing but the project; what they write goes elsewhere. */
  const quick = commandsIn(read('README.md')).filter((command) =>
    /^npm run (extract -- samples|validate$|score$)/.test(command),
  );

  it('are there to be tried', () => expect(quick.length).toBeGreaterThan(1));

  it.each(quick)('%s does what it says', (command) => {
    const [name, ...args] = command
      .replace(/^npm run /, '')
      .replace(' -- ', ' ')
      .split(' ');
    const elsewhere = args.map((arg, i) =>
      args[i - 1] === '--out' ? join(folder, 'out.json') : arg,
    );
    const run = spawnSync('npm', ['run', '--silent', name!, '--', ...elsewhere], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(run.stderr + run.stdout).not.toBe('');
    expect(run.status, run.stderr).toBe(0);
  });
});

describe('the reading of documents', () => {
  it('makes anchors as GitHub does', () => {
    expect(anchorOf('What `npm start` does, in 60 s!')).toBe('what-npm-start-does-in-60-s');
  });

  it('finds commands in prose and in fences, with their arguments', () => {
    expect(commandsIn('Run `npm test`, or\n\n    npm run extract -- a b  # now\n')).toEqual([
      'npm test',
      'npm run extract -- a b',
    ]);
  });

  it('finds links in HTML too', () => {
    expect(readMarkdown('<img src="a.png">\n\n[b](c.md#d)').links).toEqual(['a.png', 'c.md#d']);
  });
});
