/**
 * `npm run bench -- labels [numbers…]`: what it costs to lay out what is in
 * view of so many made-up events, and how long the page waits for it at most: a
 * hundred steps of a zoom into each set, each laid out anew, with words that
 * were measured before. A layout is made in steps between which the page
 * answers. Every step counts with the least processor time of several rounds,
 * which is what it costs where nothing else runs.
 */
import { parseDataset } from '../../src/model/index.ts';
import {
  homeOf,
  indexItems,
  layoutInSteps,
  toItems,
  toSources,
  type HorizontalInput,
  type LayoutWords,
  type Viewport,
} from '../../src/timeline/index.ts';
import { runCli, UsageError, type Main } from '../cli.ts';
import { eventLines, headerLine } from './make-events.ts';

const SIZES = [21, 60, 200, 1000, 5000];
const FRAMES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const ROUNDS = 6;
const LOOKS = 100;
/** One look closer than the last, about a point of the line. */
const CLOSER = 0.97;
const ABOUT = [0.9, 0.6];
/** Looks before those that count: the code is warm by then. */
const BEFORE = 20;
/** A letter's share of the size of its text. */
const LETTER = 0.5;

const year = (ms: number) => String(new Date(ms).getUTCFullYear());
const words: LayoutWords = {
  tick: year,
  events: (count) => `${count} events`,
  period: (startMs, endMs) => `${year(startMs)}–${year(endMs)}`,
  beyond: (count, side) => `${count} ${side}`,
  published: ({ publishedLabel }) => publishedLabel,
  publishedBefore: ({ publishedLabel }) => publishedLabel,
  foldYears: (startMs, endMs) => `${year(startMs)}–${year(endMs)}`,
  foldSpell: (startMs, endMs) => `${year(startMs)}–${year(endMs)}`,
};

const main: Main = (argv, log) => {
  const sizes = argv.length > 0 ? argv.map(Number) : SIZES;
  if (!sizes.every((n) => Number.isInteger(n) && n > 0))
    throw new UsageError('numbers of events: whole, greater than 0');
  log('ms of a layout, of its longest step: median, 90 and 99 of 100, most; of the first sight');
  for (const frame of FRAMES)
    for (const n of sizes) {
      const measured = ABOUT.map((about) => measure(n, frame, about));
      const looks = measured.flatMap(({ closer }) => closer);
      const first = Math.min(...measured.map(({ firstMs }) => firstMs)).toFixed(1);
      const wholes = looks.map(sum);
      const longest = looks.map((steps) => Math.max(...steps));
      const size = `${n} events, ${frame.width} px`.padStart(20);
      log(`${size}   ${spreadOf(wholes)}   ${spreadOf(longest)}   ${first.padStart(6)}`);
    }
  return 0;
};

interface Measured {
  /** The whole span, of which nothing is known yet. */
  readonly firstMs: number;
  /** The least times of the steps of each look that is closer. */
  readonly closer: readonly number[][];
}

function measure(n: number, frame: (typeof FRAMES)[number], about: number): Measured {
  const lines = [...eventLines(n)].map((line) => JSON.parse(line) as unknown);
  const { dataset } = parseDataset({ ...(JSON.parse(headerLine()) as object), events: lines });
  const options = { dateWords: (when: string) => when };
  const items = toItems(dataset, options);
  const sources = toSources(dataset, options);
  const home = homeOf(items, sources);
  const measureText = rememberedMeasure();
  const looks = Array.from({ length: LOOKS }, (): number[] => []);
  let firstMs = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    // A new index knows nothing of what was laid out before.
    const input = { ...frame, index: indexItems(items), sources, home, measureText, words };
    for (let look = -BEFORE; look < LOOKS; look++) {
      const times = timesOf({ ...input, viewport: viewAt(look + BEFORE, home, about) });
      if (look === -BEFORE) firstMs = Math.min(firstMs, sum(times));
      const least = looks[look];
      times.forEach((ms, i) => least && (least[i] = Math.min(least[i] ?? Infinity, ms)));
    }
  }
  return { firstMs, closer: looks };
}

const sum = (times: readonly number[]) => times.reduce((a, b) => a + b, 0);

function timesOf(input: HorizontalInput): number[] {
  const steps = layoutInSteps(input);
  const times: number[] = [];
  for (let done: boolean | undefined = false; !done;) {
    const before = process.cpuUsage();
    ({ done } = steps.next());
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times;
}

function viewAt(look: number, [start, end]: Viewport, about: number): Viewport {
  const middle = start + (end - start) * about;
  const half = ((end - start) / 2) * CLOSER ** look;
  return [Math.max(start, middle - half), Math.min(end, middle + half)];
}

function spreadOf(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.9, 0.99, 1]
    .map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN)
    .map((ms) => ms.toFixed(1).padStart(6))
    .join('');
}

/** As a page measures: each text once. */
function rememberedMeasure(): HorizontalInput['measureText'] {
  const known = new Map<string, number>();
  return (text, { size, weight }) => {
    const key = `${weight} ${size} ${text}`;
    const width = known.get(key) ?? text.length * size * LETTER;
    known.set(key, width);
    return width;
  };
}

await runCli(import.meta, main);
