/**
 * `npm run bench -- page [numbers…] [--peers folder] [--runs n] [--tiled] [--embeds]`: how soon the
 * page shows made-up events and what a step of the wheel costs, beside other timelines under one
 * harness; with `--embeds` the embed, too, as a frame and as an element.
 *
 * The harness is a folder with `run.mjs`, `adapters/` and `gen-data.mjs`, its packages installed. It
 * is given this page built anew, the same events in columns, and `ours.mjs`; what it measures is
 * printed as ratios, because times of different machines or hours cannot be compared. The first paint
 * of the page is measured here, beside that of the harness's floor, and how soon it answers a filter
 * and a letter in Find.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runCli, UsageError, type Main } from '../cli.ts';
import { measureAnswers, reportAnswers } from './answers.ts';
import { measureFirstPaints, reportFirstPaints } from './first-paint.ts';
import { benchColumns, type BenchEvent } from './page-data.ts';
import { EMBEDS, putEmbeds, type BenchFiles } from './page-embeds.ts';
import { reportOf, type BenchResults } from './page-report.ts';
import { putTiled, TILED } from './tiled.ts';

const SIZES = [25, 500, 5000, 50_000, 500_000];
const BESIDE = ['floor-blank', 'timelines-chart', 'vis-timeline', 'echarts-scatter'];
const ROOT = path.join(import.meta.dirname, '../..');

const main: Main = async (argv, log) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      peers: { type: 'string' },
      runs: { type: 'string', default: '3' },
      beside: { type: 'string', default: BESIDE.join(',') },
      built: { type: 'boolean', default: false },
      tiled: { type: 'boolean', default: false },
      embeds: { type: 'boolean', default: false },
    },
  });
  const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
  if (sizes.some((n) => !Number.isInteger(n) || n < 1))
    throw new UsageError('usage: bench page [numbers of events…] --peers <folder of the harness>');
  if (values.peers === undefined)
    throw new UsageError('the harness is needed: bench page --peers <folder with run.mjs in it>');
  const harness = path.resolve(values.peers);
  if (!values.built) run(process.execPath, ['scripts/bootstrap.mjs', 'build'], ROOT);
  const files = await putOurs(harness, sizes, log);
  if (values.tiled) await putTiled(harness, sizes);
  const folder = path.join(harness, 'ours');
  const published = path.join(ROOT, 'data/events.json');
  if (values.embeds)
    await putEmbeds({ folder, adapters: path.join(harness, 'adapters'), published }, files);
  const peers = [
    'ours',
    ...(values.embeds ? EMBEDS : []),
    ...(values.tiled ? [TILED] : []),
    ...values.beside.split(',').filter(Boolean),
  ];
  const measure = (names: readonly string[], runs: string, out: string) => {
    const options = ['--peers', names.join(','), '--n', sizes.join(','), '--runs', runs];
    run(process.execPath, ['run.mjs', ...options, '--out', out], harness);
  };
  // Whoever comes first pays for a machine that has just written the files and has not yet started a
  // browser: that is the floor, which is opened once for nothing.
  measure(['floor-blank'], '1', 'warm-up');
  measure(peers, values.runs, 'datelines');
  const results = await readFile(path.join(harness, 'datelines.json'), 'utf8');
  log(reportOf(JSON.parse(results) as BenchResults));
  log(reportFirstPaints(await measureFirstPaints(harness, sizes, Number(values.runs))));
  const forms = values.tiled ? (['one file', 'tiles'] as const) : (['one file'] as const);
  log(reportAnswers(await measureAnswers(harness, sizes, forms)));
  return 0;
};

/** Puts the built page, the events in columns and the adapter where the harness looks for them; gives the events. */
async function putOurs(
  harness: string,
  sizes: readonly number[],
  log: (line: string) => void,
): Promise<BenchFiles> {
  const generator = pathToFileURL(path.join(harness, 'gen-data.mjs')).href;
  const { generate } = (await import(generator)) as {
    generate: (n: number) => { readonly events: readonly BenchEvent[] };
  };
  const page = path.join(harness, 'ours');
  await rm(page, { recursive: true, force: true });
  await cp(path.join(ROOT, 'dist'), page, { recursive: true });
  await mkdir(path.join(page, 'data'), { recursive: true });
  await mkdir(path.join(harness, 'data'), { recursive: true });
  const files = new Map<string, readonly BenchEvent[]>();
  for (const n of sizes) {
    const made = generate(n);
    files.set(`events-${n}.json`, made.events);
    await writeFile(path.join(harness, `data/events-${n}.json`), JSON.stringify(made));
    const text = JSON.stringify(benchColumns(made.events));
    await writeFile(path.join(page, `data/events-${n}.json`), text);
    log(`${n} events: ${text.length} bytes in columns, as given ${JSON.stringify(made).length}`);
  }
  await writeFile(path.join(page, 'bench.html'), benchPage(await readFile(path.join(page, 'index.html'), 'utf8'))); // prettier-ignore
  await copyFile(
    path.join(import.meta.dirname, 'ours.mjs'),
    path.join(harness, 'adapters/ours.mjs'),
  );
  return files;
}

/** The page as it is built; before its own script runs, the address of the data is made one below the page. */
function benchPage(html: string): string {
  const script = `const file = new URLSearchParams(location.search).get('data').split('/').pop();
history.replaceState(null, '', '?data=data/' + file);
window.__adapter = { view: () => (/t=([^&]*)/.exec(location.hash)?.[1] ?? '').split('/').map(Date.parse) };`;
  return html.replace('<head>', `<head><script>${script}</script>`);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args[0] ?? command} ended with ${String(status)}`);
}

await runCli(import.meta, main);
