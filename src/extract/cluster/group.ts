/**
 * Mentions → groups, each of one event: the likest first, and a mention joins a
 * group only if it is like the group as a whole and at odds in time with no member.
 */
import type { FoundMention } from '../mention/found.ts';
import { candidatePairs } from './blocks.ts';
import { commonAmong } from './prevalence.ts';
import { SAME_EVENT, similarityOf, type Common, type Similarity } from './similarity.ts';

export interface Joint {
  readonly a: FoundMention;
  readonly b: FoundMention;
  readonly similarity: Similarity;
}

export interface Grouping {
  /** In the order of their first mention. */
  readonly groups: readonly (readonly FoundMention[])[];
  /** What was joined, and why. */
  readonly joints: readonly Joint[];
}

/** How many members of a group speak for it when it is compared with another. */
const SPEAKERS = 6;
/** A joined pair may be this much less alike than the threshold, when the groups are alike on the whole. */
const AVERAGE_BELOW = 1.5;

/** The groups that the mentions form. The order of `mentions` decides only ties. */
export function groupMentions(mentions: readonly FoundMention[]): Grouping {
  const common = commonAmong(mentions);
  const pairs: (Joint & { readonly i: number; readonly j: number })[] = [];
  for (const [i, j] of candidatePairs(mentions)) {
    const [a, b] = [mentions[i], mentions[j]];
    if (!a || !b) continue;
    const similarity = similarityOf(a, b, common);
    if (similarity.score >= SAME_EVENT) pairs.push({ i, j, a, b, similarity });
  }
  pairs.sort((x, y) => y.similarity.score - x.similarity.score || x.i - y.i || x.j - y.j);
  const groupOf = new Map<number, number>(mentions.map((_, i) => [i, i]));
  const members = new Map<number, number[]>(mentions.map((_, i) => [i, [i]]));
  const joints: Joint[] = [];
  for (const { i, j, a, b, similarity } of pairs) {
    const [ga, gb] = [groupOf.get(i) ?? i, groupOf.get(j) ?? j];
    if (ga === gb || !alike(mentions, common, members.get(ga) ?? [], members.get(gb) ?? []))
      continue;
    const [keep, gone] = ga < gb ? [ga, gb] : [gb, ga];
    const joined = [...(members.get(keep) ?? []), ...(members.get(gone) ?? [])].sort(
      (x, y) => x - y,
    );
    for (const member of joined) groupOf.set(member, keep);
    members.set(keep, joined);
    members.delete(gone);
    joints.push({ a, b, similarity });
  }
  const groups = [...members.entries()]
    .sort(([x], [y]) => x - y)
    .map(([, indices]) => indices.flatMap((i) => mentions[i] ?? []));
  return { groups, joints };
}

function alike(
  mentions: readonly FoundMention[],
  common: Common,
  one: readonly number[],
  other: readonly number[],
): boolean {
  let sum = 0;
  let count = 0;
  for (const i of one.slice(0, SPEAKERS)) {
    for (const j of other.slice(0, SPEAKERS)) {
      const [a, b] = [mentions[i], mentions[j]];
      if (!a || !b) continue;
      sum += similarityOf(a, b, common).score;
      count += 1;
    }
  }
  return count > 0 && sum / count >= SAME_EVENT - AVERAGE_BELOW;
}
