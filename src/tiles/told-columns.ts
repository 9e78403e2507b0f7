/**
 * Who tells an event, where its class does not say it all: a source that gives
 * another date, that cites it twice, or that differs from others.
 */
import type { Edtf } from '../model/index.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { readNumbers, writeNumbers } from './columns.ts';
import type { DrawnEvent } from './drawn-event.ts';

type SourceNumbers = ReadonlyMap<string, number>;
type SourceOf = (number: number) => string;

/** For each citation its source and its own date; an empty date is the event's. */
export function writeReports(out: ByteWriter, event: DrawnEvent, numbers: SourceNumbers): void {
  out.count(event.citations.length);
  for (const { source, when } of event.citations) {
    out.count(numbers.get(source) ?? unknown(source));
    out.text(when === event.when ? '' : when);
  }
}

export function readReports(
  input: ByteReader,
  when: Edtf,
  sourceOf: SourceOf,
): DrawnEvent['citations'] {
  return Array.from({ length: input.count() }, () => {
    const source = sourceOf(input.count());
    const own = input.text();
    return { source, when: own === '' ? when : (own as Edtf) };
  });
}

export function writeDifferences(out: ByteWriter, event: DrawnEvent, numbers: SourceNumbers): void {
  out.count(event.differences.length);
  for (const { values } of event.differences)
    writeNumbers(
      out,
      values.map(({ source }) => numbers.get(source) ?? unknown(source)),
    );
}

export function readDifferences(input: ByteReader, sourceOf: SourceOf): DrawnEvent['differences'] {
  return Array.from({ length: input.count() }, () => ({
    values: readNumbers(input).map((number) => ({ source: sourceOf(number) })),
  }));
}

function unknown(source: string): never {
  throw new RangeError(`there is no source ${source}`);
}
