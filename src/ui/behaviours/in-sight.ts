/**
 * Tells when an element comes near the screen and when it leaves; where the browser cannot say, it is
 * always near. Of what scrolls in a box of its own, `box` is the selector.
 */
import type { Attachment } from 'svelte/attachments';

/** How far beyond the screen still counts, px. */
const NEAR_PX = 900;

export function inSight(
  onchange: (near: boolean) => void,
  { box }: { readonly box?: string } = {},
): Attachment<HTMLElement> {
  return (node) => {
    if (typeof IntersectionObserver === 'undefined') {
      onchange(true);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last) onchange(last.isIntersecting);
      },
      { root: box ? node.closest(box) : null, rootMargin: `${NEAR_PX}px 0px` },
    );
    observer.observe(node);
    return () => {
      observer.disconnect();
    };
  };
}
