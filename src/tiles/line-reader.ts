/**
 * The line by place: from a number to an event. A place is found without the
 * events before it, for the directory says how many of each class they are.
 */
import { CHUNK_EVENTS, PAGE_CHUNKS, type DirectoryEntry } from './directory.ts';
import type { PlacedEvent } from './drawn-event.ts';
import type { EventBlock } from './event-block.ts';
import type { Urgency } from './tile-files.ts';
import { DECODERS, type TileWorld } from './tile-world.ts';

export class LineReader {
  readonly #world: TileWorld;

  constructor(world: TileWorld) {
    this.#world = world;
  }

  /** The chunk that holds a place; null while it is not here. */
  chunkAt(place: number, urgency: Urgency): EventBlock | null {
    const entry = this.entryAt(place, urgency);
    return entry && this.#world.files.get(entry.file, this.#world.block, urgency);
  }

  /** The same without asking for it. */
  peekChunk(place: number): EventBlock | null {
    const { files, pages, block } = this.#world;
    const page = pages[Math.floor(place / (CHUNK_EVENTS * PAGE_CHUNKS))];
    const entries = page && files.peek(page.file, DECODERS.directory);
    const entry = entries?.[Math.floor(place / CHUNK_EVENTS) % PAGE_CHUNKS];
    return entry ? files.peek(entry.file, block) : null;
  }

  eventAt(place: number, urgency: Urgency): PlacedEvent | null {
    return this.chunkAt(place, urgency)?.events[place % CHUNK_EVENTS] ?? null;
  }

  /** What the directory says of the chunk that holds a place. */
  entryAt(place: number, urgency: Urgency): DirectoryEntry | null {
    const { files, pages } = this.#world;
    const page = pages[Math.floor(place / (CHUNK_EVENTS * PAGE_CHUNKS))];
    const entries = page && files.get(page.file, DECODERS.directory, urgency);
    return entries?.[Math.floor(place / CHUNK_EVENTS) % PAGE_CHUNKS] ?? null;
  }

  /** The events from one place up to another; null while any is not here. */
  eventsBetween(from: number, to: number, urgency: Urgency): PlacedEvent[] | null {
    const events: PlacedEvent[] = [];
    let isWhole = true;
    for (let place = from; place < to;) {
      const chunk = this.chunkAt(place, urgency);
      const next = (Math.floor(place / CHUNK_EVENTS) + 1) * CHUNK_EVENTS;
      if (!chunk) isWhole = false;
      else
        events.push(
          ...chunk.events.slice(place % CHUNK_EVENTS, Math.min(to, next) - next + CHUNK_EVENTS),
        );
      place = next;
    }
    return isWhole ? events : null;
  }

  /** Anchor at a place: exact where its chunk is here, else between those the directory knows. */
  anchorAt(place: number): number {
    const known = this.peekChunk(place)?.events[place % CHUNK_EVENTS];
    if (known) return known.extent.anchorMs;
    const first = Math.floor(place / CHUNK_EVENTS) * CHUNK_EVENTS;
    const [from, to] = [this.#firstMs(first), this.#firstMs(first + CHUNK_EVENTS)];
    return from + ((to - from) * (place - first)) / CHUNK_EVENTS;
  }

  /** Anchor of the first event of a chunk; of the page's first where only that is known. */
  #firstMs(place: number): number {
    const { header, files, pages } = this.#world;
    const page = pages[Math.floor(place / (CHUNK_EVENTS * PAGE_CHUNKS))];
    if (!page) return header.span?.[1] ?? 0;
    const entries = files.peek(page.file, DECODERS.directory);
    return entries?.[Math.floor(place / CHUNK_EVENTS) % PAGE_CHUNKS]?.firstMs ?? page.firstMs;
  }
}
