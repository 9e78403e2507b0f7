/** Which sources are shown: of the events there are, those that one of them tells. */
import { indexItems, itemsToldBeside } from '../../timeline/index.ts';
import type { HiddenSources } from '../../ui/plain.ts';
import type { Reader } from '../reader.ts';

/** Shows all but these sources. */
export function hide(reader: Reader, hiddenSources: HiddenSources): void {
  const index = indexItems(itemsToldBeside(reader.allItems, hiddenSources));
  reader.set({ hiddenSources, index });
}
