/**
 * What a wheel event asks for. Wheels, trackpads and pinches all arrive as
 * `wheel`; browsers give a pinch as Ctrl + wheel, and lines or pages as units.
 */

export type WheelStep =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly dxPx: number };

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey'>;

/** Px per unit of `deltaMode`: pixels, lines, pages. */
const UNIT_PX = [1, 16, 400] as const;
/** Zoom per px of wheel, powers of two: a notch of 100 px zooms by 1.15. */
const PER_PX = 0.002;
/** A pinch sends small steps, so each counts more; bounded, because Ctrl + a notched wheel looks the same. */
const PER_PINCH_PX = 0.014;
const LONGEST_STEP_PX = 240;

/** A mostly sideways wheel, or Shift + wheel, pans; anything else zooms. */
export function wheelStep(event: Wheel): WheelStep {
  const unit = UNIT_PX[event.deltaMode] ?? 1;
  const dx = event.deltaX * unit;
  const dy = event.deltaY * unit;
  if (!event.ctrlKey && (Math.abs(dx) > Math.abs(dy) || event.shiftKey))
    return { kind: 'pan', dxPx: -(Math.abs(dx) > Math.abs(dy) ? dx : dy) };
  const bounded = Math.max(-LONGEST_STEP_PX, Math.min(LONGEST_STEP_PX, dy));
  const powers = event.ctrlKey
    ? Math.max(-0.5, Math.min(0.5, bounded * PER_PINCH_PX))
    : bounded * PER_PX;
  return { kind: 'zoom', factor: 2 ** -powers };
}
