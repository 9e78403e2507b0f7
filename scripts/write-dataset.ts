/** A dataset → its file, or the comparison of the two. */
import { readFile } from 'node:fs/promises';
import { parseDataset, type Dataset } from '../src/model/index.ts';
import { systemReason, type Log } from './cli.ts';

/**
 * The dataset as a reader will load it: parsed again from its own text.
 * @throws Error when extraction broke the contract: a fault of our own.
 */
export function checkedDataset(dataset: Dataset): Dataset {
  const { dataset: loaded, problems } = parseDataset(JSON.parse(JSON.stringify(dataset)));
  if (problems.length > 0) {
    const lines = problems.map(({ id, path, message }) => `  ${id ?? path}: ${message}`);
    throw new Error(`extraction broke the data contract:\n${lines.join('\n')}`);
  }
  return loaded;
}

/** The bytes of the file. */
export function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/** Whether `file` holds `json`, byte for byte: 0 if it does, else 1 with the first line that differs. */
export async function compareFile(json: string, file: string, log: Log): Promise<number> {
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
