/** Whether two mentions can be of one time: interval logic on EDTF, with what "recently" and "since" allow. */
import { extentsOverlap, type Extent } from '../../model/index.ts';
import { holds, type Profile } from './profile.ts';

const DAY_MS = 86_400_000;
/** How far back "recent" and "currently" reach for something that goes on: half a year. */
export const RECENT_MS = 183 * DAY_MS;

/** Whether a mention tells of something that lasts or is repeated. */
export function isProcess({ kind, time, isCounted }: Profile): boolean {
  return kind === 'military' || time.isOpen || isCounted;
}

/** Blows like another, told as one: counted, since a date, or over a stretch. */
function isCampaign({ counts, isCounted, time }: Profile, blow: Profile): boolean {
  return isCounted || time.isInterval || holds(counts, blow.act);
}

/** One blow of a series, told with its own day. */
function isSingle(profile: Profile): boolean {
  return profile.time.precision === 'day' && !profile.isCurrent && !profile.isCounted;
}

/** A campaign is one event; a single blow told with its own day is another beside it. */
function isBlowBeside(a: Profile, b: Profile): boolean {
  if (a.kind !== 'attack' && b.kind !== 'attack') return false;
  return (isSingle(a) && isCampaign(b, a)) || (isSingle(b) && isCampaign(a, b));
}

/**
 * Whether two mentions' dates allow one event. Explicit dates must overlap; of a
 * process, what is current at two publications half a year apart may be one,
 * and so may a dated part of it. Two that are open to the right must begin together.
 */
function datesAllow(a: Profile, b: Profile): boolean {
  const process = isProcess(a) || isProcess(b);
  if ((a.isCurrent || b.isCurrent) && process)
    return gapMs(a.time.extent, b.time.extent) <= RECENT_MS;
  if ((a.time.isOpen && b.time.isOpen) || (a.time.isOpen !== b.time.isOpen && !process))
    return extentsOverlap(a.time.startTolerance, b.time.startTolerance);
  return extentsOverlap(a.time.tolerance, b.time.tolerance);
}

/** How two mentions' dates go together. */
export type DateFit = 'agree' | 'near' | 'apart';

/**
 * Sources may date one event differently: next door (the following year, month, or
 * three days) is `near`, if not one and the same voice says both. Where one has its day
 * from the run of its story, that may be the wrong day of it: `near` even in one voice, unless both
 * name their days. What has no date agrees with all that was before its publication.
 */
export function dateFit(a: Profile, b: Profile): DateFit {
  if (a.isUndated || b.isUndated)
    return extentsOverlap(a.time.tolerance, b.time.tolerance) ? 'agree' : 'apart';
  if (isBlowBeside(a, b)) return 'apart';
  if (datesAllow(a, b)) return 'agree';
  if (a.isCurrent || b.isCurrent || a.time.isOpen || b.time.isOpen) return 'apart';
  const isLoose =
    (a.isCarried || b.isCarried) && a.sentence !== b.sentence && !(a.saysDay && b.saysDay);
  if (a.source === b.source && a.teller === b.teller && !isLoose) return 'apart';
  const [unit, gap] = [coarserMs(a, b), gapMs(a.time.extent, b.time.extent)];
  const next = unit <= DAY_MS ? 3 * DAY_MS : 0;
  return unit <= 366 * DAY_MS && gap <= next ? 'near' : 'apart';
}

/** Length of the longer of two stretches, in days, as far as they are to be compared. */
export function coarserDays(a: Profile, b: Profile): number {
  const [ea, eb] = comparedExtents(a, b);
  return Math.max(ea[1] - ea[0], eb[1] - eb[0]) / DAY_MS;
}

/**
 * The stretches by which two dates are compared: "since Thursday" and "on Thursday" are as near as two
 * Thursdays, for what lasts since then began on that day; "since May" and "in July" are not.
 */
export function comparedExtents(a: Profile, b: Profile): readonly [Extent, Extent] {
  const whole: readonly [Extent, Extent] = [a.time.extent, b.time.extent];
  if (!a.time.namedEnd && !b.time.namedEnd) return whole;
  const named = [a.time.namedEnd ?? whole[0], b.time.namedEnd ?? whole[1]] as const;
  return extentsOverlap(...named) ? named : whole;
}

function coarserMs(a: Profile, b: Profile): number {
  const [ea, eb] = [a.time.extent, b.time.extent];
  return Math.max(ea[1] - ea[0], eb[1] - eb[0]);
}

/** Empty time between two extents, ms; 0 when they touch or overlap. */
function gapMs(a: Extent, b: Extent): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
}
