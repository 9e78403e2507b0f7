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
import { Tellings } from './tellings.ts';

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
 * The groups that the mentions form. What tells too little to be an event by itself is in the group that
 * it tells again, or in none. The order of `mentions` decides only ties.
 * @param onProgress called as mentions are compared.
 * @param retellings what founds no group; read once, and only what is joined of it is held.
 */
export function groupMentions<M extends MentionOutline>(
  mentions: readonly M[],
  onProgress?: OnProgress,
  retellings: Iterable<M> = [],
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
  const { groups, joined, membersWith } = linkage.groups();
  const tellings = new Tellings(profiles, scales, membersWith);
  const retold = new Retold<M>();
  for (const retelling of retellings) {
    const at = tellings.toldBy(profiler.profileOf(retelling));
    const told = at === undefined ? undefined : mentions[at];
    if (at !== undefined && told) retold.add(membersWith(at)[0] ?? at, retelling, told);
  }
  return {
    groups: groups.map((members) => [
      ...members.flatMap((member) => mentions[member] ?? []),
      ...retold.of(members[0] ?? 0),
    ]),
    joints: [
      ...joined.flatMap(([i, j]) => {
        const [a, b] = [mentions[i], mentions[j]];
        return a && b ? [new Joint(a, b, collection)] : [];
      }),
      ...retold.pairs.map(([retelling, told]) => new Joint(told, retelling, collection)),
    ],
  };
}

/** What was found to be told again. */
class Retold<M extends MentionOutline> {
  /** Each retelling and what it tells again. */
  readonly pairs: (readonly [M, M])[] = [];
  private readonly byGroup = new Map<number, M[]>();

  /** What several articles print word for word is told again once. */
  add(group: number, retelling: M, told: M): void {
    const before = this.byGroup.get(group) ?? [];
    if (before.some(({ passageSha256 }) => passageSha256 === retelling.passageSha256)) return;
    this.byGroup.set(group, [...before, retelling]);
    this.pairs.push([retelling, told]);
  }

  of(group: number): readonly M[] {
    return this.byGroup.get(group) ?? [];
  }
}
