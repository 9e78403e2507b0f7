/**
 * `npm run bench -- [text files…]`: how fast texts are dated, in characters a
 * second of processor time, and how time grows when hostile texts double.
 * chrono-node is run on the same text in turn with this tagger, so that the ratio
 * means something on any machine. Quick runs are repeated until they can be
 * measured, the two that are compared equally often. Every figure is the least of
 * several rounds: other work on the machine only adds.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as chrono from 'chrono-node';
import { tagTimes } from '../src/extract/index.ts';
import { Edtf } from '../src/model/index.ts';
import { readPassages } from './score/gold-passages.ts';
import { runCli, type Log, type Main } from './cli.ts';

const PUBLISHED = Edtf.parse('2025-06-02');
/** Rounds in which the runs compared take turns. */
const ROUNDS = 5;
/** Processor time in ms that a measurement takes at least: quicker runs are repeated. Throughput is that of a long pipe. */
const STEADY = { growth: 150, throughput: 600 };
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

export const main: Main = async (argv, log) => {
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

/** Processor time in ms of so many runs on end, begun with nothing left to be cleared. */
function cost(run: () => unknown, times: number): number {
  collectGarbage();
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How often a run is repeated to take so many ms; finding out also warms it up. */
function repeatsOf(run: () => unknown, steady: number): number {
  let times = 1;
  for (;;) {
    const ms = cost(run, times);
    if (ms >= steady) return times;
    times = Math.max(times + 1, Math.ceil((times * steady * 1.2) / Math.max(ms, 1)));
  }
}

/** The least cost of one run of each of several that take turns, all repeated as often as the first needs. */
function leastCosts(
  runs: readonly [() => unknown, ...(() => unknown)[]],
  steady: number,
): number[] {
  const times = repeatsOf(runs[0], steady);
  const least = runs.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++)
    runs.forEach((run, i) => {
      least[i] = Math.min(least[i] ?? Infinity, cost(run, times) / times);
    });
  return least;
}

function dated(text: string): () => unknown {
  return () => tagTimes(text, { dct: PUBLISHED, language: 'en', mode: 'news' });
}

function throughput(text: string, log: Log): void {
  const first = cost(dated(text), 1);
  const [own = NaN, theirs = NaN] = leastCosts(
    [dated(text), () => chrono.parse(text)],
    STEADY.throughput,
  );
  log(`this tagger: ${perSecond(text, own)} (${text.length} characters)`);
  log(`its first run, with the grammar still to be compiled: ${perSecond(text, first)}`);
  log(
    `chrono-node: ${perSecond(text, theirs)}; it takes ${(theirs / own).toFixed(1)} times as long`,
  );
}

function perSecond(text: string, ms: number): string {
  return `${(text.length / ms / 1000).toFixed(2)} M characters a second`;
}

function growth(name: string, scrap: string, log: Log): void {
  const run = (length: number) => dated(scrap.repeat(Math.ceil(length / scrap.length)));
  const [short = NaN, long = NaN] = leastCosts(
    [run(HOSTILE_LENGTH / 2), run(HOSTILE_LENGTH)],
    STEADY.growth,
  );
  log(
    `${name}: twice the text takes ${(long / short).toFixed(2)} times as long (${short.toFixed(1)} ms, ${long.toFixed(1)} ms)`,
  );
}

await runCli(import.meta, main);
