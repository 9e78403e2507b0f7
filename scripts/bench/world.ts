/**
 * A world: the same story under other names and at another time. Every name has one
 * other name in a world, every date is moved by the same number of years and months,
 * so that articles of one story still tell of the same events.
 */
import type { Random } from './random.ts';

export interface World {
  /** The words, told in this world. */
  readonly retell: (text: string) => string;
  /** A date in EDTF, moved as the dates of the text are. */
  readonly moveDate: (edtf: string) => string;
  readonly moveYear: (year: number) => number;
}

/** Names of the stories that a world has to replace. */
export interface NameWords {
  /** First names, which have to stay first names for people to be known as people. */
  readonly first: ReadonlySet<string>;
  /** Family names, places and whatever else is made up. */
  readonly other: ReadonlySet<string>;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const FIRST_NAMES =
  'Anna Peter Maria John Elena Thomas Sara David Laura Michael Julia Robert Clara Daniel Emma Martin Sofia Andrew Nina George Irene Paul Helen Victor Alice Simon Rosa Frank Diana Oscar Vera Hugo Marta Leon Judith Felix'.split(
    ' ',
  );
const ONSETS = 'b br c d dr f g gr h k kr l m n p pr r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u'.split(' ');
const ENDINGS = 'ler nek rin tov mar dal sen lund vik ros tan bel gar mont ney sk'.split(' ');

const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = String.raw`\b(1[0-9]{3}|20[0-9]{2})\b`;
const DAY_BEFORE = new RegExp(String.raw`\b(\d{1,2})(\s+)(${MONTH})\b`, 'gu');
const DAY_BEHIND = new RegExp(String.raw`\b(${MONTH})(?:(\s+)(\d{1,2})\b(?!\d))?`, 'gu');

/** The world that the sequence gives. */
export function makeWorld(names: NameWords, random: Random): World {
  const years = random.below(160) - 120;
  const months = random.below(12);
  const other = new Map<string, string>();
  const nameFor = (word: string): string => {
    const known = other.get(word);
    if (known !== undefined) return known;
    const made = names.first.has(word) ? random.pick(FIRST_NAMES) : madeUpName(random);
    other.set(word, made);
    return made;
  };
  // In a fixed order, so that a name does not depend on which article is told first.
  for (const word of [...names.first, ...names.other].sort()) nameFor(word);
  const moveYear = (year: number): number => Math.max(1000, Math.min(2025, year + years));
  const moveMonth = (name: string): string => MONTHS[(MONTHS.indexOf(name) + months) % 12] ?? name;
  return {
    moveYear,
    retell: (text) =>
      text
        .replace(/\p{Lu}\p{L}+/gu, (word) => other.get(word) ?? word)
        .replace(new RegExp(YEAR, 'gu'), (year) => String(moveYear(Number(year))))
        .replace(DAY_BEFORE, (_, day: string, gap: string, month: string) =>
          [safeDay(day), gap, month].join(''),
        )
        .replace(DAY_BEHIND, (_, month: string, gap?: string, day?: string) =>
          [moveMonth(month), gap ?? '', day === undefined ? '' : safeDay(day)].join(''),
        ),
    moveDate: (edtf) => movedDate(edtf, moveYear, months),
  };
}

/** Every month has a day 28. */
function safeDay(day: string): string {
  return String(Math.min(28, Number(day)));
}

function movedDate(edtf: string, moveYear: (year: number) => number, months: number): string {
  const [year = '', month, day] = edtf.slice(0, 10).split('-');
  const moved = String(moveYear(Number(year))).padStart(4, '0');
  if (month === undefined || !/^\d+$/.test(month) || Number(month) > 12) return moved;
  const movedMonth = String(((Number(month) - 1 + months) % 12) + 1).padStart(2, '0');
  return day === undefined || !/^\d+$/.test(day)
    ? `${moved}-${movedMonth}`
    : `${moved}-${movedMonth}-${safeDay(day).padStart(2, '0')}`;
}

function madeUpName(random: Random): string {
  const syllables = Array.from(
    { length: 1 + random.below(2) },
    () => random.pick(ONSETS) + random.pick(VOWELS),
  );
  const word = syllables.join('') + random.pick(ENDINGS);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
