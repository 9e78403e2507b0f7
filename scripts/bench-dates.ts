/**
 * `npm run bench -- [text files…]`: how fast texts are dated, in characters a
 * second of processor time, and how time grows when hostile texts double.
 * chrono-node is run on the same text in turn with this tagger, so that the ratio
 * means something on any machine. Every figure is the least of several runs:
 * other work on the machine, and memory others left to be cleared, only add.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as chrono from 'chrono-node';
import { tagTimes } from '../src/extract/index.ts';
import { Edtf } from '../src/model/index.ts';
import { readPassages } from './gold-passages.ts';
import { runCli, type Log, type Main } from './cli.ts';

const RUNS = 5;
const PUBLISHED = Edtf.parse('2025-06-02');
/** Rounds in which the shorter and the longer hostile text take turns. */
const ROUNDS = 5;
/** Milliseconds that several runs may take together before their rounds are counted. */
const QUICK = 3000;
/** Characters of the longer of two hostile texts. */
const HOSTILE_LENGTH = 1_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'the the the': 'the ',
  'nested ranges': 'from 1990 to 1991 - ',
  'chained years': '1990-1991-',
  'may may may': 'may ',
  'days of May': 'may 5 ',
  'short months': 'Jan. ',
  'shifts of shifts': '2 days after ',
  'numbers in words': 'twenty-',
  thousands: '1,000,',
  slashes: '1/2/',
  colons: '1:2:',
  'a rule in itself': 'the week of ',
};

const main: Main = async (argv, log) => {
  const text = argv.length > 0 ? await readAll(argv) : await ownPassages();
  throughput(text, log);
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

/** Processor time of one run in ms, begun with nothing left to be cleared. */
function cost(run: () => unknown): number {
  collectGarbage();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least cost of each of several runs that take turns; quick ones take more turns, for a steady figure. */
function leastCosts(runs: readonly (() => unknown)[], rounds: number): number[] {
  const least = runs.map(() => Infinity);
  let spent = 0;
  for (let round = 0; round < rounds || (spent < QUICK && round < 6 * rounds); round++)
    runs.forEach((run, i) => {
      const ms = cost(run);
      spent += ms;
      least[i] = Math.min(least[i] ?? Infinity, ms);
    });
  return least;
}

function dated(text: string): () => unknown {
  return () => tagTimes(text, { dct: PUBLISHED, language: 'en', mode: 'news' });
}

function throughput(text: string, log: Log): void {
  const [own = NaN, theirs = NaN] = leastCosts([dated(text), () => chrono.parse(text)], RUNS);
  log(`this tagger: ${perSecond(text, own)} (${text.length} characters)`);
  log(
    `chrono-node: ${perSecond(text, theirs)}; it takes ${(theirs / own).toFixed(1)} times as long`,
  );
}

function perSecond(text: string, ms: number): string {
  return `${(text.length / ms / 1000).toFixed(2)} M characters a second`;
}

function growth(name: string, scrap: string, log: Log): void {
  const runs = [HOSTILE_LENGTH / 2, HOSTILE_LENGTH].map((length) =>
    dated(scrap.repeat(Math.ceil(length / scrap.length))),
  );
  const [short = NaN, long = NaN] = leastCosts(runs, ROUNDS);
  log(
    `${name}: twice the text takes ${(long / short).toFixed(2)} times as long (${short.toFixed(0)} ms, ${long.toFixed(0)} ms)`,
  );
}

await runCli(import.meta, main);
