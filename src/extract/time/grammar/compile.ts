/** Turns the tree of a pattern into a matcher: a step takes a place and what comes next, and says whether both match. */
import type { Token } from '../tokens.ts';
import type { Captured } from './match.ts';
import type { Element } from './pattern.ts';
import type { Kind, Lexicon } from './rule.ts';

/** One attempt at one rule. */
export interface Scope {
  readonly tokens: readonly Token[];
  readonly hardBreak: Uint8Array;
  readonly first: number;
  readonly captures: Map<string, Captured>;
  readonly opens: number[];
  readonly closes: number[];
  /** What a kind matches at a token. */
  readonly kindAt: (
    kind: Kind,
    at: number,
  ) => { readonly end: number; readonly value: unknown } | null;
}

export type Next = (scope: Scope, at: number) => boolean;
export type Step = (scope: Scope, at: number, next: Next) => boolean;

type Take = (scope: Scope, at: number) => { readonly end: number; readonly value: unknown } | null;

export function compile(tree: Element, lexicon: Lexicon): Step {
  switch (tree.type) {
    case 'word':
      return compileWord(new Set(tree.words));
    case 'class':
      return compileClass(tree.as, takerOf(tree.name, lexicon));
    case 'tight': {
      const inner = compile(tree.of, lexicon);
      return (scope, at, next) => scope.tokens[at]?.spaced === false && inner(scope, at, next);
    }
    case 'not': {
      const inner = compile(tree.of, lexicon);
      return (scope, at, next) => {
        const aside: Scope = { ...scope, captures: new Map(), opens: [], closes: [] };
        return !inner(aside, at, () => true) && next(scope, at);
      };
    }
    case 'optional': {
      const inner = compile(tree.of, lexicon);
      return (scope, at, next) => inner(scope, at, next) || next(scope, at);
    }
    case 'choice': {
      const inner = tree.of.map((e) => compile(e, lexicon));
      return (scope, at, next) => inner.some((step) => step(scope, at, next));
    }
    case 'sequence':
      return tree.of
        .map((e) => compile(e, lexicon))
        .reduceRight(before, (scope, at, next) => next(scope, at));
    case 'open':
      return compileMark('opens');
    case 'close':
      return compileMark('closes');
  }
}

function before(rest: Step, step: Step): Step {
  return (scope, at, next) => step(scope, at, (s, after) => rest(s, after, next));
}

function compileWord(words: ReadonlySet<string>): Step {
  return (scope, at, next) => {
    const token = scope.tokens[at];
    return token !== undefined && words.has(token.lower) && joins(scope, at) && next(scope, at + 1);
  };
}

function compileMark(which: 'opens' | 'closes'): Step {
  return (scope, at, next) => {
    scope[which].push(at);
    if (next(scope, at)) return true;
    scope[which].pop();
    return false;
  };
}

function compileClass(as: string, take: Take): Step {
  return (scope, at, next) => {
    if (at >= scope.tokens.length || !joins(scope, at)) return false;
    const taken = take(scope, at);
    if (!taken) return false;
    const earlier = scope.captures.get(as);
    scope.captures.set(as, { start: at, end: taken.end, value: taken.value });
    if (next(scope, taken.end)) return true;
    if (earlier) scope.captures.set(as, earlier);
    else scope.captures.delete(as);
    return false;
  };
}

function takerOf(name: string, lexicon: Lexicon): Take {
  const single = lexicon.classes[name];
  if (single) {
    const words = new Map(Object.entries(single.words ?? {}));
    return ({ tokens }, at) => {
      const token = tokens[at];
      if (!token) return null;
      const value =
        token.kind === 'number' ? single.number?.({ tokens, at }) : words.get(token.lower);
      if (value === undefined || single.unless?.({ tokens, at })) return null;
      return { end: at + 1, value };
    };
  }
  const phrase = lexicon.phrases[name];
  if (phrase) return ({ tokens }, at) => phrase.read({ tokens, at });
  return (scope, at) => scope.kindAt(name as Kind, at);
}

/** Whether a token may stand next to the one before it: nothing is read across a paragraph. */
function joins(scope: Scope, at: number): boolean {
  return at === scope.first || scope.hardBreak[at] === 0;
}
