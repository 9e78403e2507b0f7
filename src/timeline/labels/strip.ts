/**
 * The heavy half of a layout: which marks stand on which level, which labels
 * on which row, what is gathered into bundles. It is made for a stretch of time
 * at a zoom level, not for a viewport: positions are px along an endless strip,
 * so panning moves the strip and reshuffles nothing. The light half,
 * `view-strip.ts`, lays strips under the frame.
 */
import type { Extent } from '../../model/index.ts';
import type { Bundle } from '../bundle.ts';
import {
  chooseCandidates,
  distances,
  importanceOf,
  type SetText,
  type TextChoice,
} from './candidates.ts';
import type { Crowd } from '../crowd.ts';
import type { Rect, Span } from '../geometry.ts';
import type { ItemIndex } from '../events/item-index.ts';
import type { TimelineItem } from '../events/item.ts';
import type { LabelText } from './label-text.ts';
import type { ZoomMetrics } from '../metrics.ts';
import type { Side } from './place.ts';
import { standingOf, type Standing } from './stand.ts';
import type { Steps } from './steps.ts';
import { seatingOf, type Seating } from './strip-labels.ts';
import type { WideLevels } from './wide.ts';
import type { LayoutWords } from '../words.ts';

export interface StripInput {
  readonly index: ItemIndex;
  /** The stretch of time: events with an anchor in it are the strip's. */
  readonly startMs: number;
  readonly endMs: number;
  /** As much of it as lies between the first and the last event: from where to where `bounds` reach. */
  readonly shown: Extent;
  /** Given where they are too many to draw one by one: a density profile stands for them, and only the most important have marks. */
  readonly crowd: Crowd | null;
  readonly budget: number;
  /** Levels of boxes and bars, which reach over strips. */
  readonly wide: WideLevels;
  /** Of the strip's events, those that must be labelled. */
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
  /** The ways to set a label's words. */
  readonly setText: SetText;
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
  readonly startMs: number;
  readonly endMs: number;
  readonly dense: boolean;
  readonly marks: readonly StripMark[];
  readonly bundles: readonly StripBundle[];
  readonly labels: readonly StripLabel[];
  readonly floor: number;
  readonly foot: number;
}

/**
 * Placements to find out who has room, and to find the best places for them.
 * Few events are worth a long look; a crowd, which loses most of its labels
 * whatever is tried, is not.
 */
const FEW = 30;
const FEW_EFFORT = [1500, 3000] as const;
const CROWD_EFFORT = [400, 1000] as const;
/**
 * Of the effort to find out who has room, before anything is bundled: a picture that is too full is
 * seen to be soon, and what comes of bundling it deserves the longer look.
 */
const FIRST_SHARE = 0.35;

interface Attempt {
  readonly standing: Standing;
  readonly seating: Seating;
  readonly labels: readonly StripLabel[];
  /** Importance that went unspoken. */
  readonly cost: number;
}

/** Lays out a strip. Deterministic; independent of the order of items. */
export function* layoutStrip(input: StripInput): Steps<Strip> {
  const candidates = chooseCandidates({
    ...input,
    ...(input.crowd?.cells(input) ?? { cells: [[input.startMs, input.endMs]] }),
    forced: [...input.forcedIds].flatMap((id) => input.index.find(id) ?? []),
  });
  const all = new Set(candidates);
  const items = input.crowd ? candidates : itemsOf(input);
  // By the events there are, not by those that may ask for a label: a crowd's few are still a crowd.
  const [toFit, toImprove] = !input.crowd && items.length <= FEW ? FEW_EFFORT : CROWD_EFFORT;
  const stand = standingOf(input, items);
  let best = yield* attempt(input, stand, all, toFit);
  const labelled = new Set(best.labels.flatMap((l) => l.item ?? []));
  const lost = candidates.filter((item) => !labelled.has(item));
  const lean = withoutCrowd(input, all, lost);
  if (lean) {
    yield;
    const other = yield* attempt(input, stand, lean, toFit);
    if (other.cost < best.cost) best = other;
  }
  yield;
  const { marks, bundles } = best.standing;
  const labels = best.seating('improve', toImprove);
  const { startMs, endMs, crowd, floor, foot } = input;
  return { startMs, endMs, dense: crowd !== null, marks, bundles, labels, floor, foot };
}

/** Places the candidates; bundles what was lost, which makes room, and places once again. */
function* attempt(
  input: StripInput,
  stand: ReturnType<typeof standingOf>,
  candidates: ReadonlySet<TimelineItem>,
  effort: number,
  bundled?: Standing,
): Steps<Attempt> {
  const standing = bundled ?? stand(candidates);
  // Whatever still has a mark of its own may ask again: bundles have made room.
  const drawn = new Set(standing.marks.map((m) => m.item));
  const kept = new Set([...candidates].filter((item) => drawn.has(item)));
  const seating = seatingOf(input, kept, standing);
  const labels = seating('fit', bundled ? effort : FIRST_SHARE * effort);
  const found = { standing, seating, labels, cost: unspoken(input, standing, labels) };
  const labelled = new Set(labels.flatMap((l) => l.item ?? []));
  // What is selected keeps its own mark even if its label has to be fitted in later.
  for (const item of kept) if (input.forcedIds.has(item.id)) labelled.add(item);
  if (bundled || labelled.size === kept.size) return found;
  const next = stand(labelled);
  // Whoever loses a mark of its own goes into a bundle, so that numbers tell.
  const { marks, bundles } = standing;
  const isSame = next.bundles.length === bundles.length && next.marks.length === marks.length;
  if (isSame) return found;
  yield;
  return yield* attempt(input, stand, candidates, effort, next);
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
  let cost = 0;
  for (const { item } of marks) if (!spoken.has(item.id)) cost += importance(item);
  for (const { bundle } of bundles) {
    let own = 0;
    for (const item of bundle.items) own += importance(item);
    cost += spoken.has(bundle.id) ? BUNDLED_SHARE * own : own;
  }
  return cost;
}

/** Nearer than this to its neighbour, an event is one of a crowd. */
const CROWD_PX = 14;
/** A crowd this near to a lost label gives way, px. */
const CROWD_REACH = 420;

/**
 * The candidates without those of a crowd, if what was lost near it matters
 * more: a lonely event without words is a hole in the picture, one of a crowd
 * can be bundled with it. Null when nothing would give way.
 */
function withoutCrowd(
  { index, x, forcedIds, bundleWithin }: StripInput,
  candidates: ReadonlySet<TimelineItem>,
  lost: readonly TimelineItem[],
): ReadonlySet<TimelineItem> | null {
  const distance = distances(index, x);
  const isCrowd = (item: TimelineItem) =>
    item.sourceIds.length === 1 &&
    !item.disputed &&
    !forcedIds.has(item.id) &&
    distance(item) < Math.max(bundleWithin, CROWD_PX);
  const holes = lost.filter((item) => !isCrowd(item)).map((item) => x(item.anchorMs));
  const lean = [...candidates].filter(
    (item) =>
      !isCrowd(item) || !holes.some((hole) => Math.abs(hole - x(item.anchorMs)) < CROWD_REACH),
  );
  return lean.length < candidates.size ? new Set(lean) : null;
}

/** The events of a strip, in order of the line. */
export function itemsOf({ index, startMs, endMs }: StripInput): readonly TimelineItem[] {
  const first = index.countAnchors(-Infinity, startMs);
  // Of a dataset in tiles counts may be estimates for a moment; no event stands in two strips for that.
  return index
    .slice(first, first + index.countAnchors(startMs, endMs))
    .filter(({ anchorMs }) => anchorMs >= startMs && anchorMs < endMs);
}
