/**
 * Turns the tree of a pattern into a matcher. What comes after a part is
 * compiled into it, so that matching itself makes no closures: the grammar
 * tries a pattern at nearly every number and month of a text.
 */
import type { Token } from '../tokens.ts';
import type { Captured } from './match.ts';
import type { Element } from './pattern.ts';
import type { Kind, Lexicon, PhraseReader } from './rule.ts';

/** One attempt at one rule. */
export interface Scope {
  readonly tokens: readonly Token[];
  readonly hardBreak: Uint8Array;
  readonly first: number;
  /** What has been captured on the way here, and under which names: two stacks of one height. */
  readonly names: string[];
  readonly taken: Captured[];
  readonly opens: number[];
  readonly closes: number[];
  /** What a kind matches at a token. */
  kindAt(kind: Kind, at: number): Captured | null;
  /** The whole pattern has matched up to a token: whether that will do, or another way is to be tried. */
  done(end: number): boolean;
}

export type Matcher = (scope: Scope, at: number) => boolean;

type Take = (scope: Scope, at: number) => Captured | null;

const LAST_TAKEN = new WeakMap<PhraseReader, Take>();

/** The matcher of a whole pattern. */
export function compilePattern(tree: Element, lexicon: Lexicon): Matcher {
  return compile(tree, lexicon, (scope, at) => scope.done(at));
}

function compile(tree: Element, lexicon: Lexicon, next: Matcher): Matcher {
  switch (tree.type) {
    case 'word':
      return compileWord(new Set(tree.words), next);
    case 'class':
      return compileClass(tree.as, takerOf(tree.name, lexicon), next);
    case 'tight': {
      const inner = compile(tree.of, lexicon, next);
      return (scope, at) => scope.tokens[at]?.spaced === false && inner(scope, at);
    }
    case 'not': {
      const inner = compile(tree.of, lexicon, () => true);
      return (scope, at) => {
        const height = scope.names.length;
        const found = inner(scope, at);
        scope.names.length = scope.taken.length = height; // only looked at
        return !found && next(scope, at);
      };
    }
    case 'optional': {
      const inner = compile(tree.of, lexicon, next);
      return (scope, at) => inner(scope, at) || next(scope, at);
    }
    case 'choice': {
      const branches = tree.of.map((element) => compile(element, lexicon, next));
      return (scope, at) => {
        for (const branch of branches) if (branch(scope, at)) return true;
        return false;
      };
    }
    case 'sequence':
      return tree.of.reduceRight((rest, element) => compile(element, lexicon, rest), next);
    case 'open':
      return compileMark('opens', next);
    case 'close':
      return compileMark('closes', next);
  }
}

function compileWord(words: ReadonlySet<string>, next: Matcher): Matcher {
  const [only] = words.size === 1 ? words : [];
  return (scope, at) => {
    const token = scope.tokens[at];
    if (token === undefined) return false;
    const listed = only === undefined ? words.has(token.lower) : token.lower === only;
    return listed && joins(scope, at) && next(scope, at + 1);
  };
}

function compileMark(which: 'opens' | 'closes', next: Matcher): Matcher {
  return (scope, at) => {
    scope[which].push(at);
    if (next(scope, at)) return true;
    scope[which].pop();
    return false;
  };
}

function compileClass(as: string, take: Take, next: Matcher): Matcher {
  return (scope, at) => {
    if (at >= scope.tokens.length || !joins(scope, at)) return false;
    const taken = take(scope, at);
    if (!taken) return false;
    scope.names.push(as);
    scope.taken.push(taken);
    if (next(scope, taken.end)) return true;
    scope.names.pop();
    scope.taken.pop();
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
      return { start: at, end: at + 1, value };
    };
  }
  const phrase = lexicon.phrases[name];
  if (phrase) return phraseTaker(phrase);
  return (scope, at) => scope.kindAt(name as Kind, at);
}

/** Many rules ask for the same phrase at one place, one after the other: the last answer is kept. */
function phraseTaker(phrase: PhraseReader): Take {
  const known = LAST_TAKEN.get(phrase);
  if (known) return known;
  let of: readonly Token[] | null = null;
  let place = -1;
  let answer: Captured | null = null;
  const take: Take = ({ tokens }, at) => {
    if (of === tokens && place === at) return answer;
    const read = phrase.read({ tokens, at });
    of = tokens;
    place = at;
    return (answer = read && { start: at, end: read.end, value: read.value });
  };
  LAST_TAKEN.set(phrase, take);
  return take;
}

/** Whether a token may stand next to the one before it: nothing is read across a paragraph. */
function joins(scope: Scope, at: number): boolean {
  return at === scope.first || scope.hardBreak[at] === 0;
}
