/**
 * Which pairs of mentions are worth comparing: those of one year, first those that share what few
 * share, a name, a word of one month, a scene. A mention is compared with so many others at most, so
 * that a small collection is compared whole and cost grows with the mentions, not with their square.
 */
import { BlockIndex } from './block-index.ts';
import { isProcess, RECENT_MS } from './dates.ts';
import type { Profile } from './profile.ts';

/** How many are done, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** In a block of so many, each is compared with each; in a more crowded one with fewer of those next to it in time. */
const WINDOW = 64;
const LEAST_WINDOW = 4;
/** So many of those behind it in time a mention is compared with, in a year. */
const MOST_COMPARED = 96;
const MOST_YEARS = 12;
const DAY_MS = 86_400_000;

/**
 * Pairs of indices, each once, lower index first. Years are gone through one after another,
 * so that memory grows with the mentions of the fullest year, not with the pairs.
 * @param onMember called for each mention of each year.
 */
export function* candidatePairs(
  profiles: readonly Profile[],
  onMember: OnProgress = () => undefined,
): Generator<readonly [number, number]> {
  const years = profiles.map(yearsOf);
  const total = years.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const metBy = new Int32Array(profiles.length).fill(-1);
  for (const [year, members] of byYear(profiles, years)) {
    const index = new BlockIndex(members.length, (at) => keysOf(profiles[members[at] ?? 0]));
    for (const [at, a] of members.entries()) {
      let left = MOST_COMPARED;
      for (const block of index.blocksAround(at)) {
        const most = Math.min(left, windowIn(index.sizeOf(block)));
        for (const behind of index.behind(block, at, most)) {
          const b = members[behind] ?? a;
          if (metBy[b] === a) continue;
          metBy[b] = a;
          left -= 1;
          // Two that are in several years together meet in the first of them.
          if (year === Math.max(years[a]?.[0] ?? year, years[b]?.[0] ?? year))
            yield a < b ? [a, b] : [b, a];
        }
        if (left === 0) break;
      }
      onMember((done += 1), total);
    }
  }
}

/** The years in order, and the mentions of each, in order of time, then as they come. */
function byYear(
  profiles: readonly Profile[],
  years: readonly (readonly number[])[],
): readonly (readonly [number, readonly number[]])[] {
  const starts = profiles.map(({ time }) => time.extent[0]);
  const inTime = profiles
    .map((_, i) => i)
    .sort((a, b) => compare(starts[a] ?? 0, starts[b] ?? 0) || a - b);
  const members = new Map<number, number[]>();
  for (const i of inTime)
    for (const year of years[i] ?? []) {
      const list = members.get(year) ?? [];
      list.push(i);
      members.set(year, list);
    }
  return [...members].sort(([a], [b]) => a - b);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many of those next to it in time a member of a block of `size` is compared with. */
function windowIn(size: number): number {
  return Math.max(LEAST_WINDOW, Math.floor((WINDOW * WINDOW) / size));
}

/** What the keys of a year are made of. */
const KEY = {
  act: 1,
  kind: 2,
  day: 3,
  month: 4,
  name: 5,
  sentence: 6,
  toll: 7,
  scene: 8,
  date: 9,
  year: 10,
} as const;

/**
 * What two mentions of one event share: an act and a name or a word, a kind and a name; a name
 * in one year, whatever is done; an act, a word, a name or a scene of one month or of one day; a
 * sentence; what harms and whom it harms, of one day; and at the least a day, or a year.
 */
function keysOf(profile: Profile | undefined): ReadonlySet<number> {
  const keys = new Set<number>();
  if (!profile) return keys;
  const { act, kind, concepts, words, time, allNames: names } = profile;
  const isDay = time.precision === 'day' || time.precision === 'time';
  const day = Math.floor(time.extent[0] / DAY_MS);
  const months = monthsOf(time);
  for (const each of [act, ...names, ...concepts, ...words]) {
    if (each !== act) keys.add(mixed(KEY.act, act, each));
    if (isDay) keys.add(mixed(KEY.day, day, each));
    for (const month of months) keys.add(mixed(KEY.month, month, each));
  }
  for (const each of profile.scenes) {
    if (isDay) keys.add(mixed(KEY.day, day, each));
    for (const month of months) keys.add(mixed(KEY.month, month, each));
    keys.add(mixed(KEY.scene, each));
  }
  keys.add(mixed(KEY.year));
  if (isDay) keys.add(mixed(KEY.date, day));
  for (const each of names) keys.add(mixed(KEY.name, each));
  keys.add(mixed(KEY.sentence, profile.sentence));
  if (profile.isToll || profile.isDeadly)
    for (const month of months) keys.add(mixed(KEY.toll, isDay ? day : month));
  for (const each of names.length > 0 ? names : concepts)
    keys.add(mixed(KEY.kind, foldOf(kind), each));
  return keys;
}

/** The months that a date touches, where it is no coarser than about a month. */
function monthsOf({ extent: [startMs, endMs] }: Profile['time']): readonly number[] {
  if (endMs - startMs > 32 * DAY_MS) return [];
  const [first, last] = [new Date(startMs), new Date(endMs - 1)].map(
    (date) => 12 * date.getUTCFullYear() + date.getUTCMonth(),
  );
  return first === undefined || first === last ? [first ?? 0] : [first, last ?? first];
}

/** A number of 32 bits: two that meet by chance would only be compared once more. After FNV-1a. */
function mixed(...parts: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x01000193);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
  }
  return hash | 0;
}

function foldOf(word: string): number {
  let fold = 0;
  for (let at = 0; at < word.length; at++) fold = Math.imul(fold, 31) + word.charCodeAt(at);
  return fold;
}

/** The years in which a mention may meet another telling of its event, rising: at most a dozen. */
function yearsOf(profile: Profile): readonly number[] {
  const [startMs, endMs] = profile.time.extent;
  const slack = profile.isCurrent && isProcess(profile) ? RECENT_MS : 31 * DAY_MS;
  const start = Number.isFinite(startMs) ? new Date(startMs - slack).getUTCFullYear() : undefined;
  const end = Number.isFinite(endMs) ? new Date(endMs - 1 + slack).getUTCFullYear() : undefined;
  const first = start ?? end ?? 0;
  const last = Math.min(end ?? first + 1, first + MOST_YEARS);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
}
