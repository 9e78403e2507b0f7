/** Labels for a strip: poles spread and bent, texts chosen, rows dealt. */
import { bendsOf } from './bends.ts';
import {
  distances,
  importanceOf,
  isDense,
  poleOrder,
  wordsOf,
  type TextChoice,
} from './candidates.ts';
import type { Rect } from '../geometry.ts';
import { groundOf } from '../ground.ts';
import type { TimelineItem } from '../events/item.ts';
import { beadX, bodyOf } from '../mark.ts';
import { METRICS } from '../metrics.ts';
import { Placing, type LabelPlace, type PoleLabel } from './place.ts';
import { spreadPoles } from './spread.ts';
import type { Standing } from './stand.ts';
import type { StripBundle, StripInput, StripLabel } from './strip.ts';

/** What asks for a label: an event or a bundle. */
interface Pole {
  readonly id: string;
  readonly x: number;
  readonly item: TimelineItem;
  readonly bundle: StripBundle | null;
}

/** A bundle speaks for several: after the disputed, before the lonely. */
const BUNDLE_IMPORTANCE = 3;
/** Of what must have its words, more than all others of a strip together: the order by importance puts it first. */
const INSISTED = 1000;
/** Space between marks and texts. */
const TEXT_CLEAR = 5;

/** As many labels as find a place after so many placements, or better places for them: what was found is not looked for again. */
export type Seating = (how: 'fit' | 'improve', effort: number) => StripLabel[];

/** Seats for the kept items and for all bundles; those without room are left out. */
export function seatingOf(
  input: StripInput,
  kept: ReadonlySet<TimelineItem>,
  standing: Standing,
): Seating {
  const { zoom, bounds, maxRows, foot, forcedIds } = input;
  const poles = poleOrder([
    ...[...kept].map((item) => polesFor(item, input)),
    ...standing.bundles.flatMap(bundlePole),
  ]);
  const anchors = poles.map((p) => p.x);
  const px = spreadPoles(anchors, zoom.poleGap, [bounds.x0, bounds.x1]);
  const marks = groundOf(standing.hills);
  const bends = bendsOf(anchors, px, marks);
  const ground = groundOf([...standing.hills, ...bends.hills]);
  const dense = isDense(px, zoom.dense);
  const narrow = (bounds.x1 - bounds.x0) * 0.45;
  const choices = poles.map((p, i) => textsOf(p, dense[i] === true, input, narrow));
  const rowAbove = (height: number) =>
    Math.max(0, Math.ceil((height + TEXT_CLEAR - foot) / zoom.row));
  const distance = distances(input.index, input.x);
  const labels = poles.map((pole, i): PoleLabel => ({
    px: px[i] ?? pole.x,
    shapes: choices[i] ?? [],
    importance: forcedIds.has(pole.id)
      ? INSISTED
      : pole.bundle
        ? BUNDLE_IMPORTANCE
        : importanceOf(pole.item, distance(pole.item)),
    minRow: bends.feet[i] === undefined ? 0 : rowAbove(bends.feet[i] + METRICS.elbow),
  }));
  const common = {
    lo: bounds.x0,
    hi: bounds.x1,
    maxRows,
    pad: METRICS.labelPad,
    gap: METRICS.labelGap,
    groundRow: (x0: number, x1: number) => rowAbove(ground.heightOver(x0 - 3, x1 + 3)),
    blocked: rowsOf(input.obstacles, foot, zoom.row),
  };
  const placing = new Placing(labels, common);
  return (how, effort) =>
    placing.look(how, effort).flatMap((place) => stripLabel(place, poles, px, choices, bends.feet));
}

function stripLabel(
  place: LabelPlace,
  poles: readonly Pole[],
  px: readonly number[],
  choices: readonly (readonly TextChoice[])[],
  feet: readonly (number | undefined)[],
): StripLabel[] {
  const pole = poles[place.label];
  const own = choices[place.label];
  const text = own?.[place.shape]?.text;
  if (!pole || !own || !text) return [];
  const foot = feet[place.label];
  return [
    {
      id: pole.id,
      item: pole.bundle ? null : pole.item,
      bundle: pole.bundle?.bundle ?? null,
      text,
      choices: own,
      row: place.row,
      side: place.side,
      dx: foot === undefined ? 0 : (px[place.label] ?? pole.x) - pole.x,
      bendFoot: foot ?? 0,
    },
  ];
}

function polesFor(item: TimelineItem, { x, zoom, wide }: StripInput): Pole {
  const body = bodyOf(item, x, zoom, { collapsed: wide.levelOf(item.id) === null });
  return { id: item.id, x: beadX(item, body, x(item.anchorMs)), item, bundle: null };
}

function bundlePole(bundle: StripBundle): Pole[] {
  const { id, x, items } = bundle.bundle;
  return items[0] ? [{ id, x, item: items[0], bundle }] : [];
}

function textsOf(
  { item, bundle }: Pole,
  dense: boolean,
  { setText }: StripInput,
  narrow: number,
): readonly TextChoice[] {
  if (!bundle) return setText(item, wordsOf(item), dense, narrow);
  const { dateLabel: date, countLabel: title } = bundle;
  const words = { date, title, short: title, strong: false, disputed: false, plain: true };
  return setText(`${date}\n${title}`, words, dense, narrow);
}

function rowsOf(
  obstacles: readonly Rect[],
  foot: number,
  row: number,
): (x0: number, x1: number) => readonly (readonly [number, number])[] {
  const blocks = obstacles.map((o) => ({
    x0: o.x0 - METRICS.labelGap,
    x1: o.x1 + METRICS.labelGap,
    rows: [Math.max(0, Math.floor((o.y0 - foot) / row)), Math.ceil((o.y1 - foot) / row)] as const,
  }));
  return (x0, x1) => blocks.filter((b) => x0 < b.x1 && x1 > b.x0).map((b) => b.rows);
}
