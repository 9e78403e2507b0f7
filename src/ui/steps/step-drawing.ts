/**
 * What a step makes of a frame of the timeline: the same marks in the same places, its event free
 * to be pointed at, and below the line only what its own sources say of it.
 */
import type { HorizontalLayout, Lane, Mark, Span } from '../../timeline/index.ts';

/** From the bead of the chosen event to the outside of the ring around it, px. */
const RING = 5;
/** Half the width of an arrow, and the air beside it, px. */
const ARROW = 8;
/** Nominal radius of a source's shape where it reports the event, and on the axis where it was published. */
export const STEP_SHAPE = 8;
/** Least height of what lies below the axis, so that it stays where it is from event to event, px. */
const BELOW = 172;
/** Least height of what lies above it, px. */
const ABOVE = 240;

/** How far the whole drawing is moved up: where few sources report an event, their lanes leave room free. */
export function liftOf({ height, axis }: Pick<HorizontalLayout, 'height' | 'axis'>): number {
  return Math.max(0, Math.min(BELOW - (height - axis.y), axis.y - ABOVE));
}

/** Of a frame, what stands above the line; and the event's pole from there down to the reports. */
type Above = Pick<HorizontalLayout, 'marks' | 'bundles' | 'selectedPole'>;

/**
 * The event on top of its pile, where an arrow reaches it: it changes places with what stands there,
 * unless that would then lie on a third.
 */
export function withEventOnTop(above: Above, id: string): Above {
  const pile = [...above.marks, ...above.bundles];
  const own = pile.find((mark) => mark.id === id);
  if (!own) return above;
  const meets = (a: Span, b: Span) => a.x0 < b.x1 && b.x0 < a.x1;
  const way = { x0: own.x - ARROW, x1: own.x + ARROW };
  const top = pile
    .filter((mark) => meets(mark, way) && mark.y < own.y)
    .reduce<Standing | null>((a, b) => (a === null || b.y < a.y ? b : a), null);
  const isFree = (mark: Standing, y: number) =>
    !pile.some((other) => other !== own && other !== top && other.y === y && meets(other, mark));
  if (!top || !isFree(own, top.y) || !isFree(top, own.y)) return above;
  const moves = new Map([
    [own.id, top.y - own.y],
    [top.id, own.y - top.y],
  ]);
  const moved = <T extends Standing>(mark: T): T => shifted(mark, moves.get(mark.id) ?? 0);
  const { selectedPole } = above;
  return {
    marks: above.marks.map(moved),
    bundles: above.bundles.map(moved),
    selectedPole: selectedPole?.id === id ? { ...selectedPole, y0: top.y } : selectedPole,
  };
}

interface Standing extends Span {
  readonly id: string;
  readonly y: number;
}

function shifted<T extends Standing & { readonly y0?: number; readonly y1?: number }>(
  mark: T,
  by: number,
): T {
  const { y0, y1 } = mark;
  const box = y0 === undefined || y1 === undefined ? {} : { y0: y0 + by, y1: y1 + by };
  return { ...mark, ...box, y: mark.y + by };
}

/** Top of the ring around an event's bead. */
export function ringTop({ y, bead }: Mark): number {
  return y - (bead?.r ?? 0) - RING;
}

/** Height of the marks on the axis near an x. */
export function pileTop({ marks, axis }: Pick<HorizontalLayout, 'marks' | 'axis'>, x: number) {
  return marks
    .filter((mark) => Math.abs(mark.x - x) < 10 || (mark.x0 < x && x < mark.x1))
    .reduce((top, mark) => Math.min(top, mark.y - (mark.bead?.r ?? 0)), axis.y);
}

/**
 * Below the line what the event's own sources say of it, and when they were published. No hatching:
 * where only those are shown who report an event, nobody's silence needs a reason.
 */
export function ownReports(
  { lanes, stacked }: Pick<HorizontalLayout, 'lanes' | 'stacked'>,
  id: string,
): Pick<HorizontalLayout, 'lanes' | 'stacked'> {
  const own = (reports: Lane['reports']) =>
    reports
      .filter(({ eventId }) => eventId === id)
      .map((report) => ({ ...report, r: STEP_SHAPE, selected: false }));
  return {
    lanes: lanes.map((lane) => ({
      ...lane,
      reports: own(lane.reports),
      counts: [],
      density: [],
      hatch: null,
      note: null,
    })),
    stacked: stacked && { ...stacked, reports: own(stacked.reports), counts: [] },
  };
}
