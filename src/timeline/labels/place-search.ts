/**
 * Looking for the best picture on a board: several orders first, then repair.
 * A label without room is put first and those it can meet are made tight or
 * wait; then every label may look for something better at another turn.
 * Deterministic, and bounded by an effort, counted in placements of a label.
 */
import type { Attempt, Board } from './board.ts';
import { ordersOf, type Candidate } from './place-candidates.ts';
import type { Side } from './place.ts';

/** Orders tried first take at most this share of the effort to find places. */
const ORDERS_SHARE = 0.25;
/** So many of the pictures found that way are worked on. */
const STARTS = 6;
/** So many orders are tried with all labels in their tightest form. */
const TIGHT_ORDERS = 12;
/** Once all have been asked for better places, those without one are looked at again, at this share. */
const AGAIN_SHARE = 0.5;
/** So many neighbours are asked to be tight, or to wait. */
const NEIGHBOURS = 4;
/** Least difference that counts. */
const EPSILON = 1e-9;

/** A search that can be gone on with. */
export class Search {
  readonly board: Board;
  private readonly free: Int16Array;
  /** Of each label the way with the fewest rows, on one side if there is any. */
  private readonly tight: Readonly<Record<Side, Int16Array>>;
  /** What is tried next: an order, and the way each label is wanted in it. */
  private readonly order: number[];
  private readonly wanted: Int16Array;
  private best: Attempt | null = null;
  /** The pictures to work on, the best first. */
  private starts: Attempt[] = [];
  /** Placements the board may have made by now. */
  private allowed = 0;

  constructor(board: Board) {
    this.board = board;
    const { size, candidates } = board;
    this.free = new Int16Array(size).fill(-1);
    this.tight = {
      before: Int16Array.from(candidates, (own) => tightest(own, 'before')),
      after: Int16Array.from(candidates, (own) => tightest(own, 'after')),
    };
    this.order = new Array<number>(size).fill(0);
    this.wanted = new Int16Array(size);
  }

  /** Looks for a place for every label. */
  fit(effort: number): Attempt {
    const { board } = this;
    let best = this.best ?? this.begun(effort * ORDERS_SHARE);
    const until = board.work + effort;
    this.starts.forEach((start, i, { length }) => {
      if (missingOf(best).length === 0) return;
      // What one start leaves over goes to the next.
      this.allowed = board.work + (until - board.work) / (length - i);
      best = cheaper(this.fitted(start), best);
    });
    if (missingOf(best).length > 0) best = this.improved(best, effort * AGAIN_SHARE);
    return (this.best = best);
  }

  /** Looks for better places. */
  improve(effort: number): Attempt {
    return (this.best = this.improved(this.best ?? this.fit(effort), effort));
  }

  /** The best of several orders. */
  private begun(effort: number): Attempt {
    const { board } = this;
    const tries = Math.max(4, Math.floor(effort / board.size));
    const orders = ordersOf(board.labels, tries);
    const tryAll = (some: readonly (readonly number[])[], ways: Int16Array) => {
      for (const order of some) {
        const found = this.tried(order, ways, this.starts[STARTS - 1]?.cost ?? Infinity);
        if (!found || this.starts.some((s) => Math.abs(s.cost - found.cost) < EPSILON)) continue;
        this.starts = [...this.starts, found].sort((a, b) => a.cost - b.cost).slice(0, STARTS);
      }
    };
    tryAll(orders, this.free);
    // All in their tightest form leaves the most room; what can grow, grows afterwards.
    for (const side of ['before', 'after'] as const)
      tryAll(orders.slice(0, TIGHT_ORDERS), this.tight[side]);
    return this.starts[0] ?? board.attemptOf(Infinity);
  }

  /** Everything better for a label, and once more a place for those without: what stands well leaves other gaps. */
  private improved(start: Attempt, effort: number): Attempt {
    this.allowed = this.board.work + effort;
    const best = this.moved(start, 'all');
    this.allowed = this.board.work + effort;
    return this.fitted(best);
  }

  /** Moves one label at a time as long as that makes the picture better and effort is left. */
  private moved(start: Attempt, whom: 'missing' | 'all'): Attempt {
    let best = start;
    for (let before: Attempt | null = null; best !== before && this.isAllowed();) {
      before = best;
      for (const label of this.worstFirst(best))
        if (whom === 'all' || best.ways[label] === -1) best = this.turned(label, best);
    }
    return best;
  }

  /**
   * A picture with as many labels as can be found a place: what is missing is
   * given the first choice, and whoever loses its place by that comes later.
   */
  private fitted(start: Attempt): Attempt {
    let best = start;
    for (let before: Attempt | null = null; best !== before && this.isAllowed();) {
      before = best;
      for (const label of missingOf(before))
        if (this.isAllowed()) best = this.kicked(label, before, best);
      // A kick costs least to try.
      if (best === before) best = this.moved(best, 'missing');
    }
    return best;
  }

  /**
   * The best of what comes of putting a label first that has no place in `start`: the others as they
   * stand there, one of its neighbours last, or one or two in their tightest form.
   */
  private kicked(label: number, start: Attempt, best: Attempt): Attempt {
    const { order, wanted } = this;
    const { ways } = start;
    this.putFirst(label, start);
    const near: number[] = [];
    for (let at = 1; at < order.length && near.length < NEIGHBOURS; at++) {
      const other = order[at] ?? label;
      if (ways[other] !== -1 && this.canMeet(label, other, ways)) near.push(other);
    }
    let found = this.better(best);
    for (const last of near) {
      const from = order.indexOf(last);
      let at = from;
      for (; at + 1 < order.length; at++) order[at] = order[at + 1] ?? last;
      order[at] = last;
      found = this.better(found);
      for (; at > from; at--) order[at] = order[at - 1] ?? last;
      order[from] = last;
    }
    for (let k = 0; k < near.length; k++)
      for (let l = k; l < near.length; l++) {
        const i = near[k] ?? label;
        const j = near[l] ?? label;
        wanted[i] = this.tightOf(i, ways);
        wanted[j] = this.tightOf(j, ways);
        found = this.better(found);
        wanted[i] = ways[i] ?? -1;
        wanted[j] = ways[j] ?? -1;
      }
    return found;
  }

  /** Makes ready what is tried next: a label first, the others as they stand in a picture. */
  private putFirst(label: number, { ways, upwards }: Attempt): void {
    const { order, wanted } = this;
    let at = 0;
    order[at++] = label;
    for (const i of upwards) if (i !== label) order[at++] = i;
    wanted.set(ways);
  }

  private tightOf(i: number, ways: Int16Array): number {
    const side = this.board.candidates[i]?.[ways[i] ?? -1]?.side ?? 'after';
    return this.tight[side][i] ?? -1;
  }

  /** Another turn for a label, if that is for the better. */
  private turned(label: number, best: Attempt): Attempt {
    const { order, wanted } = this;
    this.putFirst(label, best);
    wanted[label] = -1;
    for (let at = 0; at < order.length && this.isAllowed(); at++) {
      const other = order[at] ?? label;
      order[Math.max(0, at - 1)] = other;
      order[at] = label;
      // Before or after one that it cannot meet is the same.
      if (other !== label && !this.canMeet(label, other, wanted)) continue;
      const found = this.better(best);
      if (found !== best) return found;
    }
    return best;
  }

  /** What comes of what is ready to be tried if that costs less, else the best so far. */
  private better(best: Attempt): Attempt {
    return this.tried(this.order, this.wanted, best.cost - EPSILON) ?? best;
  }

  private tried(order: readonly number[], ways: Int16Array, bound: number): Attempt | null {
    const cost = this.board.costOf(order, ways, bound);
    return cost === Infinity ? null : this.board.attemptOf(cost);
  }

  private isAllowed(): boolean {
    return this.board.work < this.allowed;
  }

  /** Labels without a place, the most important first; then those that stand worst. */
  private worstFirst({ ways, rows }: Attempt): number[] {
    const { labels, candidates } = this.board;
    const costs = labels.map(({ importance }, i) => {
      const c = candidates[i]?.[ways[i] ?? -1];
      return c ? (rows[i] ?? 0) + c.rows + c.cost : 1e6 * importance;
    });
    return [...costs.keys()].sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b);
  }

  /** Whether a text of a label can meet another where that stands. */
  private canMeet(label: number, other: number, ways: Int16Array): boolean {
    const { reach, candidates, gap } = this.board;
    const own = reach[label];
    const c = candidates[other]?.[ways[other] ?? -1] ?? reach[other];
    return own !== undefined && c !== undefined && c.x0 < own.x1 + gap && c.x1 > own.x0 - gap;
  }
}

const cheaper = (a: Attempt, b: Attempt) => (a.cost < b.cost - EPSILON ? a : b);

/** The way with the fewest rows, on one side if there is any; −1 without ways. */
function tightest(own: readonly Candidate[], side: Side): number {
  let best = -1;
  let least = Infinity;
  own.forEach((c, way) => {
    const rank = c.rows + (c.side === side ? 0 : 0.5);
    if (rank >= least) return;
    least = rank;
    best = way;
  });
  return best;
}

function missingOf({ ways }: Attempt): number[] {
  const missing: number[] = [];
  for (let i = 0; i < ways.length; i++) if (ways[i] === -1) missing.push(i);
  return missing;
}
