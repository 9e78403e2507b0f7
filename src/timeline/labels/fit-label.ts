/**
 * One more label into a settled field: the last resort for labels the edge of
 * the frame would cut, and for events whose anchor lies outside it. What stands
 * already does not move.
 */
import type { TextChoice } from './candidates.ts';
import { rectsOverlap, type Rect } from '../geometry.ts';
import {
  labelsMeet,
  poleMeets,
  setLabel,
  type LabelRows,
  type LabelSeat,
  type PlacedLabel,
} from './label.ts';

export interface FieldState {
  readonly field: Rect;
  readonly rows: LabelRows;
  readonly maxRows: number;
  readonly labels: readonly PlacedLabel[];
  /** Headlines, marks: no text over them. Poles may pass marks, not headlines. */
  readonly obstacles: readonly Rect[];
  readonly marks: readonly Rect[];
}

/** Whether a label lies within the field and meets nothing in it. */
export function isClear(label: PlacedLabel, state: FieldState): boolean {
  const { field } = state;
  if (label.x0 < field.x0 - 1 || label.x1 > field.x1 + 1) return false;
  if (label.y0 < field.y0 - 1 || label.y1 > field.y1) return false;
  // A label hangs over its bead, never under it.
  if (label.y1 > label.pole.y1) return false;
  if (state.obstacles.some((o) => rectsOverlap(label, o) || poleMeets(label.pole, o))) return false;
  if (state.marks.some((m) => rectsOverlap(label, m))) return false;
  return !state.labels.some((other) => other.id !== label.id && labelsMeet(label, other));
}

/**
 * The seat for a label in a field that has others: its own row on the other
 * side if that is free, else the lowest free row of the roomiest text. Null
 * when there is none.
 */
export function fitLabel(
  seat: Omit<LabelSeat, 'text' | 'side' | 'row'>,
  choices: readonly TextChoice[],
  preferred: { readonly row: number; readonly text: LabelSeat['text'] } | null,
  state: FieldState,
): PlacedLabel | null {
  const tried = (text: LabelSeat['text'], row: number): PlacedLabel | null => {
    for (const side of ['after', 'before'] as const) {
      const label = setLabel({ ...seat, text, side, row }, state.rows);
      if (isClear(label, state)) return label;
    }
    return null;
  };
  const same = preferred && tried(preferred.text, preferred.row);
  if (same) return same;
  for (const { text } of choices)
    for (let row = 0; row + text.rows <= state.maxRows; row++) {
      const label = tried(text, row);
      if (label) return label;
    }
  return null;
}

/** Labels in order of importance: those that meet one before them are marked as crowded. */
export function markCrowded(
  labels: readonly PlacedLabel[],
  state: Omit<FieldState, 'labels'>,
): PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  return labels.map((label) => {
    if (!isClear(label, { ...state, labels: kept })) return { ...label, crowded: true };
    kept.push(label);
    return label;
  });
}
