/**
 * `npm run bench -- extract [numbers…]`: how fast articles become events. First on one
 * core beside the tagger of dates alone, on the same text in the same run, so that the
 * ratio means something on any machine; then the whole command on so many made-up
 * articles: time, processor time of all threads, peak memory, merges.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mapArticle, readRecord, tagTimes } from '../../src/extract/index.ts';
import { toEdtf, type Article } from '../../src/model/index.ts';
import { startOf } from '../bundle/bundle-of.mjs';
import '../mapping/tuned.ts';
import { runCli, UsageError, type Log, type Main } from '../cli.ts';
import { makeArticles, writeArticles } from './make-articles.ts';
import { readMaterials } from './materials.ts';

/** Articles timed on one core in a round, and rounds, each on other articles: the best counts. */
const SAMPLE = 200;
const ROUNDS = 3;

const main: Main = async (argv, log) => {
  const counts = argv.length > 0 ? argv.map(Number) : [1000];
  if (counts.some((count) => !Number.isInteger(count) || count < 1))
    throw new UsageError('npm run bench -- extract takes numbers of articles');
  await oneCore(log);
  for (const count of counts) await wholeRun(count, log);
  return 0;
};

async function oneCore(log: Log): Promise<void> {
  const materials = await readMaterials();
  const articles = [...makeArticles(materials, ROUNDS * SAMPLE)].map(
    ({ published, ...article }): Article =>
      readRecord({ ...article, published: toEdtf(published), language: 'en' }, article.id).article,
  );
  const rounds = Array.from({ length: ROUNDS }, (_, i) =>
    articles.slice(i * SAMPLE, (i + 1) * SAMPLE),
  );
  const rate = (run: (article: Article) => unknown): number =>
    Math.max(...rounds.map((round) => lengthOf(round) / cost(round, run)));
  const whole = rate((article) => mapArticle(article));
  const tagger = rate(({ text, source }) =>
    tagTimes(text, { dct: source.published ?? null, language: 'en' }),
  );
  log(
    `one core, ${ROUNDS} times ${SAMPLE} articles, ${lengthOf(articles).toLocaleString('en')} characters: ` +
      `${thousands(whole)} characters a second; the tagger of dates alone ${thousands(tagger)}, ${(tagger / whole).toFixed(1)} times that`,
  );
}

function lengthOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0);
}

/** Processor time in seconds. */
function cost(articles: readonly Article[], run: (article: Article) => unknown): number {
  const before = process.cpuUsage();
  for (const article of articles) run(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

function thousands(rate: number): string {
  return `${Math.round(rate / 1000).toLocaleString('en')} thousand`;
}

/** Tells, as the process ends, the most memory it had, in kB, and the processor time of all its threads, in µs. */
const USAGE = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();console.error('used '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime))})`;

async function wholeRun(count: number, log: Log): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'datelines-bench-'));
  try {
    const articles = path.join(folder, 'articles');
    const characters = await writeArticles(articles, count);
    const report = path.join(folder, 'report.json');
    const start = await startOf('extract-events', log);
    const startMs = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', USAGE, ...start, '--no-cache'],
        ...[articles, '--out', path.join(folder, 'events.json'), '--report', report],
      ],
      { encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    if (status !== 0) throw new Error(`extraction ended with ${String(status)}:\n${stderr}`);
    const seconds = (performance.now() - startMs) / 1000;
    const [, peak, processor] = /^used (\d+) (\d+)$/m.exec(stderr) ?? [];
    const { events, diagnostics } = JSON.parse(await readFile(report, 'utf8')) as {
      events: number;
      diagnostics: { code: string }[];
    };
    const merges = diagnostics.filter(({ code }) => code === 'merged').length;
    log(
      `${count.toLocaleString('en')} articles, ${(characters / 1e6).toFixed(1)} MB: ${seconds.toFixed(0)} s, ` +
        `${(Number(processor) / 1e6).toFixed(0)} s of processor time, peak ${(Number(peak) / 1000).toFixed(0)} MB, ` +
        `${events.toLocaleString('en')} events, ${merges.toLocaleString('en')} merges`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runCli(import.meta, main);
