/**
 * `npm run tile -- events.json out/`: a dataset of any size as static files of
 * which the page fetches what is in view.
 */
import { createWriteStream, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { HEADER_FILE } from '../src/tiles/index.ts';
import { InputError, runCli, systemReason, UsageError, type Log, type Main } from './cli.ts';
import { startProgress } from './progress.ts';
import { firstPass } from './tile/first-pass.ts';
import { openInput } from './tile/input.ts';
import { secondPass } from './tile/second-pass.ts';
import { TileFolder } from './tile/tile-folder.ts';

const USAGE = `npm run tile -- <dataset> <folder>
  Writes a dataset as files of which a page fetches what is in view: for more events than
  a page can read at once. Any server of static files will do.
  <dataset>  a dataset (data/events.json), one in columns (npm run columns), or JSON Lines: the
             dataset without events on the first line, then one event a line; - for what comes
             on stdin
  <folder>   written anew; below the page, open it with ?data=<folder>/${HEADER_FILE}`;

const OPTIONS = { help: { type: 'boolean', short: 'h', default: false } } as const;
const MB = 1 << 20;

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
  const [file, out, ...others] = positionals;
  if (file === undefined || out === undefined || others.length > 0)
    throw new UsageError(`name a dataset and a folder\n${USAGE}`);
  const folder = new TileFolder(out);
  try {
    await tile(file, folder, log);
  } catch (error) {
    folder.discard();
    throw isSystemError(error) ? new InputError(`${out} could not be written: ${systemReason(error)}`) : error; // prettier-ignore
  }
  log(`Open it with ?data=${out.replace(/\/$/, '')}/${HEADER_FILE}, by its path from the page.`);
  return 0;
};

async function tile(named: string, folder: TileFolder, log: Log): Promise<void> {
  const { scratch } = folder;
  const file = named === '-' ? await spool(scratch) : named;
  const name = named === '-' ? 'stdin' : named;
  const input = await openInput(file, name);
  const reading = startProgress({ total: Math.ceil(sizeOf(file) / MB), unit: 'MB' });
  const first = await firstPass(input, {
    scratch,
    name,
    onbytes: (bytes) => {
      reading.update(Math.floor(bytes / MB), 'checking and sorting');
    },
  });
  reading.finish();
  const { events } = first.surveyed.facts;
  const writing = startProgress({ total: events, unit: 'events' });
  const tiled = await secondPass(input, first, {
    scratch,
    name,
    put: folder.put,
    onevents: (done) => {
      writing.update(done, 'writing tiles');
    },
  });
  writing.finish();
  const { files, bytes } = folder.finish(tiled);
  log(`${events.toLocaleString('en')} events of ${input.header.sources.length} sources in ${files.toLocaleString('en')} files, ${(bytes / MB).toFixed(1)} MB`); // prettier-ignore
  if (!tiled.classesNameSources) log('Very many sources: events are not counted by source.');
}

/** What comes on stdin, laid on disk: it is read more than once. */
async function spool(scratch: string): Promise<string> {
  const file = path.join(scratch, 'stdin');
  await pipeline(process.stdin, createWriteStream(file));
  return file;
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}`);
  }
}

/** Writing is all that meets the system here: reading says its own. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

await runCli(import.meta, main);
