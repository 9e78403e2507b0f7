/**
 * Blocks: which members have a key in common. Numbers alone, in flat arrays, for keys are
 * many times the members and most of them are met once.
 */
import { IntList } from './int-list.ts';

export class BlockIndex {
  /** Members of all blocks, one block after another, each in order. */
  private readonly members: Int32Array;
  /** Where each block begins among the members, and where the last one ends. */
  private readonly starts: Int32Array;
  /** Where the keys of each member begin in `blocksOf`, and where the last ones end. */
  private readonly from: Int32Array;
  /** The block of each key, one member after another; -1 for a key that no other has. */
  private readonly blocksOf: Int32Array;

  /** @param keysOf the keys of a member, each once: whole numbers of 32 bits. */
  constructor(count: number, keysOf: (member: number) => Iterable<number>) {
    const keys = new IntList();
    this.from = new Int32Array(count + 1);
    for (let member = 0; member < count; member++) {
      for (const key of keysOf(member)) keys.push(key);
      this.from[member + 1] = keys.length;
    }
    const shared = repeatedIn(keys.values());
    this.blocksOf = keys.values().map((key) => placeIn(shared, key));
    this.starts = startsOf(this.blocksOf, shared.length);
    this.members = this.filled();
  }

  /** The blocks of a member, the smallest first; of equals in the order of its keys. */
  blocksAround(member: number): Int32Array {
    return this.blocksOf
      .subarray(this.from[member], this.from[member + 1])
      .filter((block) => block >= 0)
      .sort((a, b) => this.sizeOf(a) - this.sizeOf(b) || a - b);
  }

  sizeOf(block: number): number {
    return (this.starts[block + 1] ?? 0) - (this.starts[block] ?? 0);
  }

  /** The members of a block that come behind `member`, at most so many. */
  behind(block: number, member: number, most: number): Int32Array {
    const all = this.members.subarray(this.starts[block], this.starts[block + 1]);
    const first = placeBehind(all, member);
    return all.subarray(first, first + most);
  }

  private filled(): Int32Array {
    const members = new Int32Array(this.starts.at(-1) ?? 0);
    const next = this.starts.slice();
    for (let member = 0; member + 1 < this.from.length; member++) {
      for (const block of this.blocksOf.subarray(this.from[member], this.from[member + 1])) {
        if (block < 0) continue;
        const at = next[block] ?? 0;
        members[at] = member;
        next[block] = at + 1;
      }
    }
    return members;
  }
}

/** The values that are there more than once, rising. */
function repeatedIn(values: Int32Array): Int32Array {
  const sorted = values.slice().sort();
  return sorted.filter((value, at) => value === sorted[at + 1] && value !== sorted[at - 1]);
}

function startsOf(blocksOf: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const block of blocksOf) if (block >= 0) starts[block + 1] = (starts[block + 1] ?? 0) + 1;
  for (let block = 1; block <= count; block++)
    starts[block] = (starts[block] ?? 0) + (starts[block - 1] ?? 0);
  return starts;
}

/** Where `value` stands in a sorted list; -1 when it does not. */
function placeIn(sorted: Int32Array, value: number): number {
  const at = placeBehind(sorted, value) - 1;
  return sorted[at] === value ? at : -1;
}

/** Where in a sorted list those greater than `value` begin. */
function placeBehind(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
