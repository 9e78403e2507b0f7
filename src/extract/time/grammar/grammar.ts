/**
 * The grammar at work. Rules are found through the first two words they can
 * begin with, and a chart remembers what a kind matched at a token, so that
 * each is tried there once. Rules refer only to kinds below their own; the
 * work per token is bounded by the grammar, not by the text.
 */
import type { Meaning } from '../meaning.ts';
import type { Token } from '../tokens.ts';
import { compilePattern, type Matcher, type Scope } from './compile.ts';
import { FirstWords, NUMBER, type Follow } from './first.ts';
import { Match, type Captured } from './match.ts';
import { parsePattern, type Element } from './pattern.ts';
import type { Kind, Lexicon, Rule } from './rule.ts';

/** A rule's match at a place: longest first, earlier rule first among equals. */
export interface Found {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  /** The first of them, for a pattern that names the kind. */
  readonly value: Meaning | undefined;
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
  /** Filled by the grammar; empty at first. */
  readonly chart: Map<Kind, Attempt>;
}

interface Compiled {
  readonly rule: Rule;
  readonly tree: Element;
  readonly matcher: Matcher;
}

const KINDS: readonly Kind[] = ['date', 'clock', 'span', 'point', 'time', 'refusal'];

export function compileGrammar(rules: readonly Rule[], lexicon: Lexicon): Grammar {
  const trees = new Map<Kind, Element[]>();
  const words = new FirstWords(lexicon, trees);
  const all: Compiled[] = [];
  for (const kind of KINDS) {
    const compiled = rules
      .filter((rule) => rule.kind === kind)
      .flatMap((rule) => [rule.pattern].flat().map((source) => compileRule(rule, source, lexicon)));
    for (const { tree } of compiled) words.of(tree); // faults in patterns show here, not while reading
    trees.set(
      kind,
      compiled.map(({ tree }) => tree),
    );
    all.push(...compiled);
  }
  const index = new Index(all, words);
  return {
    matchAt(run, at) {
      let winner: Found | null = null;
      const fitting = index.at(run.tokens, at);
      if (fitting.size === 0) return null; // nearly every token
      for (const [kind, candidates] of fitting) {
        const found = Attempt.of(kind, index, run).at(at, candidates);
        if (found && wins(found.end, kind, winner)) winner = found;
      }
      return winner;
    },
  };
}

/** Longest first; among equals a refusal, then what came earlier. */
function wins(end: number, kind: Kind, winner: Found | null): boolean {
  return winner === null || end > winner.end || (end === winner.end && kind === 'refusal');
}

/** What a run remembers of a kind; older places are not asked for again and are let go. */
const MEMORY = 2048;

/** One kind at work in one text. As no kind names itself, a place is done with before the next is begun. */
class Attempt implements Scope {
  readonly tokens: readonly Token[];
  readonly hardBreak: Uint8Array;
  first = 0;
  readonly names: string[] = [];
  readonly taken: Captured[] = [];
  readonly opens: number[] = [];
  readonly closes: number[] = [];
  readonly #memory = new Map<number, Found | null>();
  readonly #index: Index;
  readonly #run: Run;
  #winner: Found | null = null;
  #rule: Rule | null = null;

  static of(kind: Kind, index: Index, run: Run): Attempt {
    let attempt = run.chart.get(kind);
    if (!attempt) run.chart.set(kind, (attempt = new Attempt(index, run)));
    return attempt;
  }

  private constructor(index: Index, run: Run) {
    this.tokens = run.tokens;
    this.hardBreak = run.hardBreak;
    this.#index = index;
    this.#run = run;
  }

  /** The best match of these patterns at a token, all those of the kind that may match there. */
  at(first: number, candidates: readonly Compiled[]): Found | null {
    const known = this.#memory.get(first);
    if (known !== undefined) return known;
    this.first = first;
    this.#winner = null;
    for (const { rule, matcher } of candidates) {
      this.#rule = rule;
      if (matcher(this, first)) this.#clear(); // a pattern that fails takes back what it took
    }
    if (this.#memory.size >= MEMORY) this.#memory.clear();
    this.#memory.set(first, this.#winner);
    return this.#winner;
  }

  #clear(): void {
    this.names.length = this.taken.length = this.opens.length = this.closes.length = 0;
  }

  kindAt(kind: Kind, at: number): Captured | null {
    const candidates = this.#index.at(this.tokens, at).get(kind);
    const found = candidates && Attempt.of(kind, this.#index, this.#run).at(at, candidates);
    return found?.meanings.length === 1 ? found : null;
  }

  done(end: number): boolean {
    const rule = this.#rule;
    if (!rule || end <= this.first || !wins(end, rule.kind, this.#winner)) return true;
    const meanings = readMeanings(rule, this, end);
    if (meanings === null) return false; // another way through the pattern may still read
    const places = placesOf(this, end);
    this.#winner = { rule, start: this.first, end, value: meanings[0], meanings, places };
    return true;
  }
}

function compileRule(rule: Rule, source: string, lexicon: Lexicon): Compiled {
  const tree = parsePattern(source);
  const later = KINDS.slice(KINDS.indexOf(rule.kind)).find((kind) => names(tree, kind));
  if (later)
    throw new Error(
      `the rule "${rule.name}" is of kind ${rule.kind} and names {${later}}: only kinds before its own may be named`,
    );
  return { rule, tree, matcher: compilePattern(tree, lexicon) };
}

/** Whether a pattern has a place for a class, anywhere in it. */
function names(tree: Element, name: string): boolean {
  switch (tree.type) {
    case 'class':
      return tree.name === name;
    case 'tight':
    case 'not':
    case 'optional':
      return names(tree.of, name);
    case 'choice':
    case 'sequence':
      return tree.of.some((element) => names(element, name));
    default:
      return false;
  }
}

function readMeanings(rule: Rule, scope: Scope, end: number): readonly Meaning[] | null {
  if (rule.kind === 'refusal') return [];
  const read = rule.read(
    new Match(scope.tokens, scope.first, end, [...scope.names], [...scope.taken]),
  );
  return read === null ? null : 'type' in read ? [read] : read;
}

function placesOf({ first, opens, closes }: Scope, end: number): Found['places'] {
  return opens.length > 0
    ? opens.map((open, i) => [open, closes[i] ?? end] as const)
    : [[first, end] as const];
}

/** Patterns by kind, in the order of kinds; kinds without any are left out. */
type Candidates = ReadonlyMap<Kind, readonly Compiled[]>;

const NONE: Candidates = new Map();

/** The patterns that can begin with a word, and of those the ones its next word leaves; worked out when first met. */
interface Bucket {
  readonly all: readonly { readonly one: Compiled; readonly follow: Follow }[];
  readonly vocabulary: ReadonlySet<string>;
  readonly byNext: Map<string, Candidates>;
}

class Index {
  readonly #byFirst = new Map<string, Compiled[]>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #words: FirstWords;

  constructor(compiled: readonly Compiled[], words: FirstWords) {
    this.#words = words;
    for (const one of compiled)
      for (const word of words.of(one.tree).words) {
        const list = this.#byFirst.get(word);
        if (list) list.push(one);
        else this.#byFirst.set(word, [one]);
      }
  }

  at(tokens: readonly Token[], at: number): Candidates {
    const first = keyOf(tokens[at]);
    const bucket = this.#buckets.get(first) ?? this.#open(first);
    if (!bucket) return NONE;
    const next = keyOf(tokens[at + 1]);
    const second = bucket.vocabulary.has(next) ? next : '';
    let fitting = bucket.byNext.get(second);
    if (!fitting) {
      fitting = byKind(
        bucket.all
          .filter(({ follow }) => follow.any || follow.ends || follow.words.has(second))
          .map(({ one }) => one),
      );
      bucket.byNext.set(second, fitting);
    }
    return fitting;
  }

  #open(first: string): Bucket | undefined {
    const list = this.#byFirst.get(first);
    if (!list) return undefined;
    const all = list.flatMap((one) => {
      const follow = this.#words.follow(one.tree, first);
      return follow ? [{ one, follow }] : [];
    });
    const vocabulary = new Set(all.flatMap(({ follow }) => [...follow.words]));
    const bucket = { all, vocabulary, byNext: new Map<string, Candidates>() };
    this.#buckets.set(first, bucket);
    return bucket;
  }
}

function byKind(compiled: readonly Compiled[]): Candidates {
  const candidates = new Map<Kind, Compiled[]>();
  for (const one of compiled) {
    const list = candidates.get(one.rule.kind);
    if (list) list.push(one);
    else candidates.set(one.rule.kind, [one]);
  }
  return candidates;
}

function keyOf(token: Token | undefined): string {
  if (!token) return '';
  return token.kind === 'number' ? NUMBER : token.lower;
}
