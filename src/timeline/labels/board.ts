/**
 * The board labels are put on, one after another: which rows are taken, how high
 * each pole reaches, what roofs over it. Poles do not move here, so which poles
 * lie under a text is known beforehand: a run of neighbours. That turns every
 * test into a few comparisons, on arrays that are used again.
 *
 * An order that begins as the one before it is not begun anew: what was put
 * beyond their common beginning is taken off again, and no more.
 */
import type { Span } from '../geometry.ts';
import { candidatesOf, type Candidate } from './place-candidates.ts';
import type { PlaceOptions, PoleLabel } from './place.ts';

/** For each label which of its candidates it takes, and on which row; −1 where it has no place. */
export interface Attempt {
  /** Of the picture, whatever the order it was made in. */
  readonly cost: number;
  readonly ways: Int16Array;
  readonly rows: Int16Array;
  /** All labels from the ground up, those without a place last. */
  readonly upwards: readonly number[];
}

/** What one more row of height costs, and leaving out a label, in rows. */
const SKYLINE_COST = 4;
const OMISSION_COST = 200;
/** Roofing over a pole still to come: its label would have to go below, or on the ground cannot stand at all. */
const ROOF_COST = 1.2;
const SHUT_COST = 6;

export class Board {
  readonly size: number;
  /** Placements made so far: what an effort is counted in. */
  work = 0;
  readonly labels: readonly PoleLabel[];
  readonly candidates: readonly (readonly Candidate[])[];
  /** What a label may cover in any of its ways. */
  readonly reach: readonly Span[];
  readonly gap: number;
  private readonly ways: Int16Array;
  private readonly rows: Int16Array;
  /** Of each label that has a place the first row above its text; else 0. */
  private readonly above: Int16Array;
  private readonly ceilings: Int16Array;
  /** Of each label the least ceiling that one of its ways could stand under. */
  private readonly needs: Int16Array;
  private readonly placed: Uint8Array;
  /** The texts on each row, and how many they are. */
  private readonly texts: (Candidate | null)[];
  private readonly counts: Int16Array;
  /** What a label costs at least. */
  private readonly floors: Float64Array;
  /** What was put, in order: label, the way wanted, and the sums before it. */
  private depth = 0;
  private readonly order: Int16Array;
  private readonly wanted: Int16Array;
  private readonly costs: Float64Array;
  private readonly heights: Int16Array;
  /** Ceilings that were lowered, as they were before: label and row by turns. */
  private readonly lowered: number[] = [];
  private loweredCount = 0;
  private readonly loweredAt: Int32Array;
  /** Chains of labels by rows, those without a place in the last. */
  private readonly firsts: Int16Array;
  private readonly nexts: Int16Array;

  constructor(labels: readonly PoleLabel[], options: PlaceOptions) {
    const xs = labels.map((l) => l.px);
    const n = labels.length;
    this.size = n;
    this.labels = labels;
    this.gap = options.gap;
    this.ways = new Int16Array(n).fill(-1);
    this.rows = new Int16Array(n).fill(-1);
    this.above = new Int16Array(n);
    this.placed = new Uint8Array(n);
    // Filled, so that it is an array of things from the start: what is compiled for it stays good.
    // Not with undefined, which arrays of numbers may hold, too.
    this.texts = new Array<Candidate | null>(n * options.maxRows).fill(null);
    this.counts = new Int16Array(options.maxRows);
    this.candidates = labels.map((label, i) => candidatesOf(label, i, xs, options));
    this.ceilings = Int16Array.from(labels, (l) =>
      Math.min(options.maxRows, ...options.blocked(l.px, l.px).map(([r0]) => r0)),
    );
    this.needs = Int16Array.from(this.candidates, (own) =>
      own.reduce((least, c) => Math.min(least, c.minRow + c.rows), options.maxRows + 1),
    );
    this.order = new Int16Array(n);
    this.wanted = new Int16Array(n);
    this.costs = new Float64Array(n + 1);
    this.heights = new Int16Array(n + 1);
    this.loweredAt = new Int32Array(n + 1);
    this.firsts = new Int16Array(options.maxRows + 1);
    this.nexts = new Int16Array(n);
    this.floors = Float64Array.from(labels, (label, i) => this.leastOf(label, i));
    this.costs[0] = this.floors.reduce((a, b) => a + b, 0);
    this.reach = this.candidates.map((own) => ({
      x0: Math.min(...own.map((c) => c.x0)),
      x1: Math.max(...own.map((c) => c.x1)),
    }));
  }

  /** What a label costs where it stands alone. */
  private leastOf({ importance }: PoleLabel, i: number): number {
    let least = OMISSION_COST * importance;
    for (const c of this.candidates[i] ?? []) {
      const row = this.lowestRow(i, c, Infinity);
      if (row >= 0) least = Math.min(least, row + c.rows + c.cost);
    }
    return least;
  }

  /**
   * The cost of placing the labels in one order, each in the way it should
   * stand (−1: its own choice) if there is room, else as it can. Given up, and
   * infinite, as soon as it cannot cost less than `bound`.
   */
  costOf(order: readonly number[], wanted: Int16Array, bound: number): number {
    const { size } = this;
    let same = 0;
    while (same < this.depth) {
      const i = this.order[same] ?? 0;
      if (order[same] !== i || wanted[i] !== this.wanted[same]) break;
      same += 1;
    }
    this.takeOff(same);
    for (;;) {
      const { depth } = this;
      // What is still to come costs at least its least; that is part of the sum from the start.
      const cost = (this.costs[depth] ?? 0) + (this.heights[depth] ?? 0) * SKYLINE_COST;
      if (cost >= bound) return Infinity;
      if (depth === size) return cost;
      this.putNext(order[depth] ?? 0, wanted[order[depth] ?? 0] ?? -1);
    }
  }

  /** The picture of the last order that was not given up. */
  attemptOf(cost: number): Attempt {
    const { ways, rows, size } = this;
    // By rows, the lowest first: of each row a chain from its first label to its last.
    const { firsts, nexts } = this;
    firsts.fill(-1);
    for (let i = size - 1; i >= 0; i--) {
      const row = rows[i] ?? -1;
      const at = row < 0 ? firsts.length - 1 : row;
      nexts[i] = firsts[at] ?? -1;
      firsts[at] = i;
    }
    const upwards: number[] = [];
    for (const first of firsts) for (let i = first; i >= 0; i = nexts[i] ?? -1) upwards.push(i);
    return { cost, ways: ways.slice(), rows: rows.slice(), upwards };
  }

  private putNext(i: number, way: number): void {
    const { depth } = this;
    const before = this.costs[depth] ?? 0;
    let height = this.heights[depth] ?? 0;
    let cost = OMISSION_COST * (this.labels[i]?.importance ?? 1);
    this.loweredAt[depth] = this.loweredCount;
    if ((way >= 0 && this.put(i, way)) || this.putCheapest(i)) {
      const top = this.above[i] ?? 0;
      cost = top + (this.candidates[i]?.[this.ways[i] ?? 0]?.cost ?? 0);
      if (top > height) height = top;
    }
    this.placed[i] = 1;
    this.order[depth] = i;
    this.wanted[depth] = way;
    this.depth = depth + 1;
    this.costs[depth + 1] = before + cost - (this.floors[i] ?? 0);
    this.heights[depth + 1] = height;
    this.work += 1;
  }

  /** Takes off what was put last, until so many are left. */
  private takeOff(left: number): void {
    const { lowered, ceilings } = this;
    while (this.depth > left) {
      this.depth -= 1;
      const i = this.order[this.depth] ?? 0;
      this.placed[i] = 0;
      const row = this.rows[i] ?? -1;
      if (row < 0) continue;
      for (let r = row; r < (this.above[i] ?? 0); r++) this.counts[r] = (this.counts[r] ?? 0) - 1;
      const from = this.loweredAt[this.depth] ?? 0;
      for (let k = from; k < this.loweredCount; k += 2)
        ceilings[lowered[k] ?? 0] = lowered[k + 1] ?? 0;
      this.loweredCount = from;
      this.ways[i] = -1;
      this.rows[i] = -1;
      this.above[i] = 0;
    }
  }

  /** The cheapest of a label's ways to stand, each on its lowest free row. */
  private putCheapest(i: number): boolean {
    const ceiling = this.ceilings[i] ?? 0;
    // Most that find no place are roofed over: nothing else is looked at then.
    if (ceiling < (this.needs[i] ?? 0)) return false;
    const own = this.candidates[i] ?? [];
    let best = -1;
    let at = -1;
    let least = Infinity;
    for (let way = 0; way < own.length; way++) {
      const c = own[way];
      if (!c || c.minRow + c.rows > ceiling) continue;
      if (c.minRow + c.rows + c.cost >= least - 1e-9) continue;
      const row = this.lowestRow(i, c, least - 1e-9);
      if (row < 0) continue;
      let cost = row + c.rows + c.cost;
      for (let j = c.from; j < c.to; j++)
        if (!this.placed[j]) cost += row === 0 ? SHUT_COST : ROOF_COST;
      if (cost >= least - 1e-9) continue;
      least = cost;
      best = way;
      at = row;
    }
    const c = own[best];
    if (c) this.putOn(i, best, c, at);
    return c !== undefined;
  }

  private put(i: number, way: number): boolean {
    const c = this.candidates[i]?.[way];
    const row = c ? this.lowestRow(i, c, Infinity) : -1;
    if (!c || row < 0) return false;
    this.putOn(i, way, c, row);
    return true;
  }

  private putOn(i: number, way: number, c: Candidate, row: number): void {
    const { size, texts, counts, ceilings, lowered } = this;
    const above = row + c.rows;
    for (let r = row; r < above; r++) {
      const count = counts[r] ?? 0;
      texts[r * size + count] = c;
      counts[r] = count + 1;
    }
    this.ways[i] = way;
    this.rows[i] = row;
    this.above[i] = above;
    for (let j = c.from; j < c.to; j++) {
      const ceiling = ceilings[j] ?? 0;
      if (ceiling <= row) continue;
      lowered[this.loweredCount] = j;
      lowered[this.loweredCount + 1] = ceiling;
      this.loweredCount += 2;
      ceilings[j] = row;
    }
  }

  /** −1 where there is none, or none at which standing costs less than `limit`. */
  private lowestRow(i: number, c: Candidate, limit: number): number {
    const { above } = this;
    const { rows, to } = c;
    let row = c.minRow;
    const roof = (this.ceilings[i] ?? 0) - rows;
    for (let j = c.from; j < to && row <= roof; j++) {
      const free = above[j] ?? 0;
      if (free > row) row = free;
    }
    if (row + rows + c.cost >= limit) return -1;
    while (row <= roof) {
      const next = this.nextFree(row, c);
      if (next === row) return row;
      row = next;
    }
    return -1;
  }

  /** `row` where the text has room there; else the next row worth trying. */
  private nextFree(row: number, c: Candidate): number {
    const { gap, texts, size, counts } = this;
    const { rows, blocked, x0, x1 } = c;
    if (blocked.length > 0)
      for (const block of blocked) if (row < block[1] && row + rows > block[0]) return block[1];
    const after = c.side === 'after';
    for (let r = row + rows - 1; r >= row; r--) {
      const end = r * size + (counts[r] ?? 0);
      for (let k = r * size; k < end; k++) {
        const p = texts[k];
        if (!p) continue;
        // Between two texts `gap`; between two poles nothing; a text and a pole keep the pad they have.
        const right = after || p.side === 'before' ? gap : 1;
        const left = !after || p.side === 'after' ? gap : 1;
        if (x0 < p.x1 + left && x1 > p.x0 - right) return r + 1;
      }
    }
    return row;
  }
}
