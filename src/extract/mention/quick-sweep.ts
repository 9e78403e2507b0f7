/**
 * The tagger's last pass, quicker: some 900 patterns are tried on every clause,
 * and compromise asks for each in turn whether the clause could fit it. Here the
 * patterns are indexed by the rarest thing they need, so that only those are
 * looked at that stand a chance. What is found is the same, in the same order.
 *
 * Installed as a compromise plugin in place of its `bulkMatch`.
 */

/** A term of compromise, as far as patterns look at it. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly machine?: string | null;
  readonly implicit?: string;
  readonly alias?: readonly string[];
  readonly tags: ReadonlySet<string>;
}

/** One token of a pattern. */
interface TokenPattern {
  readonly tag?: string;
  readonly word?: string;
  readonly use?: string;
  readonly id?: string;
  readonly fuzzy?: boolean;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
}

interface Pattern {
  readonly regs: readonly TokenPattern[];
  /** Words and "#Tags" that a clause must hold, or must not. */
  readonly needs: readonly string[];
  readonly ifNo?: readonly string[];
  /** Words and tags of which the clause must hold `minWant`. */
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
}

interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
}

type Pointer = [number, ...unknown[]];

interface Methods {
  readonly one: {
    readonly cacheDoc: (document: readonly (readonly Term[])[]) => readonly ReadonlySet<string>[];
    readonly match: (
      docs: readonly (readonly Term[])[],
      pattern: Pattern,
    ) => { readonly ptrs: readonly Pointer[] };
  };
}

type Found = Pattern & { readonly pointer: Pointer };

interface Entry {
  readonly pattern: Pattern;
  /** The tokens it begins with, as long as each stands for one term. */
  readonly lead: readonly TokenPattern[];
  /** What compromise finds it by, each with its place in compromise's order. */
  readonly hooks: readonly (readonly [key: string, rank: number])[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;

const indices = new WeakMap<Net, Index>();

/** The plugin, for `nlp.plugin`. */
export const quickSweep = { methods: { one: { bulkMatch } } };

/** Every match of every pattern in every clause, in compromise's own order. */
function bulkMatch(
  document: readonly (readonly Term[])[],
  net: Net,
  methods: Methods,
): readonly Found[] {
  const index = indexOf(net);
  const caches = methods.one.cacheDoc(document);
  const found: Found[] = [];
  document.forEach((terms, clause) => {
    const holds = caches[clause] ?? new Set<string>();
    for (const pattern of [...likely(index, terms, holds), ...net.always]) {
      if (terms.length < pattern.minWords) continue;
      for (const pointer of methods.one.match([terms], pattern).ptrs) {
        pointer[0] = clause;
        found.push({ ...pattern, pointer });
      }
    }
  });
  return found;
}

function indexOf(net: Net): Index {
  const known = indices.get(net);
  if (known) return known;
  const hooksOf = new Map<Pattern, [string, number][]>();
  Object.entries(net.hooks).forEach(([key, patterns], i) => {
    patterns.forEach((pattern, j) => {
      const hooks = hooksOf.get(pattern);
      const hook: [string, number] = [key, i * MOST_PATTERNS + j];
      if (hooks) hooks.push(hook);
      else hooksOf.set(pattern, [hook]);
    });
  });
  const index = new Map<string, Entry[]>();
  for (const [pattern, hooks] of hooksOf) {
    const entry = { pattern, hooks, lead: leadOf(pattern) };
    for (const key of keysOf(pattern, net)) {
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
  }
  indices.set(net, index);
  return index;
}

/** More than hang on any one hook: ranks of two hooks do not mix. */
const MOST_PATTERNS = 100_000;

/** The rarest thing that a pattern needs; where it needs nothing, all that it wants. */
function keysOf({ needs, wants }: Pattern, { hooks }: Net): readonly string[] {
  const commonness = (key: string): number =>
    (key.startsWith('#') ? MOST_PATTERNS : 0) + (hooks[key]?.length ?? 0);
  const [first, ...others] = needs;
  if (first === undefined) return [...new Set(wants)];
  return [others.reduce((a, b) => (commonness(b) < commonness(a) ? b : a), first)];
}

function leadOf({ regs }: Pattern): readonly TokenPattern[] {
  const lead: TokenPattern[] = [];
  for (const reg of regs) {
    const plain = reg.tag !== undefined || (reg.word !== undefined && !reg.use && !reg.fuzzy);
    if (!plain || reg.optional || reg.negative || reg.id !== undefined) break;
    lead.push(reg);
    if (reg.greedy) break;
  }
  return lead;
}

/** The patterns that may fit a clause, in compromise's order. */
function likely(
  index: Index,
  terms: readonly Term[],
  holds: ReadonlySet<string>,
): readonly Pattern[] {
  const chosen = new Map<Pattern, number>();
  // Half of a contraction may be stepped over, so that places do not tell.
  const isPlain = !terms.some((term) => term.implicit);
  for (const held of holds) {
    for (const { pattern, lead, hooks } of index.get(held) ?? []) {
      if (!chosen.has(pattern) && mayFit(pattern, holds) && (!isPlain || hasLead(terms, lead)))
        chosen.set(pattern, firstRank(hooks, holds));
    }
  }
  return [...chosen].sort(([, a], [, b]) => a - b).map(([pattern]) => pattern);
}

function mayFit({ needs, ifNo, wants, minWant }: Pattern, holds: ReadonlySet<string>): boolean {
  for (const need of needs) if (!holds.has(need)) return false;
  if (ifNo) for (const no of ifNo) if (holds.has(no)) return false;
  if (wants.length === 0) return true;
  let wanted = 0;
  for (const want of wants) if (holds.has(want)) wanted += 1;
  return wanted >= minWant;
}

/** Whether the first tokens of a pattern stand one after another anywhere in the clause. */
function hasLead(terms: readonly Term[], lead: readonly TokenPattern[]): boolean {
  if (lead.length === 0) return true;
  for (let at = 0; at + lead.length <= terms.length; at++)
    if (lead.every((token, i) => isOf(terms[at + i], token))) return true;
  return false;
}

function isOf(term: Term | undefined, { tag, word }: TokenPattern): boolean {
  if (!term) return false;
  if (word === undefined) return tag !== undefined && term.tags.has(tag);
  return (
    term.normal === word ||
    term.text === word ||
    term.machine === word ||
    term.alias?.includes(word) === true
  );
}

/** Where compromise would come upon the pattern first. */
function firstRank(hooks: Entry['hooks'], holds: ReadonlySet<string>): number {
  let first = Infinity;
  for (const [key, rank] of hooks) if (rank < first && holds.has(key)) first = rank;
  return first;
}
