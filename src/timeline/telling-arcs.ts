/**
 * The chain of telling as arcs over the axis: published → told → happened. An
 * arc leads from each telling back to what it tells of; the first begins on the
 * axis, at the day of publication. Hops too short to be seen as arcs are taken
 * together; a chain that is too short has none.
 */
import { padExtent, unionOf } from './events/extent.ts';
import { rectsOverlap, type MeasureText, type Point, type Rect, type Span } from './geometry.ts';
import type { DatedExtent, TimelineSource } from './events/item.ts';
import type { Viewport } from './time/viewport.ts';

/** One source's chain: when it was published, and when it says it was told. */
export interface Telling {
  readonly sourceId: string;
  readonly publishedMs: number;
  readonly toldMs: number;
  /** The event that the telling is itself, where the timeline has it. */
  readonly toldId: string | null;
  /** Of the hop from told to happened, and of that from published to told. */
  readonly told: TellingWords;
  readonly published: TellingWords;
}

export interface TellingWords {
  readonly date: string;
  readonly text: string;
}

export interface Arc {
  readonly sourceId: string;
  readonly from: Point;
  readonly to: Point;
  /** y of both control points of the curve. */
  readonly controlY: number;
  /** Null where its words found no room; the list of the chain has them. */
  readonly label: (TellingWords & Point) | null;
}

export interface ArcInput {
  readonly tellings: readonly Telling[];
  readonly x: (ms: number) => number;
  /** Where the event's own mark stands. */
  readonly happened: Point;
  readonly plot: Span;
  /** Top of the room there is, and the axis. */
  readonly top: number;
  readonly axisY: number;
  /** Top of what stands at a telling's x: of the event it is, else of all that is there. */
  readonly toldTop: (telling: Telling, x: number) => number;
  readonly measureText: MeasureText;
}

/** Shorter hops are no arcs, px. */
const LEAST_HOP = 56;
const HIGHEST = 150;
const STEEPNESS = 0.42;
const LABEL_HEIGHT = 42;
const LABEL_FONT = { size: 15, weight: 640 };
const TEXT_FONT = { size: 15, weight: 420 };
const AIR = 12;
/** Between the point of an arrow and what it points at. */
const ARROW = 4;
/** Half the height of a source's shape on the axis. */
const PUBLISHED = 12;
/** From the top of an arc up to the foot of its words. */
const OVER_ARC = 2;

/**
 * The period a step shows: the event, every time it was told, and the
 * publication of every source that reports it. An open end adds nothing.
 */
export function stepPeriod(
  item: DatedExtent,
  sources: readonly Pick<TimelineSource, 'publishedMs'>[],
  tellings: readonly Telling[],
): Viewport {
  const union = unionOf([
    [item.startMs, item.endMs],
    [item.anchorMs, item.anchorMs],
    ...sources.map(({ publishedMs }): Viewport => [publishedMs, publishedMs]),
    ...tellings.map(({ toldMs }): Viewport => [toldMs, toldMs]),
  ]) ?? [item.anchorMs, item.anchorMs];
  const day = 86_400_000;
  return padExtent([union[0], Math.max(union[1], union[0] + 30 * day)], 0.06);
}

interface Hop {
  readonly sourceId: string;
  readonly from: Point;
  readonly to: Point;
  readonly words: TellingWords;
}

/** The arcs of a step, the widest first: its words choose their place before those of the others. */
export function layoutArcs(input: ArcInput): Arc[] {
  const hops = input.tellings
    .flatMap((telling) => hopsOf(telling, input))
    .sort((a, b) => widthOf(b) - widthOf(a));
  const taken: Rect[] = [];
  return hops.map((hop): Arc => {
    const { sourceId, from, to } = hop;
    // All rise from the height of the event's own mark.
    const base = Math.min(from.y, to.y, input.happened.y);
    const room = base - input.top - LABEL_HEIGHT - AIR;
    const height = Math.max(24, Math.min(HIGHEST, widthOf(hop) * STEEPNESS, room));
    const apexY = base - height;
    // A cubic stands half way at an eighth of its ends and three quarters of its control points.
    const controlY = (apexY - (from.y + to.y) / 8) / 0.75;
    return { sourceId, from, to, controlY, label: labelFor(hop, apexY, input, taken) };
  });
}

function hopsOf(telling: Telling, { x, happened, plot, axisY, toldTop }: ArcInput): Hop[] {
  const clamp = (px: number) => Math.min(plot.x1, Math.max(plot.x0, px));
  const published = { x: clamp(x(telling.publishedMs)), y: axisY - PUBLISHED };
  const toldX = clamp(x(telling.toldMs));
  const told = { x: toldX, y: toldTop(telling, toldX) - ARROW };
  const { sourceId } = telling;
  const isLong = (a: Point, b: Point) => Math.abs(a.x - b.x) >= LEAST_HOP;
  if (isLong(told, happened) && isLong(published, told))
    return [
      { sourceId, from: told, to: happened, words: telling.told },
      { sourceId, from: published, to: told, words: telling.published },
    ];
  if (!isLong(published, happened)) return [];
  // What was told at about the time it happened is one hop from its publication.
  const words = isLong(told, happened) ? telling.told : telling.published;
  return [{ sourceId, from: published, to: happened, words }];
}

function widthOf({ from, to }: Hop): number {
  return Math.abs(from.x - to.x);
}

/** Over the middle of its arc, as low as no other words are in the way; null when there is no room. */
function labelFor(
  { from, to, words }: Hop,
  apexY: number,
  { plot, top, measureText }: ArcInput,
  taken: Rect[],
): Arc['label'] {
  const width = Math.max(measureText(words.date, LABEL_FONT), measureText(words.text, TEXT_FONT));
  if (width > plot.x1 - plot.x0) return null;
  const x = Math.min(plot.x1 - width / 2, Math.max(plot.x0 + width / 2, (from.x + to.x) / 2));
  for (let y1 = apexY - OVER_ARC; y1 - LABEL_HEIGHT >= top; y1 -= LABEL_HEIGHT / 2) {
    const rect = { x0: x - width / 2 - AIR, x1: x + width / 2 + AIR, y0: y1 - LABEL_HEIGHT, y1 };
    if (taken.some((other) => rectsOverlap(other, rect))) continue;
    taken.push(rect);
    return { ...words, x, y: y1 - LABEL_HEIGHT + 16 };
  }
  return null;
}
