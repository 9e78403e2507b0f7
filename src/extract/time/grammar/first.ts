/**
 * Which words a pattern can begin with, and which can follow when it begins
 * with a given one: what lets the grammar skip nearly every rule at nearly
 * every token.
 */
import type { Element } from './pattern.ts';
import type { Kind, Lexicon } from './rule.ts';

/** The key of every number written in digits. */
export const NUMBER = '#';

/** Words an element can begin with, and whether it can match nothing. */
export interface First {
  readonly words: ReadonlySet<string>;
  readonly empty: boolean;
}

/** What can follow a first word: listed words, anything, or nothing more. */
export interface Follow {
  readonly words: Set<string>;
  any: boolean;
  ends: boolean;
}

/** Trees of the rules of each kind compiled so far. */
export type Trees = ReadonlyMap<Kind, readonly Element[]>;

export class FirstWords {
  readonly #lexicon: Lexicon;
  readonly #trees: Trees;
  readonly #known = new Map<Element, First>();
  readonly #follows = new Map<string, Follow | null>();
  readonly #kinds = new Map<string, ReadonlySet<string>>();

  constructor(lexicon: Lexicon, trees: Trees) {
    this.#lexicon = lexicon;
    this.#trees = trees;
  }

  of(tree: Element): First {
    const known = this.#known.get(tree);
    if (known) return known;
    const first = this.#compute(tree);
    this.#known.set(tree, first);
    return first;
  }

  #compute(tree: Element): First {
    switch (tree.type) {
      case 'word':
        return { words: new Set(tree.words.map(keyOfWord)), empty: false };
      case 'class':
        return { words: this.#ofClass(tree.name), empty: false };
      case 'tight':
        return this.of(tree.of);
      case 'optional':
        return { words: this.of(tree.of).words, empty: true };
      case 'open':
      case 'close':
      case 'not':
        return { words: new Set(), empty: true };
      case 'choice': {
        const all = tree.of.map((e) => this.of(e));
        return { words: union(all), empty: all.some((f) => f.empty) };
      }
      case 'sequence':
        return this.#ofSequence(tree.of);
    }
  }

  #ofSequence(elements: readonly Element[]): First {
    const seen: First[] = [];
    for (const element of elements) {
      const first = this.of(element);
      seen.push(first);
      if (!first.empty) return { words: union(seen), empty: false };
    }
    return { words: union(seen), empty: true };
  }

  #ofClass(name: string): ReadonlySet<string> {
    const known = this.#kinds.get(name);
    if (known) return known;
    const words = this.#wordsOf(name);
    this.#kinds.set(name, words);
    return words;
  }

  #wordsOf(name: string): ReadonlySet<string> {
    const single = this.#lexicon.classes[name];
    if (single)
      return new Set([...Object.keys(single.words ?? {}), ...(single.number ? [NUMBER] : [])]);
    const phrase = this.#lexicon.phrases[name];
    if (phrase) return new Set(phrase.first);
    const trees = this.#trees.get(name as Kind);
    if (!trees) throw new Error(`no class, phrase or earlier kind is called {${name}}`);
    return union(trees.map((tree) => this.of(tree)));
  }

  /** What can stand second when `word` stands first; null when the tree cannot begin with it. */
  follow(tree: Element, word: string): Follow | null {
    switch (tree.type) {
      case 'word':
        return tree.words.some((w) => keyOfWord(w) === word) ? end() : null;
      case 'class':
        return this.#followClass(tree.name, word);
      case 'tight':
      case 'optional':
        return this.follow(tree.of, word);
      case 'open':
      case 'close':
      case 'not':
        return null;
      case 'choice':
        return merge(tree.of.map((e) => this.follow(e, word)));
      case 'sequence':
        return this.#followSequence(tree.of, word);
    }
  }

  #followClass(name: string, word: string): Follow | null {
    if (!this.#ofClass(name).has(word)) return null;
    if (this.#lexicon.classes[name]) return end();
    const phrase = this.#lexicon.phrases[name];
    if (phrase) return { words: new Set(phrase.then), any: phrase.then === undefined, ends: true };
    const key = `${name} ${word}`;
    let follow = this.#follows.get(key);
    if (follow === undefined) {
      follow = merge((this.#trees.get(name as Kind) ?? []).map((tree) => this.follow(tree, word)));
      this.#follows.set(key, follow);
    }
    return follow;
  }

  #followSequence(elements: readonly Element[], word: string): Follow | null {
    const found: (Follow | null)[] = [];
    for (const [i, element] of elements.entries()) {
      const here = this.follow(element, word);
      if (here) {
        const rest = this.#ofSequence(elements.slice(i + 1));
        found.push(
          here.ends
            ? { words: new Set([...here.words, ...rest.words]), any: here.any, ends: rest.empty }
            : here,
        );
      }
      if (!this.of(element).empty) break;
    }
    return merge(found);
  }
}

function end(): Follow {
  return { words: new Set(), any: false, ends: true };
}

function merge(all: readonly (Follow | null)[]): Follow | null {
  const some = all.filter((f) => f !== null);
  if (some.length === 0) return null;
  return {
    words: union(some) as Set<string>,
    any: some.some((f) => f.any),
    ends: some.some((f) => f.ends),
  };
}

function union(all: readonly { readonly words: ReadonlySet<string> }[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const one of all) for (const word of one.words) words.add(word);
  return words;
}

function keyOfWord(word: string): string {
  return /^\d/.test(word) ? NUMBER : word;
}
