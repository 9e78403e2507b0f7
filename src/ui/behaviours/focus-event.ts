/**
 * Puts the focus on an event's button once there is one. A step of the arrow
 * keys may lead to an event that the flight has yet to bring into view.
 */
import type { Attachment } from 'svelte/attachments';

export interface FocusWish {
  /** Event that is to have the focus; null when nothing is wanted. */
  id: string | null;
  /** Read so that the wish is tried again with every new layout. */
  layout: unknown;
  done: () => void;
}

/** Attach to the element that holds the buttons; `read` may read reactive state. */
export function focusEvent(read: () => FocusWish): Attachment<HTMLElement> {
  return (node) => {
    const { id, done } = read();
    if (id === null) return;
    const button = node.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
    if (!button) return;
    if (document.activeElement !== button) button.focus({ preventScroll: true });
    done();
  };
}
