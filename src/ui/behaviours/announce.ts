/**
 * Tells screen readers what has changed, once it has settled: reading out every
 * step of a zoom would drown the reader. Attach to an element with role `status`.
 */
import type { Attachment } from 'svelte/attachments';

const SETTLE_MS = 700;

/** `read` gives the text and may read reactive state; its first value is not news. */
export function announce(read: () => string): Attachment<HTMLElement> {
  let last: string | null = null;
  return (node) => {
    const text = read();
    if (last === null || text === last) {
      last ??= text;
      return;
    }
    const timer = setTimeout(() => {
      last = text;
      node.textContent = text;
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
    };
  };
}
