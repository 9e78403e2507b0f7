/** `npm run bench -- [name] [arguments]`: measures one thing, or all, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runCli, UsageError, type Main } from './cli.ts';

interface Bench {
  readonly script: string;
  readonly says: string;
  /** An argument without which it cannot run: it is left out when all are run. */
  readonly needs?: string;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  dates: {
    script: 'bench-dates.ts',
    says: 'dating a text, beside chrono-node; how time grows on hostile texts [text files…]',
  },
  page: {
    script: 'bench/page.ts',
    says: 'the page beside other timelines, in a harness that is at hand [numbers…] --peers <folder>',
    needs: 'peers',
  },
  extract: {
    script: 'bench/extract.ts',
    says: 'articles to events, end to end, for each number of made-up articles [numbers…: 1000]',
  },
  labels: {
    script: 'bench/labels.ts',
    says: 'a layout of what is in view, for each number of made-up events [numbers…: 21 to 5000]',
  },
  tiles: {
    script: 'bench/tile-forms.ts',
    says: 'a chunk of events in tiles, in bytes of our own and as compressed JSON',
  },
};

/** Runs the benchmarks asked for; without a name, tells which there are and runs them all. */
const main: Main = (argv, log) => {
  const [name, ...rest] = argv;
  if (name === undefined) {
    for (const [each, { says }] of Object.entries(BENCHES)) log(`${each}: ${says}`);
    return Math.max(
      ...Object.values(BENCHES).flatMap((bench) => (bench.needs ? [] : measure(bench, []))),
    );
  }
  const bench = BENCHES[name];
  if (!bench) throw new UsageError(`"${name}" is none of ${Object.keys(BENCHES).join(', ')}`);
  return measure(bench, rest);
};

function measure({ script }: Bench, argv: readonly string[]): number {
  const file = path.join(import.meta.dirname, script);
  const { status } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), file, ...argv],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}

await runCli(import.meta, main);
