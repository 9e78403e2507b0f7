/**
 * What a frame needs once it shows something else than the whole span, or
 * something is selected in it: an embed loads it with the first move.
 */
import { edgeCounters } from './edges.ts';
import { LAST_WORD } from './labels/last-word.ts';
import { selectedPoleOf } from './selected-pole.ts';
import { settleView } from './labels/settle-view.ts';

export const MOVED = {
  settle: settleView,
  edges: edgeCounters,
  pole: selectedPoleOf,
  last: LAST_WORD,
};
export type Moved = typeof MOVED;
