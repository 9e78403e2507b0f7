/**
 * Mentions → groups, each of one event: the likest first, and a mention joins a
 * group only if it is like the group as a whole and at odds in time with no member.
 */
import type { MentionOutline } from '../mention/outline.ts';
import { candidatePairs, type OnProgress } from './blocks.ts';
import { Prevalence } from './prevalence.ts';
import { IntList } from './int-list.ts';
import { Profiler, type Profile } from './profile.ts';
import { SAME_EVENT, Scales, similarityOf, type Similarity } from './similarity.ts';

/** Two mentions that were joined. Why, is worked out when it is asked for: reasons are many words. */
export class Joint<M extends MentionOutline = MentionOutline> {
  readonly a: M;
  readonly b: M;
  private readonly prevalence: Prevalence;

  constructor(a: M, b: M, prevalence: Prevalence) {
    this.a = a;
    this.b = b;
    this.prevalence = prevalence;
  }

  get similarity(): Similarity {
    return similarityOf(this.a, this.b, this.prevalence);
  }
}

export interface Grouping<M extends MentionOutline> {
  /** In the order of their first mention. */
  readonly groups: readonly (readonly M[])[];
  /** What was joined, and why. */
  readonly joints: readonly Joint<M>[];
}

/** How many members of a group speak for it when it is compared with another. */
const SPEAKERS = 6;
/** Groups are alike on the whole when their members are, on average, at most this much below the threshold. */
const AVERAGE_BELOW = 2.5;

/**
 * The groups that the mentions form. The order of `mentions` decides only ties.
 * @param onProgress called as mentions are compared.
 */
export function groupMentions<M extends MentionOutline>(
  mentions: readonly M[],
  onProgress?: OnProgress,
): Grouping<M> {
  const prevalence = new Prevalence(mentions);
  const profiler = new Profiler(prevalence);
  const profiles = mentions.map((mention) => profiler.profileOf(mention));
  const scales = new Scales(profiler);
  const pairs = new AlikePairs();
  for (const [i, j] of candidatePairs(profiles, onProgress)) {
    const [a, b] = [profiles[i], profiles[j]];
    if (!a || !b) continue;
    const score = scales.scoreOf(a, b);
    if (score >= SAME_EVENT) pairs.add(i, j, score);
  }
  const groupOf = Int32Array.from(mentions.keys());
  // Only groups of several; whoever is in none is a group of its own.
  const members = new Map<number, number[]>();
  const joints: Joint<M>[] = [];
  for (const [i, j] of pairs.likestFirst()) {
    const [ga, gb] = [groupOf[i] ?? i, groupOf[j] ?? j];
    const [inA, inB] = [members.get(ga) ?? [ga], members.get(gb) ?? [gb]];
    if (ga === gb || !alike(profiles, scales, inA, inB)) continue;
    const [keep, gone] = ga < gb ? [ga, gb] : [gb, ga];
    const joined = [...inA, ...inB].sort((x, y) => x - y);
    for (const member of joined) groupOf[member] = keep;
    members.set(keep, joined);
    members.delete(gone);
    const [a, b] = [mentions[i], mentions[j]];
    if (a && b) joints.push(new Joint(a, b, prevalence));
  }
  const groups = mentions.flatMap((mention, i) => {
    if (groupOf[i] !== i) return [];
    return [members.get(i)?.flatMap((member) => mentions[member] ?? []) ?? [mention]];
  });
  return { groups, joints };
}

/** Pairs worth joining: numbers alone, for there may be millions. */
class AlikePairs {
  private readonly i = new IntList();
  private readonly j = new IntList();
  private readonly score: number[] = [];

  add(i: number, j: number, score: number): void {
    this.i.push(i);
    this.j.push(j);
    this.score.push(score);
  }

  /** Pairs of indices by falling score, then as they come in the text. */
  *likestFirst(): Generator<readonly [number, number]> {
    const [i, j, score] = [this.i.values(), this.j.values(), this.score];
    const order = Uint32Array.from(i.keys()).sort(
      (x, y) =>
        (score[y] ?? 0) - (score[x] ?? 0) || (i[x] ?? 0) - (i[y] ?? 0) || (j[x] ?? 0) - (j[y] ?? 0),
    );
    for (const at of order) yield [i[at] ?? 0, j[at] ?? 0];
  }
}

/**
 * Whether two groups are of one event on the whole: no two members exclude each other in time,
 * and on average they are not much less than one event. One event has several sides, and not
 * everybody who tells of it tells of the same: two that are alike join what is not.
 */
function alike(
  profiles: readonly Profile[],
  scales: Scales,
  one: readonly number[],
  other: readonly number[],
): boolean {
  const [mine, theirs] = [one.slice(0, SPEAKERS), other.slice(0, SPEAKERS)];
  let sum = 0;
  for (const i of mine) {
    for (const j of theirs) {
      const [a, b] = [profiles[i], profiles[j]];
      const score = a && b ? scales.scoreOf(a, b) : -Infinity;
      if (score === -Infinity) return false;
      sum += score;
    }
  }
  return sum / (mine.length * theirs.length) >= SAME_EVENT - AVERAGE_BELOW;
}
