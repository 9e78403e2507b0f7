/**
 * `npm run tag`: tags and dates texts line by line, so that it can stand behind
 * anything that pipes lines.
 *
 *   npm run --silent tag < documents.jsonl > tagged.jsonl
 *   npm run --silent tag -- --mode narrative < histories.jsonl
 *
 * A line in: `{doc_id, dct, text, lang?, mentions?: [{start, end}]}`, `dct` an EDTF
 * date or null. A line out, in the same order: `{doc_id, timexes, dates?}`. One
 * document is held at a time. A bad line is named by its number on stderr and
 * passed over; then the exit code is 1.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { TellingMode } from '../src/extract/index.ts';
import { runCli, UsageError, type Main } from './cli.ts';
import { tagLines } from './tag-lines.ts';

/** Runs the command; 1 when there were bad lines. */
export const main: Main = async (argv, log) => {
  const { values } = parseArgs({ args: [...argv], options: { mode: { type: 'string' } } });
  const bad = await tagLines(process.stdin, { mode: modeOf(values.mode), write, log });
  return bad > 0 ? 1 : 0;
};

function modeOf(value: string | undefined): TellingMode | undefined {
  if (value === undefined || value === 'news' || value === 'narrative') return value;
  throw new UsageError(`--mode is news or narrative, not "${value}"`);
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

await runCli(import.meta, main);
