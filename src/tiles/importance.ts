/** The few most important of many events, kept while they go by. */
import type { PlacedEvent } from './drawn-event.ts';

export interface Ranked {
  readonly event: PlacedEvent;
  readonly priority: number;
}

/** The order in which labels are dealt: the greater priority, then the earlier id. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  const [x, y] = [a.event.event.id, b.event.event.id];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Keeps at most `limit`, the most important first. */
export class MostImportant {
  readonly #limit: number;
  readonly #kept: Ranked[] = [];
  #leftOut = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many had to be left out. */
  get leftOut(): number {
    return this.#leftOut;
  }

  get size(): number {
    return this.#kept.length;
  }

  /** Whether it is full of events that are more important than this one. */
  hasFull(ranked: Ranked): boolean {
    const last = this.#kept.at(-1);
    return (
      this.#kept.length >= this.#limit && last !== undefined && compareRanked(last, ranked) <= 0
    );
  }

  add(ranked: Ranked): void {
    const last = this.#kept.at(-1);
    const isFull = this.#kept.length >= this.#limit;
    if (isFull) this.#leftOut += 1;
    if (isFull && last && compareRanked(ranked, last) >= 0) return;
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#kept[middle];
      if (other && compareRanked(other, ranked) < 0) low = middle + 1;
      else high = middle;
    }
    this.#kept.splice(low, 0, ranked);
    if (isFull) this.#kept.pop();
  }

  /** The most important first. */
  events(): PlacedEvent[] {
    return this.#kept.map((d) => d.event);
  }
}
