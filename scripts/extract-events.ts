/**
 * `npm run extract -- [paths or folders…]`: articles → `data/events.json`.
 *
 * Map, then reduce: each article is read on its own, then one dataset is made of
 * what they gave. `--map` and `--reduce` do the one or the other. The dataset is
 * checked against its schema and written whole or not at all; `--check` compares
 * bytes instead of writing.
 */
import { parseArgs } from 'node:util';
import { reduceShelf, type ArticleFindings, type Shelf } from '../src/extract/index.ts';
import type { Curation, Diagnostic, Manifest } from '../src/model/index.ts';
import { InputError, runCli, UsageError, type Log, type Main } from './cli.ts';
import { keepHeapLean, keepHeapLeanest } from './lean-heap.ts';
import { readManifest } from './articles/manifests.ts';
import { CACHE_FOLDER, type MapOptions } from './mapping/map-articles.ts';
import { mapCommand } from './mapping/map-command.ts';
import { mapFolder } from './mapping/map-folder.ts';
import { readFindings } from './mapping/read-findings.ts';
import { spoolShelf } from './mapping/spool.ts';
import {
  headerOf,
  openArticles,
  readCuration,
  type OpenedArticles,
} from './articles/open-articles.ts';
import { startReduceProgress } from './reduce-progress.ts';
import { refusedLines, reportText, summaryLines, type Run } from './report.ts';
import { compareFile, datasetText, noCounts } from './write-dataset.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `npm run extract -- [files, folders or patterns…] [options]
  Extracts dated, cited events from .txt, .md, .html, .pdf, .json and .jsonl articles (articles/ when none are named).
  --manifest F   what is known of the articles (else sources.json beside them; data/sources.json for articles/)
  --curation F   a person's decisions (else curation.json beside them; data/curation.json for articles/)
  --out F        where the dataset goes (data/events.json)
  --check        compare with --out instead of writing; exit 1 when they differ
                 (data/events.json goes with data/sources.json and data/curation.json)
  --planned      keep what was still to come when it was told, marked as planned
  --report F     everything left out, in doubt or merged, as JSON
  --threads N    how many articles are read at once (all cores)
  --no-cache     read every article anew, also those that have not changed
  --map          only read: the findings of each article, a line of JSON each, to standard output;
                 articles are the paths, or JSON Lines on standard input: { "id", "text", "url", "published", … }
  --reduce       only reduce: paths, or standard input, are what --map wrote; with --manifest and --curation`;

const OPTIONS = {
  manifest: { type: 'string' },
  curation: { type: 'string' },
  out: { type: 'string', default: 'data/events.json' },
  check: { type: 'boolean', default: false },
  report: { type: 'string' },
  threads: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  planned: { type: 'boolean', default: false },
  map: { type: 'boolean', default: false },
  reduce: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
}

/** What `data/events.json` is reproducible from, wherever its articles lie. */
const OWN = { manifest: 'data/sources.json', curation: 'data/curation.json' };

/** Runs the command; 0 when the dataset is written or, with `--check`, the same as before. */
export const main: Main = async (argv, log) => {
  const { values, positionals } = parse(argv);
  if (values.help) {
    log(USAGE);
    return 0;
  }
  if (values.map && values.reduce)
    throw new UsageError('--map and --reduce are two commands: pipe the one into the other');
  const mapping = mapOptions(values);
  keepHeapLean();
  if (values.map) return mapCommand(positionals, { ...companionsOf(values), ...mapping }, log);
  const isOwn = values.check && values.out === OPTIONS.out.default;
  const given = isOwn ? { ...OWN, ...values } : values;
  return write(
    values.reduce
      ? await reduceLines(positionals, given)
      : await runFolder(positionals, given, mapping),
    values,
    log,
  );
};

function companionsOf({ manifest, curation }: Values) {
  return { manifest, curation };
}

function mapOptions({ threads, 'no-cache': isAnew }: Values): MapOptions {
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads))
    throw new UsageError(`--threads takes a number from 1 to 99, not "${threads}"`);
  return {
    ...(threads !== undefined && { threads: Number(threads) }),
    ...(!isAnew && { cache: CACHE_FOLDER }),
  };
}

/** Map and reduce in one. */
async function runFolder(
  paths: readonly string[],
  values: Values,
  mapping: MapOptions,
): Promise<Run> {
  const opened = await openArticles(paths, values);
  const { findings, diagnostics, texts } = await mapFolder(opened, mapping);
  return reduce(findings, { ...opened, diagnostics, texts, planned: values.planned });
}

/** Reduce alone. */
async function reduceLines(files: readonly string[], values: Values): Promise<Run> {
  const manifest = values.manifest === undefined ? undefined : await readManifest(values.manifest);
  const curation = values.curation === undefined ? undefined : await readCuration(values.curation);
  const { findings, ids } = await readFindings(files);
  if (findings.size === 0)
    throw new InputError(
      `${files.length > 0 ? files.join(', ') : 'standard input'}: nothing to reduce; write findings there with npm run extract -- --map`,
    );
  if (manifest) refuseMissing(manifest, ids, values.manifest ?? '');
  return reduce(findings, { header: headerOf(manifest), curation, planned: values.planned });
}

function refuseMissing({ sources }: Manifest, ids: ReadonlySet<string>, file: string): void {
  const missing = sources.filter(({ id }) => !ids.has(id));
  if (missing.length === 0) return;
  const lines = missing.map(
    ({ id }) => `${file}: nothing was mapped of "${id}"; map it, or take the entry out`,
  );
  throw new InputError(lines.join('\n'));
}

interface Known {
  readonly header: OpenedArticles['header'];
  readonly curation?: Curation;
  readonly diagnostics?: readonly Diagnostic[];
  readonly texts?: ReadonlyMap<string, string>;
  readonly planned: boolean;
}

function reduce(
  findings: Shelf<ArticleFindings>,
  { header, curation, diagnostics = [], texts, planned }: Known,
): Run {
  const progress = startReduceProgress();
  const textOf = (source: string) => texts?.get(source);
  const options = { ...header, curation, planned, textOf, onStep: progress.update };
  keepHeapLeanest();
  const reduced = reduceShelf(findings, spoolShelf, options);
  progress.finish();
  return { ...reduced, aboutFiles: diagnostics, findings };
}

async function write(run: Run, { out, check, report }: Values, log: Log): Promise<number> {
  const counts = noCounts();
  const progress = startReduceProgress();
  const text = datasetText(run, counts, (done, total) => {
    progress.update('writing', done, total);
  });
  let code = 0;
  if (check) code = await compareFile(text, out, log);
  else await writeWhole(out, text);
  progress.finish();
  if (report !== undefined) await writeWhole(report, reportText(run, counts));
  if (!check) summaryLines(run, counts, out).forEach(log);
  refusedLines(counts).forEach(log);
  return counts.refused.length > 0 ? 1 : code;
}

await runCli(import.meta, main);
