import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { main as extract } from '../../../scripts/extract-events.ts';
import { mapJob } from '../../../scripts/mapping/map-job.ts';
import { startPool } from '../../../scripts/mapping/pool.ts';
import { ARTICLE, folderOf, run } from '../support.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const SCRIPT = path.join(ROOT, 'scripts', 'extract-events.ts');
const SAMPLES = [
  'samples/bay-courier.html',
  'samples/crater-notes.txt',
  'samples/mortar-review.md',
];
const DATASET = path.join(ROOT, 'data', 'samples.json');
const OF_SAMPLES = ['--manifest', 'samples/sources.json', '--curation', 'samples/curation.json'];

const TSX = import.meta.resolve('tsx');
const NODE = ['--import', TSX, SCRIPT, '--no-cache'];
/** Processes take their time where many run. */
const PATIENT = { timeout: 180_000 };

/** The command in a process of its own. */
function shell(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE, ...argv], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return { code: status, lines: stdout, said: stderr };
}

const recordOf = (id: string, text = ARTICLE) =>
  JSON.stringify({ id, text, publisher: 'The Mole', published: '1920-05-01', language: 'en' });

/** What `--map` writes of articles with these ids. */
async function linesOf(...ids: readonly string[]): Promise<string> {
  const folder = folderOf(Object.fromEntries(ids.map((id) => [`${id}.txt`, ARTICLE])));
  const jobs = ids.map((id) => ({ path: path.join(folder, `${id}.txt`) }));
  const outcomes = await Promise.all(jobs.map((job) => mapJob(job)));
  return outcomes.map((outcome) => ('json' in outcome ? `${outcome.json}\n` : '')).join('');
}

/** A process for each name in `$FOLDER/names`, two at a time. */
const EACH_ALONE = `xargs -P 2 -I{} sh -c '
  "$NODE" --import "$TSX" "$SCRIPT" --map --threads 1 --no-cache "{}" > "$FOLDER/$(basename "{}").jsonl"
' < "$FOLDER/names"`;

describe('npm run extract -- --map, then --reduce', () => {
  it('gives what the single run gives, byte for byte', PATIENT, () => {
    const out = path.join(folderOf({}), 'events.json');
    const { code, lines } = shell(['--map', 'samples']);
    expect(code).toBe(0);
    expect(shell(['--reduce', ...OF_SAMPLES, '--out', out], lines)).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(DATASET, 'utf8'));
  });

  it(
    'gives the same from a process for each article, their lines in any order',
    PATIENT,
    async () => {
      const folder = folderOf({ names: `${[...SAMPLES].reverse().join('\n')}\n` });
      const env = { ...process.env, NODE: process.execPath, TSX, SCRIPT, FOLDER: folder };
      expect(spawnSync('sh', ['-c', EACH_ALONE], { cwd: ROOT, env }).status).toBe(0);
      const pieces = SAMPLES.map((file) => path.join(folder, `${path.basename(file)}.jsonl`));
      const out = path.join(folder, 'events.json');
      await run(extract, '--reduce', ...pieces.reverse(), ...OF_SAMPLES, '--out', out);
      expect(readFileSync(out, 'utf8')).toBe(readFileSync(DATASET, 'utf8'));
    },
  );

  it(
    'takes articles as JSON Lines on standard input; a line at fault is told, the rest go on, and it ends with 1',
    PATIENT,
    () => {
      const input = [recordOf('first'), '{"id": "second"}', 'not JSON', recordOf('third')].join(
        '\n',
      );
      const { code, lines, said } = shell(['--map'], input);
      const ids = lines
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { source: { id: string } }).source.id);
      expect([code, ids]).toEqual([1, ['first', 'third']]);
      expect(said).toMatch(/standard input, line 2: .*text/);
      expect(said).toMatch(/standard input, line 3: /);
      expect(said).toMatch(/2 of 4 could not be read; the others were/);
    },
  );

  it.each<[string, (lines: string) => string, RegExp]>([
    [
      'a line that was cut off',
      (lines) => lines.slice(0, -200),
      /l, line 2: is no JSON; was it cut off\?/,
    ],
    ['nothing at all', () => '', /findings\.jsonl: nothing to reduce; write findings there with/],
    ['twice the same article', (lines) => lines + lines, /has the id "first", as .* has/],
    [
      'something else',
      () => '{"events": []}\n',
      /l, line 1: holds no findings of an article: "findings"/,
    ],
  ])('refuses to reduce %s: a dataset that lacks a source misleads', async (_, change, message) => {
    const lines = change(await linesOf('first', 'second'));
    const folder = folderOf({ 'events.json': 'before', 'findings.jsonl': lines });
    const [findings, out] = ['findings.jsonl', 'events.json'].map((name) =>
      path.join(folder, name),
    ) as [string, string];
    const { code, said } = await run(extract, '--reduce', findings, '--out', out);
    expect([code, readFileSync(out, 'utf8')]).toEqual([1, 'before']);
    expect(said).toMatch(message);
  });

  it('refuses to reduce when the manifest names an article that was not mapped', async () => {
    const file = path.join(folderOf({ 'f.jsonl': await linesOf('bay-courier') }), 'f.jsonl');
    const { code, said } = await run(extract, '--reduce', file, ...OF_SAMPLES);
    expect(code).toBe(1);
    expect(said).toMatch(/samples\/sources\.json: nothing was mapped of "crater-notes"/);
  });

  it('reports a decision on a citation that is gone, and goes on without it', async () => {
    const gone = { source: 'first', range: { start: 0, end: 9 }, passageSha256: 'a'.repeat(64) };
    const line = (await linesOf('first')).replace('"source":{', '"source":{"published":"1920",');
    const folder = folderOf({
      'f.jsonl': line,
      'curation.json': JSON.stringify({
        version: 1,
        decisions: [{ event: [gone], reject: 'no part of the story' }],
      }),
    });
    const at = (name: string) => path.join(folder, name);
    const argv = ['--reduce', at('f.jsonl'), '--curation', at('curation.json')];
    const { code, said } = await run(extract, ...argv, '--out', at('e.json'));
    expect(code).toBe(0);
    expect(said).toMatch(/Stale decision, 1:/);
    expect(said).toMatch(/a decision names first, characters 0–9, but no citation has its words/);
  });

  it.each([
    [['--map', '--reduce'], /two commands/],
    [['--threads', '0'], /--threads takes a number/],
  ])('is told that %j is no use', async (argv, message) => {
    const { code, said } = await run(extract, ...argv);
    expect(code).toBe(2);
    expect(said).toMatch(message);
  });
});

describe('worker threads', () => {
  it('give what this thread gives, faults included', PATIENT, async () => {
    const folder = folderOf({ 'a.txt': ARTICLE, 'empty.txt': '' });
    const jobs = ['a.txt', 'empty.txt', 'missing.txt', 'a.txt'].map((name) => ({
      path: path.join(folder, name),
    }));
    const pool = startPool(2);
    try {
      const theirs = await Promise.all(jobs.map((each) => pool.map(each)));
      expect(theirs).toEqual(await Promise.all(jobs.map((each) => mapJob(each))));
    } finally {
      await pool.close();
    }
  });
});

describe('a run that cannot end well leaves everything as it was', () => {
  const everythingIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('articles'),
    );

  it('when interrupted: exit 130, the old dataset, no temporary files', PATIENT, async () => {
    const names = Array.from({ length: 400 }, (_, i) => `articles/a${i}.txt`);
    const textOf = (name: string) =>
      Array.from({ length: 40 }, (_, i) => `In 1911 the ${name} harbour ${i} was closed.`).join(
        ' ',
      );
    const folder = folderOf({
      ...Object.fromEntries(names.map((name) => [name, textOf(name)])),
      'events.json': 'before',
    });
    const argv = [...NODE.slice(0, -1), 'articles', '--out', 'events.json'];
    const child = spawn(process.execPath, argv, { cwd: folder });
    const ended = once(child, 'exit');
    // It is at work as soon as it has kept something.
    while (!existsSync(path.join(folder, '.cache'))) await setTimeout(20);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(readFileSync(path.join(folder, 'events.json'), 'utf8')).toBe('before');
    expect(everythingIn(folder).filter((name) => !name.startsWith('.cache'))).toEqual([
      'events.json',
    ]);
    expect(everythingIn(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it(
    'when the disk is full: exit 1, the reason, the old dataset, no temporary files',
    PATIENT,
    () => {
      const folder = folderOf({ 'events.json': 'before' });
      const out = path.join(folder, 'events.json');
      // No file may grow beyond 8 kB: the write fails halfway, as on a full disk.
      const limited = ['-c', 'ulimit -f 8; exec "$@"', 'bash', process.execPath];
      const { status, stderr } = spawnSync('bash', [...limited, ...NODE, 'samples', '--out', out], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /events\.json could not be written: it is larger than the system lets/,
      );
      expect(readFileSync(out, 'utf8')).toBe('before');
      expect(everythingIn(folder)).toEqual(['events.json']);
    },
  );
});
