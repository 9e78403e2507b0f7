/**
 * The metrics of TempEval-3 (UzZaman et al., SemEval 2013): expressions found by
 * overlap (relaxed) or exactly (strict, white space and edge punctuation aside),
 * and the share of those found with the right type and value.
 */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  /** Counts nowhere, such as the date line of an article. */
  readonly ignore?: boolean;
}

/** Sums over documents. */
export interface Counts {
  readonly gold: number;
  readonly system: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly type: number;
  readonly value: number;
}

export const NO_COUNTS: Counts = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 };

interface Pair {
  readonly gold: Timex;
  readonly system: Timex;
  readonly overlap: number;
  readonly strict: boolean;
}

/** What one document adds. Pairs are one to one: exact spans first, then the largest overlap. */
export function countDocument(
  text: string,
  gold: readonly Timex[],
  system: readonly Timex[],
): Counts {
  const ignored = gold.filter((t) => t.ignore);
  const wanted = gold.filter((t) => !t.ignore);
  const shown = system.filter(
    (s) => !(ignored.some((i) => overlap(i, s) > 0) && !wanted.some((g) => overlap(g, s) > 0)),
  );
  const pairs = align(text, wanted, shown);
  return {
    gold: wanted.length,
    system: shown.length,
    strict: pairs.filter((p) => p.strict).length,
    relaxed: pairs.length,
    type: pairs.filter((p) => p.gold.type === p.system.type).length,
    value: pairs.filter((p) => p.gold.value.trim() === p.system.value.trim()).length,
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    system: a.system + b.system,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    type: a.type + b.type,
    value: a.value + b.value,
  };
}

/** F1 in percent of a number of hits. */
export function f1(hits: number, { gold, system }: Counts): number {
  return gold + system === 0 ? 100 : (200 * hits) / (gold + system);
}

function align(text: string, gold: readonly Timex[], system: readonly Timex[]): Pair[] {
  const candidates: Pair[] = [];
  for (const g of gold)
    for (const s of system) {
      const [a, b] = [trimmed(g, text), trimmed(s, text)];
      const shared = overlap(a, b);
      if (shared > 0)
        candidates.push({
          gold: g,
          system: s,
          overlap: shared,
          strict: a.start === b.start && a.end === b.end,
        });
    }
  candidates.sort(
    (p, q) =>
      Number(q.strict) - Number(p.strict) ||
      q.overlap - p.overlap ||
      p.gold.start - q.gold.start ||
      p.system.start - q.system.start,
  );
  const used = new Set<Timex>();
  return candidates.filter((p) => {
    if (used.has(p.gold) || used.has(p.system)) return false;
    used.add(p.gold).add(p.system);
    return true;
  });
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

const EDGE = /[\s"'“”‘’.,;:()[\]]/;

function trimmed({ start, end }: Timex, text: string): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
