/** Moves the page so that a part of the vertical timeline is on the screen. */
import type { VerticalRow } from '../../timeline/index.ts';
import { prefersReducedMotion } from '../behaviours/flight.ts';
import { SHEET } from './sheet-position.ts';

/** Height of the column head, and a little air under it. */
const HEAD_PX = 56;
/** Kept free below a row: the minimap, or what the sheet leaves. */
const FOOT_PX = 72;

/** What covers the top of the screen: the page's own bar where it stays (`--sticky-top`), and the column head. */
function headOf(list: HTMLElement): number {
  return HEAD_PX + (parseFloat(getComputedStyle(list).getPropertyValue('--sticky-top')) || 0);
}

/** Scrolls as little as brings the row between the head and the foot, or the sheet where one is open. */
export function scrollRowIntoView(list: HTMLElement, row: VerticalRow, sheet: boolean): void {
  const { top } = list.getBoundingClientRect();
  const room = window.innerHeight;
  const foot = sheet ? (1 - SHEET.rest) * room - 8 : room - FOOT_PX;
  const lowest = foot - (top + row.y1);
  const highest = headOf(list) - (top + row.y0);
  const by = highest > 0 ? highest : Math.min(0, lowest);
  if (by !== 0) window.scrollBy({ top: -by, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}

/** Scrolls at once so that a height of the list is at the head (`0`) or at the foot (`1`) of the screen. */
export function scrollToStretch(list: HTMLElement, y: number, edge: 0 | 1): void {
  const { top } = list.getBoundingClientRect();
  const at = edge === 0 ? headOf(list) : window.innerHeight - FOOT_PX;
  window.scrollBy({ top: top + y - at, behavior: 'auto' });
}
