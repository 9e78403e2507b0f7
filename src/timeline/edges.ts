/** What lies beyond the edges of the frame: counted, and a way there. */
import type { Frame } from './frame.ts';
import type { Rect } from './geometry.ts';
import type { HorizontalInput } from './layout.ts';

export interface EdgeCounter {
  readonly side: 'earlier' | 'later';
  readonly count: number;
  /** "15 earlier" */
  readonly text: string;
  /** The edge the text starts from, and its middle; `later` runs back from its `x`. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The nearest of them; null while it is not known, and while the frame moves. */
  readonly targetId: string | null;
}

export interface PlacedEdge extends EdgeCounter {
  /** All of it, time running to the right: what texts keep clear of. */
  readonly box: Rect;
}

const FONT = { size: 13, weight: 520 };
/** Arrow, paddings and text share a button this much wider than the text, and this high. */
const BUTTON_PAD = 34;
const BUTTON_HEIGHT = 32;
/** Height of the counter's middle over the axis, where there is a gutter to stand in. */
const IN_GUTTER = 50;

/** Counters for the events before and after the frame; none for a side that has none. */
export function edgeCounters(
  input: HorizontalInput,
  frame: Frame,
  { held, riding }: { readonly held: ReadonlyMap<string, -1 | 1>; readonly riding: boolean },
): PlacedEdge[] {
  const { index, viewport } = input;
  const sides = [...held.values()];
  const counts = {
    earlier: index.countAnchors(-Infinity, viewport[0]) - sides.filter((s) => s === -1).length,
    later: index.countAnchors(viewport[1], Infinity) - sides.filter((s) => s === 1).length,
  };
  return (['earlier', 'later'] as const).flatMap((side) => {
    const count = counts[side];
    if (count <= 0) return [];
    const targetId = riding ? null : nearest(input, side, held);
    const box = boxOf(input, frame, side, count);
    const x = side === 'earlier' ? box.x0 : box.x1;
    const text = input.words.beyond(count, side);
    return [
      { side, count, text, x, y: (box.y0 + box.y1) / 2, width: box.x1 - box.x0, box, targetId },
    ];
  });
}

/** Where the counters keep texts away: in the field's upper corners, unless a gutter has room. */
export function edgeObstacles(input: HorizontalInput, frame: Frame): Rect[] {
  return edgeCounters(input, frame, { held: new Map(), riding: true }).map((edge) => edge.box);
}

function boxOf(
  { words, measureText }: HorizontalInput,
  { plot, axis, field }: Frame,
  side: 'earlier' | 'later',
  count: number,
): Rect {
  const width = measureText(words.beyond(count, side), FONT) + BUTTON_PAD;
  const gutter = plot.x0 - axis.x0;
  const y =
    side === 'earlier' && gutter >= width ? axis.y - IN_GUTTER : field.y0 + BUTTON_HEIGHT / 2;
  const [y0, y1] = [y - BUTTON_HEIGHT / 2, y + BUTTON_HEIGHT / 2];
  return side === 'earlier'
    ? { x0: axis.x0, x1: axis.x0 + width, y0, y1 }
    : { x0: plot.x1 - width, x1: plot.x1, y0, y1 };
}

function nearest(
  { index, viewport }: HorizontalInput,
  side: 'earlier' | 'later',
  held: ReadonlyMap<string, -1 | 1>,
): string | null {
  const before = index.countAnchors(-Infinity, viewport[0]);
  const step = side === 'earlier' ? -1 : 1;
  const first =
    side === 'earlier' ? before - 1 : index.size - index.countAnchors(viewport[1], Infinity);
  for (let i = first; ; i += step) {
    // Of a dataset in tiles the event may be on its way: those behind it are not asked for.
    const item = index.at(i);
    if (!item || !held.has(item.id)) return item?.id ?? null;
  }
}
