/**
 * Where the card of the tour stands: beside what it speaks of, never on it where there is room
 * elsewhere, and always whole within the window.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export type Size = Pick<Box, 'width' | 'height'>;
export type Corner = Pick<Box, 'left' | 'top'>;

/** Between the card and its target, and between the card and the edges of the window, px. */
const GAP = 12;
const MARGIN = 12;

/**
 * The upper left corner of a card beside `target`, px in the window: below it, else above, after or
 * before it, whichever is the first with room; without a target, or with room nowhere, at the
 * bottom in the middle. A window smaller than the card gets its upper left corner.
 */
export function placeCard(target: Box | null, card: Size, room: Size): Corner {
  const last = { left: room.width - card.width - MARGIN, top: room.height - card.height - MARGIN };
  const within = ({ left, top }: Corner): Corner => ({
    left: Math.max(MARGIN, Math.min(left, last.left)),
    top: Math.max(MARGIN, Math.min(top, last.top)),
  });
  const resting = within({ left: (room.width - card.width) / 2, top: last.top });
  if (!target) return resting;
  const { left, top, width, height } = target;
  const beside = [
    { left, top: top + height + GAP },
    { left, top: top - card.height - GAP },
    { left: left + width + GAP, top },
    { left: left - card.width - GAP, top },
  ];
  const isFree = (corner: Corner) =>
    corner.left >= left + width ||
    corner.top >= top + height ||
    corner.left + card.width <= left ||
    corner.top + card.height <= top;
  return beside.map(within).find(isFree) ?? resting;
}
