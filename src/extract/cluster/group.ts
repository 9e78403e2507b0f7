/**
 * Mentions → groups, each of one event: the two groups that are likest on the whole are joined
 * first, and none that are at odds in time. One event has several sides, and not everybody who
 * tells of it tells of the same: that is why groups are asked, not pairs alone.
 */
import type { MentionOutline } from '../mention/outline.ts';
import { candidatePairs, type OnProgress } from './blocks.ts';
import { Collection } from './collection.ts';
import { dateFit } from './dates.ts';
import { Linkage } from './linkage.ts';
import { Profiler, type Profile } from './profile.ts';
import { Scales, similarityOf, type Similarity } from './similarity.ts';
import { Tellings } from './undated.ts';

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

/** What a sentence tells beside an event is something else; and of another date nothing is told again. */
function mayRetell(a: Profile | undefined, b: Profile | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.sentence !== b.sentence && dateFit(a, b) === 'agree'
  );
}

/**
 * The groups that the mentions form. One that tells too little to be an event by itself is in the
 * group that it tells again, or in none. The order of `mentions` decides only ties.
 * @param onProgress called as mentions are compared.
 * @param undated what has no date of its own; only what is joined of it is held.
 */
export function groupMentions<M extends MentionOutline>(
  mentions: readonly M[],
  onProgress?: OnProgress,
  undated: Iterable<M> = [],
): Grouping<M> {
  // What is only told again founds nothing, and weighs nothing.
  const collection = new Collection(mentions.filter(({ isRetelling }) => !isRetelling));
  const profiler = new Profiler(collection);
  const profiles = mentions.map((mention) => profiler.profileOf(mention));
  const scales = new Scales(profiler);
  const linkage = new Linkage(mentions.length, (i, j) => {
    const [a, b] = [profiles[i], profiles[j]];
    return a && b ? scales.scoreOf(a, b) : -Infinity;
  });
  for (const [i, j] of candidatePairs(profiles, onProgress)) {
    const [one, other] = [mentions[i]?.isRetelling === true, mentions[j]?.isRetelling === true];
    if (!one && !other) linkage.compare(i, j);
    else if (one !== other && mayRetell(profiles[i], profiles[j]))
      linkage.hear(one ? i : j, one ? j : i);
  }
  const { groups, joined, groupOf } = linkage.groups();
  const founders = mentions.flatMap(({ isRetelling }, i) => (isRetelling ? [] : [i]));
  const tellings = new Tellings(profiles, founders, scales, groupOf);
  const retold = new Retold<M>();
  for (const mention of undated) {
    const told = tellings.toldBy(profiler.profileOf(mention));
    const of = told === undefined ? undefined : mentions[told];
    if (told !== undefined && of !== undefined) retold.add(groupOf(told), mention, of);
  }
  return {
    groups: groups
      .map((members) => [
        ...members.flatMap((member) => mentions[member] ?? []),
        ...retold.of(members[0] ?? 0),
      ])
      .filter((group) => !group.every(({ isRetelling }) => isRetelling)),
    joints: [
      ...joined.flatMap(([i, j]) => {
        const [a, b] = [mentions[i], mentions[j]];
        return a && b ? [new Joint(a, b, collection)] : [];
      }),
      ...retold.pairs.map(([mention, of]) => new Joint(of, mention, collection)),
    ],
  };
}

/** What was found to be told again without a date. */
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
