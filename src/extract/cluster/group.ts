/**
 * Mentions → groups, each of one event: the two groups that are likest on the whole are joined
 * first, and none that are at odds in time. One event has several sides, and not everybody who
 * tells of it tells of the same: that is why groups are asked, not pairs alone.
 */
import type { MentionOutline } from '../mention/outline.ts';
import { candidatePairs, type OnProgress } from './blocks.ts';
import { Collection } from './collection.ts';
import { Linkage } from './linkage.ts';
import { Profiler } from './profile.ts';
import { Scales, similarityOf, type Similarity } from './similarity.ts';

/** Two mentions that were joined. Why, is worked out when it is asked for: reasons are many words. */
export class Joint<M extends MentionOutline = MentionOutline> {
  readonly a: M;
  readonly b: M;
  private readonly collection: Collection;

  constructor(a: M, b: M, collection: Collection) {
    this.a = a;
    this.b = b;
    this.collection = collection;
  }

  get similarity(): Similarity {
    return similarityOf(this.a, this.b, this.collection);
  }
}

export interface Grouping<M extends MentionOutline> {
  /** In the order of their first mention. */
  readonly groups: readonly (readonly M[])[];
  /** What was joined, and why: of two groups the two mentions that are likest. */
  readonly joints: readonly Joint<M>[];
}

/**
 * The groups that the mentions form. The order of `mentions` decides only ties.
 * @param onProgress called as mentions are compared.
 */
export function groupMentions<M extends MentionOutline>(
  mentions: readonly M[],
  onProgress?: OnProgress,
): Grouping<M> {
  const collection = new Collection(mentions);
  const profiler = new Profiler(collection);
  const profiles = mentions.map((mention) => profiler.profileOf(mention));
  const scales = new Scales(profiler);
  const linkage = new Linkage(mentions.length, (i, j) => {
    const [a, b] = [profiles[i], profiles[j]];
    return a && b ? scales.scoreOf(a, b) : -Infinity;
  });
  for (const [i, j] of candidatePairs(profiles, onProgress)) linkage.compare(i, j);
  const { groups, joined } = linkage.groups();
  return {
    groups: groups.map((members) => members.flatMap((member) => mentions[member] ?? [])),
    joints: joined.flatMap(([i, j]) => {
      const [a, b] = [mentions[i], mentions[j]];
      return a && b ? [new Joint(a, b, collection)] : [];
    }),
  };
}
