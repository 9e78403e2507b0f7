/** Days and years that head the lines of a chronology: alone on their lines, among others of their kind or over hours. */
import type { FoundTime } from './find.ts';
import { isWholeLine } from './structure.ts';
import type { Page } from './telling.ts';

/** Days alone on their lines: fewer may be the page's own. */
const FEWEST_DAYS = 3;

/** Whether so many days stand alone on lines of their own that they head a chronology. */
export function hasDayHeadings(
  times: readonly FoundTime[],
  page: Pick<Page, 'tokens' | 'structure'>,
): boolean {
  const days = new Set<string>();
  for (const [i, time] of times.entries()) {
    if (time.meaning.type !== 'calendar' || dayOnLine(time, page) === null) continue;
    days.add(`${String(time.meaning.fields.month)}-${String(time.meaning.fields.day)}`);
    if (isHourLine(times[i + 1], time, 1, page) && isHourLine(times[i + 2], time, 2, page))
      return true;
  }
  return days.size >= FEWEST_DAYS;
}

/** Whether an hour opens the line so many lines below a day: "4.10 p.m. It begins to rain". */
function isHourLine(
  hour: FoundTime | undefined,
  day: FoundTime,
  lines: number,
  { structure: { hardBreak, paragraph } }: Pick<Page, 'structure'>,
): boolean {
  if (hour?.meaning.type !== 'calendar' || hour.meaning.fields.hour === undefined) return false;
  const below = (paragraph[hour.start] ?? 0) - (paragraph[day.start] ?? 0);
  return hardBreak[hour.start] === 1 && below === lines;
}

/** Years alone on their lines: one alone may be of anything. */
const FEWEST_YEARS = 2;

/** Whether years alone on their lines head what stands below them. */
export function hasYearHeadings(
  times: readonly FoundTime[],
  { tokens, structure }: Pick<Page, 'tokens' | 'structure'>,
): boolean {
  const heads = times.filter(
    (time) => isYearAlone(time) && isWholeLine(tokens, structure, time.start, time.end),
  );
  return heads.length >= FEWEST_YEARS;
}

/** "1993", and nothing finer. */
export function isYearAlone({ meaning }: FoundTime): boolean {
  return (
    meaning.type === 'calendar' &&
    meaning.fields.year !== undefined &&
    meaning.mod === undefined &&
    Object.keys(meaning.fields).length === 1
  );
}

/** "SATURDAY 20 November" among others of its kind, "Day 1 – 20 November 2010" alone. */
export function isHeadingDay(time: FoundTime, page: Page): boolean {
  const line = dayOnLine(time, page);
  return line === 'numbered' || (line === 'bare' && page.hasDayHeadings);
}

/** Whether a day is all there is on its line, or is numbered there. */
function dayOnLine(
  { start, end, meaning }: FoundTime,
  { tokens, structure }: Pick<Page, 'tokens' | 'structure'>,
): 'bare' | 'numbered' | null {
  if (meaning.type !== 'calendar') return null;
  const { month, day, hour } = meaning.fields;
  if (month === undefined || day === undefined || hour !== undefined) return null;
  if (isWholeLine(tokens, structure, start, end)) return 'bare';
  const first = tokens[start - 1]?.kind === 'mark' ? start - 3 : start - 2;
  const isNumbered = tokens[first]?.lower === 'day' && tokens[first + 1]?.kind === 'number';
  return isNumbered && isWholeLine(tokens, structure, first, end) ? 'numbered' : null;
}
