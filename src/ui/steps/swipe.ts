/** A swipe of one finger to either side. Vertical movement belongs to the page (`touch-action: pan-y`). */
import type { Attachment } from 'svelte/attachments';

/** A swipe is at least so long, px, and so much wider than high. */
const LEAST = 48;
const FLATNESS = 2;

/** Attach to what is swiped; mice and pens do not swipe. */
export function swipe(onswipe: (towards: 'left' | 'right') => void): Attachment<HTMLElement> {
  return (node) => {
    let start: { id: number; x: number; y: number } | null = null;
    const down = ({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent) => {
      // A second finger makes it another gesture.
      start =
        pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    };
    const up = ({ pointerId, clientX, clientY, target }: PointerEvent) => {
      const from = start;
      start = null;
      const isSlider = target instanceof HTMLInputElement;
      if (from?.id !== pointerId || isSlider) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (Math.abs(dx) < LEAST || Math.abs(dx) < FLATNESS * Math.abs(dy)) return;
      onswipe(dx < 0 ? 'left' : 'right');
    };
    const cancel = () => (start = null);
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', cancel);
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', cancel);
    };
  };
}
