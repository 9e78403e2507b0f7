/**
 * A zone as a calendar describes it itself (VTIMEZONE; RFC 5545, 3.6.5): Outlook names its zones
 * in words of its own ("Pacific Standard Time"), which no tz database knows, and tells their
 * changes beside.
 */
import { utcMs } from '../../model/index.ts';
import type { PlacedLine } from './content-lines.ts';
import { DAY_MS } from './days.ts';

/** How far a zone is ahead of UTC when its clocks show a time (as ms), in ms; undefined where that is not told. */
export type Zone = (local: number) => number | undefined;

/** A change of the clocks, again and again or once. */
interface Change {
  /** When the clocks showed it last before a time; −∞ where they had not yet. */
  readonly lastBefore: (local: number) => number;
  readonly from: number;
  readonly to: number;
}

const MOMENT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})/u;
const OFFSET = /^([+-])(\d{2})(\d{2})(\d{2})?$/u;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The zone whose changes are told by these lines, one list for each STANDARD and DAYLIGHT.
 * Undefined where one of them is not understood: half a zone would give wrong times.
 */
export function zoneOf(observances: readonly (readonly PlacedLine[])[]): Zone | undefined {
  const changes = observances.map(changeOf);
  if (changes.length === 0 || changes.some((change) => change === undefined)) return undefined;
  return (local) => {
    const latest = (changes as Change[])
      .map((change) => ({ change, at: change.lastBefore(local) }))
      .reduce((a, b) => (b.at > a.at ? b : a));
    return latest.at === -Infinity ? undefined : latest.change.to;
  };
}

function changeOf(lines: readonly PlacedLine[]): Change | undefined {
  const valueOf = (name: string) => lines.find((line) => line.name === name)?.value.trim();
  const first = clockMs(valueOf('DTSTART') ?? '');
  const [from, to] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => offsetMs(valueOf(name) ?? ''));
  if (first === undefined || from === undefined || to === undefined) return undefined;
  const rule = valueOf('RRULE');
  const dates = lines.filter(({ name }) => name === 'RDATE');
  const once = [first, ...dates.flatMap(({ value }) => value.split(',').flatMap((d) => clockMs(d) ?? []))]; // prettier-ignore
  const yearly = rule === undefined ? undefined : yearlyOf(rule, first);
  if (rule !== undefined && !yearly) return undefined;
  // A time that the clocks pass over counts from before the change (RFC 5545, 3.3.5).
  const passed = Math.max(0, to - from);
  return {
    from,
    to,
    lastBefore: (local) => {
      const year = new Date(local).getUTCFullYear();
      const again = yearly ? [yearly(year), yearly(year - 1)] : [];
      return Math.max(-Infinity, ...[...once, ...again].filter((at) => at + passed <= local));
    },
  };
}

/** The time that a rule for one day of each year gives, as the clocks show it before the change; −∞ outside its years. */
function yearlyOf(rule: string, first: number): ((year: number) => number) | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const { FREQ, INTERVAL = '1', BYMONTH, BYDAY, BYMONTHDAY, UNTIL, ...more } = Object.fromEntries(parts); // prettier-ignore
  const [, nth, weekday = ''] = /^(-?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/u.exec(BYDAY ?? '') ?? [];
  const month = Number(BYMONTH);
  const days = BYMONTHDAY?.split(',').map(Number);
  const isKnown = FREQ === 'YEARLY' && INTERVAL === '1' && month >= 1 && month <= 12;
  if (!isKnown || weekday === '' || (nth === undefined) === (days === undefined)) return undefined;
  if (Object.keys(more).some((name) => name !== 'WKST')) return undefined;
  const until = UNTIL === undefined ? Infinity : clockMs(UNTIL);
  if (until === undefined) return undefined;
  const clock = ((first % DAY_MS) + DAY_MS) % DAY_MS;
  return (year) => {
    const length = (utcMs(year, month + 1, 1) - utcMs(year, month, 1)) / DAY_MS;
    const all = Array.from({ length }, (_, i) => i + 1).filter(
      (day) => WEEKDAYS[new Date(utcMs(year, month, day)).getUTCDay()] === weekday,
    );
    const day = days
      ? all.find((each) => days.includes(each))
      : all.at(Number(nth) > 0 ? Number(nth) - 1 : Number(nth));
    const at = day === undefined ? -Infinity : utcMs(year, month, day) + clock;
    // Its end is told in UTC: half a day is more than any zone's, and far less than a year.
    return at >= first && at <= until + DAY_MS / 2 ? at : -Infinity;
  };
}

function clockMs(value: string): number | undefined {
  const match = MOMENT.exec(value.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number); // prettier-ignore
  return utcMs(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000;
}

function offsetMs(value: string): number | undefined {
  const match = OFFSET.exec(value);
  if (!match) return undefined;
  const [, sign, hours, minutes, seconds = '0'] = match;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}
