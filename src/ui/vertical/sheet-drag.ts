/** A vertical drag on the sheet's handle: distance while it lasts, speed when it ends. A tap stays a click. */
import type { Attachment } from 'svelte/attachments';

export interface SheetDragOptions {
  /** Px moved since the press, positive down. */
  ondrag: (dyPx: number) => void;
  /** Speed in px per ms over the last moves, positive down. */
  onrelease: (dyPx: number, velocity: number) => void;
}

const THRESHOLD_PX = 4;

export function sheetDrag({ ondrag, onrelease }: SheetDragOptions): Attachment<HTMLElement> {
  return (node) => {
    let press: { id: number; y: number } | null = null;
    let dragging = false;
    let last = { y: 0, t: 0, velocity: 0 };

    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      press = { id: event.pointerId, y: event.clientY };
      last = { y: event.clientY, t: event.timeStamp, velocity: 0 };
    };
    const move = (event: PointerEvent) => {
      if (press?.id !== event.pointerId) return;
      const dy = event.clientY - press.y;
      if (!dragging && Math.abs(dy) < THRESHOLD_PX) return;
      if (!dragging) {
        dragging = true;
        node.setPointerCapture(event.pointerId);
      }
      const dt = Math.max(1, event.timeStamp - last.t);
      const velocity = 0.6 * ((event.clientY - last.y) / dt) + 0.4 * last.velocity;
      last = { y: event.clientY, t: event.timeStamp, velocity };
      ondrag(dy);
    };
    const up = (event: PointerEvent) => {
      if (press?.id !== event.pointerId) return;
      const dy = event.clientY - press.y;
      press = null;
      if (!dragging) return;
      // The click that ends a drag comes right after; later clicks are meant.
      setTimeout(() => (dragging = false));
      const rested = event.timeStamp - last.t > 80 || event.type === 'pointercancel';
      onrelease(dy, rested ? 0 : last.velocity);
    };
    const click = (event: MouseEvent) => {
      if (!dragging) return;
      event.stopPropagation();
      event.preventDefault();
    };

    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', move);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', up);
    node.addEventListener('click', click, { capture: true });
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', move);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', up);
      node.removeEventListener('click', click, { capture: true });
    };
  };
}
