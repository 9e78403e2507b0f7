/** Rates: "15 a year", "20 miles (32 km) a day" are said of each year, not of one. */
import { words } from '../lexicon.ts';
import type { Token } from '../tokens.ts';

const COUNTED = words(
  'times miles km kilometers kilometres tons tonnes barrels dollars euros pounds sorties million billion trillion thousand hours percent % cents calories litres liters gallons flights trips meals days units cars pills cigarettes metres meters feet once twice bpd visitors passengers planes jets copies deaths cases',
);
const MEASURES = words('km mi mph miles kg tonnes tons lb');

/** Whether a number or a thing counted stands before the token. */
export function isRate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || (tokens[at]?.breaks ?? 0) > 1) return false;
  if (before.kind === 'number') return before.suffix === '';
  if (before.lower === ')') return MEASURES.has(tokens[at - 2]?.lower ?? '');
  return COUNTED.has(before.lower);
}
