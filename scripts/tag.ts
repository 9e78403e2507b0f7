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
import { parseArgs } from 'node:util';
import { once } from 'node:events';
import { dateMention, tagTimes, type TagOptions, type TellingMode } from '../src/extract/index.ts';
import { rangesOverlap, type ResolvedTime, type TextRange } from '../src/model/index.ts';
import { InputError, runCli, UsageError, type Main } from './cli.ts';
import { readTagLine, type TagLine } from './tag-line.ts';

const DEFAULT_LANGUAGE = 'en';

const main: Main = async (argv, log) => {
  const { values } = parseArgs({ args: [...argv], options: { mode: { type: 'string' } } });
  const mode = modeOf(values.mode);
  let bad = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    try {
      await write(tagged(readTagLine(line), mode));
    } catch (error) {
      if (!isOfTheLine(error)) throw error;
      bad++;
      log(`line ${number}: ${error.message}`);
    }
  }
  if (bad > 0) log(`${bad} of ${number} lines could not be read and were passed over`);
  return bad > 0 ? 1 : 0;
};

function modeOf(value: string | undefined): TellingMode | undefined {
  if (value === undefined || value === 'news' || value === 'narrative') return value;
  throw new UsageError(`--mode is news or narrative, not "${value}"`);
}

function isOfTheLine(error: unknown): error is Error {
  return (
    error instanceof InputError || (error instanceof Error && error.name === 'UnknownLanguageError')
  );
}

/** The output line of a document. */
function tagged(
  { doc_id, dct, text, lang, mentions }: TagLine,
  mode: TellingMode | undefined,
): string {
  const options: TagOptions = { dct, language: lang ?? DEFAULT_LANGUAGE, ...(mode && { mode }) };
  const times = tagTimes(text, options);
  const dates = mentions?.map((mention) => dated(text, times, mention, options));
  return JSON.stringify({ doc_id, timexes: times.map(toTimex), ...(dates && { dates }) });
}

function dated(
  text: string,
  times: readonly ResolvedTime[],
  mention: TextRange,
  options: TagOptions,
) {
  const { start, end } = mention;
  const own = times.find(({ range }) => rangesOverlap(range, mention));
  if (own?.range.start === start && own.range.end === end)
    return { start, end, edtf: own.edtf, rule: own.rule };
  const date = dateMention(text, times, mention, options);
  return { start, end, edtf: date?.edtf ?? null, rule: date?.rule ?? 'undated' };
}

/** TIMEX3 spells its types in capitals. */
function toTimex({
  range,
  text,
  kind,
  value,
  edtf,
  rule,
  basis,
  mod,
  anchor,
  unresolved,
}: ResolvedTime) {
  return {
    ...range,
    text,
    type: kind.toUpperCase(),
    value,
    edtf,
    rule,
    basis,
    ...(mod && { mod }),
    ...(anchor && { anchor: anchor.edtf }),
    ...(unresolved && { unresolved }),
  };
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Lines end with a line feed alone: U+2028 and a lone carriage return may stand inside a JSON string. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      parts.push(piece);
      yield parts.join('');
      parts = [];
    }
    parts.push(last);
  }
  parts.push(decoder.decode());
  const rest = parts.join('');
  if (rest !== '') yield rest;
}

await runCli(import.meta, main);
