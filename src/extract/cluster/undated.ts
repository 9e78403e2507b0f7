/**
 * What tells an event again without a date: which of the mentions that have one it tells of. It must be
 * clearly like one event and no other, for nothing but its words says which.
 */
import { dateFit } from './dates.ts';
import type { Profile } from './profile.ts';
import type { Scales } from './similarity.ts';
import { CLEARLY, RETOLD_UNDATED } from './weights.ts';

/** With so many mentions a retelling is compared at most, first those that share what few share. */
const MOST_COMPARED = 96;

/** What a mention is found by: its names, and its words of another kind of number. */
function keysOf({ allNames, words }: Profile): readonly number[] {
  return [...allNames.map((name) => 2 * name), ...words.map((word) => 2 * word + 1)];
}

/** The mentions that found events, by what they share with one that may tell them again. */
export class Tellings {
  private readonly profiles: readonly Profile[];
  private readonly scales: Scales;
  private readonly groupOf: (member: number) => number;
  /** Where the mentions of each key begin, and where the last one's end. */
  private readonly starts: Int32Array;
  /** Of each key the mentions, the latest first. */
  private readonly members: Int32Array;

  /**
   * @param founders which of `profiles` may be told again.
   * @param groupOf the event of each.
   */
  constructor(
    profiles: readonly Profile[],
    founders: readonly number[],
    scales: Scales,
    groupOf: (member: number) => number,
  ) {
    this.profiles = profiles;
    this.scales = scales;
    this.groupOf = groupOf;
    const latestFirst = [...founders].sort((a, b) => this.startOf(b) - this.startOf(a) || a - b);
    const counts: number[] = [];
    const keysBy = (member: number) => keysOf(this.at(member));
    for (const member of founders)
      for (const key of keysBy(member)) counts[key] = (counts[key] ?? 0) + 1;
    this.starts = new Int32Array(counts.length + 1);
    for (let key = 0; key < counts.length; key++)
      this.starts[key + 1] = (this.starts[key] ?? 0) + (counts[key] ?? 0);
    this.members = new Int32Array(this.starts.at(-1) ?? 0);
    const next = this.starts.slice();
    for (const member of latestFirst)
      for (const key of keysBy(member)) {
        const at = next[key] ?? 0;
        this.members[at] = member;
        next[key] = at + 1;
      }
  }

  /** The mention that a retelling tells again; undefined where it is like none, or as like another event. */
  toldBy(retelling: Profile): number | undefined {
    const best = new Map<number, { readonly member: number; readonly score: number }>();
    for (const member of this.around(retelling)) {
      const profile = this.at(member);
      if (profile.sentence === retelling.sentence || dateFit(profile, retelling) === 'apart')
        continue;
      if (!this.scales.mayRetell(profile, retelling)) continue;
      const score = this.scales.scoreOf(profile, retelling);
      const group = this.groupOf(member);
      const known = best.get(group);
      if (known === undefined || known.score < score) best.set(group, { member, score });
    }
    const [first, second] = [...best.values()].sort(
      (a, b) => b.score - a.score || a.member - b.member,
    );
    if (first === undefined || first.score < RETOLD_UNDATED) return undefined;
    return second === undefined || first.score - second.score >= CLEARLY ? first.member : undefined;
  }

  /** Mentions that share a name or a word with a retelling, the rarest first. */
  private around(retelling: Profile): ReadonlySet<number> {
    const found = new Set<number>();
    const keys = [...keysOf(retelling)].sort((a, b) => this.sizeOf(a) - this.sizeOf(b) || a - b);
    for (const key of keys) {
      const first = this.starts[key] ?? 0;
      for (let at = first; at < first + this.sizeOf(key); at++) {
        const member = this.members[at] ?? 0;
        // What began after the retelling was published it does not tell of.
        if (this.startOf(member) >= retelling.time.extent[1]) continue;
        found.add(member);
        if (found.size >= MOST_COMPARED) return found;
      }
    }
    return found;
  }

  private sizeOf(key: number): number {
    return key + 1 < this.starts.length ? (this.starts[key + 1] ?? 0) - (this.starts[key] ?? 0) : 0;
  }

  private startOf(member: number): number {
    return this.at(member).time.extent[0];
  }

  private at(member: number): Profile {
    const profile = this.profiles[member];
    if (!profile) throw new RangeError(`there is no mention ${String(member)}`);
    return profile;
  }
}
