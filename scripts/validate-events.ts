/**
 * `npm run validate -- [events.json]`: proves that a dataset keeps the first
 * promise of the data contract, or says exactly what no longer holds.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { extractEvents } from '../src/extract/index.ts';
import { parseDataset, type Dataset } from '../src/model/index.ts';
import { InputError, runCli, systemReason, UsageError, type Log, type Main } from './cli.ts';
import { proveDataset, type Proof } from './prove-dataset.ts';
import { readArticles } from './articles/read-articles.ts';
import { checkedDataset } from './write-dataset.ts';

const USAGE = `npm run validate -- [dataset] [options]
  Proves that every citation of a dataset (data/events.json) stands in its article and bears its date.
  --articles D   folder of the articles (articles/); without it only the shape can be proved
  --manifest F   what is known of the articles, as for npm run extract
  --curation F   a person's decisions, as for npm run extract`;

const OPTIONS = {
  articles: { type: 'string', multiple: true },
  manifest: { type: 'string' },
  curation: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command; 0 when all that could be proved holds. */
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
  if (positionals.length > 1) throw new UsageError(`name one dataset at a time\n${USAGE}`);
  const file = positionals[0] ?? 'data/events.json';
  const { dataset, faults } = await loadDataset(file);
  const folders = values.articles ?? (existsSync('articles') ? ['articles'] : []);
  if (folders.length === 0) return tell(file, dataset, faults, withoutTexts(dataset), log);
  const input = await readArticles(folders, { ...values, missing: 'skip' });
  const { articles, header, curation } = input;
  const again = checkedDataset(extractEvents(articles, { ...header, curation }).dataset);
  return tell(file, dataset, faults, proveDataset(dataset, { ...input, again }), log);
};

async function loadDataset(file: string): Promise<{ dataset: Dataset; faults: string[] }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}; npm run extract writes it`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `${file}: is not JSON (${systemReason(error)}); npm run extract writes it`,
    );
  }
  const { dataset, problems } = parseDataset(json);
  const faults = problems.map(({ event, id, message }) => {
    const which = event === undefined ? 'the dataset' : `event ${id ?? `number ${event}`}`;
    return `${which}: ${message}`;
  });
  return { dataset, faults };
}

function withoutTexts(dataset: Dataset): Proof {
  const none = { articles: [], again: { ...dataset, events: [] } };
  return proveDataset(dataset, none);
}

function tell(
  file: string,
  { events, sources }: Dataset,
  faults: readonly string[],
  { failures, unproved, proved }: Proof,
  log: Log,
): number {
  const citations = events.reduce((sum, event) => sum + event.citations.length, 0);
  const broken = [...faults, ...failures];
  broken.forEach((line) => log(`✗ ${line}`));
  unproved.forEach((line) => log(`? ${line}`));
  if (unproved.length > 0)
    log('Put the texts into articles/ (npm run fetch) or name their folder with --articles.');
  log(
    `${file}: ${events.length} events of ${sources.length} sources; ${proved} of ${citations} citations proved` +
      (broken.length > 0
        ? `; ${broken.length} ${broken.length === 1 ? 'thing does' : 'things do'} not hold`
        : ''),
  );
  return broken.length > 0 ? 1 : 0;
}

await runCli(import.meta, main);
