/**
 * The last word on labels: events that reach into the frame from beyond it are
 * labelled at its edge, and what is selected or focused is labelled whatever
 * must make way.
 */
import { wordsOf } from './candidates.ts';
import { edgeObstacles } from '../edges.ts';
import { fitLabel, type FieldState } from './fit-label.ts';
import { compareImportance } from '../events/item-index.ts';
import { knownStrips } from './known-strips.ts';
import { labelsMeet, type PlacedLabel } from './label.ts';
import type { HorizontalInput } from '../layout.ts';
import type { Mark } from '../mark.ts';
import type { Ground } from './settle.ts';
import type { LastWord } from './view-labels.ts';

/** Labels for events held at an edge, at most. */
const HELD_LABELS = 6;

export const LAST_WORD: LastWord = {
  obstacles: edgeObstacles,
  labels(input, ground, marks, kept, stateWith) {
    const held = heldLabels(input, ground, marks, (labels) => stateWith([...kept, ...labels]));
    return insistOn(input, ground, marks, [...kept, ...held], stateWith);
  },
};

/** A label in one line on a straight pole, where the field has room for it. */
function labelFor(
  mark: Mark,
  input: HorizontalInput,
  { frame }: Ground,
  state: FieldState,
): PlacedLabel | null {
  const item = input.index.find(mark.id);
  if (!item) return null;
  const narrow = (frame.plot.x1 - frame.plot.x0) * 0.45;
  const choices = knownStrips(input, frame.zoom).setText(item, wordsOf(item), true, narrow);
  const pole = { poleX: mark.x, bendY: null, dashed: mark.vague };
  return fitLabel({ ...mark, ...pole, target: 'event', anchor: mark }, choices, null, state);
}

/** Labels for events that began before the frame, or end after it: their bead is held at the edge, and so is their text. */
function heldLabels(
  input: HorizontalInput,
  ground: Ground,
  marks: readonly Mark[],
  stateWith: (labels: readonly PlacedLabel[]) => FieldState,
): PlacedLabel[] {
  const { find } = input.index;
  const compareHeld = (a: Mark, b: Mark) => {
    const [x, y] = [find(a.id), find(b.id)];
    return x && y ? compareImportance(x, y) : 0;
  };
  const added: PlacedLabel[] = [];
  const held = marks.filter((m) => !m.anchored && m.bead !== null).sort(compareHeld);
  for (const mark of held.slice(0, HELD_LABELS)) {
    const label = labelFor(mark, input, ground, stateWith(added));
    if (label) added.push(label);
  }
  return added;
}

/** What is selected or focused gets its label even if others must make way. */
function insistOn(
  input: HorizontalInput,
  ground: Ground,
  marks: readonly Mark[],
  labels: readonly PlacedLabel[],
  stateWith: (labels: readonly PlacedLabel[]) => FieldState,
): PlacedLabel[] {
  let kept = [...labels];
  for (const mark of marks.filter((m) => m.bead && (m.selected || m.focused))) {
    if (kept.some((l) => l.id === mark.id)) continue;
    const label = labelFor(mark, input, ground, stateWith([]));
    if (!label) continue;
    kept = [...kept.filter((other) => !labelsMeet(other, label)), label];
  }
  return kept;
}
