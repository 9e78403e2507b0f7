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
const ORDERS_SHARE = 0.2;
/** So many of the pictures found that way are worked on. */
const STARTS = 3;
/** So many orders are tried with all labels in their tightest form. */
const TIGHT_ORDERS = 12;
/** Finding a place for all takes at most this share; the rest goes into standing well. */
const FIT_SHARE = 0.4;
const MOVES = ['asked', 'turned', 'squeezed'] as const;
/** So many neighbours are asked to stand otherwise, or to wait. */
const NEIGHBOURS = 6;
/** Least difference that counts. */
const EPSILON = 1e-9;

/** The best attempt found. Effort is counted in placements of a label. */
export function search(board: Board, forced: ReadonlySet<number>, effort: number): Attempt {
  return new Search(board, forced).run(effort);
}

class Search {
  private readonly board: Board;
  private readonly forced: ReadonlySet<number>;
  private readonly free: Int16Array;
  /** The order and ways tried next. */
  private readonly order: Int16Array;
  private readonly ways: Int16Array;
  /** Placements the board may have made by now. */
  private allowed = 0;

  constructor(board: Board, forced: ReadonlySet<number>) {
    this.board = board;
    this.forced = forced;
    this.free = new Int16Array(board.size).fill(-1);
    this.order = new Int16Array(board.size);
    this.ways = new Int16Array(board.size);
  }

  run(effort: number): Attempt {
    const tries = Math.max(4, Math.floor((effort * ORDERS_SHARE) / this.board.size));
    const starts: Attempt[] = [];
    for (const order of ordersOf(this.board.labels).slice(0, tries)) {
      const found = this.inOrder(order);
      if (!starts.some((s) => Math.abs(s.cost - found.cost) < EPSILON)) starts.push(found);
    }
    for (const side of ['before', 'after'] as const) {
      // All in their tightest form leaves the most room; what can grow, grows afterwards.
      const tight = Int16Array.from(this.board.candidates, (own) => tightest(own, side));
      for (const order of ordersOf(this.board.labels).slice(0, Math.min(TIGHT_ORDERS, tries)))
        starts.push(
          this.board.attemptOf(this.board.costOf(this.forcedFirst(order), tight, Infinity)),
        );
    }
    starts.sort((a, b) => a.cost - b.cost);
    let best = starts[0] ?? this.inOrder([]);
    const fit = this.board.work + effort * FIT_SHARE;
    starts.slice(0, STARTS).forEach((start, i) => {
      // What one start leaves over goes to the next.
      const left = fit - this.board.work;
      this.allowed = this.board.work + left / (STARTS - i);
      const found = this.fitted(start);
      if (found.cost < best.cost - EPSILON) best = found;
    });
    // What stands well leaves other gaps: once more for those without a place.
    this.allowed = this.board.work + (effort * (1 - FIT_SHARE)) / 2;
    best = this.improved(best, 'all');
    this.allowed = this.board.work + (effort * (1 - FIT_SHARE)) / 2;
    return missingOf(best).length > 0 ? this.improved(this.fitted(best), 'all') : best;
  }

  private forcedFirst(order: readonly number[]): readonly number[] {
    const { forced } = this;
    if (forced.size === 0) return order;
    return [...order.filter((i) => forced.has(i)), ...order.filter((i) => !forced.has(i))];
  }

  /** Places the labels in one order, the forced first. Those that find no room are tried again at the head, twice. */
  private inOrder(plain: readonly number[]): Attempt {
    const { board, free } = this;
    const order = this.forcedFirst(plain);
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
      const order = upwards(best);
      const labels = this.worstFirst(best);
      // Another turn costs less to try than another form for a neighbour.
      for (const move of MOVES) {
        for (const label of labels) {
          if (better || (whom === 'missing' && best.ways[label] !== -1)) break;
          const next = this[move](label, best, order);
          if (!next) continue;
          best = next;
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
    let best = this.improved(start, 'missing');
    for (let better = true; better && this.board.work < this.allowed;) {
      better = false;
      for (const order of missingOf(best).flatMap((label) => this.kicksFor(label, best))) {
        this.board.favour(order.slice(0, 1));
        const kick = this.board.costOf(order, best.ways, Infinity);
        const found = this.improved(this.board.attemptOf(kick), 'missing');
        if (found.cost >= best.cost - EPSILON || !this.keepsForced(found, best)) continue;
        best = found;
        better = true;
        break;
      }
    }
    return best;
  }

  /** Orders in which a label without a place comes first: the others as they stand, or one of its neighbours last. */
  private kicksFor(label: number, best: Attempt): number[][] {
    const rest = upwards(best).filter((i) => i !== label);
    const near = this.neighboursOf(label, best);
    return [
      [label, ...rest],
      ...near.map((last) => [label, ...rest.filter((i) => i !== last), last]),
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

  /** Those that may stand in a label's way: their text can meet one of its texts. First those on the rows it could begin on. */
  private neighboursOf(label: number, { ways, rows }: Attempt): number[] {
    const { candidates, labels } = this.board;
    const own = candidates[label] ?? [];
    const x0 = Math.min(...own.map((c) => c.x0));
    const x1 = Math.max(...own.map((c) => c.x1));
    const row = Math.min(...own.map((c) => c.minRow));
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
