/**
 * Agglomerative clustering over the pairs worth joining: the two groups that are likest become one,
 * until none are alike enough. How like two groups are is what their members say on average, each of
 * whom it is likest to in the other group: an event has sides, and one article's wounded need be like
 * no more than another's wounded (the average of best matches, after the modified Hausdorff distance
 * of Dubuisson & Jain 1994). Two that exclude each other keep their groups apart. Of a large group some
 * speak for all, and pairs far below the threshold propose nothing, so that cost grows with the pairs
 * that are alike.
 */
import { IntList } from './int-list.ts';
import { Heap } from './heap.ts';
import { SAME_EVENT } from './weights.ts';

/** How many members of a group speak for it when it is compared with another. */
export const SPEAKERS = 8;

export class Linkage {
  private readonly count: number;
  private readonly scoreOf: (i: number, j: number) => number;
  private readonly heap = new Heap();
  /** The two that proposed each joining, by its number in the heap. */
  private readonly i = new IntList();
  private readonly j = new IntList();

  /** @param scoreOf log-odds of one event; minus infinity for two that exclude each other. */
  constructor(count: number, scoreOf: (i: number, j: number) => number) {
    this.count = count;
    this.scoreOf = scoreOf;
  }

  /** Two that may be of one event, each pair once. */
  compare(i: number, j: number): void {
    const score = this.scoreOf(i, j);
    if (score >= SAME_EVENT) this.propose(i, j, score);
  }

  private propose(i: number, j: number, score: number): void {
    this.heap.push(score, this.i.length);
    this.i.push(i);
    this.j.push(j);
  }

  /** The groups in the order of their first members, each in order, and the two that joined two groups. */
  groups(): Linked {
    const forest = new Forest(this.count);
    const joined: (readonly [number, number])[] = [];
    for (let next = this.heap.pop(); next; next = this.heap.pop()) {
      const [i, j] = [this.i.at(next.item), this.j.at(next.item)];
      const [one, other] = [forest.groupOf(i), forest.groupOf(j)];
      if (one === other) continue;
      const likeness = this.likenessOf(forest.membersOf(one), forest.membersOf(other));
      if (likeness < SAME_EVENT) continue;
      // Groups grow, and what was proposed for two of them may be less by now: it waits its turn.
      if (likeness < next.score) {
        this.heap.push(likeness, next.item);
        continue;
      }
      forest.join(one, other);
      joined.push([Math.min(i, j), Math.max(i, j)]);
    }
    return {
      groups: forest.groups(),
      joined,
      membersWith: (member) => forest.membersOf(forest.groupOf(member)),
    };
  }

  private likenessOf(one: readonly number[], other: readonly number[]): number {
    const [mine, theirs] = [one.slice(0, SPEAKERS), other.slice(0, SPEAKERS)];
    const bestOfMine = mine.map(() => -Infinity);
    const bestOfTheirs = theirs.map(() => -Infinity);
    for (const [at, i] of mine.entries())
      for (const [beside, j] of theirs.entries()) {
        const score = this.scoreOf(Math.min(i, j), Math.max(i, j));
        if (score === -Infinity) return -Infinity;
        bestOfMine[at] = Math.max(bestOfMine[at] ?? score, score);
        bestOfTheirs[beside] = Math.max(bestOfTheirs[beside] ?? score, score);
      }
    const all = [...bestOfMine, ...bestOfTheirs];
    return all.reduce((sum, best) => sum + best, 0) / all.length;
  }
}

interface Linked {
  readonly groups: readonly (readonly number[])[];
  readonly joined: readonly (readonly [number, number])[];
  /** The group that a member is in, in order. */
  readonly membersWith: (member: number) => readonly number[];
}

/** Groups that only grow; whoever is in none with others is a group of its own. */
class Forest {
  private readonly group: Int32Array;
  private readonly members = new Map<number, readonly number[]>();

  constructor(count: number) {
    this.group = Int32Array.from({ length: count }, (_, i) => i);
  }

  groupOf(member: number): number {
    return this.group[member] ?? member;
  }

  membersOf(group: number): readonly number[] {
    return this.members.get(group) ?? [group];
  }

  /** The group of the lesser number takes the other in. */
  join(one: number, other: number): void {
    const [keep, gone] = one < other ? [one, other] : [other, one];
    const joined = [...this.membersOf(keep), ...this.membersOf(gone)].sort((a, b) => a - b);
    for (const member of joined) this.group[member] = keep;
    this.members.set(keep, joined);
    this.members.delete(gone);
  }

  groups(): readonly (readonly number[])[] {
    const all: (readonly number[])[] = [];
    this.group.forEach((group, member) => {
      if (group === member) all.push(this.membersOf(member));
    });
    return all;
  }
}
