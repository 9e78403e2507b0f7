/** Where something stands in a file of another tool, in words. */
import type { ImportPlace } from '../exchange/index.ts';
import type { OpenMessages } from './open-messages.ts';

/** "Row 14, Year", "Event 3, line 40, start_date.month". */
export function placeWords(place: ImportPlace, words: OpenMessages['place']): string {
  const parts = (['row', 'event', 'era', 'line'] as const).flatMap((name) => {
    const n = place[name];
    return n === undefined ? [] : [words[name](n)];
  });
  return words.join(place.field === undefined ? parts : [...parts, place.field]);
}
