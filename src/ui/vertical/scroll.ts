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

/** What is free of the screen, px from its top: between the head and the minimap, or the sheet where one is open. */
export function freeScreen(
  list: HTMLElement,
  sheet: boolean,
): readonly [top: number, foot: number] {
  const room = window.innerHeight;
  return [headOf(list), sheet ? (1 - SHEET.rest) * room - 8 : room - FOOT_PX];
}

/** Scrolls as little as brings the row between the head and the foot, or the sheet where one is open. */
export function scrollRowIntoView(list: HTMLElement, row: VerticalRow, sheet: boolean): void {
  const { top } = list.getBoundingClientRect();
  const [head, foot] = freeScreen(list, sheet);
  const lowest = foot - (top + row.y1);
  const highest = head - (top + row.y0);
  const by = highest > 0 ? highest : Math.min(0, lowest);
  if (by !== 0) window.scrollBy({ top: -by, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}

/** Scrolls at once so that a height of the list is at the head (`0`) or at the foot (`1`) of the screen. */
export function scrollToStretch(list: HTMLElement, y: number, edge: 0 | 1): void {
  const { top } = list.getBoundingClientRect();
  const at = edge === 0 ? headOf(list) : window.innerHeight - FOOT_PX;
  window.scrollBy({ top: top + y - at, behavior: 'auto' });
}

/** How far the page is to be scrolled so that a height of the list is so far from the top of the screen. */
export function wayTo(list: HTMLElement, y: number, screenY: number): number {
  return list.getBoundingClientRect().top + y - screenY;
}

/** How much further down than the page can be scrolled that is, px; beside the room already given for it. */
export function roomMissing(by: number, given: number): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  return Math.max(0, Math.ceil(window.scrollY + by - (scrollHeight - given - clientHeight)));
}
