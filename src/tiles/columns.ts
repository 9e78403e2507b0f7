/** Columns of texts and of numbers: the pieces that blocks of events are made of. */
import { TileError, type ByteReader, type ByteWriter } from './bytes.ts';

/** Lengths in UTF-16 units first, then all texts as one, so that it is decoded in one go. */
export function writeTexts(out: ByteWriter, texts: readonly string[]): void {
  for (const text of texts) out.count(text.length);
  out.text(texts.join(''));
}

/** As many texts as were written. */
export function readTexts(input: ByteReader, count: number): string[] {
  const lengths = Array.from({ length: count }, () => input.count());
  const all = input.text();
  let at = 0;
  const texts = lengths.map((length) => all.slice(at, (at += length)));
  if (at !== all.length) throw new TileError('texts in the file are not as long as it says');
  return texts;
}

export function writeNumbers(out: ByteWriter, numbers: readonly number[]): void {
  out.count(numbers.length);
  for (const number of numbers) out.count(number);
}

export function readNumbers(input: ByteReader): number[] {
  return Array.from({ length: input.count() }, () => input.count());
}

/** From an anchor to an end of its extent, in ms: 0 for an end that is open, else one more than it is. */
export function writeReach(out: ByteWriter, ms: number): void {
  out.count(Number.isFinite(ms) ? ms + 1 : 0);
}

export function readReach(input: ByteReader): number {
  const value = input.count();
  return value === 0 ? Infinity : value - 1;
}
