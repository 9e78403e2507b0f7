/**
 * A strip's labels under the frame, in px, and the last word on each: those the
 * edge cuts are fitted in again if there is room, what is selected is labelled
 * whatever must make way, and nothing that would meet another is kept.
 */
import type { BundleMark } from './bundle.ts';
import { importanceOf, labelBudget, labelSetter, wordsOf, type TextChoice } from './candidates.ts';
import { edgeObstacles } from './edges.ts';
import { clearLabels, fitLabel, type FieldState } from './fit-label.ts';
import type { Rect } from './geometry.ts';
import { compareImportance } from './item-index.ts';
import { labelsMeet, setLabel, type LabelRows, type PlacedLabel } from './labels.ts';
import type { HorizontalInput } from './layout.ts';
import { halfHeightOf, type Mark } from './mark.ts';
import type { Ground, Settled } from './settle.ts';
import type { Strip, StripLabel } from './strip.ts';

export interface Drawn {
  readonly marks: readonly Mark[];
  readonly bundles: readonly BundleMark[];
  readonly riding: boolean;
}

/** Labels for events held at an edge, at most. */
const HELD_LABELS = 6;

interface Seated {
  readonly label: StripLabel;
  readonly placed: PlacedLabel;
  readonly strip: Strip;
}

/** Labels in order of importance. While riding, those that meet a more important one are marked, not removed. */
export function viewLabels(
  input: HorizontalInput,
  ground: Ground,
  settled: Settled,
  drawn: Drawn,
): PlacedLabel[] {
  const { frame } = ground;
  const rowsOf = (foot: number): LabelRows => ({ footY: frame.axis.y - foot, row: frame.zoom.row });
  const base: Omit<FieldState, 'rows' | 'maxRows'> = {
    field: frame.field,
    labels: [],
    obstacles: [...ground.obstacles, ...edgeObstacles(input, frame)],
    marks: [...drawn.marks.filter((m) => m.bead).map(rectOf), ...drawn.bundles],
  };
  const stateFor = (foot: number, labels: readonly PlacedLabel[]): FieldState => ({
    ...base,
    labels,
    rows: rowsOf(foot),
    maxRows: settled.maxRows(foot),
  });
  const seated = seatAll(input, ground, settled, drawn, rowsOf);
  const kept = clearLabels(
    seated.map((s) => s.placed).filter((l) => isWithin(l, frame.field)),
    stateFor(frame.zoom.foot, []),
    drawn.riding ? 'mark' : 'remove',
  );
  if (drawn.riding) return kept;
  const ids = new Set(kept.map((l) => l.id));
  for (const { label, placed, strip } of seated) {
    if (ids.has(label.id)) continue;
    const again = fitLabel(
      straight(placed),
      label.choices,
      { row: label.row, text: label.text },
      stateFor(strip.foot, kept),
    );
    if (again) kept.push(again);
  }
  kept.push(
    ...heldLabels(input, ground, drawn.marks, (labels) =>
      stateFor(frame.zoom.foot, [...kept, ...labels]),
    ),
  );
  return insistOn(input, ground, drawn.marks, kept, (labels) => stateFor(frame.zoom.foot, labels));
}

/** All labels of the strips whose anchor is in view, the most important first, within the plot's budget. */
function seatAll(
  input: HorizontalInput,
  { frame }: Ground,
  { strips }: Settled,
  { marks, bundles }: Drawn,
  rowsOf: (foot: number) => LabelRows,
): Seated[] {
  const markOf = new Map(marks.filter((m) => m.anchored).map((m) => [m.id, m]));
  const bundleOf = new Map(bundles.map((b) => [b.id, b]));
  const seated = strips
    .flatMap((strip) =>
      strip.labels.flatMap((label): Seated[] => {
        const at = label.bundle ? bundleOf.get(label.id) : markOf.get(label.id);
        return at ? [{ label, strip, placed: seat(label, at, rowsOf(strip.foot), frame) }] : [];
      }),
    )
    .sort((a, b) => compareSeats(a.label, b.label, input));
  const budget = labelBudget(frame.plot.x1 - frame.plot.x0);
  let events = 0;
  return seated.filter(({ label }) => label.bundle !== null || ++events <= budget);
}

function rectOf(mark: Mark): Rect {
  const half = halfHeightOf(mark.body, mark.bead?.r ?? 0);
  return { x0: mark.x0, x1: mark.x1, y0: mark.y - half, y1: mark.y + half };
}

function isWithin(label: PlacedLabel, field: Rect): boolean {
  return label.x0 >= field.x0 - 1 && label.x1 <= field.x1 + 1 && label.y0 >= field.y0 - 1;
}

function seat(
  label: StripLabel,
  at: Mark | BundleMark,
  rows: LabelRows,
  { plot, axis }: Ground['frame'],
): PlacedLabel {
  return setLabel(
    {
      id: label.id,
      target: label.bundle ? 'bundle' : 'event',
      text: label.text,
      side: label.side,
      row: label.row,
      anchor: { x: at.x, y: at.y },
      poleX: Math.min(plot.x1, Math.max(plot.x0, at.x + label.dx)),
      bendY: label.dx === 0 ? null : axis.y - label.bendFoot,
      dashed: 'vague' in at && at.vague,
      selected: at.selected,
      focused: 'focused' in at && at.focused,
    },
    rows,
  );
}

/** The label again, on a straight pole, its text still to be chosen. */
function straight(placed: PlacedLabel) {
  return {
    id: placed.id,
    target: placed.target,
    anchor: { x: placed.pole.anchorX, y: placed.pole.y1 },
    dashed: placed.pole.dashed,
    selected: placed.selected,
    focused: placed.focused,
    poleX: placed.pole.anchorX,
    bendY: null,
  };
}

/** Selected and focused first, then by importance; bundles between the disputed and the lonely. */
function compareSeats(a: StripLabel, b: StripLabel, input: HorizontalInput): number {
  const weight = ({ item }: StripLabel) =>
    !item
      ? 3
      : item.id === input.selectedId || item.id === input.focusedId
        ? 100
        : importanceOf(item, 0);
  return (
    weight(b) - weight(a) ||
    (a.item && b.item ? compareImportance(a.item, b.item) : 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** A mark of its own, and the words for it. */
function wordsFor(
  mark: Mark,
  { index, measureText }: HorizontalInput,
  { frame }: Ground,
): { readonly choices: readonly TextChoice[] } | null {
  const item = index.find(mark.id);
  if (!item) return null;
  const narrow = (frame.plot.x1 - frame.plot.x0) * 0.45;
  return { choices: labelSetter(frame.zoom, measureText)(wordsOf(item), true, narrow) };
}

function seatOn(mark: Mark) {
  return {
    id: mark.id,
    target: 'event' as const,
    anchor: { x: mark.x, y: mark.y },
    poleX: mark.x,
    bendY: null,
    dashed: mark.vague,
    selected: mark.selected,
    focused: mark.focused,
  };
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
    return Number(b.selected) - Number(a.selected) || (x && y ? compareImportance(x, y) : 0);
  };
  const added: PlacedLabel[] = [];
  const held = marks.filter((m) => !m.anchored && m.bead !== null).sort(compareHeld);
  for (const mark of held.slice(0, HELD_LABELS)) {
    const words = wordsFor(mark, input, ground);
    const label = words && fitLabel(seatOn(mark), words.choices, null, stateWith(added));
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
    const words = wordsFor(mark, input, ground);
    const label = words && fitLabel(seatOn(mark), words.choices, null, stateWith([]));
    if (!label) continue;
    kept = [...kept.filter((other) => !labelsMeet(other, label)), label];
  }
  return kept;
}
