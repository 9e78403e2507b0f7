/**
 * Hover as the reader means it: in after 80 ms, out at once, never by touch.
 * Crossing onto an element marked `data-card` is not leaving.
 */
import type { Attachment } from 'svelte/attachments';

const INTENT_MS = 80;

export function hoverIntent(onhover: (isOver: boolean) => void): Attachment<HTMLElement> {
  return (node) => {
    let wait: ReturnType<typeof setTimeout> | undefined;
    const enter = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      clearTimeout(wait);
      wait = setTimeout(() => {
        onhover(true);
      }, INTENT_MS);
    };
    const leave = (event: PointerEvent) => {
      clearTimeout(wait);
      const to = event.relatedTarget;
      if (!(to instanceof Element && to.closest('[data-card]'))) onhover(false);
    };
    node.addEventListener('pointerenter', enter);
    node.addEventListener('pointerleave', leave);
    return () => {
      clearTimeout(wait);
      node.removeEventListener('pointerenter', enter);
      node.removeEventListener('pointerleave', leave);
    };
  };
}
