/** Whether a text tells a story of its own time or reports beside its publication date, when nobody says. */
import type { FoundTime } from './find.ts';
import type { Fields } from './meaning.ts';

/** A history names many years and hardly the one it was published in. */
const FEWEST_YEARS = 6;
const MOSTLY = 0.9;
/** Words that lean on publication, against years named: more than these and it is news. */
const LEANING = 1 / 20;

export function decideMode(found: readonly FoundTime[], dct: Fields | null): 'news' | 'narrative' {
  if (dct?.year === undefined) return 'narrative';
  let named = 0;
  let far = 0;
  for (const { meaning } of found) {
    if (meaning.type !== 'calendar' || meaning.fields.year === undefined) continue;
    named++;
    if (Math.abs(meaning.fields.year - dct.year) > 1) far++;
  }
  const leaning = found.filter(
    ({ meaning }) =>
      (meaning.type === 'shift' && meaning.from === 'publication') ||
      (meaning.type === 'calendar' &&
        meaning.fields.weekday !== undefined &&
        meaning.fields.month === undefined),
  ).length;
  return named >= FEWEST_YEARS && far / named >= MOSTLY && leaning <= named * LEANING
    ? 'narrative'
    : 'news';
}
