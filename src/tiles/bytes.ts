/**
 * Numbers and texts as bytes, the alphabet of every tile file: whole numbers
 * as LEB128 varints, signed ones in zigzag, texts as UTF-8 with their length
 * before them. What cannot be read says so; it never gives a wrong value.
 */

/** A file of tiles that is cut short, damaged, or of another kind than it should be. */
export class TileError extends Error {
  override name = 'TileError';
}

const UTF8 = new TextEncoder();
const SAFE = Number.MAX_SAFE_INTEGER;

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** @param room bytes to begin with. */
  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** A copy of what was written. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2⁵³ − 1, seven bits a byte, the lowest first. @throws RangeError for any other. */
  count(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > SAFE)
      throw new RangeError(`${value} is not a count`);
    this.#room(8);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of either sign: 0, −1, 1, −2 … as 0, 1, 2, 3 …; to ±2⁵². */
  signed(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(value: string): void {
    const bytes = UTF8.encode(value);
    this.count(bytes.length);
    this.raw(bytes);
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads in the order in which it was written. Every read past the end throws a TileError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new TileError('the file ends too soon');
    this.#at += 1;
    return value;
  }

  count(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (byte < 128) return value;
      unit *= 128;
      if (unit > SAFE) throw new TileError('a number in the file has no end');
    }
  }

  signed(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const bytes = this.raw(this.count());
    try {
      return this.#utf8.decode(bytes);
    } catch {
      throw new TileError('a text in the file is not UTF-8');
    }
  }

  /** A view of the next bytes; not a copy. */
  raw(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new TileError('the file ends too soon');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** @throws TileError unless everything has been read. */
  finish(): void {
    if (!this.isAtEnd) throw new TileError('the file goes on after its end');
  }
}
