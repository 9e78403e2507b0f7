/**
 * The chain of telling as arcs over the axis: published → told → happened. An
 * arc leads from each telling back to what it tells of. Hops too short to be
 * seen as arcs are taken together; a chain that is too short has none.
 */
import { padExtent, unionOf } from './extent.ts';
import { rectsOverlap, type MeasureText, type Point, type Rect, type Span } from './geometry.ts';
import type { DatedExtent, TimelineSource } from './item.ts';
import type { Viewport } from './viewport.ts';

/** One source's chain: when it was published, and when it says it was told. */
export interface Telling {
  readonly sourceId: string;
  readonly publishedMs: number;
  readonly toldMs: number;
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
  /** Height of what stands on the axis at an x: arrows end above it. */
  readonly heightAt: (x: number) => number;
  readonly measureText: MeasureText;
}

/** Shorter hops are no arcs, px. */
const LEAST_HOP = 56;
/** The curve's control points stand so much higher than its highest point. */
const CONTROL = 4 / 3;
const HIGHEST = 150;
const STEEPNESS = 0.42;
const LABEL_HEIGHT = 42;
const LABEL_FONT = { size: 15, weight: 640 };
const TEXT_FONT = { size: 15, weight: 420 };
const AIR = 12;
const ARROW = 4;

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
  readonly from: number;
  readonly to: number;
  /** Whether it ends at the event itself. */
  readonly isHappened: boolean;
  readonly words: TellingWords;
}

/** The arcs of a step, the widest first: its words choose their place before those of the others. */
export function layoutArcs(input: ArcInput): Arc[] {
  const hops = input.tellings
    .flatMap((telling) => hopsOf(telling, input))
    .sort((a, b) => widthOf(b) - widthOf(a));
  const taken: Rect[] = [];
  return hops.map((hop): Arc => {
    const foot = (x: number) => input.axisY - input.heightAt(x) - ARROW;
    const from = { x: hop.from, y: foot(hop.from) };
    const to = hop.isHappened ? input.happened : { x: hop.to, y: foot(hop.to) };
    const base = Math.min(from.y, to.y);
    const room = base - input.top - LABEL_HEIGHT - AIR;
    const height = Math.max(24, Math.min(HIGHEST, widthOf(hop) * STEEPNESS, room));
    const label = labelFor(hop, base - height, input, taken);
    return { sourceId: hop.sourceId, from, to, controlY: base - height * CONTROL, label };
  });
}

function hopsOf(telling: Telling, { x, happened, plot }: ArcInput): Hop[] {
  const clamp = (px: number) => Math.min(plot.x1, Math.max(plot.x0, px));
  const [published, told] = [clamp(x(telling.publishedMs)), clamp(x(telling.toldMs))];
  const { sourceId } = telling;
  const isLong = (a: number, b: number) => Math.abs(a - b) >= LEAST_HOP;
  const toEvent = { sourceId, to: happened.x, isHappened: true };
  if (isLong(told, happened.x) && isLong(published, told))
    return [
      { ...toEvent, from: told, words: telling.told },
      { sourceId, from: published, to: told, isHappened: false, words: telling.published },
    ];
  if (!isLong(published, happened.x)) return [];
  // What was told at about the time it happened is one hop from its publication.
  const words = isLong(told, happened.x) ? telling.told : telling.published;
  return [{ ...toEvent, from: published, words }];
}

function widthOf({ from, to }: Hop): number {
  return Math.abs(from - to);
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
  const x = Math.min(plot.x1 - width / 2, Math.max(plot.x0 + width / 2, (from + to) / 2));
  for (let y1 = apexY - 8; y1 - LABEL_HEIGHT >= top; y1 -= LABEL_HEIGHT / 2) {
    const rect = { x0: x - width / 2 - AIR, x1: x + width / 2 + AIR, y0: y1 - LABEL_HEIGHT, y1 };
    if (taken.some((other) => rectsOverlap(other, rect))) continue;
    taken.push(rect);
    return { ...words, x, y: y1 - LABEL_HEIGHT + 14 };
  }
  return null;
}
