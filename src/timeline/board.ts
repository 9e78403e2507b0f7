/**
 * The board labels are put on, one after another: which rows are taken, how high
 * each pole reaches, what roofs over it. Poles do not move here, so which poles
 * lie under a text is known beforehand: a run of neighbours. That turns every
 * test into a few comparisons, on arrays that are used again.
 */
import { candidatesOf, type Candidate } from './place-candidates.ts';
import type { PlaceOptions, PoleLabel } from './place.ts';

/** For each label which of its candidates it takes, and on which row; −1 where it has no place. */
export interface Attempt {
  /** Of the picture, whatever the order it was made in. */
  readonly cost: number;
  readonly ways: Int16Array;
  readonly rows: Int16Array;
}

/** What one more row of height costs, and leaving out a label, in rows. */
const SKYLINE_COST = 4;
const OMISSION_COST = 200;
/** Roofing over a pole still to come: its label would have to go below, or cannot stand at all. */
const ROOF_COST = 1.2;
const SHUT_COST = 6;

export class Board {
  readonly size: number;
  /** Placements made so far: what an effort is counted in. */
  work = 0;
  readonly labels: readonly PoleLabel[];
  readonly candidates: readonly (readonly Candidate[])[];
  private readonly maxRows: number;
  private readonly gap: number;
  private readonly ways: Int16Array;
  private readonly rows: Int16Array;
  private readonly tops: Int16Array;
  private readonly ceilings: Int16Array;
  private readonly placed: Uint8Array;
  private readonly texts: Candidate[][];
  /** Rows each label needs at least, and what a roof over its pole should leave. */
  private readonly least: Int16Array;
  private readonly lowest: Int16Array;
  private readonly roofs: Int16Array;

  constructor(labels: readonly PoleLabel[], options: PlaceOptions) {
    const xs = labels.map((l) => l.px);
    const n = labels.length;
    this.size = n;
    this.labels = labels;
    this.maxRows = options.maxRows;
    this.gap = options.gap;
    this.ways = new Int16Array(n);
    this.rows = new Int16Array(n);
    this.tops = new Int16Array(n);
    this.ceilings = new Int16Array(n);
    this.placed = new Uint8Array(n);
    this.texts = Array.from({ length: options.maxRows }, () => []);
    this.least = Int16Array.from(labels, (l) => Math.min(99, ...l.shapes.map((s) => s.rows)));
    this.lowest = Int16Array.from(this.least);
    this.candidates = labels.map((label, i) => candidatesOf(label, i, xs, options));
    this.roofs = Int16Array.from(labels, (l) =>
      Math.min(options.maxRows, ...options.blocked(l.px, l.px).map(([r0]) => r0)),
    );
  }

  /** Whoever roofs over these labels from now on leaves room for the form they like best. */
  favour(labels: readonly number[]): void {
    this.lowest.set(this.least);
    for (const i of labels) this.lowest[i] = this.labels[i]?.shapes[0]?.rows ?? 1;
  }

  /**
   * The cost of placing the labels in one order, each in the way it should
   * stand (−1: its own choice) if there is room, else as it can. Given up, and
   * infinite, as soon as it cannot cost less than `bound`.
   */
  costOf(order: readonly number[] | Int16Array, wanted: Int16Array, bound: number): number {
    this.reset();
    let cost = 0;
    let height = 0;
    for (const i of order) {
      const way = wanted[i] ?? -1;
      if ((way >= 0 && this.put(i, way)) || this.putCheapest(i)) {
        const top = (this.tops[i] ?? 0) + 1;
        cost += top + (this.candidates[i]?.[this.ways[i] ?? 0]?.cost ?? 0);
        if (top > height) height = top;
      } else cost += OMISSION_COST * (this.labels[i]?.importance ?? 1);
      this.placed[i] = 1;
      this.work += 1;
      if (cost + height * SKYLINE_COST >= bound) return Infinity;
    }
    return cost + height * SKYLINE_COST;
  }

  /** The picture of the last order that was not given up. */
  attemptOf(cost: number): Attempt {
    return { cost, ways: this.ways.slice(), rows: this.rows.slice() };
  }

  private reset(): void {
    this.ways.fill(-1);
    this.rows.fill(-1);
    this.tops.fill(-1);
    this.placed.fill(0);
    this.ceilings.set(this.roofs);
    for (const row of this.texts) row.length = 0;
  }

  /** The cheapest of a label's ways to stand, each on its lowest free row. */
  private putCheapest(i: number): boolean {
    const own = this.candidates[i] ?? [];
    let best = -1;
    let least = Infinity;
    for (let way = 0; way < own.length; way++) {
      const c = own[way];
      const row = c ? this.lowestRow(i, c) : -1;
      if (!c || row < 0) continue;
      let cost = row + c.rows + c.cost;
      for (let j = c.from; j < c.to; j++)
        if (!this.placed[j] && j !== i) cost += row < (this.lowest[j] ?? 0) ? SHUT_COST : ROOF_COST;
      if (cost >= least - 1e-9) continue;
      least = cost;
      best = way;
    }
    return best >= 0 && this.put(i, best);
  }

  private put(i: number, way: number): boolean {
    const c = this.candidates[i]?.[way];
    const row = c ? this.lowestRow(i, c) : -1;
    if (!c || row < 0) return false;
    for (let r = row; r < row + c.rows; r++) this.texts[r]?.push(c);
    this.ways[i] = way;
    this.rows[i] = row;
    this.tops[i] = row + c.rows - 1;
    for (let j = c.from; j < c.to; j++)
      if (j !== i && (this.ceilings[j] ?? 0) > row) this.ceilings[j] = row;
    return true;
  }

  private lowestRow(i: number, c: Candidate): number {
    let row = c.minRow;
    for (let j = c.from; j < c.to; j++) {
      const top = this.tops[j] ?? -1;
      if (top >= row && j !== i) row = top + 1;
    }
    const roof = (this.ceilings[i] ?? 0) - c.rows;
    while (row <= roof) {
      const next = this.nextFree(row, c);
      if (next === row) return row;
      row = next;
    }
    return -1;
  }

  /** `row` where the text has room there; else the next row worth trying. */
  private nextFree(row: number, c: Candidate): number {
    for (const [r0, r1] of c.blocked) if (row < r1 && row + c.rows > r0) return r1;
    const { gap } = this;
    for (let r = row + c.rows - 1; r >= row; r--) {
      const texts = this.texts[r] ?? [];
      for (const p of texts) {
        // Between two texts `gap`; between two poles nothing; a text and a pole keep the pad they have.
        const right = c.side === 'after' || p.side === 'before' ? gap : 1;
        const left = p.side === 'after' || c.side === 'before' ? gap : 1;
        if (c.x0 < p.x1 + left && c.x1 > p.x0 - right) return r + 1;
      }
    }
    return row;
  }
}
