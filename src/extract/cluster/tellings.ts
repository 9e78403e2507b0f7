/**
 * What founds no event and may tell one again: which of the mentions that found one it tells of. With a
 * date it is told with what it is likest to of that date, as far as it is like the whole event; without
 * one it must be clearly like one event and no other, for nothing but its words says which.
 */
import { dateFit } from './dates.ts';
import type { Profile } from './profile.ts';
import type { Scales } from './similarity.ts';
import { SPEAKERS } from './linkage.ts';
import {
  CLEARLY,
  CLEARLY_COUNTED,
  COUNTED,
  RETOLD,
  RETOLD_UNDATED,
  SAME_EVENT,
} from './weights.ts';

/** With so many mentions a retelling is compared at most, first those that share what few share. */
const MOST_COMPARED = 96;
const DAY_MS = 86_400_000;
const MONTH_DAYS = 32;

/** A mention, and the log-odds that a retelling is of its event. */
interface Likeness {
  readonly member: number;
  readonly score: number;
}

/** The mentions that found events, by what they share with one that may tell them again. */
export class Tellings {
  private readonly profiles: readonly Profile[];
  private readonly scales: Scales;
  private readonly membersWith: (member: number) => readonly number[];
  /** Days and months, each with a number of its own. */
  private readonly dates = new Map<string, number>();
  /** Where the mentions of each key begin, and where the last one's end. */
  private readonly starts: Int32Array;
  /** Of each key the mentions, the latest first. */
  private readonly members: Int32Array;
  /** The mentions of each article; known once a count asks. */
  private bySource: Map<number, number[]> | undefined;

  /**
   * @param profiles of mentions that found events.
   * @param membersWith the event that each is in.
   */
  constructor(
    profiles: readonly Profile[],
    scales: Scales,
    membersWith: (member: number) => readonly number[],
  ) {
    this.profiles = profiles;
    this.scales = scales;
    this.membersWith = membersWith;
    const counts: number[] = [];
    for (const profile of profiles)
      for (const key of this.keysOf(profile)) counts[key] = (counts[key] ?? 0) + 1;
    this.starts = new Int32Array(counts.length + 1);
    for (let key = 0; key < counts.length; key++)
      this.starts[key + 1] = (this.starts[key] ?? 0) + (counts[key] ?? 0);
    this.members = new Int32Array(this.starts.at(-1) ?? 0);
    const next = this.starts.slice();
    const latestFirst = profiles
      .map((_, member) => member)
      .sort((a, b) => this.startOf(b) - this.startOf(a) || a - b);
    for (const member of latestFirst)
      for (const key of this.keysOf(this.at(member))) {
        const at = next[key] ?? 0;
        this.members[at] = member;
        next[key] = at + 1;
      }
  }

  /** The mention that a retelling tells again; undefined where there is none. */
  toldBy(retelling: Profile): number | undefined {
    if (!retelling.isUndated) return this.datedToldBy(retelling);
    return (
      this.clearlyToldBy(retelling) ?? (retelling.isCount ? this.countedBy(retelling) : undefined)
    );
  }

  /** The likest of its date, where the whole event is like it. */
  private datedToldBy(retelling: Profile): number | undefined {
    let told: Likeness | undefined;
    for (const each of this.likenesses(retelling))
      if (each.score >= RETOLD && (told === undefined || each.score > told.score)) told = each;
    if (told === undefined) return undefined;
    const scores = this.membersWith(told.member)
      .slice(0, SPEAKERS)
      .map((member) => this.scales.scoreOf(this.at(member), retelling));
    const sum = scores.reduce((all, score) => all + score, Math.max(...scores));
    return sum / (scores.length + 1) >= SAME_EVENT ? told.member : undefined;
  }

  /** The likest, where no other event is nearly as like. */
  private clearlyToldBy(retelling: Profile): number | undefined {
    const best = new Map<number, Likeness>();
    for (const each of this.likenesses(retelling)) {
      if (!this.scales.mayRetell(this.at(each.member), retelling)) continue;
      const event = this.membersWith(each.member)[0] ?? each.member;
      const known = best.get(event);
      if (known === undefined || known.score < each.score) best.set(event, each);
    }
    const [first, second] = [...best.values()].sort(
      (a, b) => b.score - a.score || a.member - b.member,
    );
    if (first === undefined || first.score < RETOLD_UNDATED) return undefined;
    return second === undefined || first.score - second.score >= CLEARLY ? first.member : undefined;
  }

  /**
   * The event that a count of the dead or hurt is of: of those that its own article tells and that harm
   * people the likest by far, whatever other articles call it.
   */
  private countedBy(count: Profile): number | undefined {
    const best = new Map<number, Likeness>();
    for (const own of this.toldIn(count.source)) {
      const event = this.membersWith(own)[0] ?? own;
      if (best.has(event)) continue;
      const told = this.membersWith(own).slice(0, SPEAKERS);
      // "The explosion that killed eight" is of an explosion, "eight were killed" of whatever kills.
      const isOfIt = ({ act }: Profile): boolean => act === count.act;
      const isIts = count.isToll ? (each: Profile) => this.harms(each) : isOfIt;
      if (!told.some((member) => isIts(this.at(member)))) continue;
      best.set(event, this.likestOf(told, count));
    }
    const [first, second] = [...best.values()].sort(
      (a, b) => b.score - a.score || a.member - b.member,
    );
    if (first === undefined || first.score < COUNTED) return undefined;
    return second === undefined || first.score - second.score >= CLEARLY_COUNTED
      ? first.member
      : undefined;
  }

  private likestOf(members: readonly number[], retelling: Profile): Likeness {
    const all = members.map((member) => ({
      member,
      score: this.scales.scoreOf(this.at(member), retelling),
    }));
    return all.reduce((likest, each) => (each.score > likest.score ? each : likest));
  }

  /** Whether a mention tells of what harms people, and not of the death of somebody whom it names. */
  private harms({ isDeadly, isToll, isVictimNamed }: Profile): boolean {
    return isToll || (isDeadly && !isVictimNamed);
  }

  /** The mentions of an article. */
  private toldIn(source: number): readonly number[] {
    if (this.bySource === undefined) {
      this.bySource = new Map();
      for (const [member, { source: own }] of this.profiles.entries()) {
        const members = this.bySource.get(own) ?? [];
        members.push(member);
        this.bySource.set(own, members);
      }
    }
    return this.bySource.get(source) ?? [];
  }

  /** What may be of its time and is not of its sentence, which tells something else beside it. */
  private *likenesses(retelling: Profile): Generator<Likeness> {
    for (const member of this.around(retelling)) {
      const profile = this.at(member);
      if (profile.sentence === retelling.sentence || dateFit(profile, retelling) !== 'agree')
        continue;
      yield { member, score: this.scales.scoreOf(profile, retelling) };
    }
  }

  /** What a mention is found by: its names, its words, and its day or month. */
  private keysOf({ allNames, words, time, isUndated }: Profile): readonly number[] {
    const unit = time.days <= 1 ? 1 : MONTH_DAYS;
    const date =
      isUndated || time.days > MONTH_DAYS
        ? []
        : [`${String(unit)} ${String(Math.floor(time.extent[0] / (unit * DAY_MS)))}`];
    return [
      ...allNames.map((name) => 3 * name),
      ...words.map((word) => 3 * word + 1),
      ...date.map((each) => 3 * this.numberOf(each) + 2),
    ];
  }

  private numberOf(date: string): number {
    const known = this.dates.get(date) ?? this.dates.size;
    this.dates.set(date, known);
    return known;
  }

  /** Mentions that share a name or a word with a retelling, the rarest first. */
  private around(retelling: Profile): ReadonlySet<number> {
    const found = new Set<number>();
    const keys = [...this.keysOf(retelling)].sort(
      (a, b) => this.sizeOf(a) - this.sizeOf(b) || a - b,
    );
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
