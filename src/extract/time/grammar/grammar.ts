/**
 * The grammar at work: rules compiled to matchers, found through the first
 * word they can begin with, and a chart that remembers what a kind matched at
 * a token, so that each is tried there once. Rules refer only to kinds below
 * their own; the work per token is bounded by the grammar, not by the text.
 */
import type { Meaning } from '../meaning.ts';
import type { Token } from '../tokens.ts';
import { Match, type Captured } from './match.ts';
import { parsePattern, type Element } from './pattern.ts';
import type { Kind, Lexicon, Rule } from './rule.ts';

/** A rule's match at a place: longest first, earlier rule first among equals. */
export interface Found {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  /** Token ranges of the expressions, one for each meaning. */
  readonly places: readonly (readonly [start: number, end: number])[];
}

export interface Grammar {
  /** The longest match at a token of any kind, a refusal included; null when there is none. */
  readonly matchAt: (run: Run, at: number) => Found | null;
}

/** One text's worth of memory. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly hardBreak: Uint8Array;
  readonly chart: Map<Kind, Map<number, Found | null>>;
}

type Next = (scope: Scope, at: number) => boolean;
type Step = (scope: Scope, at: number, next: Next) => boolean;

interface Scope {
  readonly run: Run;
  readonly first: number;
  readonly captures: Map<string, Captured>;
  readonly opens: number[];
  readonly closes: number[];
}

interface Compiled {
  readonly rule: Rule;
  readonly step: Step;
}

const KINDS: readonly Kind[] = ['date', 'clock', 'span', 'point', 'time', 'refusal'];
const NUMBER = '#';

export function compileGrammar(rules: readonly Rule[], lexicon: Lexicon): Grammar {
  const byKind = new Map<Kind, Map<string, Compiled[]>>();
  const firsts = new Map<Kind, Set<string>>();
  const everything = new Map<string, Compiled[]>();

  for (const kind of KINDS) {
    const index = new Map<string, Compiled[]>();
    for (const rule of rules.filter((r) => r.kind === kind))
      for (const source of [rule.pattern].flat()) {
        const tree = parsePattern(source);
        const compiled = { rule, step: compile(tree) };
        for (const word of firstOf(tree).words) {
          push(index, word, compiled);
          push(everything, word, compiled);
        }
      }
    byKind.set(kind, index);
    firsts.set(kind, new Set(index.keys()));
  }

  function firstOf(tree: Element): { words: Set<string>; empty: boolean } {
    switch (tree.type) {
      case 'word':
        return { words: new Set(tree.words.map((w) => (/^\d/.test(w) ? NUMBER : w))), empty: false };
      case 'class':
        return { words: firstOfClass(tree.name), empty: false };
      case 'tight':
        return firstOf(tree.of);
      case 'optional':
        return { words: firstOf(tree.of).words, empty: true };
      case 'open':
      case 'close':
      case 'not':
        return { words: new Set(), empty: true };
      case 'choice': {
        const all = tree.of.map(firstOf);
        return {
          words: new Set(all.flatMap((f) => [...f.words])),
          empty: all.some((f) => f.empty),
        };
      }
      case 'sequence': {
        const words = new Set<string>();
        for (const element of tree.of) {
          const first = firstOf(element);
          for (const word of first.words) words.add(word);
          if (!first.empty) return { words, empty: false };
        }
        return { words, empty: true };
      }
    }
  }

  function firstOfClass(name: string): Set<string> {
    const single = lexicon.classes[name];
    if (single) {
      const words = new Set(Object.keys(single.words ?? {}));
      if (single.number) words.add(NUMBER);
      return words;
    }
    const phrase = lexicon.phrases[name];
    if (phrase) return new Set(phrase.first);
    const kind = firsts.get(name as Kind);
    if (kind) return kind;
    throw new Error(`no class, phrase or earlier kind is called {${name}}`);
  }

  function compile(tree: Element): Step {
    switch (tree.type) {
      case 'word': {
        const words = new Set(tree.words);
        return (scope, at, next) => {
          const token = scope.run.tokens[at];
          return (
            token !== undefined && words.has(token.lower) && joins(scope, at) && next(scope, at + 1)
          );
        };
      }
      case 'class':
        return compileClass(tree.name, tree.as);
      case 'tight': {
        const inner = compile(tree.of);
        return (scope, at, next) =>
          scope.run.tokens[at]?.spaced === false && inner(scope, at, next);
      }
      case 'not': {
        const inner = compile(tree.of);
        return (scope, at, next) => {
          const aside: Scope = { ...scope, captures: new Map(), opens: [], closes: [] };
          return !inner(aside, at, () => true) && next(scope, at);
        };
      }
      case 'optional': {
        const inner = compile(tree.of);
        return (scope, at, next) => inner(scope, at, next) || next(scope, at);
      }
      case 'choice': {
        const inner = tree.of.map(compile);
        return (scope, at, next) => inner.some((step) => step(scope, at, next));
      }
      case 'sequence':
        return tree.of.map(compile).reduceRight<Step>(
          (rest, step) => (scope, at, next) => step(scope, at, (s, after) => rest(s, after, next)),
          (scope, at, next) => next(scope, at),
        );
      case 'open':
      case 'close':
        return (scope, at, next) => {
          const list = tree.type === 'open' ? scope.opens : scope.closes;
          list.push(at);
          if (next(scope, at)) return true;
          list.pop();
          return false;
        };
    }
  }

  function compileClass(name: string, as: string): Step {
    const take = taker(name);
    return (scope, at, next) => {
      if (at >= scope.run.tokens.length || !joins(scope, at)) return false;
      const taken = take(scope.run, at);
      if (!taken) return false;
      const before = scope.captures.get(as);
      scope.captures.set(as, { start: at, end: taken.end, value: taken.value });
      if (next(scope, taken.end)) return true;
      if (before) scope.captures.set(as, before);
      else scope.captures.delete(as);
      return false;
    };
  }

  function taker(name: string): (run: Run, at: number) => { end: number; value: unknown } | null {
    const single = lexicon.classes[name];
    if (single) {
      const words = new Map(Object.entries(single.words ?? {}));
      return ({ tokens }, at) => {
        const token = tokens[at];
        if (!token) return null;
        const context = { tokens, at };
        const value = token.kind === 'number' ? single.number?.(context) : words.get(token.lower);
        if (value === undefined || single.unless?.(context)) return null;
        return { end: at + 1, value };
      };
    }
    const phrase = lexicon.phrases[name];
    if (phrase) return ({ tokens }, at) => phrase.read({ tokens, at });
    const kind = name as Kind;
    return (run, at) => {
      const found = longest(run, kind, at);
      return found?.meanings.length === 1 ? { end: found.end, value: found.meanings[0] } : null;
    };
  }

  function longest(run: Run, kind: Kind, at: number): Found | null {
    const memory = run.chart.get(kind) ?? new Map<number, Found | null>();
    run.chart.set(kind, memory);
    const known = memory.get(at);
    if (known !== undefined) return known;
    const found = best(run, byKind.get(kind)?.get(keyOf(run.tokens[at])), at);
    memory.set(at, found);
    return found;
  }

  return {
    matchAt: (run, at) => best(run, everything.get(keyOf(run.tokens[at])), at),
  };
}

function best(run: Run, candidates: readonly Compiled[] | undefined, at: number): Found | null {
  if (!candidates) return null;
  let winner: Found | null = null;
  const scope: Scope = { run, first: at, captures: new Map(), opens: [], closes: [] };
  for (const { rule, step } of candidates) {
    scope.captures.clear();
    scope.opens.length = 0;
    scope.closes.length = 0;
    step(scope, at, (s, end) => {
      const wins = end > (winner?.end ?? at) || (end === winner?.end && rule.kind === 'refusal');
      if (!wins) return true;
      const match = new Match(run.tokens, at, end, new Map(s.captures));
      const read = rule.kind === 'refusal' ? [] : rule.read(match);
      if (read === null) return false; // another way through the pattern may still read
      const places = s.opens.length
        ? s.opens.map((open, i) => [open, s.closes[i] ?? end] as const)
        : [[at, end] as const];
      winner = { rule, start: at, end, meanings: [read].flat() as Meaning[], places };
      return true;
    });
  }
  return winner;
}

/** Whether a token may stand next to the one before it: nothing is read across a paragraph. */
function joins(scope: Scope, at: number): boolean {
  return at === scope.first || scope.run.hardBreak[at] === 0;
}

function keyOf(token: Token | undefined): string {
  if (!token) return '';
  return token.kind === 'number' ? NUMBER : token.lower;
}

function push(index: Map<string, Compiled[]>, word: string, compiled: Compiled): void {
  const list = index.get(word);
  if (!list) index.set(word, [compiled]);
  else if (!list.includes(compiled)) list.push(compiled);
}
