/** Whether two mentions can be of one time: interval logic on EDTF, with what "recently" and "since" allow. */
import {
  edtfCompatible,
  extentOf,
  precisionOf,
  readEdtf,
  type Edtf,
  type Extent,
} from '../../model/index.ts';
import type { MentionOutline } from '../mention/outline.ts';
import { singular } from '../mention/language.ts';
import { conceptOf } from './lexicon.ts';

const DAY_MS = 86_400_000;
/** How far back "recent" and "currently" reach for something that goes on: half a year. */
export const RECENT_MS = 183 * DAY_MS;

export function isCurrent(mention: MentionOutline): boolean {
  return mention.time.basis === 'publication';
}

/** Whether a mention tells of something that lasts or is repeated. */
export function isProcess(mention: MentionOutline): boolean {
  return mention.kind === 'military' || isOpen(mention.when) || countsActs(mention);
}

/** "at least 20 strikes": the figure counts the act itself, so that many are told as one. */
function countsActs({ figures, head }: MentionOutline): boolean {
  return figures.some((f) => f.value > 1 && conceptOf(singular(f.unit ?? '')) === conceptOf(head));
}

/** Blows told as one: counted, since a date, or over a stretch. */
function isCampaign(mention: MentionOutline): boolean {
  return countsActs(mention) || readEdtf(mention.when).type === 'interval';
}

/** One blow of a series, told with its own day. */
function isSingle(mention: MentionOutline): boolean {
  return precisionOf(mention.when) === 'day' && !isCurrent(mention) && !countsActs(mention);
}

export function isOpen(when: Edtf): boolean {
  const value = readEdtf(when);
  return value.type === 'interval' && typeof value.end === 'string';
}

/**
 * Whether two mentions' dates allow one event. Explicit dates must overlap; of a
 * process, what is current at two publications half a year apart may be one,
 * and so may a dated part of it. Two that are open to the right must begin together.
 */
export function datesAllow(a: MentionOutline, b: MentionOutline): boolean {
  const process = isProcess(a) || isProcess(b);
  // A campaign is one event; a single blow told with its own day is another beside it.
  if (a.kind === 'attack' || b.kind === 'attack')
    if ((isSingle(a) && isCampaign(b)) || (isSingle(b) && isCampaign(a))) return false;
  if ((isCurrent(a) || isCurrent(b)) && process) {
    const [ea, eb] = [extentOf(a.when), extentOf(b.when)];
    return gapMs(ea, eb) <= RECENT_MS;
  }
  if (isOpen(a.when) && isOpen(b.when)) return edtfCompatible(startOf(a.when), startOf(b.when));
  if (isOpen(a.when) !== isOpen(b.when) && !process)
    return edtfCompatible(startOf(a.when), startOf(b.when));
  return edtfCompatible(a.when, b.when);
}

/** How two mentions' dates go together. */
export type DateFit = 'agree' | 'near' | 'apart';

/**
 * Sources may date one event differently: next door (the following year, month, or
 * three days) is `near`, if not one and the same voice says both.
 */
export function dateFit(a: MentionOutline, b: MentionOutline): DateFit {
  if (datesAllow(a, b)) return 'agree';
  const sameVoice = a.source === b.source && a.attribution?.who === b.attribution?.who;
  if (sameVoice || isCurrent(a) || isCurrent(b) || isOpen(a.when) || isOpen(b.when)) return 'apart';
  const [ea, eb] = [extentOf(a.when), extentOf(b.when)];
  const unit = Math.max(ea[1] - ea[0], eb[1] - eb[0]);
  const next = unit <= DAY_MS ? 3 * DAY_MS : 0;
  return unit <= 366 * DAY_MS && gapMs(ea, eb) <= next ? 'near' : 'apart';
}

/** Empty time between two extents, ms; 0 when they touch or overlap. */
function gapMs(a: Extent, b: Extent): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
}

/** The start of an interval as a date of its own; a single date is its own start. */
function startOf(when: Edtf): Edtf | ReturnType<typeof readEdtf> {
  const value = readEdtf(when);
  return value.type === 'interval' && typeof value.start !== 'string' ? value.start : when;
}
