/** One successful match of a rule: the values its pattern captured and the words around it. */
import type { Meaning } from '../meaning.ts';
import type { Token } from '../tokens.ts';

/** Something captured: its tokens, `[start, end)`, and its value. */
export interface Captured {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

export class Match {
  readonly tokens: readonly Token[];
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly #names: readonly string[];
  readonly #taken: readonly Captured[];

  constructor(
    tokens: readonly Token[],
    start: number,
    end: number,
    names: readonly string[],
    taken: readonly Captured[],
  ) {
    this.tokens = tokens;
    this.start = start;
    this.end = end;
    this.#names = names;
    this.#taken = taken;
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }

  /** The value of a capture the pattern cannot match without. */
  value(name: string): unknown {
    const captured = this.placeOf(name);
    if (!captured) throw new Error(`the pattern captured no {${name}}`);
    return captured.value;
  }

  number(name: string): number {
    const value = this.value(name);
    if (typeof value !== 'number') throw new Error(`{${name}} is not a number`);
    return value;
  }

  /** The number captured, or undefined when the pattern matched without it. */
  maybe(name: string): number | undefined {
    return this.has(name) ? this.number(name) : undefined;
  }

  string(name: string): string {
    return String(this.value(name));
  }

  meaning(name: string): Meaning {
    return this.value(name) as Meaning;
  }

  /** The first token of a capture. */
  tokenOf(name: string): Token | undefined {
    const captured = this.placeOf(name);
    return captured && this.tokens[captured.start];
  }

  /** Token indices of a capture. */
  placeOf(name: string): Captured | undefined {
    return this.#taken[this.#names.lastIndexOf(name)];
  }

  /** The nth token before the match, 1 being the nearest. */
  before(n = 1): Token | undefined {
    return this.tokens[this.start - n];
  }

  /** The nth token after the match, 1 being the nearest. */
  after(n = 1): Token | undefined {
    return this.tokens[this.end + n - 1];
  }

  /** Whether a word stands anywhere in the match. */
  says(...words: readonly string[]): boolean {
    for (let i = this.start; i < this.end; i++)
      if (words.includes(this.tokens[i]?.lower ?? '')) return true;
    return false;
  }
}
