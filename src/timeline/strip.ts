/**
 * The heavy half of a layout: which marks stand on which level, which labels
 * on which row, what is gathered into bundles. It is made at a zoom level, not
 * at a viewport: positions are px along an endless strip of time, so panning
 * moves the strip and reshuffles nothing. The light half, `layout.ts`, lays
 * the strip under the frame.
 */
import { bundleItems, type Bundle } from './bundle.ts';
import {
  chooseCandidates,
  importanceOf,
  isDense,
  poleOrder,
  textsFor,
  wordsOf,
  type TextChoice,
} from './candidates.ts';
import type { MeasureText, Rect, Span } from './geometry.ts';
import { groundOf, type Ground, type Hill } from './ground.ts';
import { compareImportance, type ItemIndex } from './item-index.ts';
import type { TimelineItem } from './item.ts';
import type { LabelText } from './label-text.ts';
import { assignLevels } from './levels.ts';
import { beadOf, beadX, bodyOf, halfHeightOf, isCollapsed, reachOf } from './mark.ts';
import { METRICS, type ZoomMetrics } from './metrics.ts';
import { placeLabels, type LabelPlace, type PoleLabel, type Side } from './place.ts';
import { spreadPoles } from './spread.ts';
import type { LayoutWords } from './words.ts';

export interface StripInput {
  readonly index: ItemIndex;
  /** Events to draw, in order of the line; empty when they are too many and only the top ones are. */
  readonly items: readonly TimelineItem[];
  /** Stretches of time that share a budget of labels. */
  readonly cells: readonly (readonly [number, number])[];
  readonly budget: number;
  readonly forcedIds: ReadonlySet<string>;
  /** px along the strip. */
  readonly x: (ms: number) => number;
  readonly bounds: Span;
  readonly zoom: ZoomMetrics;
  /** Height from the axis up to row 0, rows above it, levels of marks there may be. */
  readonly foot: number;
  readonly maxRows: number;
  readonly maxLevels: number;
  /** Height under the first level, taken by a density profile. */
  readonly floor: number;
  /** In strip px across and px above the axis up (`y0 < y1`). */
  readonly obstacles: readonly Rect[];
  /** Beads closer than this are bundled once they have lost their labels. */
  readonly bundleWithin: number;
  readonly measureText: MeasureText;
  readonly words: Pick<LayoutWords, 'events' | 'period'>;
}

export interface StripMark {
  readonly item: TimelineItem;
  readonly collapsed: boolean;
  readonly level: number;
}

export interface StripBundle {
  readonly bundle: Bundle;
  readonly level: number;
  readonly dateLabel: string;
  readonly countLabel: string;
}

export interface StripLabel {
  readonly id: string;
  readonly item: TimelineItem | null;
  readonly bundle: Bundle | null;
  readonly text: LabelText;
  readonly choices: readonly TextChoice[];
  readonly row: number;
  readonly side: Side;
  /** From the anchor to the pole, px; 0 for a straight pole. */
  readonly dx: number;
  /** Height of the foot of the bend above the axis. */
  readonly bendFoot: number;
}

export interface Strip {
  readonly marks: readonly StripMark[];
  readonly bundles: readonly StripBundle[];
  readonly labels: readonly StripLabel[];
  readonly floor: number;
  readonly foot: number;
}

/** What asks for a label: an event or a bundle. */
interface Pole {
  readonly id: string;
  readonly x: number;
  readonly item: TimelineItem;
  readonly bundle: Bundle | null;
}

interface Standing {
  readonly marks: readonly StripMark[];
  readonly bundles: readonly StripBundle[];
  readonly hills: readonly Hill[];
}

/** Rounds of placing, bundling what was lost, and placing again. Each loses labels, so few are needed. */
const ROUNDS = 4;

/** Lays out a strip. Deterministic; independent of the order of items. */
export function layoutStrip(input: StripInput): Strip {
  const forced = [...input.forcedIds].flatMap((id) => input.index.byId.get(id) ?? []);
  const candidates = chooseCandidates(input.index, input.cells, input.budget, forced).filter(
    (item) => within(input.x(item.anchorMs), input.bounds),
  );
  let kept = new Set(candidates);
  let standing = stand(input, kept);
  let labels: StripLabel[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    kept = new Set(standing.marks.filter((m) => kept.has(m.item)).map((m) => m.item));
    labels = label(input, kept, standing);
    const labelled = new Set(labels.flatMap((l) => l.item ?? []));
    const lost = [...kept].some((item) => !labelled.has(item));
    if (!lost || round === ROUNDS - 1) break;
    const next = stand(input, labelled);
    // Lost labels that change no mark leave the picture as it is.
    if (next.bundles.length === standing.bundles.length && sameMarks(next, standing)) break;
    kept = labelled;
    standing = next;
  }
  return {
    marks: standing.marks,
    bundles: standing.bundles,
    labels,
    floor: input.floor,
    foot: input.foot,
  };
}

function sameMarks(a: Standing, b: Standing): boolean {
  return (
    a.marks.length === b.marks.length &&
    a.marks.every((m, i) => m.item === b.marks[i]?.item && m.level === b.marks[i]?.level)
  );
}

function within(x: number, { x0, x1 }: Span): boolean {
  return x >= x0 && x <= x1;
}

/** Marks and bundles on their levels. What overflows the levels loses its label and is bundled more widely. */
function stand(input: StripInput, labelled: ReadonlySet<TimelineItem>): Standing {
  const { maxLevels, forcedIds } = input;
  let radius = input.bundleWithin;
  let own = new Set(labelled);
  let standing = standOnce(input, own, radius, false);
  for (let tries = 0; tries < 7 && standing.height > maxLevels; tries++) {
    const over = standing.marks.filter((m) => m.level >= maxLevels && !forcedIds.has(m.item.id));
    own = new Set([...own].filter((item) => !over.some((m) => m.item === item)));
    radius *= 1.6;
    standing = standOnce(input, own, radius, true);
  }
  const top = maxLevels - 1;
  const marks = standing.marks.map((m) => (m.level > top ? { ...m, level: top } : m));
  const bundles = standing.bundles.map((b) => (b.level > top ? { ...b, level: top } : b));
  return { marks, bundles, hills: standing.hills };
}

function standOnce(
  input: StripInput,
  labelled: ReadonlySet<TimelineItem>,
  radius: number,
  crowded: boolean,
): Standing & { readonly height: number } {
  const { items, x, zoom, words } = input;
  const shown = items.length > 0 ? items : [...labelled];
  const anchor = (item: TimelineItem) => x(item.anchorMs);
  const unlabelled = shown.filter((item) => !labelled.has(item));
  const gathered = crowded ? unlabelled : unlabelled.filter((item) => item.form !== 'soft');
  const bundles = bundleItems(gathered, anchor, radius);
  const bundled = new Set(bundles.flatMap((b) => b.items));
  const drawn = shown
    .filter((item) => !bundled.has(item))
    .map((item) => {
      const collapsed = (crowded && !labelled.has(item)) || isCollapsed(item, x, zoom);
      const body = bodyOf(item, x, zoom, { collapsed, numbered: item.sourceIds.length > 1 });
      const bead = beadOf(item, body, zoom);
      const centre = beadX(item, body, anchor(item));
      return {
        item,
        collapsed,
        ...reachOf(body, centre, bead.r),
        half: halfHeightOf(body, bead.r),
      };
    });
  const levels = assignLevels([
    ...drawn.map((d) => ({ id: d.item.id, x0: d.x0, x1: d.x1 })),
    ...bundles.map((b) => ({ id: b.id, x0: b.x - b.half, x1: b.x + b.half })),
  ]);
  const levelOf = (id: string) => levels.get(id) ?? 0;
  const heightOf = (level: number) => input.floor + zoom.firstLevel + level * zoom.level;
  return {
    marks: drawn.map(({ item, collapsed }) => ({ item, collapsed, level: levelOf(item.id) })),
    bundles: bundles.map((bundle) => ({
      bundle,
      level: levelOf(bundle.id),
      dateLabel: words.period(bundle.startMs, bundle.endMs),
      countLabel: words.events(bundle.items.length),
    })),
    hills: [
      ...drawn.map((d) => ({ x0: d.x0, x1: d.x1, height: heightOf(levelOf(d.item.id)) + d.half })),
      ...bundles.map((b) => ({
        x0: b.x - b.half,
        x1: b.x + b.half,
        height: heightOf(levelOf(b.id)) + METRICS.bundleSize / 2,
      })),
    ],
    height: Math.max(0, ...levels.values()) + 1,
  };
}

/** Space between the highest mark and the foot of a bend, and between marks and texts. */
const BEND_CLEAR = 7;
const TEXT_CLEAR = 5;

function label(
  input: StripInput,
  kept: ReadonlySet<TimelineItem>,
  standing: Standing,
): StripLabel[] {
  const { zoom, bounds, maxRows, foot, forcedIds } = input;
  const poles = poleOrder([
    ...[...kept].map((item) => polesFor(item, input)),
    ...standing.bundles.flatMap(({ bundle }) => bundlePole(bundle)),
  ]);
  if (poles.length === 0) return [];
  const anchors = poles.map((p) => p.x);
  const px = spreadPoles(anchors, zoom.poleGap, [bounds.x0, bounds.x1]);
  const marks = groundOf(standing.hills);
  const bends = bendsOf(anchors, px, zoom.poleGap, marks);
  const ground = groundOf([...standing.hills, ...bends.hills]);
  const dense = isDense(px);
  const narrow = (bounds.x1 - bounds.x0) * 0.45;
  const choices = poles.map((p, i) => textsOf(p, dense[i] === true, input, standing, narrow));
  const rowAbove = (height: number) =>
    Math.max(0, Math.ceil((height + TEXT_CLEAR - foot) / zoom.row));
  const obstacles = rowsOf(input.obstacles, foot, zoom.row);
  const labels = poles.map((pole, i): PoleLabel => ({
    px: px[i] ?? pole.x,
    shapes: (choices[i] ?? []).map(({ text, penalty }) => ({
      width: text.width,
      rows: text.rows,
      penalty,
    })),
    importance: pole.bundle ? 3 : importanceOf(pole.item, loneliness(anchors, i)),
    minRow: bends.feet[i] === undefined ? 0 : rowAbove(bends.feet[i] + METRICS.elbow),
  }));
  const common = {
    lo: bounds.x0,
    hi: bounds.x1,
    maxRows,
    pad: METRICS.labelPad,
    gap: METRICS.labelGap,
    groundRow: (x0: number, x1: number) => rowAbove(ground.heightOver(x0 - 3, x1 + 3)),
    blocked: obstacles,
  };
  const wanted = new Set(poles.flatMap((p, i) => (p.bundle || !forcedIds.has(p.item.id) ? [] : i)));
  let places = placeLabels(labels, common);
  // What is selected or focused is labelled even if others must make way; mostly it is already.
  if ([...wanted].some((i) => !places.some((p) => p.label === i)))
    places = placeLabels(labels, { ...common, forced: wanted });
  return places.flatMap((place) => stripLabel(place, poles, px, choices, bends.feet));
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
      bundle: pole.bundle,
      text,
      choices: own,
      row: place.row,
      side: place.side,
      dx: foot === undefined ? 0 : (px[place.label] ?? pole.x) - pole.x,
      bendFoot: foot ?? 0,
    },
  ];
}

function polesFor(item: TimelineItem, { x, zoom }: StripInput): Pole {
  const body = bodyOf(item, x, zoom, { numbered: item.sourceIds.length > 1 });
  return { id: item.id, x: beadX(item, body, x(item.anchorMs)), item, bundle: null };
}

function bundlePole(bundle: Bundle): Pole[] {
  const first = bundle.items[0];
  return first ? [{ id: bundle.id, x: bundle.x, item: first, bundle }] : [];
}

function textsOf(
  pole: Pole,
  dense: boolean,
  { zoom, measureText }: StripInput,
  standing: Standing,
  narrow: number,
): TextChoice[] {
  const own = pole.bundle && standing.bundles.find((b) => b.bundle.id === pole.id);
  const words = own
    ? {
        date: own.dateLabel,
        title: own.countLabel,
        short: own.countLabel,
        strong: false,
        disputed: false,
        plain: true,
      }
    : wordsOf(pole.item);
  return textsFor(words, dense, { zoom, measureText, narrow });
}

/** px to the nearest other pole. */
function loneliness(xs: readonly number[], i: number): number {
  const x = xs[i] ?? 0;
  return Math.min(x - (xs[i - 1] ?? -Infinity), (xs[i + 1] ?? Infinity) - x);
}

/**
 * Poles that were moved bend back to their bead in a band 24 px high above the
 * marks of their neighbourhood. Texts stand above the band.
 */
function bendsOf(
  anchors: readonly number[],
  px: readonly number[],
  poleGap: number,
  marks: Ground,
): { readonly feet: readonly (number | undefined)[]; readonly hills: readonly Hill[] } {
  const feet: (number | undefined)[] = anchors.map(() => undefined);
  const hills: Hill[] = [];
  for (let from = 0; from < px.length;) {
    let to = from + 1;
    while (to < px.length && (px[to] ?? 0) - (px[to - 1] ?? 0) < poleGap + 0.01) to += 1;
    const run = anchors.slice(from, to);
    const bent = run.some((x, i) => Math.abs(x - (px[from + i] ?? x)) > 0.5);
    if (bent) {
      const x0 = Math.min(...run, px[from] ?? Infinity) - 2;
      const x1 = Math.max(...run, px[to - 1] ?? -Infinity) + 2;
      const foot = marks.heightOver(x0, x1) + BEND_CLEAR;
      hills.push({ x0, x1, height: foot + METRICS.elbow });
      for (let i = from; i < to; i++)
        if (Math.abs((anchors[i] ?? 0) - (px[i] ?? 0)) > 0.5) feet[i] = foot;
    }
    from = to;
  }
  return { feet, hills };
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
  return (x0, x1) =>
    blocks.length === 0 ? [] : blocks.filter((b) => x0 < b.x1 && x1 > b.x0).map((b) => b.rows);
}

/** The most important of the items, for when only some can be drawn. */
export function mostImportant(items: readonly TimelineItem[], limit: number): TimelineItem[] {
  return [...items].sort(compareImportance).slice(0, limit);
}
