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
  distances,
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
  readonly bundleWidth: number;
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

interface Attempt {
  readonly standing: Standing;
  readonly labels: readonly StripLabel[];
  /** Importance that went unspoken. */
  readonly cost: number;
}

/** Lays out a strip. Deterministic; independent of the order of items. */
export function layoutStrip(input: StripInput): Strip {
  const forced = [...input.forcedIds].flatMap((id) => input.index.byId.get(id) ?? []);
  const candidates = chooseCandidates({ ...input, forced }).filter((item) =>
    within(input.x(item.anchorMs), input.bounds),
  );
  const all = new Set(candidates);
  let best = attempt(input, all);
  const labelled = new Set(best.labels.flatMap((l) => l.item ?? []));
  const lost = candidates.filter((item) => !labelled.has(item));
  const lean = withoutCrowd(input, all, lost);
  if (lean) {
    const other = attempt(input, lean);
    if (other.cost < best.cost) best = other;
  }
  const { marks, bundles } = best.standing;
  return { marks, bundles, labels: best.labels, floor: input.floor, foot: input.foot };
}

/** Places the candidates; bundles what was lost, which makes room, and places again. */
function attempt(input: StripInput, candidates: ReadonlySet<TimelineItem>): Attempt {
  let kept = candidates;
  let standing = stand(input, kept);
  let labels: StripLabel[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = new Set(standing.marks.map((m) => m.item));
    kept = new Set([...kept].filter((item) => drawn.has(item)));
    labels = label(input, kept, standing);
    const labelled = new Set(labels.flatMap((l) => l.item ?? []));
    if (labelled.size === kept.size || round === ROUNDS - 1) break;
    const next = stand(input, labelled);
    if (sameStanding(next, standing)) break;
    kept = labelled;
    standing = next;
  }
  return { standing, labels, cost: unspoken(input, standing, labels) };
}

/** What a bundle's label says of each of its events, compared with a label of its own. */
const BUNDLED_SHARE = 0.4;

function unspoken(
  { index, x }: StripInput,
  { marks, bundles }: Standing,
  labels: readonly StripLabel[],
): number {
  const distance = distances(index, x);
  const spoken = new Set(labels.map((l) => l.id));
  const importance = (item: TimelineItem) => importanceOf(item, distance(item));
  const ofMarks = marks
    .filter((m) => !spoken.has(m.item.id))
    .reduce((sum, m) => sum + importance(m.item), 0);
  return bundles.reduce((sum, { bundle }) => {
    const share = spoken.has(bundle.id) ? BUNDLED_SHARE : 1;
    return sum + share * bundle.items.reduce((own, item) => own + importance(item), 0);
  }, ofMarks);
}

/** A crowd this near to a lost label gives way, px. */
const CROWD_REACH = 420;

/**
 * The candidates without those of a crowd, if what was lost near it matters
 * more: a lonely event without words is a hole in the picture, one of a crowd
 * can be bundled with it. Null when nothing would give way.
 */
function withoutCrowd(
  { index, x, forcedIds }: StripInput,
  candidates: ReadonlySet<TimelineItem>,
  lost: readonly TimelineItem[],
): ReadonlySet<TimelineItem> | null {
  const distance = distances(index, x);
  const isCrowd = (item: TimelineItem) =>
    importanceOf(item, distance(item)) <= 1 && !forcedIds.has(item.id);
  const holes = lost.filter((item) => !isCrowd(item)).map((item) => x(item.anchorMs));
  const lean = [...candidates].filter(
    (item) =>
      !isCrowd(item) || !holes.some((hole) => Math.abs(hole - x(item.anchorMs)) < CROWD_REACH),
  );
  return lean.length < candidates.size ? new Set(lean) : null;
}

function sameStanding(a: Standing, b: Standing): boolean {
  return (
    a.bundles.length === b.bundles.length &&
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
  let reach = 1;
  let own = new Set(labelled);
  let standing = standOnce(input, own, reach, false);
  for (let tries = 0; tries < 7 && standing.height > maxLevels; tries++) {
    const over = standing.marks.filter((m) => m.level >= maxLevels && !forcedIds.has(m.item.id));
    own = new Set([...own].filter((item) => !over.some((m) => m.item === item)));
    reach *= 1.6;
    standing = standOnce(input, own, reach, true);
  }
  const top = maxLevels - 1;
  const marks = standing.marks.map((m) => (m.level > top ? { ...m, level: top } : m));
  const bundles = standing.bundles.map((b) => (b.level > top ? { ...b, level: top } : b));
  return { marks, bundles, hills: standing.hills };
}

function standOnce(
  input: StripInput,
  labelled: ReadonlySet<TimelineItem>,
  reach: number,
  crowded: boolean,
): Standing & { readonly height: number } {
  const { items, x, zoom, words } = input;
  const shown = items.length > 0 ? items : [...labelled];
  const anchor = (item: TimelineItem) => x(item.anchorMs);
  const unlabelled = shown.filter((item) => !labelled.has(item));
  const gathered = crowded ? unlabelled : unlabelled.filter((item) => item.form !== 'soft');
  const bundles = bundleItems(gathered, anchor, {
    within: input.bundleWithin * reach,
    maxWidth: input.bundleWidth * reach,
  });
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

/** A bundle speaks for several: after the disputed, before the lonely. */
const BUNDLE_IMPORTANCE = 3;
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
  const distance = distances(input.index, input.x);
  const obstacles = rowsOf(input.obstacles, foot, zoom.row);
  const labels = poles.map((pole, i): PoleLabel => ({
    px: px[i] ?? pole.x,
    shapes: (choices[i] ?? []).map(({ text, penalty }) => ({
      width: text.width,
      rows: text.rows,
      penalty,
    })),
    importance: pole.bundle ? BUNDLE_IMPORTANCE : importanceOf(pole.item, distance(pole.item)),
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
