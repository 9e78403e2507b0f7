/**
 * Where labels stand on their poles. Rows count upwards from the axis; a label
 * takes the lowest rows in which no text meets a text, no pole meets a text,
 * and nothing meets an obstacle. Several orders are tried and the lowest
 * skyline wins; the same input gives the same picture.
 *
 * Poles do not move here, so which poles lie under a text is known beforehand:
 * a run of neighbours. That turns every test into a few comparisons.
 */
import { candidatesOf, ordersOf, type Candidate } from './place-candidates.ts';

/** One way to set a label: its width in px and its height in rows. */
export interface LabelShape {
  readonly width: number;
  readonly rows: number;
  /** Cost of using it, in rows: the roomiest that suits the place has none. */
  readonly penalty: number;
}

export interface PoleLabel {
  /** Pole, after spreading; the labels are given in this order. */
  readonly px: number;
  readonly shapes: readonly LabelShape[];
  /** Cost of leaving it out, 1 for the least important. */
  readonly importance: number;
  /** Lowest row its own pole allows: above a bend. */
  readonly minRow: number;
}

export type Side = 'after' | 'before';

export interface LabelPlace {
  readonly label: number;
  readonly shape: number;
  readonly side: Side;
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

export interface PlaceOptions {
  readonly lo: number;
  readonly hi: number;
  /** Rows there are. */
  readonly maxRows: number;
  /** Space between a text and its pole, and between two texts of one row. */
  readonly pad: number;
  readonly gap: number;
  /** Lowest free row over a stretch of px: above marks and bends. */
  readonly groundRow: (x0: number, x1: number) => number;
  /** Rows `[from, to]` no text may take over a stretch, and no pole may cross. */
  readonly blocked: (x0: number, x1: number) => readonly (readonly [number, number])[];
  /** Labels that must be placed if anything is; they choose first. */
  readonly forced?: ReadonlySet<number>;
  /** How long to look for the lowest skyline, in placements per group. */
  readonly effort: number;
}

/** Places as many labels as fit; the others are left out. Cost grows with labels that can reach each other, not with all. */
export function placeLabels(labels: readonly PoleLabel[], options: PlaceOptions): LabelPlace[] {
  return groupsOf(labels, options).flatMap(([from, to]) => solveGroup(labels, from, to, options));
}

/** Runs of labels that could reach each other; between two runs nothing can touch. */
function groupsOf(labels: readonly PoleLabel[], { pad, gap }: PlaceOptions): [number, number][] {
  const groups: [number, number][] = [];
  let reach = -Infinity;
  labels.forEach((label, i) => {
    const widest = Math.max(0, ...label.shapes.map((s) => s.width)) + pad;
    if (label.px - widest >= reach + gap) groups.push([i, i]);
    const group = groups.at(-1);
    if (group) group[1] = i + 1;
    reach = Math.max(reach, label.px + widest);
  });
  return groups;
}

function solveGroup(
  labels: readonly PoleLabel[],
  from: number,
  to: number,
  options: PlaceOptions,
): LabelPlace[] {
  const group = labels.slice(from, to);
  const forced = new Set([...(options.forced ?? [])].map((i) => i - from));
  const board = new Board(group, options);
  let best: Attempt | null = null;
  const tries = Math.max(4, Math.floor(options.effort / group.length));
  for (const order of ordersOf(group).slice(0, tries)) {
    const first = forced.size > 0 ? order.filter((i) => forced.has(i)) : [];
    const attempt = board.run(
      [...first, ...order.filter((i) => !forced.has(i))],
      best?.cost ?? Infinity,
    );
    if (!best || attempt.cost < best.cost - 1e-9) best = attempt;
  }
  if (best && best.missing.size > 0) best = board.improve(best, forced, options.effort);
  return (best?.places ?? []).map((p) => ({ ...p, label: p.label + from }));
}

interface Attempt {
  readonly cost: number;
  /** In the order in which they were placed. */
  readonly places: readonly LabelPlace[];
  readonly missing: ReadonlySet<number>;
}

/** What one more row of height costs, and leaving out a label, in rows. */
const SKYLINE_COST = 8;
const OMISSION_COST = 200;
/** Roofing over a pole still to come: its label would have to go below, or cannot stand at all. */
const ROOF_COST = 1.2;
const SHUT_COST = 6;

/** The state of one attempt after another, on arrays that are used again. */
class Board {
  private readonly tops: Int16Array;
  private readonly ceilings: Int16Array;
  private readonly placed: Uint8Array;
  private readonly rows: LabelPlace[][];
  /** Rows each label needs at least, and what a roof over its pole should leave. */
  private readonly least: Int16Array;
  private readonly lowest: Int16Array;
  private readonly candidates: readonly (readonly Candidate[])[];
  private readonly roofs: readonly number[];
  private readonly labels: readonly PoleLabel[];
  private readonly options: PlaceOptions;

  constructor(labels: readonly PoleLabel[], options: PlaceOptions) {
    const xs = labels.map((l) => l.px);
    this.labels = labels;
    this.options = options;
    this.tops = new Int16Array(labels.length);
    this.ceilings = new Int16Array(labels.length);
    this.placed = new Uint8Array(labels.length);
    this.rows = Array.from({ length: options.maxRows }, () => []);
    this.least = Int16Array.from(labels, (l) => Math.min(99, ...l.shapes.map((s) => s.rows)));
    this.lowest = Int16Array.from(this.least);
    this.candidates = labels.map((label, i) => candidatesOf(label, i, xs, options));
    this.roofs = labels.map((l) =>
      Math.min(options.maxRows, ...options.blocked(l.px, l.px).map(([r0]) => r0)),
    );
  }

  /** Places the labels in one order. Those that find no room are tried again at the head, twice. */
  run(order: readonly number[], bound: number): Attempt {
    this.lowest.set(this.least);
    let best = this.attempt(order, bound);
    let last = best;
    let head: readonly number[] = [];
    for (let tries = 0; tries < 2 && last.missing.size > 0; tries++) {
      const { missing } = last;
      head = [...order.filter((i) => missing.has(i)), ...head];
      const first = new Set(head);
      // Whoever roofs over them this time leaves room for the form they like best.
      for (const i of missing) this.lowest[i] = this.labels[i]?.shapes[0]?.rows ?? 1;
      last = this.attempt(
        [...first, ...order.filter((i) => !first.has(i))],
        Math.min(bound, best.cost),
      );
      if (last.cost < best.cost - 1e-9) best = last;
    }
    return best;
  }

  /**
   * Looks for a place for the labels left out: each is put into the order from
   * the ground up, at every turn, until nothing gets better or the effort is
   * spent.
   */
  improve(start: Attempt, forced: ReadonlySet<number>, effortGiven: number): Attempt {
    let best = start;
    let effort = effortGiven;
    for (let better = true; better && best.missing.size > 0 && effort > 0;) {
      better = false;
      const upwards = [...best.places].sort((a, b) => a.row - b.row).map((p) => p.label);
      const missing = [...best.missing].sort(
        (a, b) => (this.labels[b]?.importance ?? 0) - (this.labels[a]?.importance ?? 0) || a - b,
      );
      for (const m of missing) {
        const others = missing.filter((i) => i !== m);
        for (let at = 0; at <= upwards.length && effort > 0; at++) {
          if (forced.has(upwards[at] ?? -1)) continue;
          effort -= upwards.length;
          this.lowest.set(this.least);
          this.lowest[m] = this.labels[m]?.shapes[0]?.rows ?? 1;
          const next = this.attempt(
            [...upwards.slice(0, at), m, ...upwards.slice(at), ...others],
            best.cost,
          );
          if (next.cost >= best.cost - 1e-9) continue;
          best = next;
          better = true;
        }
        if (better) break;
      }
    }
    return best;
  }

  /** One order, given up as soon as it cannot cost less than `bound`; then its cost is infinite. */
  private attempt(order: readonly number[], bound: number): Attempt {
    this.tops.fill(-1);
    this.placed.fill(0);
    this.roofs.forEach((roof, i) => (this.ceilings[i] = roof));
    for (const row of this.rows) row.length = 0;
    const places: LabelPlace[] = [];
    const missing = new Set<number>();
    let cost = 0;
    let height = 0;
    for (const i of order) {
      const choice = this.choose(i);
      this.placed[i] = 1;
      if (!choice) {
        missing.add(i);
        cost += OMISSION_COST * (this.labels[i]?.importance ?? 1);
      } else {
        cost += choice.cost;
        height = Math.max(height, this.put(i, choice.candidate, choice.row, places));
      }
      if (cost + height * SKYLINE_COST >= bound) return { cost: Infinity, places, missing };
    }
    return { cost: cost + height * SKYLINE_COST, places, missing };
  }

  /** The cheapest of a label's ways to stand, each on its lowest free row. */
  private choose(i: number): { candidate: Candidate; row: number; cost: number } | null {
    let best: { candidate: Candidate; row: number; cost: number } | null = null;
    for (const candidate of this.candidates[i] ?? []) {
      const row = this.lowestRow(i, candidate);
      if (row < 0) continue;
      let cost = row + candidate.rows + candidate.cost;
      for (let j = candidate.from; j < candidate.to; j++)
        if (!this.placed[j] && j !== i) cost += row < (this.lowest[j] ?? 0) ? SHUT_COST : ROOF_COST;
      if (!best || cost < best.cost - 1e-9) best = { candidate, row, cost };
    }
    return best;
  }

  private lowestRow(i: number, c: Candidate): number {
    let row = c.minRow;
    for (let j = c.from; j < c.to; j++) if (j !== i) row = Math.max(row, (this.tops[j] ?? -1) + 1);
    const roof = Math.min(this.ceilings[i] ?? 0, this.options.maxRows);
    for (; row + c.rows <= roof; row++) {
      const hit = c.blocked.find(([r0, r1]) => row <= r1 && row + c.rows > r0);
      if (hit) row = hit[1];
      else if (this.isFree(row, c)) return row;
    }
    return -1;
  }

  private isFree(row: number, c: Candidate): boolean {
    const { gap } = this.options;
    for (let r = row; r < row + c.rows; r++) {
      for (const p of this.rows[r] ?? []) {
        // Between two texts `gap`; between two poles nothing; a text and a pole keep the pad they have.
        const right = c.side === 'after' || p.side === 'before' ? gap : 1;
        const left = p.side === 'after' || c.side === 'before' ? gap : 1;
        if (c.x0 < p.x1 + left && c.x1 > p.x0 - right) return false;
      }
    }
    return true;
  }

  private put(i: number, c: Candidate, row: number, places: LabelPlace[]): number {
    const top = row + c.rows;
    const place = { label: i, shape: c.shape, side: c.side, row, x0: c.x0, x1: c.x1 };
    places.push(place);
    for (let r = row; r < top; r++) this.rows[r]?.push(place);
    this.tops[i] = top - 1;
    for (let j = c.from; j < c.to; j++)
      if (j !== i) this.ceilings[j] = Math.min(this.ceilings[j] ?? 0, row);
    return top;
  }
}
