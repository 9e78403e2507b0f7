/** Tags documents line by line: the work of `npm run tag`, between any stream of bytes and any writer. */
import { dateMention, tagTimes, type TagOptions, type TellingMode } from '../src/extract/index.ts';
import { rangesOverlap, type ResolvedTime, type TextRange } from '../src/model/index.ts';
import { InputError, type Log } from './cli.ts';
import { readTagLine, type TagLine } from './tag-line.ts';

const DEFAULT_LANGUAGE = 'en';

export interface TagLinesOptions {
  readonly mode: TellingMode | undefined;
  /** Takes one line of output, without its end; the next document waits for it. */
  readonly write: (line: string) => Promise<void> | void;
  readonly log: Log;
}

/** Tags every line of a stream in order, one document held at a time. Gives the number of bad lines, each logged. */
export async function tagLines(
  input: AsyncIterable<Uint8Array>,
  { mode, write, log }: TagLinesOptions,
): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
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
  return bad;
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
