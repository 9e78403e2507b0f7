/**
 * The light half of a layout: the strip laid under the frame. Levels and rows
 * come from the strip; here they get px, the frame cuts what leaves it, and
 * what the edge would hide is held there.
 */
import type { BundleMark } from './bundle.ts';
import { importanceOf, textsFor, wordsOf } from './candidates.ts';
import { edgeObstacles } from './edges.ts';
import { clearLabels, fitLabel, isClear, type FieldState } from './fit-label.ts';
import type { Rect } from './geometry.ts';
import { compareImportance } from './item-index.ts';
import type { TimelineItem } from './item.ts';
import { setLabel, type LabelRows, type PlacedLabel } from './labels.ts';
import type { HorizontalInput } from './layout.ts';
import { beadOf, beadX, bodyOf, cutBody, halfHeightOf, reachOf, type Mark } from './mark.ts';
import { METRICS } from './metrics.ts';
import type { Ground, Settled } from './settle.ts';
import type { StripBundle, StripLabel, StripMark } from './strip.ts';

export interface StripView {
  readonly marks: readonly Mark[];
  readonly bundles: readonly BundleMark[];
  readonly labels: readonly PlacedLabel[];
  readonly labelled: ReadonlySet<string>;
  readonly beads: ReadonlySet<string>;
  readonly bundled: ReadonlySet<string>;
  /** Events in view although their anchor is not, by id; −1 when that lies before the frame, 1 after. */
  readonly held: ReadonlyMap<string, -1 | 1>;
}

/** Labels for events held at an edge, at most. */
const HELD_LABELS = 6;

export function viewStrip(
  input: HorizontalInput,
  ground: Ground,
  settled: Settled,
  riding: boolean,
): StripView {
  const { strip } = settled;
  const marks = strip.marks.flatMap((m) => viewMark(m, input, ground, strip.floor));
  const bundles = strip.bundles.flatMap((b) => viewBundle(b, input, ground, strip.floor));
  const held = new Map(
    marks.flatMap((m): [string, -1 | 1][] =>
      m.anchored || !m.bead ? [] : [[m.id, m.x < (m.x0 + m.x1) / 2 ? -1 : 1]],
    ),
  );
  const labels = viewLabels(input, ground, settled, { marks, bundles, riding });
  const labelled = new Set(labels.filter((l) => !l.crowded).map((l) => l.id));
  return {
    marks,
    bundles,
    labels,
    labelled,
    beads: new Set(marks.filter((m) => m.bead && !labelled.has(m.id)).map((m) => m.id)),
    bundled: new Set(bundles.flatMap((b) => b.ids)),
    held,
  };
}

function yOf(level: number, { frame }: Ground, floor: number): number {
  return frame.axis.y - floor - frame.zoom.firstLevel - level * frame.zoom.level;
}

function viewMark(
  { item, collapsed, level }: StripMark,
  input: HorizontalInput,
  ground: Ground,
  floor: number,
): Mark[] {
  const { frame, scale } = ground;
  const { plot, zoom } = frame;
  const numbered = item.sourceIds.length > 1;
  const whole = bodyOf(item, scale.x, zoom, { collapsed, numbered });
  const body = cutBody(whole, plot);
  if (!body) return [];
  const bead = beadOf(item, whole, zoom);
  const anchorX = scale.x(item.anchorMs);
  const anchored = anchorX >= plot.x0 - 0.5 && anchorX <= plot.x1 + 0.5;
  const crosses = item.startMs < input.viewport[1] && item.endMs > input.viewport[0];
  const open = item.form === 'open-end' || item.form === 'open-start';
  if (!anchored && (body.kind === 'none' || body.kind === 'stroke')) return [];
  const shown = anchored || (crosses && !open) ? bead : null;
  const x = anchored
    ? beadX(item, whole, anchorX)
    : Math.min(plot.x1 - bead.r - 2, Math.max(plot.x0 + bead.r + 2, anchorX));
  return [
    {
      id: item.id,
      x,
      y: yOf(level, ground, floor),
      level,
      body,
      bead: shown,
      ...reachOf(body, x, bead.r),
      vague: item.vague !== 'none',
      disputed: item.disputed,
      selected: item.id === input.selectedId,
      focused: item.id === input.focusedId,
      anchored,
    },
  ];
}

function viewBundle(
  { bundle, level, dateLabel, countLabel }: StripBundle,
  input: HorizontalInput,
  ground: Ground,
  floor: number,
): BundleMark[] {
  const { plot } = ground.frame;
  const { x: at } = ground.scale;
  const xs = bundle.items.map((d) => at(d.anchorMs));
  if (!xs.some((x) => x >= plot.x0 - 0.5 && x <= plot.x1 + 0.5)) return [];
  const middle = xs.reduce((a, b) => a + b, 0) / xs.length;
  const x = Math.min(plot.x1 - bundle.half, Math.max(plot.x0 + bundle.half, middle));
  const y = yOf(level, ground, floor);
  const ids = bundle.items.map((d) => d.id);
  const half = METRICS.bundleSize / 2;
  return [
    {
      id: bundle.id,
      x,
      y,
      level,
      x0: x - bundle.half,
      x1: x + bundle.half,
      y0: y - half,
      y1: y + half,
      size: METRICS.bundleSize,
      count: ids.length,
      ids,
      startMs: bundle.startMs,
      endMs: bundle.endMs,
      dateLabel,
      countLabel,
      separable: bundle.separable,
      selected: ids.some((id) => id === input.selectedId),
    },
  ];
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly bundles: readonly BundleMark[];
  readonly riding: boolean;
}

/** Labels in px: those of the strip that the frame does not cut, then those the edge needs, each clear of the others. */
function viewLabels(
  input: HorizontalInput,
  ground: Ground,
  settled: Settled,
  drawn: Drawn,
): PlacedLabel[] {
  const { frame } = ground;
  const rows: LabelRows = { footY: frame.axis.y - settled.strip.foot, row: frame.zoom.row };
  const state: FieldState = {
    field: frame.field,
    rows,
    maxRows: settled.maxRows,
    labels: [],
    obstacles: [...ground.obstacles, ...edgeObstacles(input, frame)],
    marks: [...drawn.marks.filter((m) => m.bead).map((m) => rectOf(m)), ...drawn.bundles],
  };
  const marks = new Map(drawn.marks.map((m) => [m.id, m]));
  const bundles = new Map(drawn.bundles.map((b) => [b.id, b]));
  const seated = settled.strip.labels
    .flatMap((label) => {
      const at = label.bundle ? bundles.get(label.id) : marks.get(label.id);
      return at ? [{ label, placed: seat(label, at, rows, frame) }] : [];
    })
    .filter(({ label }) => label.bundle !== null || marks.get(label.id)?.anchored === true)
    .sort((a, b) => compareSeats(a.label, b.label, input));
  const kept = clearLabels(
    seated.map((s) => s.placed).filter((l) => isWithin(l, frame.field)),
    state,
    drawn.riding ? 'mark' : 'remove',
  );
  if (drawn.riding) return kept;
  const ids = new Set(kept.map((l) => l.id));
  const cut = seated.filter((s) => !ids.has(s.label.id));
  for (const { label, placed } of cut) {
    const refitted = fitLabel(
      straight(placed),
      label.choices,
      { row: label.row, text: label.text },
      { ...state, labels: kept },
    );
    if (refitted) kept.push(refitted);
  }
  kept.push(...heldLabels(input, ground, drawn.marks, { ...state, labels: kept }));
  return kept;
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
  const poleX = Math.min(plot.x1, Math.max(plot.x0, at.x + label.dx));
  return setLabel(
    {
      id: label.id,
      target: label.bundle ? 'bundle' : 'event',
      text: label.text,
      side: label.side,
      row: label.row,
      anchor: { x: at.x, y: at.y },
      poleX,
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

/** Labels for events that began before the frame, or end after it: their bead is held at the edge, and so is their text. */
function heldLabels(
  input: HorizontalInput,
  ground: Ground,
  marks: readonly Mark[],
  state: FieldState,
): PlacedLabel[] {
  const { frame } = ground;
  const narrow = (frame.plot.x1 - frame.plot.x0) * 0.45;
  const items = marks
    .filter((m) => !m.anchored && m.bead !== null)
    .flatMap((mark) => {
      const item = input.index.byId.get(mark.id);
      return item ? [{ mark, item }] : [];
    })
    .sort((a, b) => compareHeld(a.item, b.item, input))
    .slice(0, HELD_LABELS);
  const labels = [...state.labels];
  const added: PlacedLabel[] = [];
  for (const { mark, item } of items) {
    const choices = textsFor(wordsOf(item), true, {
      zoom: frame.zoom,
      measureText: input.measureText,
      narrow,
    });
    const label = fitLabel(
      {
        id: item.id,
        target: 'event',
        anchor: { x: mark.x, y: mark.y },
        poleX: mark.x,
        bendY: null,
        dashed: mark.vague,
        selected: mark.selected,
        focused: mark.focused,
      },
      choices,
      null,
      { ...state, labels },
    );
    if (!label || !isClear(label, { ...state, labels })) continue;
    labels.push(label);
    added.push(label);
  }
  return added;
}

function compareHeld(a: TimelineItem, b: TimelineItem, { selectedId }: HorizontalInput): number {
  return Number(b.id === selectedId) - Number(a.id === selectedId) || compareImportance(a, b);
}
