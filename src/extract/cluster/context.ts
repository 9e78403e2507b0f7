/**
 * What speaks for and against one event beside what two mentions say: how full their day is, where
 * in their articles they stand, and at what hour they are.
 */
import type { Calendar } from './calendar.ts';
import { comparedExtents } from './dates.ts';
import { hoursBetween, isExact } from './hours.ts';
import type { Profile } from './profile.ts';
import { isOneBreath, NONE, type Part } from './weights.ts';
import * as w from './weights.ts';

/** Two of a day, or of a longer stretch, of which hardly anybody tells. */
export function dateRarity(a: Profile, b: Profile, calendar: Calendar): Part {
  if (a.isCurrent || b.isCurrent || a.isUndated || b.isUndated) return NONE;
  const [ea, eb] = comparedExtents(a, b);
  const [startMs, endMs] = [Math.min(ea[0], eb[0]), Math.max(ea[1], eb[1])];
  const rarity = calendar.rarityOf([startMs, endMs]);
  if (rarity === 0) return NONE;
  const most = endMs - startMs > MONTH_MS ? w.RARE_DATE.longer : w.RARE_DATE.toTheMonth;
  const reason = rarity > 0 ? 'few tell of anything else of that time' : 'many tell of that time';
  // What one article tells of a day by other words is mostly another thing of that day.
  const isOneTold = a.source !== b.source || a.timeStart === b.timeStart;
  const share = isOneTold ? 1 : w.RARE_DATE.inOneArticle;
  return { weight: most * rarity * share, reason: () => reason };
}

const MONTH_MS = 32 * 86_400_000;

/** Articles of one story open with what is new in it. */
export function leads(a: Profile, b: Profile): Part {
  return a.isLead && b.isLead && a.source !== b.source ? w.BOTH_LEAD : NONE;
}

/** Letters between two sentences that stand side by side in a paragraph, at most. */
const SIDE_BY_SIDE = 3;

/** Whether one sentence tells both, or one and the next, of two mentions of one article. */
export function isSideBySide(a: Profile, b: Profile): boolean {
  const gap = Math.max(a.sentenceStart, b.sentenceStart) - Math.min(a.sentenceEnd, b.sentenceEnd);
  return gap <= SIDE_BY_SIDE;
}

/** What an article tells in the next sentence, or hangs on the same words for a date. */
export function sequel(a: Profile, b: Profile): readonly Part[] {
  if (a.source !== b.source || a.sentence === b.sentence) return [];
  return [
    ...(isSideBySide(a, b) ? [w.NEXT_SENTENCE] : []),
    ...(a.timeStart === b.timeStart ? [w.SAME_DATE_WORDS] : []),
  ];
}

const HALF_AN_HOUR = 0.5;

/** Two hours of one day; what one sentence or one date's words tell has but one hour for both. */
export function hours(a: Profile, b: Profile, isNear: boolean): Part {
  if (!a.hours || !b.hours) return NONE;
  if (a.source === b.source && (a.timeStart === b.timeStart || isOneBreath(a, b))) return NONE;
  const apart = hoursBetween(a.hours, b.hours);
  const areExact = isExact(a.hours) && isExact(b.hours);
  if (isNear && apart <= 1) return w.ONE_NIGHT;
  if (areExact && apart <= HALF_AN_HOUR) return w.SAME_HOUR;
  return apart > (areExact ? HALF_AN_HOUR : 1) ? w.OTHER_HOUR : NONE;
}

/**
 * Whether one counts whom the other’s act harmed; an article that tells the act elsewhere has told of
 * more that harms.
 */
export function counts(toll: Profile, act: Profile): boolean {
  if (!toll.isToll || !act.isDeadly) return false;
  return toll.source !== act.source || toll.timeStart === act.timeStart || isSideBySide(toll, act);
}
