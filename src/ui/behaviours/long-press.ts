/** A press held for half a second, for touch screens, which have no Alt key. */
import type { Attachment } from 'svelte/attachments';

const HOLD_MS = 500;
const SLACK_PX = 8;

/**
 * Calls `onhold` once while the finger is still down, with what it is on, and swallows the
 * click that follows. With `within`, a selector, only inside what it selects.
 */
export function longPress(
  onhold: (target: Element) => void,
  within = '*',
): Attachment<HTMLElement> {
  return (node) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let held = false;
    let at = { x: 0, y: 0 };
    const cancel = () => {
      clearTimeout(timer);
    };
    const down = (event: PointerEvent) => {
      held = false;
      const { target } = event;
      if (event.pointerType === 'mouse' || !(target instanceof Element)) return;
      if (!target.closest(within)) return;
      at = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        held = true;
        onhold(target);
      }, HOLD_MS);
    };
    const move = (event: PointerEvent) => {
      if (Math.hypot(event.clientX - at.x, event.clientY - at.y) > SLACK_PX) cancel();
    };
    const click = (event: MouseEvent) => {
      if (!held) return;
      held = false;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    const menu = (event: Event) => {
      if (held) event.preventDefault();
    };
    const listening = new AbortController();
    const { signal } = listening;
    node.addEventListener('pointerdown', down, { signal });
    node.addEventListener('pointermove', move, { signal });
    node.addEventListener('pointerup', cancel, { signal });
    node.addEventListener('pointercancel', cancel, { signal });
    node.addEventListener('click', click, { capture: true, signal });
    node.addEventListener('contextmenu', menu, { signal });
    return () => {
      cancel();
      listening.abort();
    };
  };
}
