/** Reports which stretch of a tall element is on the screen, once per frame while anything scrolls or what is above it grows. */
import type { Attachment } from 'svelte/attachments';

/** `y0`, `y1`: px from the element's top edge; may lie outside it. */
export type OnStretch = (y0: number, y1: number) => void;

export function visibleStretch(onstretch: OnStretch): Attachment<HTMLElement> {
  return (node) => {
    let frame = 0;
    const report = () => {
      frame = 0;
      const { top } = node.getBoundingClientRect();
      onstretch(-top, window.innerHeight - top);
    };
    const later = () => {
      frame ||= requestAnimationFrame(report);
    };
    report();
    // Captured, because scrolling of an inner box does not bubble.
    document.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    // What stands above the element may come after it.
    const page = new ResizeObserver(later);
    page.observe(document.body);
    return () => {
      cancelAnimationFrame(frame);
      page.disconnect();
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
    };
  };
}
