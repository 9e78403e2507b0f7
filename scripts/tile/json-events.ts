/**
 * The events of a JSON file one by one, with the line on which each begins,
 * and the rest of the file without them: so that a file may be larger than
 * memory. Two forms are known: a dataset, whose events are an array, and JSON
 * Lines, whose first line is the dataset without its events.
 */
import { createReadStream } from 'node:fs';
import { InputError, systemReason } from '../cli.ts';

/** JSON text, and the line of the file on which it begins, from 1. */
export interface TextAt {
  readonly text: string;
  readonly line: number;
}

const [QUOTE, BACKSLASH, NEWLINE, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [
  34, 92, 10, 44, 91, 93, 123, 125,
];
const KEY = /"events"\s*:\s*$/;

/** Events, a lot at a time: about so many bytes of text. */
const LOT_BYTES = 1 << 20;

/** What a file holds beside its events. */
export interface Head {
  readonly form: 'dataset' | 'lines';
  /** The JSON text of the dataset with an empty list of events, or of the first line. */
  readonly text: string;
}

/** Bytes read so far of the file, for a progress bar. */
export type OnBytes = (bytes: number) => void;

/** Everything but the events. Reads the whole file. @throws InputError when it cannot be read. */
export async function readHead(file: string, onbytes?: OnBytes): Promise<Head> {
  const splitter = new Splitter();
  let kept = '';
  for await (const bytes of chunksOf(file, onbytes)) {
    const first = splitter.feed(bytes, () => {});
    kept += first;
    if (splitter.form === 'lines') break;
  }
  return { form: splitter.form, text: kept };
}

/** The events in lots, in the order of the file. */
export async function* readEvents(file: string, onbytes?: OnBytes): AsyncGenerator<TextAt[]> {
  const splitter = new Splitter();
  let lot: TextAt[] = [];
  let length = 0;
  const take = (event: TextAt) => {
    lot.push(event);
    length += event.text.length;
  };
  for await (const bytes of chunksOf(file, onbytes)) {
    splitter.feed(bytes, take);
    if (length < LOT_BYTES) continue;
    yield lot;
    [lot, length] = [[], 0];
  }
  splitter.end(take);
  yield lot;
}

async function* chunksOf(file: string, onbytes?: OnBytes): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { highWaterMark: 1 << 20 });
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      yield chunk;
      onbytes?.((read += chunk.length));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file}: ${systemReason(error)}`);
  }
}

/** Walks the bytes once. Of a JSON text it needs to know only strings and brackets. */
class Splitter {
  #form: Head['form'] | null = null;
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Depth of the list of events; 0 outside of it. */
  #list = 0;
  /** Bytes of the event that is being read, from chunks before. */
  #pieces: Buffer[] = [];
  #beganLine = 1;
  #head = '';
  #isHeadDone = false;

  get form(): Head['form'] {
    return this.#form ?? 'dataset';
  }

  /** Gives every event that ends in these bytes; returns what of them is no event's. */
  feed(bytes: Buffer, take: (event: TextAt) => void): string {
    return this.#form === 'lines' ? this.#feedLines(bytes, take) : this.#feedJson(bytes, take);
  }

  /** The last line need not end. */
  end(take: (event: TextAt) => void): void {
    if (this.#form === 'lines') this.#takeLine(Buffer.concat(this.#pieces), take);
    this.#pieces = [];
  }

  #feedJson(bytes: Buffer, take: (event: TextAt) => void): string {
    let headFrom = 0;
    let eventFrom = this.#pieces.length > 0 ? 0 : -1;
    let rest = '';
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === NEWLINE) this.#line += 1;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
        continue;
      }
      if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) {
        this.#depth += 1;
        if (byte === OPEN_LIST && this.#depth === 2 && this.#opensEvents(bytes, headFrom, i)) {
          rest += bytes.toString('utf8', headFrom, i + 1);
          this.#form = 'dataset';
          this.#list = 2;
          headFrom = -1;
        } else if (this.#list > 0 && this.#depth === this.#list + 1) {
          eventFrom = i;
          this.#beganLine = this.#line;
        }
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#list > 0 && this.#depth === this.#list && eventFrom >= 0) {
          this.#pieces.push(bytes.subarray(eventFrom, i + 1));
          take({ text: Buffer.concat(this.#pieces).toString(), line: this.#beganLine });
          this.#pieces = [];
          eventFrom = -1;
        } else if (this.#list > 0 && this.#depth < this.#list) {
          this.#list = 0;
          headFrom = i;
        }
        if (this.#depth === 0 && this.#form === null && !this.#isHeadDone) {
          const isLines = this.#linesFollow(bytes, headFrom, i + 1);
          if (isLines) return isLines.head + this.#feedLines(bytes.subarray(isLines.next), take);
        }
      } else if (byte !== COMMA && this.#list > 0 && eventFrom < 0 && !isSpace(byte)) {
        // Not an object: let it stand, and the schema refuse it.
        take({ text: String.fromCharCode(byte ?? 0), line: this.#line });
      }
    }
    if (eventFrom >= 0) this.#pieces.push(Buffer.from(bytes.subarray(eventFrom)));
    if (headFrom >= 0 && this.#list === 0) rest += bytes.toString('utf8', headFrom);
    this.#head = (this.#head + rest).slice(-64);
    return rest;
  }

  /** Whether the bracket at `at` opens the list of events: its key stands before it. */
  #opensEvents(bytes: Buffer, from: number, at: number): boolean {
    const before = this.#head + bytes.toString('utf8', Math.max(from, 0), at);
    return KEY.test(before.slice(-64));
  }

  /** Whether a whole value has ended that has no events of its own, with a line end behind it. */
  #linesFollow(bytes: Buffer, from: number, end: number): { head: string; next: number } | null {
    this.#isHeadDone = true;
    const head = bytes.toString('utf8', Math.max(from, 0), end);
    if (/"events"\s*:/.test(this.#head + head)) {
      this.#form = 'dataset';
      return null;
    }
    let next = end;
    while (next < bytes.length && bytes[next] !== NEWLINE) next += 1;
    this.#form = 'lines';
    this.#line += 1;
    this.#beganLine = this.#line;
    return { head, next: Math.min(bytes.length, next + 1) };
  }

  #feedLines(bytes: Buffer, take: (event: TextAt) => void): string {
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
      this.#pieces.push(bytes.subarray(from, at));
      this.#takeLine(Buffer.concat(this.#pieces), take);
      this.#pieces = [];
      from = at + 1;
      this.#line += 1;
    }
    if (from < bytes.length) this.#pieces.push(Buffer.from(bytes.subarray(from)));
    return '';
  }

  #takeLine(bytes: Buffer, take: (event: TextAt) => void): void {
    const text = bytes.toString().trim();
    if (text !== '') take({ text, line: this.#line });
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === NEWLINE || byte === 13 || byte === 9;
}
