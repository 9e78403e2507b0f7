/**
 * `npm run extract -- [paths or folders…]`: articles → `data/events.json`.
 *
 * The dataset is checked against its schema and written whole or not at all;
 * `--check` compares bytes instead of writing.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { extractEvents } from '../src/extract/index.ts';
import { parseDataset, type Dataset } from '../src/model/index.ts';
import { runCli, systemReason, type Log, type Main } from './cli.ts';
import { startProgress } from './progress.ts';
import { readArticles, type ArticleSet } from './read-articles.ts';
import { reportText, summaryLines, type Run } from './report.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `npm run extract -- [files, folders or patterns…] [options]
  Extracts dated, cited events from .txt, .md and .html articles (articles/ when none are named).
  --manifest F   what is known of the articles (else sources.json beside them; data/sources.json for articles/)
  --curation F   a person's decisions (else curation.json beside them; data/curation.json for articles/)
  --out F        where the dataset goes (data/events.json)
  --check        compare with --out instead of writing; exit 1 when they differ
                 (data/events.json goes with data/sources.json and data/curation.json)
  --report F     everything left out, in doubt or merged, as JSON`;

const OPTIONS = {
  manifest: { type: 'string' },
  curation: { type: 'string' },
  out: { type: 'string', default: 'data/events.json' },
  check: { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `data/events.json` is reproducible from, wherever its articles lie. */
const OWN = { manifest: 'data/sources.json', curation: 'data/curation.json' };

/** Runs the command; 0 when the dataset is written or, with `--check`, the same as before. */
export const main: Main = async (argv, log) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    log(USAGE);
    return 0;
  }
  const isOwn = values.check && values.out === OPTIONS.out.default;
  const input = await readArticles(positionals, isOwn ? { ...OWN, ...values } : values);
  const run = extract(input);
  const json = datasetText(run.dataset);
  if (values.report !== undefined) await writeWhole(values.report, reportText(run));
  if (values.check) return compare(json, values.out, log);
  await writeWhole(values.out, json);
  summaryLines(run, values.out).forEach(log);
  return 0;
};

/** Articles → a dataset that its own schema has passed, with what to tell of it. */
export function extract(input: ArticleSet): Run {
  const { articles, header, curation } = input;
  const progress = startProgress({ total: articles.length, unit: 'articles' });
  const { dataset, diagnostics } = extractEvents(articles, {
    ...header,
    curation,
    onProgress: (done, _total, source) => {
      progress.update(done, source);
    },
  });
  progress.finish();
  return {
    dataset: checkedDataset(dataset),
    diagnostics: [...input.diagnostics, ...diagnostics],
    articles,
  };
}

/** Parsed again from its own text: what is written is what a reader will load. */
function checkedDataset(dataset: Dataset): Dataset {
  const { dataset: loaded, problems } = parseDataset(JSON.parse(JSON.stringify(dataset)));
  if (problems.length > 0) {
    const lines = problems.map(({ id, path, message }) => `  ${id ?? path}: ${message}`);
    throw new Error(`extraction broke the data contract:\n${lines.join('\n')}`);
  }
  return loaded;
}

function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

async function compare(json: string, file: string, log: Log): Promise<number> {
  let before: string;
  try {
    before = await readFile(file, 'utf8');
  } catch (error) {
    log(`${file}: ${systemReason(error)}; npm run extract writes it`);
    return 1;
  }
  if (json === before) {
    log(`${file} is what extraction gives, byte for byte`);
    return 0;
  }
  const [was, is] = [before.split('\n'), json.split('\n')];
  const line = is.findIndex((text, i) => text !== was[i]);
  log(`${file} differs from what extraction gives, first in line ${line + 1}:`);
  log(`  there      ${(was[line] ?? '').trim().slice(0, 100)}`);
  log(`  extracted  ${(is[line] ?? '').trim().slice(0, 100)}`);
  log('Run npm run extract without --check to write it anew.');
  return 1;
}

await runCli(import.meta, main);
