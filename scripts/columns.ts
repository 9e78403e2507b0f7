/** `npm run columns -- <from> <to>`: a dataset as columns, or columns as a dataset; the same events either way. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { columnsFileOf, datasetOf, openDataset, type ParsedDataset } from '../src/model/index.ts';
import { InputError, runCli, systemReason, UsageError, type Main } from './cli.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `npm run columns -- <from> <to>
  Writes a dataset as columns, for data of many events; columns are written as a dataset again.`;

/** Runs the command; 0 when all events were written, 1 when some had to be left out. */
export const main: Main = async (argv, log) => {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true });
  const [from, to, more] = positionals;
  if (from === undefined || to === undefined || more !== undefined) throw new UsageError(USAGE);
  const { dataset, columns, problems } = await opened(from);
  const whole = columns ? datasetOf(columns) : dataset;
  await writeWhole(to, `${JSON.stringify(columns ? whole : columnsFileOf(whole))}\n`);
  for (const { path, message } of problems.slice(0, 20)) log(`${from}: ${path}: ${message}`);
  log(`${whole.events.length} events → ${to}${columns ? '' : ', in columns'}`);
  return problems.some((problem) => problem.event !== undefined) ? 1 : 0;
};

async function opened(file: string): Promise<ParsedDataset> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}`);
  }
  try {
    // No hash: nothing is taken as checked before.
    return await openDataset(bytes, { sha256: () => Promise.resolve('') });
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`${file} is not JSON: ${error.message}`);
    if (error instanceof Error && error.name === 'DatasetError')
      throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

await runCli(import.meta, main);
