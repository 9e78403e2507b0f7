/** Expressions that who reads the text has counted: a fire tells of which day "three days after the fire" is. */
import type { FoundTime } from './find.ts';
import { calendar } from './meaning.ts';
import type { CountedTime } from './options.ts';
import { fieldsOfEdtf } from './resolve/fields.ts';
import type { Token } from './tokens.ts';

/** The expressions of a text, those counted as dates in full; one whose date is no place on the calendar stays as it is. */
export function withCounted(
  found: readonly FoundTime[],
  tokens: readonly Token[],
  counted: readonly CountedTime[] = [],
): readonly FoundTime[] {
  if (counted.length === 0) return found;
  return found.map((time) => {
    const start = tokens[time.start]?.start;
    const known = counted.find((one) => one.start === start);
    const fields = known && fieldsOfEdtf(known.edtf);
    return fields ? { ...time, meaning: calendar(fields) } : time;
  });
}
