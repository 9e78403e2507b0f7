/** The commands of the documents on embedding and on formats do what they say, run as a reader runs them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, NO_BROWSER } from '../scripts/find-browser.ts';
import { commandsIn } from './support/markdown.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const SITE = 'https://news.example/timelines/';
const SITE_BUILD = `npm run build -- --site ${SITE}`;

/** Held elsewhere, because they write where the browser tests read. */
const ELSEWHERE = new Map([
  ['npm run build', 'tests/browser opens what it has written'],
  [SITE_BUILD, 'below, into a folder of its own'],
  ['npm run validate', 'tests/docs.test.ts'],
]);

/** What is in the project; every other file that a command names is put elsewhere. */
const OURS = new Set(['data/events.json']);

const SPREADSHEET =
  'Year,Month,Day,Headline,Text\n2014,4,20,Bridge opens,Four hundred walk over it.\n';

/** How a file of each ending begins. */
const BEGINS: Readonly<Record<string, RegExp>> = {
  '.html': /^<!doctype html>/,
  '.ics': /^BEGIN:VCALENDAR\r\n/,
  '.json': /^\{/,
  '.png': /^.PNG/,
  '.rss': /^<\?xml .*\n<rss version="2\.0"/,
  '.svg': /^<svg /,
};

const article = (text: string) => /\n## In an article\n(.*?)\n## /s.exec(text)![1]!;
const commands = [
  ...commandsIn(article(read('README.md'))),
  ...commandsIn(read('docs/embedding.md')),
  ...commandsIn(read('docs/formats.md')),
];
const here = [...new Set(commands)].filter((command) => !ELSEWHERE.has(command));

describe('the commands of the documents on embedding and formats', { timeout: 300_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'datelines-commands-'));
    writeFileSync(join(folder, 'spreadsheet.csv'), SPREADSHEET);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are all run, here or elsewhere', () => {
    expect(here.length).toBeGreaterThan(5);
    for (const command of ELSEWHERE.keys()) expect(commands).toContain(command);
  });

  it.each(here)('%s', async (command) => {
    const [script = '', ...given] = command.replace(/^npm run /, '').split(/ (?:-- )?/);
    const isFile = (word: string) => extname(word) in BEGINS || extname(word) === '.csv';
    const words = given.map((word) =>
      isFile(word) && !OURS.has(word) && !word.includes('://')
        ? join(folder, basename(word))
        : word,
    );
    const run = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const out = words.filter((word) => word.startsWith(folder)).at(-1)!;
    if (out.endsWith('.png') && !(await findBrowser())) {
      expect(run.stderr).toContain(NO_BROWSER);
      return;
    }
    expect(run.status, run.stderr).toBe(0);
    expect(readFileSync(out, 'latin1')).toMatch(BEGINS[extname(out)]!);
  });

  it(`${SITE_BUILD}: an editor that knows oEmbed is led to what has been built`, () => {
    const dist = join(folder, 'site');
    const words = [...SITE_BUILD.split(' ').slice(2), '--out', dist];
    const run = spawnSync('npm', ['run', '--silent', ...words], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(run.status, run.stderr).toBe(0);
    const built = (address: string) => {
      expect(address.startsWith(SITE), address).toBe(true);
      return readFileSync(join(dist, new URL(address).pathname.replace('/timelines/', '')), 'utf8');
    };
    for (const name of ['index.html', 'embed.html']) {
      const page = readFileSync(join(dist, name), 'utf8');
      const [, link = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
      const answer = JSON.parse(built(link)) as Record<string, string>;
      expect(answer.type).toBe('rich');
      const named = [...(answer.html ?? '').matchAll(/ src="([^"]+)"/g)].map(
        ([, src]) => src ?? '',
      );
      expect(named.map((src) => src.split('/').at(-1)?.split('.')[0]?.split('-')[0])).toEqual(['embed', 'embed']); // prettier-ignore
      for (const address of [...named, answer.thumbnail_url ?? '']) built(address);
    }
  });
});
