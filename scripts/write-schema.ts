/**
 * Writes `data/events.schema.json`, `data/columns.schema.json` and the tables of
 * `docs/data-format.md` from the zod schemas. With `--check` nothing is written, and a file that is not what it
 * would be is an error.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { columnsJsonSchema } from './schema/columns-schema.ts';
import { withFieldTables } from './schema/field-tables.ts';
import { datasetJsonSchema } from './schema/json-schema.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SCHEMA_FILE = 'data/events.schema.json';
const COLUMNS_FILE = 'data/columns.schema.json';
const DOCUMENT = 'docs/data-format.md';

/** The files as they should be, by path from the root of the project. */
async function generatedFiles(): Promise<Map<string, string>> {
  const document = await readFile(path.join(ROOT, DOCUMENT), 'utf8');
  return new Map([
    [SCHEMA_FILE, `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`],
    [COLUMNS_FILE, `${JSON.stringify(columnsJsonSchema(), null, 2)}\n`],
    [DOCUMENT, withFieldTables(document)],
  ]);
}

/** Through a file beside it, so that an interrupted run leaves the old one whole. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}

async function main(args: readonly string[]): Promise<number> {
  let check: boolean;
  try {
    const options = { check: { type: 'boolean', default: false } } as const;
    check = parseArgs({ args: [...args], options }).values.check;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: write-schema [--check]`);
    return 2;
  }
  let outdated = 0;
  for (const [file, text] of await generatedFiles()) {
    const place = path.join(ROOT, file);
    const present = await readFile(place, 'utf8').catch(() => '');
    if (present === text) continue;
    outdated++;
    if (check)
      console.error(
        `${file} does not follow from the schemas; run "npx tsx scripts/write-schema.ts".`,
      );
    else {
      await replaceFile(place, text);
      console.error(`${file} written`);
    }
  }
  return check && outdated > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
