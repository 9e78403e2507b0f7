/** Time runs as the page does: where the root says `dir="rtl"`, from right to left. */
import type { Attachment } from 'svelte/attachments';
import type { TimelineState } from '../ui/index.ts';

/** Follows the direction of the root element, now and when it changes. */
export function followDirection(read: () => TimelineState | null): Attachment {
  return (node) => {
    const timeline = read();
    if (!timeline) return;
    const root = node.ownerDocument.documentElement;
    const update = () => {
      timeline.direction = root.dir === 'rtl' ? 'rtl' : 'ltr';
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(root, { attributes: true, attributeFilter: ['dir'] });
    return () => {
      observer.disconnect();
    };
  };
}
