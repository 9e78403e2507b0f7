/**
 * `npx tsx scripts/bench-dates.ts [text files…]`: how fast texts are dated, in
 * characters a second of processor time, and how time grows when hostile texts
 * double. With chrono-node installed beside (`npm install --no-save chrono-node`)
 * it is run on the same text, so that the ratio means something on any machine.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { tagTimes } from '../src/extract/index.ts';
import { Edtf } from '../src/model/index.ts';
import { readPassages } from './gold-passages.ts';
import { runCli, type Log, type Main } from './cli.ts';

const RUNS = 7;
const PUBLISHED = Edtf.parse('2025-06-02');
/** Characters of the shorter of two hostile texts. */
const HOSTILE_LENGTH = 1_000_000;

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'the the the': 'the ',
  'nested ranges': 'from 1990 to 1991 - ',
  'chained years': '1990-1991-',
  'may may may': 'may 5 ',
  'shifts of shifts': '2 days after ',
  'numbers in words': 'twenty-',
  thousands: '1,000,',
};

const main: Main = async (argv, log) => {
  const text = argv.length > 0 ? await readAll(argv) : await ownPassages();
  await throughput(text, log);
  for (const [name, scrap] of Object.entries(HOSTILE)) growth(name, scrap, log);
  return 0;
};

async function readAll(files: readonly string[]): Promise<string> {
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n\n');
}

/** The labelled passages, repeated to a million characters. */
async function ownPassages(): Promise<string> {
  const file = path.join(import.meta.dirname, '..', 'tests', 'gold', 'en.md');
  const passages = readPassages(await readFile(file, 'utf8'))
    .map((p) => p.text)
    .join('\n\n');
  return `${passages}\n\n`.repeat(Math.ceil(HOSTILE_LENGTH / passages.length));
}

/** Least processor time of several runs, in ms: other work on the machine only adds. */
function cost(run: () => unknown, runs = RUNS): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function throughput(text: string, log: Log): Promise<void> {
  const own = cost(() => tagTimes(text, { dct: PUBLISHED, language: 'en', mode: 'news' }));
  log(`this tagger: ${perSecond(text, own)} (${text.length} characters)`);
  const name = 'chrono-node';
  const chrono = (await import(name).catch(() => null)) as {
    parse: (text: string) => unknown;
  } | null;
  if (!chrono) {
    log('chrono-node is not installed: not compared');
    return;
  }
  const theirs = cost(() => chrono.parse(text), 3);
  log(
    `chrono-node: ${perSecond(text, theirs)}; it takes ${(theirs / own).toFixed(1)} times as long`,
  );
}

function perSecond(text: string, ms: number): string {
  return `${(text.length / ms / 1000).toFixed(2)} M characters a second`;
}

function growth(name: string, scrap: string, log: Log): void {
  const [short, long] = [HOSTILE_LENGTH, 2 * HOSTILE_LENGTH].map((length) => {
    const text = scrap.repeat(Math.ceil(length / scrap.length));
    return cost(() => tagTimes(text, { dct: PUBLISHED, language: 'en', mode: 'news' }), 3);
  }) as [number, number];
  log(
    `${name}: twice the text takes ${(long / short).toFixed(2)} times as long (${short.toFixed(0)} ms, ${long.toFixed(0)} ms)`,
  );
}

await runCli(import.meta, main);
