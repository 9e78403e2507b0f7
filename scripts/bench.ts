/** `npm run bench -- [name] [arguments]`: measures one thing, or all, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startOf, type Entry } from './bundle/bundle-of.mjs';
import { runCli, UsageError, type Log, type Main } from './cli.ts';

interface Bench {
  /** A file in scripts/, or what is bundled of it. */
  readonly script: string | { readonly entry: Entry };
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
    script: { entry: 'bench-extract' },
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
const main: Main = async (argv, log) => {
  const [name, ...rest] = argv;
  if (name === undefined) {
    for (const [each, { says }] of Object.entries(BENCHES)) log(`${each}: ${says}`);
    let worst = 0;
    for (const bench of Object.values(BENCHES))
      if (!bench.needs) worst = Math.max(worst, await measure(bench, [], log));
    return worst;
  }
  const bench = BENCHES[name];
  if (!bench) throw new UsageError(`"${name}" is none of ${Object.keys(BENCHES).join(', ')}`);
  return measure(bench, rest, log);
};

async function measure({ script }: Bench, argv: readonly string[], log: Log): Promise<number> {
  const start =
    typeof script === 'string'
      ? ['--import', import.meta.resolve('tsx'), path.join(import.meta.dirname, script)]
      : await startOf(script.entry, log);
  const { status } = spawnSync(process.execPath, [...start, ...argv], { stdio: 'inherit' });
  return status ?? 1;
}

await runCli(import.meta, main);
