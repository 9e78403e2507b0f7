/** What an import says of a file, in words: where something stands in it, and why it cannot be read. */
import type { ImportError, ImportPlace } from '../exchange/index.ts';
import type { OpenMessages } from './open-messages.ts';

/** "Row 14, Year", "Event 3, line 40, start_date.month". */
export function placeWords(place: ImportPlace, words: OpenMessages['place']): string {
  const parts = (['row', 'event', 'era', 'line'] as const).flatMap((name) => {
    const n = place[name];
    return n === undefined ? [] : [words[name](n)];
  });
  return words.join(place.field === undefined ? parts : [...parts, place.field]);
}

/** Why a file cannot be read, with the place in it where that is known: "Row 2, column 1: …". */
export function importFaultWords(
  { fault, place, words: said }: Pick<ImportError, 'fault' | 'place' | 'words'>,
  { faults, place: words }: Pick<OpenMessages, 'faults' | 'place'>,
): string {
  const told = faults[fault];
  const why = typeof told === 'string' ? told : told({ words: said, count: 0 });
  if (fault !== 'quoteOpen' && fault !== 'componentOpen') return why;
  // A cell that never closes may be in the head itself: its column is told by number.
  const { field, ...rest } = place ?? {};
  const column = field === undefined ? [] : [words.column(Number(field))];
  return `${words.join([placeWords(rest, words), ...column])}: ${why}`;
}
