/** Reads the line in which a manifest says which outlet an article retells: "The Courier, 25 November 2025, Jane Doe". */
import type { Via } from './source.ts';
import { toEdtf } from './time/format.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A date that follows a comma: "25 November 2025", "November 25, 2025", "Nov 2025", "2025". */
const DATED =
  /,\s*(?:(?<iso>\d{4}(?:-\d\d(?:-\d\d)?)?)|(?:(?<day>\d{1,2})\s+)?(?<month>[A-Za-z]{3,9})\.?\s+(?:(?<dayAfter>\d{1,2}),?\s+)?(?<year>\d{4}))(?=\s*(?:,|$))/u;

/**
 * The outlet before the first comma and, where one follows, its date; the names
 * after it are for people and not kept. Month names are English.
 * @throws EdtfError for a date that does not exist ("31 June 2025").
 */
export function readRetold(line: string): Via {
  const publisher = (line.split(',')[0] ?? line).trim();
  const groups: Record<string, string | undefined> = DATED.exec(line)?.groups ?? {};
  const { iso, day, month, dayAfter, year } = groups;
  if (iso !== undefined) return { publisher, published: toEdtf(iso) };
  const number = monthNumber(month);
  if (year === undefined || number === 0) return { publisher };
  const parts = [year, number, day ?? dayAfter].filter((part) => part !== undefined);
  return { publisher, published: toEdtf(parts.map((n) => String(n).padStart(2, '0')).join('-')) };
}

/** 1 to 12 for a month's name or its first letters; 0 for any other word. */
function monthNumber(word = ''): number {
  const start = word.toLowerCase().replace(/^sept$/, 'sep');
  return start.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}
