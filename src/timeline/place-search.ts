/**
 * Looking for the best picture on a board: several orders first, then repair.
 * A label without room is put into the order at every turn, and whoever stands
 * in its way is asked for another form or the other side; then every label may
 * look for something better. Deterministic, and bounded by an effort.
 */
import type { Attempt, Board } from './board.ts';
import { ordersOf, type Candidate } from './place-candidates.ts';
import type { Side } from './place.ts';

/** Orders tried first take at most this share of the effort. */
const ORDERS_SHARE = 0.25;
/** So many of the pictures found that way are worked on. */
const STARTS = 3;
/** So many orders are tried with all labels in their tightest form. */
const TIGHT_ORDERS = 12;
/** Finding a place for all takes at most this share; the rest goes into standing well. */
const FIT_SHARE = 0.4;
const MOVES = ['turned', 'squeezed', 'asked'] as const;
/** So many neighbours are asked to stand otherwise, or to wait. */
const NEIGHBOURS = 4;
const AGAIN_SHARE = 0.5;
/** Least difference that counts. */
const EPSILON = 1e-9;

/** An order, and the ways wanted in it. */
type Kick = readonly [readonly number[], Int16Array];

/** A search that can be gone on with. Effort is counted in placements of a label. */
export class Search {
  readonly board: Board;
  private readonly forced: ReadonlySet<number>;
  private readonly free: Int16Array;
  /** The order and ways tried next. */
  private readonly order: Int16Array;
  private readonly ways: Int16Array;
  /** What a label may cover in any of its ways. */
  private readonly reach: readonly {
    readonly x0: number;
    readonly x1: number;
    readonly row: number;
  }[];
  /** Placements the board may have made by now. */
  private allowed = 0;
  /** The pictures to work on, the best first. */
  private starts: Attempt[] = [];
  /** Whether nothing was found any more in what remains to be tried. */
  private done = false;
  best: Attempt | null = null;

  constructor(board: Board, forced: ReadonlySet<number>) {
    this.board = board;
    this.forced = forced;
    this.free = new Int16Array(board.size).fill(-1);
    this.order = new Int16Array(board.size);
    this.ways = new Int16Array(board.size);
    this.reach = board.candidates.map((own) => ({
      x0: Math.min(...own.map((c) => c.x0)),
      x1: Math.max(...own.map((c) => c.x1)),
      row: Math.min(...own.map((c) => c.minRow)),
    }));
  }

  /** Looks for a place for every label. */
  fit(effort: number): Attempt {
    let best = this.best ?? this.begun(effort * ORDERS_SHARE);
    const until = this.board.work + effort;
    const { starts } = this;
    this.starts = [];
    if (starts.length === 0) starts.push(best);
    if (missingOf(best).length > 0)
      starts.forEach((start, i) => {
        // What one start leaves over goes to the next.
        const left = until - this.board.work;
        this.allowed = this.board.work + left / (starts.length - i);
        const found = this.fitted(start);
        if (found.cost < best.cost - EPSILON) best = found;
      });
    // What stands well leaves other gaps: once more for those without a place.
    if (missingOf(best).length > 0) {
      this.allowed = this.board.work + effort * AGAIN_SHARE;
      best = this.improved(best, 'all');
      this.allowed = this.board.work + effort * AGAIN_SHARE;
      best = this.fitted(best);
    }
    this.best = best;
    return best;
  }

  /** Looks for better places, and once more for those without one: what stands well leaves other gaps. */
  improve(effort: number): Attempt {
    let best = this.best ?? this.fit(effort * FIT_SHARE);
    if (this.done) return best;
    const until = this.board.work + effort;
    this.allowed = this.board.work + effort / 2;
    best = this.improved(best, 'all');
    this.allowed = until;
    if (missingOf(best).length > 0) best = this.improved(this.fitted(best), 'all');
    this.done = this.board.work < until;
    this.best = best;
    return best;
  }

  /** The best of several orders. */
  private begun(effort: number): Attempt {
    const { board } = this;
    const tries = Math.max(4, Math.floor(effort / board.size));
    const orders = ordersOf(board.labels)
      .slice(0, tries)
      .map((order) => this.forcedFirst(order));
    const add = (found: Attempt | null) => {
      if (!found || this.starts.some((s) => Math.abs(s.cost - found.cost) < EPSILON)) return;
      this.starts.push(found);
      this.starts.sort((a, b) => a.cost - b.cost);
      this.starts.length = Math.min(this.starts.length, STARTS);
    };
    const bound = () => this.starts[STARTS - 1]?.cost ?? Infinity;
    for (const order of orders) add(this.inOrder(order));
    // All in their tightest form leaves the most room; what can grow, grows afterwards.
    for (const side of ['before', 'after'] as const) {
      const tight = Int16Array.from(board.candidates, (own) => tightest(own, side));
      for (const order of orders.slice(0, TIGHT_ORDERS)) {
        const cost = board.costOf(order, tight, bound());
        if (cost < Infinity) add(board.attemptOf(cost));
      }
    }
    return this.starts[0] ?? this.inOrder([]);
  }

  private forcedFirst(order: readonly number[]): readonly number[] {
    const { forced } = this;
    if (forced.size === 0) return order;
    return [...order.filter((i) => forced.has(i)), ...order.filter((i) => !forced.has(i))];
  }

  /** Places the labels in one order, the forced first. Those that find no room are tried again at the head, twice. */
  private inOrder(order: readonly number[]): Attempt {
    const { board, free } = this;
    board.favour([]);
    let best = board.attemptOf(board.costOf(order, free, Infinity));
    let missing = missingOf(best);
    let head: readonly number[] = [];
    for (let tries = 0; tries < 2 && missing.length > 0; tries++) {
      const lost = new Set(missing);
      head = [...order.filter((i) => lost.has(i)), ...head];
      const first = new Set(head);
      board.favour(missing);
      const next = [...first, ...order.filter((i) => !first.has(i))];
      const last = board.attemptOf(board.costOf(next, free, Infinity));
      if (last.cost < best.cost - EPSILON && this.keepsForced(last, best)) best = last;
      missing = missingOf(last);
    }
    return best;
  }

  /** Moves one label at a time as long as that makes the picture better and effort is left. */
  private improved(start: Attempt, whom: 'missing' | 'all'): Attempt {
    let best = start;
    for (let better = true; better && this.board.work < this.allowed;) {
      better = false;
      let order = upwards(best);
      const labels = this.worstFirst(best);
      for (const move of MOVES) {
        for (const label of labels) {
          if (this.board.work >= this.allowed) break;
          if (whom === 'missing' && best.ways[label] !== -1) continue;
          const next = this[move](label, best, order);
          if (!next) continue;
          best = next;
          order = upwards(best);
          better = true;
        }
      }
    }
    return best;
  }

  /**
   * A picture with as many labels as can be found a place. It may have to get
   * worse first: what is missing is given the first choice, and whoever loses
   * its place by that looks for another.
   */
  private fitted(start: Attempt): Attempt {
    const { board } = this;
    let best = start;
    for (let better = true; better && board.work < this.allowed;) {
      const before = best;
      // A kick alone costs least to try.
      for (const label of missingOf(before))
        for (const kick of this.kicksFor(label, before)) {
          const found = this.kicked(kick, best.cost - EPSILON);
          if (found && this.keepsForced(found, before)) best = found;
        }
      if (best === before) best = this.improved(best, 'missing');
      for (const label of best === before ? missingOf(before) : [])
        for (const kick of this.kicksFor(label, before)) {
          const found = best === before ? this.kicked(kick, Infinity) : null;
          const next = found && this.improved(found, 'missing');
          if (next && next.cost < best.cost - EPSILON && this.keepsForced(next, best)) best = next;
        }
      better = best !== before;
    }
    return best;
  }

  private kicked([order, ways]: Kick, bound: number): Attempt | null {
    const { board } = this;
    board.favour(order.slice(0, 1));
    const cost = board.costOf(order, ways, bound);
    return cost === Infinity ? null : board.attemptOf(cost);
  }

  /**
   * Orders in which a label without a place comes first: the others as they
   * stand, or those it can meet in their tightest form, or one of them last.
   */
  private kicksFor(label: number, best: Attempt): Kick[] {
    const { candidates } = this.board;
    if (this.board.work >= this.allowed) return [];
    const rest = upwards(best).filter((i) => i !== label);
    const near = this.neighboursOf(label, best);
    const first = [label, ...rest];
    const tight = (tightened: readonly number[]) => {
      const ways = best.ways.slice();
      for (const i of tightened) {
        const own = candidates[i] ?? [];
        ways[i] = tightest(own, own[ways[i] ?? -1]?.side ?? 'after');
      }
      return [first, ways] as const;
    };
    return [
      [first, best.ways],
      ...near.map((last) => [[label, ...rest.filter((i) => i !== last), last], best.ways] as const),
      ...near.map((i) => tight([i])),
      ...near.flatMap((i, k) => near.slice(k + 1).map((j) => tight([i, j]))),
    ];
  }

  /** Another turn for a label, if that is for the better. */
  private turned(label: number, best: Attempt, order: readonly number[]): Attempt | null {
    const rest = order.filter((i) => i !== label);
    this.board.favour([label]);
    this.ways.set(best.ways);
    this.ways[label] = -1;
    return this.anywhere(rest, label, best);
  }

  /** A place for a label that has none, in a tighter form than it would choose. */
  private squeezed(label: number, best: Attempt, order: readonly number[]): Attempt | null {
    if (best.ways[label] !== -1) return null;
    const rest = order.filter((i) => i !== label);
    this.board.favour([label]);
    this.ways.set(best.ways);
    const own = this.board.candidates[label]?.length ?? 0;
    for (let way = 0; way < own; way++) {
      this.ways[label] = way;
      const found = this.anywhere(rest, label, best);
      if (found) return found;
    }
    return null;
  }

  private anywhere(rest: readonly number[], label: number, best: Attempt): Attempt | null {
    for (let at = 0; at <= rest.length; at++) {
      // Before or after one that it cannot meet is the same.
      const other = rest[at - 1];
      if (other !== undefined && !this.canMeet(label, other, best)) continue;
      const found = this.tried(rest, label, at, best);
      if (found) return found;
    }
    return null;
  }

  /** A label's turn together with another form or side for one that may be in its way, if that is for the better. */
  private asked(label: number, best: Attempt, order: readonly number[]): Attempt | null {
    const rest = order.filter((i) => i !== label);
    this.board.favour([label]);
    this.ways.set(best.ways);
    this.ways[label] = -1;
    for (const other of this.neighboursOf(label, best)) {
      const at = rest.indexOf(other);
      const last = [...rest.slice(0, at), ...rest.slice(at + 1), other];
      const ways = this.board.candidates[other]?.length ?? 0;
      for (let way = 0; way < ways; way++) {
        if (way === best.ways[other]) continue;
        this.ways[other] = way;
        // Before or after the other, or in what all leave; or the other above them all, reaching over many.
        const found =
          this.tried(rest, label, at, best) ??
          this.tried(rest, label, at + 1, best) ??
          this.tried(rest, label, rest.length, best) ??
          this.tried(last, label, at, best);
        if (found) return found;
      }
      this.ways[other] = best.ways[other] ?? -1;
    }
    return null;
  }

  private tried(rest: readonly number[], label: number, at: number, best: Attempt): Attempt | null {
    if (this.board.work >= this.allowed) return null;
    const { order } = this;
    for (let k = 0; k < at; k++) order[k] = rest[k] ?? 0;
    order[at] = label;
    for (let k = at; k < rest.length; k++) order[k + 1] = rest[k] ?? 0;
    const cost = this.board.costOf(order, this.ways, best.cost - EPSILON);
    if (cost === Infinity) return null;
    const found = this.board.attemptOf(cost);
    return this.keepsForced(found, best) ? found : null;
  }

  private keepsForced(next: Attempt, best: Attempt): boolean {
    for (const i of this.forced) if (next.ways[i] === -1 && best.ways[i] !== -1) return false;
    return true;
  }

  /** Labels without a place, the most important first; then those that stand worst. */
  private worstFirst(attempt: Attempt): number[] {
    const { labels, candidates } = this.board;
    const cost = (i: number) => {
      const way = attempt.ways[i] ?? -1;
      if (way === -1) return 1e6 * (labels[i]?.importance ?? 1);
      const c = candidates[i]?.[way];
      return (attempt.rows[i] ?? 0) + (c?.rows ?? 0) + (c?.cost ?? 0);
    };
    return labels.map((_, i) => i).sort((a, b) => cost(b) - cost(a) || a - b);
  }

  /** Whether a text of a label can meet another where that stands. */
  private canMeet(label: number, other: number, { ways }: Attempt): boolean {
    const own = this.reach[label];
    const c = this.board.candidates[other]?.[ways[other] ?? -1] ?? this.reach[other];
    return own !== undefined && c !== undefined && c.x0 < own.x1 + 14 && c.x1 > own.x0 - 14;
  }

  /** Those that may stand in a label's way: their text can meet one of its texts. First those on the rows it could begin on. */
  private neighboursOf(label: number, { ways, rows }: Attempt): number[] {
    const { candidates, labels } = this.board;
    const own = this.reach[label];
    if (!own) return [];
    const { x0, x1, row } = own;
    const px = (i: number) => labels[i]?.px ?? 0;
    const isNear = (i: number) => {
      const c = candidates[i]?.[ways[i] ?? -1];
      return i !== label && c !== undefined && c.x0 < x1 && c.x1 > x0;
    };
    const above = (i: number) => Math.abs((rows[i] ?? 0) - row);
    const beside = (i: number) => Math.abs(px(i) - px(label));
    return labels
      .map((_, i) => i)
      .filter(isNear)
      .sort((a, b) => above(a) - above(b) || beside(a) - beside(b) || a - b)
      .slice(0, NEIGHBOURS);
  }
}

/** The way with the fewest rows, on one side if there is any; −1 without ways. */
function tightest(own: readonly Candidate[], side: Side): number {
  const rank = (c: Candidate) => c.rows + (c.side === side ? 0 : 0.5);
  return own.reduce(
    (best, c, way) => (best < 0 || rank(c) < rank(own[best] ?? c) ? way : best),
    -1,
  );
}

function missingOf({ ways }: Attempt): number[] {
  return [...ways.keys()].filter((i) => ways[i] === -1);
}

/** From the ground up, those without a place last. */
function upwards({ ways, rows }: Attempt): number[] {
  const height = (i: number) => (ways[i] === -1 ? 1e6 : (rows[i] ?? 0));
  return [...ways.keys()].sort((a, b) => height(a) - height(b) || a - b);
}
