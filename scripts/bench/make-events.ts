/**
 * `node --import tsx scripts/bench/make-events.ts 5000000 > events.jsonl`: made-up
 * events of any number as JSON Lines, the same on every machine. Nothing is
 * held, so they come in no order. Their shape is that of news: more towards
 * today, nearly half of them in bursts, one in seven with a length.
 */
import { once } from 'node:events';
import { runCli, UsageError, type Main } from '../cli.ts';
import { randomOf, type Random } from './random.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(1950, 0, 1);
const LAST = Date.UTC(2025, 11, 31);
const FINE_FROM = Date.UTC(1995, 0, 1);
const SHA = '0'.repeat(64);
const BURSTS = 400;
const SOURCES = ['archive', 'newswire', 'journal', 'agency', 'wiki'];
const KINDS = ['statement', 'agreement', 'military', 'economy', 'publication', 'other'];
const WORDS =
  'treaty summit launch report election border reactor orbit vaccine market strike satellite protocol archive court ruling committee famine harvest merger index patent festival museum record census drought flood railway harbour network browser kernel cable genome particle telescope probe mission budget tariff embargo ceasefire accord referendum coalition minister senate charter reform inquiry appeal verdict agency survey standard release update outage breach recall opening closure expansion signing draft final first second major joint regional national global northern southern central'.split(
    ' ',
  );

interface Burst {
  readonly ms: number;
  readonly widthMs: number;
  readonly kind: string;
}

/** The dataset without its events. */
export function headerLine(): string {
  const sources = SOURCES.map((id) => ({
    id,
    code: id.slice(0, 2).toUpperCase(),
    publisher: `The ${id}`,
    language: 'en',
    published: '2025-12-31',
    publishedBasis: 'manifest',
    kind: 'news',
    excerpt: 'none',
    textSha256: SHA,
  }));
  return JSON.stringify({ version: 1, title: 'Made-up events', language: 'en', sources });
}

/** So many events as JSON, one after another. */
export function* eventLines(count: number): Generator<string> {
  const random = randomOf(`events ${count}`);
  const bursts = Array.from({ length: BURSTS }, () => ({
    ms: FIRST + (LAST - FIRST) * (1 - share(random) ** 2.2),
    widthMs: DAY * Math.exp(share(random) * 4.5),
    kind: random.pick(KINDS),
  }));
  for (let i = 1; i <= count; i++) yield JSON.stringify(madeUp(i, bursts, random));
}

function madeUp(number: number, bursts: readonly Burst[], random: Random) {
  const burst = share(random) < 0.45 ? random.pick(bursts) : null;
  const wanted = burst
    ? burst.ms + bell(random) * burst.widthMs
    : FIRST + (LAST - FIRST) * (1 - share(random) ** 1.9);
  const ms = Math.min(LAST - DAY, Math.max(FIRST, wanted));
  const iso = (at: number) =>
    burst && ms > FINE_FROM
      ? `${new Date(at).toISOString().slice(0, 16)}:00Z`
      : new Date(at).toISOString().slice(0, 10);
  const lasts = share(random) < 0.15 ? DAY * Math.exp(share(random) * 7.2) : 0;
  const end = iso(Math.min(LAST - DAY, ms + lasts));
  const when = lasts > 0 && end > iso(ms) ? `${iso(ms)}/${end}` : iso(ms);
  return {
    id: `e${number}`,
    title: titleOf(random),
    when,
    certainty: 'stated',
    kind: burst && share(random) < 0.6 ? burst.kind : random.pick(KINDS),
    people: [],
    organisations: [],
    places: [],
    citations: [
      {
        source: random.pick(SOURCES),
        when,
        time: { text: when, range: { start: 0, end: 1 }, rule: 'made-up', basis: 'explicit' },
        quote: {},
        range: { start: 0, end: 1 },
        passageSha256: SHA,
      },
    ],
    differences: [],
    review: 'extracted',
  };
}

function titleOf(random: Random): string {
  const length = 20 + random.below(61);
  let title = '';
  while (title.length < length) title += (title === '' ? '' : ' ') + random.pick(WORDS);
  return (title[0] ?? '').toUpperCase() + title.slice(1, length).trimEnd();
}

/** From 0 up to 1. */
function share(random: Random): number {
  return random.below(2 ** 32) / 2 ** 32;
}

/** Of the normal distribution (Box and Muller, 1958). */
function bell(random: Random): number {
  return Math.sqrt(-2 * Math.log(share(random) || 1e-12)) * Math.cos(2 * Math.PI * share(random));
}

const main: Main = async (argv) => {
  const count = Number(argv[0]);
  if (!Number.isInteger(count) || count < 1) throw new UsageError('say how many events');
  const write = async (line: string) => {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  };
  await write(`${headerLine()}\n`);
  let lines = '';
  for (const line of eventLines(count)) {
    lines += `${line}\n`;
    if (lines.length < 1 << 18) continue;
    await write(lines);
    lines = '';
  }
  await write(lines);
  return 0;
};

await runCli(import.meta, main);
