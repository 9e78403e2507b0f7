/**
 * Builds the chunks of the line while events go by: what is drawn of them in
 * one file for some thousands, their whole records in smaller ones.
 */
import type { EventRecord } from '../model/index.ts';
import type { Put } from './build-pyramid.ts';
import { CHUNK_EVENTS, encodeDirectory, PAGE_CHUNKS, type DirectoryEntry } from './directory.ts';
import type { PlacedEvent } from './drawn-event.ts';
import { encodeBlock, type BlockContext, type DetailRef } from './event-block.ts';
import type { FileRef } from './file-ref.ts';

/** A file of whole records is closed at so many records, or so many characters. */
const DETAIL_EVENTS = 128;
const DETAIL_LENGTH = 1 << 17;

const UTF8 = new TextEncoder();

export class LineBuilder {
  readonly #context: BlockContext;
  readonly #put: Put;
  readonly #pages: DirectoryEntry[] = [];
  #chunks: DirectoryEntry[] = [];
  #events: PlacedEvent[] = [];
  #details: DetailRef[] = [];
  #records: string[] = [];
  #length = 0;

  constructor(context: BlockContext, put: Put) {
    this.#context = context;
    this.#put = put;
  }

  /** Events in order of the line, each with its whole record as JSON text. */
  add(event: PlacedEvent, record: string): void {
    this.#events.push(event);
    this.#records.push(record);
    this.#length += record.length;
    if (this.#records.length >= DETAIL_EVENTS || this.#length >= DETAIL_LENGTH)
      this.#closeDetails();
    if (this.#events.length >= CHUNK_EVENTS) this.#closeChunk();
  }

  /** The directory of all pages. */
  finish(): FileRef {
    if (this.#events.length > 0) this.#closeChunk();
    if (this.#chunks.length > 0) this.#closePage();
    return this.#put(encodeDirectory(this.#pages));
  }

  #closeDetails(): void {
    const after = this.#events.at(-1)?.place ?? 0;
    const firstPlace = after - this.#records.length + 1;
    const file = this.#put(UTF8.encode(`[${this.#records.join(',\n')}]\n`));
    this.#details.push({ firstPlace, ...file });
    [this.#records, this.#length] = [[], 0];
  }

  #closeChunk(): void {
    if (this.#records.length > 0) this.#closeDetails();
    const details = this.#details;
    const events = this.#events.map(withoutGaps);
    const classes = new Map<number, number>();
    for (const { classNumber } of events)
      classes.set(classNumber, (classes.get(classNumber) ?? 0) + 1);
    const file = this.#put(encodeBlock({ events, details }, this.#context));
    this.#chunks.push({ file, firstMs: events[0]?.extent.anchorMs ?? 0, classes });
    [this.#events, this.#details] = [[], []];
    if (this.#chunks.length >= PAGE_CHUNKS) this.#closePage();
  }

  #closePage(): void {
    const classes = new Map<number, number>();
    for (const chunk of this.#chunks)
      for (const [number, count] of chunk.classes)
        classes.set(number, (classes.get(number) ?? 0) + count);
    const file = this.#put(encodeDirectory(this.#chunks));
    this.#pages.push({ file, firstMs: this.#chunks[0]?.firstMs ?? 0, classes });
    this.#chunks = [];
  }
}

/** In a chunk neighbours stand beside each other. */
function withoutGaps({ place, classNumber, extent, event }: PlacedEvent): PlacedEvent {
  return { place, classNumber, extent, event };
}

/** The records of a file of whole records. They were checked when they were written. */
export function decodeDetails(bytes: Uint8Array): EventRecord[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as EventRecord[];
}
