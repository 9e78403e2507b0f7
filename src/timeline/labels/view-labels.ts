/**
 * A strip's labels under the frame, in px: those the edge cuts are fitted in
 * again if there is room, and nothing that would meet another is kept.
 */
import type { BundleMark } from '../bundle.ts';
import { importanceOf, labelBudget } from './candidates.ts';
import { fitLabel, markCrowded, type FieldState } from './fit-label.ts';
import type { Frame } from '../frame.ts';
import type { Rect } from '../geometry.ts';
import { compareImportance } from '../events/item-index.ts';
import { setLabel, type LabelRows, type PlacedLabel } from './label.ts';
import type { HorizontalInput } from '../layout.ts';
import { halfHeightOf, type Mark } from '../mark.ts';
import type { Ground, Settled } from './settle.ts';
import type { Strip, StripLabel } from './strip.ts';

export interface Drawn {
  readonly marks: readonly Mark[];
  readonly bundles: readonly BundleMark[];
  readonly riding: boolean;
}

/** The last word on labels where there are events beyond the frame, or one is selected or focused. */
export interface LastWord {
  /** What stands at the edges. */
  readonly obstacles: (input: HorizontalInput, frame: Frame) => readonly Rect[];
  /** The labels with those added that are held at an edge or asked for; `stateWith` is the field with others in it. */
  readonly labels: (
    input: HorizontalInput,
    ground: Ground,
    marks: readonly Mark[],
    kept: readonly PlacedLabel[],
    stateWith: (labels: readonly PlacedLabel[]) => FieldState,
  ) => PlacedLabel[];
}

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
  last?: LastWord,
): PlacedLabel[] {
  const { frame } = ground;
  const rowsOf = (foot: number): LabelRows => ({ footY: frame.axis.y - foot, row: frame.zoom.row });
  const base: Omit<FieldState, 'rows' | 'maxRows'> = {
    field: frame.field,
    labels: [],
    obstacles: [...ground.obstacles, ...(last?.obstacles(input, frame) ?? [])],
    marks: [...drawn.marks.filter((m) => m.bead).map(rectOf), ...drawn.bundles],
  };
  const stateFor = (foot: number, labels: readonly PlacedLabel[]): FieldState => ({
    ...base,
    labels,
    rows: rowsOf(foot),
    maxRows: settled.maxRows(foot),
  });
  const seated = seatAll(input, ground, settled, drawn, rowsOf);
  const stateWith = (labels: readonly PlacedLabel[]) => stateFor(frame.zoom.foot, labels);
  const all = markCrowded(
    seated.map((s) => s.placed),
    stateWith([]),
  );
  if (drawn.riding) return all;
  const kept = all.filter((l) => !l.crowded);
  for (const [i, { label, placed, strip }] of seated.entries()) {
    if (!all[i]?.crowded) continue;
    const again = fitLabel(
      straight(placed),
      label.choices,
      { row: label.row, text: label.text },
      stateFor(strip.foot, kept),
    );
    if (again) kept.push(again);
  }
  return last?.labels(input, ground, drawn.marks, kept, stateWith) ?? kept;
}

/** All labels of the strips whose anchor is in view, the most important first, within the plot's budget. */
function seatAll(
  input: HorizontalInput,
  { frame }: Ground,
  { strips }: Settled,
  { marks, bundles, riding }: Drawn,
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
    .sort((a, b) => compareSeats(a.label, b.label, riding ? input : {}));
  const budget = labelBudget(frame.plot.x1 - frame.plot.x0);
  let events = 0;
  return seated.filter(({ label }) => label.bundle !== null || ++events <= budget);
}

function rectOf(mark: Mark): Rect {
  const half = halfHeightOf(mark.body, mark.bead?.r ?? 0);
  return { x0: mark.x0, x1: mark.x1, y0: mark.y - half, y1: mark.y + half };
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
  const { anchorX, y1, dashed } = placed.pole;
  return { ...placed, anchor: { x: anchorX, y: y1 }, dashed, poleX: anchorX, bendY: null };
}

/**
 * Selected and focused first, then by importance; bundles between the disputed and the lonely. At
 * rest nothing is asked for here: a press would move labels, and who has lost its words gets them last.
 */
function compareSeats(
  a: StripLabel,
  b: StripLabel,
  { selectedId, focusedId }: Pick<HorizontalInput, 'selectedId' | 'focusedId'>,
): number {
  const weight = ({ item }: StripLabel) =>
    !item ? 3 : item.id === selectedId || item.id === focusedId ? 100 : importanceOf(item, 0);
  return (
    weight(b) - weight(a) ||
    (a.item && b.item ? compareImportance(a.item, b.item) : 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
