/** The names of a place on the calendar: TIMEX3 values and EDTF. Precision is never added. */
import { Edtf } from '../../../model/index.ts';
import { remembered } from '../../remembered.ts';
import { dayOf } from '../calendar.ts';
import type { DurationMeaning, Fields, Mod, Season, Unit } from '../meaning.ts';
import { daysOf } from './fields.ts';

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

function timexYear(year: number): string {
  return year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4);
}

/** TIMEX3 `value` of a place; what is not known is X ("XXXX-06-10", "XXXX-WXX-7"). */
export function timexOf(f: Fields): string {
  if (f.century !== undefined) return `${f.bce ? 'BC' : ''}${pad(f.century, 2)}`;
  if (f.decade !== undefined) return `${f.bce ? 'BC' : ''}${pad(f.decade, 3)}`;
  return `${timexDate(f)}${timexTime(f)}`;
}

function timexDate(f: Fields): string {
  const year = f.year === undefined ? 'XXXX' : timexYear(f.year);
  if (f.fiscal) return `FY${year}${f.quarter === undefined ? '' : `-Q${f.quarter}`}`;
  if (f.month !== undefined)
    return `${year}-${pad(f.month, 2)}${f.day === undefined ? '' : `-${pad(f.day, 2)}`}`;
  if (f.week !== undefined)
    return `${year}-W${pad(f.week, 2)}${f.weekend ? '-WE' : ''}${f.weekday === undefined ? '' : `-${f.weekday}`}`;
  if (f.day !== undefined) return `${year}-XX-${pad(f.day, 2)}`;
  if (f.weekday !== undefined) return `${year}-WXX-${f.weekday}`;
  if (f.weekend) return `${year}-WXX-WE`;
  if (f.quarter !== undefined) return `${year}-Q${f.quarter}`;
  if (f.half !== undefined) return `${year}-H${f.half}`;
  if (f.season !== undefined) return `${year}-${f.season}`;
  return f.hour === undefined && f.part === undefined ? year : `${year}-XX-XX`;
}

function timexTime(f: Fields): string {
  if (f.hour !== undefined) {
    const seconds = f.second === undefined ? '' : `:${pad(f.second, 2)}`;
    return `T${pad(f.hour, 2)}:${pad(f.minute ?? 0, 2)}${seconds}${zoneName(f.zone)}`;
  }
  return f.part === undefined ? '' : `T${f.part}`;
}

function zoneName(zone: number | undefined): string {
  if (zone === undefined) return '';
  if (zone === 0) return 'Z';
  const size = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

function edtfDay({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${edtfYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const SEASONS: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };
/** Modifiers that make a date "about": its edges are the source's, not ours. */
const VAGUE: ReadonlySet<Mod> = new Set(['APPROX', 'START', 'MID', 'END']);

/** EDTF of a place, or null when it names none. Weeks, quarters and halves become intervals, which EDTF level 1 has no name for. */
export function edtfOf(f: Fields, mod?: Mod): Edtf | null {
  const plain = plainEdtf(f);
  if (plain === null) return null;
  // "early on Sunday" is Sunday; "early in May" is about May.
  const isSure = mod !== 'APPROX' && f.day !== undefined;
  const vague = (mod !== undefined && VAGUE.has(mod) && !isSure) || f.fiscal === true;
  const text = vague ? plain.split('/').map(approximate).join('/') : plain;
  return checked(text);
}

/** A date with `~`; decades and centuries take it too, times of day do not. */
function approximate(text: string): string {
  return text.includes('T') || text.endsWith('~') || text === '..' || text === ''
    ? text
    : `${text}~`;
}

/** The few dates of a text come up again and again. */
const checked = remembered((text): Edtf | null => {
  const parsed = Edtf.safeParse(text);
  return parsed.success ? parsed.data : null;
});

function plainEdtf(f: Fields): string | null {
  if (f.fiscal && f.year !== undefined) return edtfYear(f.year); // where its quarters lie is each firm's own
  if (f.century !== undefined || f.decade !== undefined) return eraEdtf(f);
  if (f.year === undefined) return null;
  const year = edtfYear(f.endsIn ? f.year - 1 : f.year);
  if (f.month !== undefined) {
    if (f.day === undefined) return `${year}-${pad(f.month, 2)}`;
    const date = edtfDay({ year: f.year, month: f.month, day: f.day });
    if (f.hour === undefined || Math.abs(f.year) > 9999) return date;
    const zone = f.zone === undefined ? '' : zoneName(f.zone);
    return `${date}T${pad(f.hour, 2)}:${pad(f.minute ?? 0, 2)}:${pad(f.second ?? 0, 2)}${zone}`;
  }
  if (f.season !== undefined) return `${year}-${SEASONS[f.season]}`;
  if (f.week !== undefined) return daysEdtf(f);
  if (f.quarter !== undefined)
    return `${year}-${pad(f.quarter * 3 - 2, 2)}/${year}-${pad(f.quarter * 3, 2)}`;
  if (f.half !== undefined)
    return `${year}-${pad(f.half * 6 - 5, 2)}/${year}-${pad(f.half * 6, 2)}`;
  if (f.day !== undefined || f.weekday !== undefined) return null;
  return year;
}

function daysEdtf(f: Fields): string | null {
  const span = daysOf(f);
  return span && `${edtfDay(dayOf(span[0]))}/${edtfDay(dayOf(span[1] - 1))}`;
}

function eraEdtf(f: Fields): string {
  const wide = f.decade === undefined;
  const n = f.decade ?? f.century ?? 0;
  if (!f.bce) return wide ? `${pad(n, 2)}XX` : `${pad(n, 3)}X`;
  const width = wide ? 100 : 10;
  return `${edtfYear(1 - (n * width + width - 1))}/${edtfYear(1 - Math.max(n * width, 1))}`;
}

/** An EDTF interval from the first of one place to the last of another; null when they do not follow one another. */
export function intervalOf(from: Edtf | '..', to: Edtf | '..'): Edtf | null {
  const start = from === '..' ? '..' : (from.split('/')[0] ?? '');
  const end = to === '..' ? '..' : (to.split('/').at(-1) ?? '');
  const parsed = Edtf.safeParse(`${start}/${end}`);
  return parsed.success ? parsed.data : null;
}

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'M',
  season: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
const CLOCK: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** TIMEX3 value of a length: "P3W", "PT2H", "P2.5Y", "PXD". */
export function periodOf({ amount, unit, rest }: DurationMeaning): string {
  const scale = unit === 'fortnight' ? 2 : unit === 'half' ? 6 : unit === 'season' ? 3 : 1;
  const count = amount === null ? 'X' : String(Math.round(amount * scale * 100) / 100);
  const main = `${CLOCK.has(unit) ? 'PT' : 'P'}${count}${LETTER[unit]}`;
  if (!rest) return main;
  const joint = CLOCK.has(rest.unit) && !CLOCK.has(unit) ? 'T' : '';
  return `${main}${joint}${rest.amount}${LETTER[rest.unit]}`;
}
