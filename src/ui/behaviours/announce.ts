/**
 * Tells screen readers what has changed, once it has settled: reading out every
 * step of a zoom would drown the reader. Attach to an element with role `status`.
 */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

const SETTLE_MS = 700;

/**
 * `watch` reads the state whose changes are news; `read` puts it into words, and
 * is only asked once nothing has changed for a while. What is there at first is no news.
 */
export function announce(watch: () => unknown, read: () => string): Attachment<HTMLElement> {
  let isFirst = true;
  return (node) => {
    watch();
    if (isFirst) {
      isFirst = false;
      return;
    }
    const timer = setTimeout(() => {
      node.textContent = untrack(read);
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
    };
  };
}
