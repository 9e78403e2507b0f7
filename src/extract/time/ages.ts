/**
 * What ages are counted from: the one birth a text dates ("was born on 17 February 1932").
 * Where it dates none, or those of several people, an age says nothing of when.
 */
import type { FoundTime } from './find.ts';
import { shift, type CalendarMeaning } from './meaning.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokens.ts';

/** Tokens between "born" and its date: "born in Lund, the son of a tailor, on 4 May 1932". */
const BORN_WITHIN = 12;

/** The expressions of a text, ages counted from the birth it tells, or left out where it tells none. */
export function withAges(
  found: readonly FoundTime[],
  tokens: readonly Token[],
  structure: Structure,
): readonly FoundTime[] {
  if (!found.some((time) => isAge(time) || isBareHour(time))) return found;
  const at = found.findIndex((time, i) => isBirth(time, found[i - 1], tokens, structure));
  const birth = found[at]?.meaning;
  const others = found.filter((time, i) => isBirth(time, found[i - 1], tokens, structure));
  const isOne =
    birth?.type === 'calendar' && others.every(({ meaning }) => yearOf(meaning) === yearOf(birth));
  if (!isOne) return found.filter((time) => !isAge(time));
  return found.flatMap((time, i): readonly FoundTime[] => {
    if (i <= at) return isAge(time) ? [] : [time];
    const { meaning } = time;
    if (isAge(time) && meaning.type === 'shift')
      return [{ ...time, meaning: { ...meaning, from: meaning.fine ? birth : inYear(birth) } }];
    const hour = isBareHour(time) && meaning.type === 'calendar' ? meaning.fields.hour : undefined;
    if (hour === undefined || found.slice(at + 1, i).some(namesDay)) return [time];
    const age = shift(hour, 'year', 1, inYear(birth), { ofAge: true, mod: 'APPROX' });
    return [{ ...time, rule: 'age', meaning: age }];
  });
}

function isAge({ meaning }: FoundTime): boolean {
  return meaning.type === 'shift' && meaning.ofAge === true;
}

function isBareHour({ rule }: FoundTime): boolean {
  return rule === 'bare-hour';
}

/** A day told behind the birth: hours that follow may be of it. */
function namesDay({ meaning, rule }: FoundTime): boolean {
  if (meaning.type === 'shift') return meaning.unit === 'day' && rule !== 'which-month';
  if (meaning.type !== 'calendar' || rule === 'bare-hour') return false;
  const { day, weekday, hour, part } = meaning.fields;
  return day !== undefined || weekday !== undefined || hour !== undefined || part !== undefined;
}

function yearOf(meaning: FoundTime['meaning']): number | undefined {
  return meaning.type === 'calendar' ? meaning.fields.year : undefined;
}

/** Who is so old has been born in that year: the day says nothing of that. */
function inYear({ fields }: CalendarMeaning): CalendarMeaning {
  return { type: 'calendar', fields: { year: fields.year } };
}

/** "was born in Lodz on 17 February 1932", "Born in 1932"; not "her son was born in 1960". */
function isBirth(
  { start, meaning }: FoundTime,
  before: FoundTime | undefined,
  tokens: readonly Token[],
  { sentence }: Structure,
): boolean {
  if (yearOf(meaning) === undefined) return false;
  const first = Math.max(before?.end ?? 0, start - BORN_WITHIN);
  for (let i = start - 1; i >= first && sentence[i] === sentence[start]; i--)
    if (tokens[i]?.lower === 'born') return !isOfAnother(tokens, i);
  return false;
}

/** "Her father, a tailor, was born": somebody whom the text names by another. */
function isOfAnother(tokens: readonly Token[], born: number): boolean {
  for (let i = born - 1; i >= Math.max(0, born - 5); i--) {
    const { lower = '' } = tokens[i] ?? {};
    if (lower === '.') return false;
    if (/^(?:his|her|their|whose|'s)$/.test(lower)) return true;
  }
  return false;
}
