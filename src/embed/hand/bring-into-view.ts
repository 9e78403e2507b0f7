/**
 * Scrolls the article, as little as it takes, to what the reader has just
 * opened. The frame has to grow first, and its host decides when.
 */
import { prefersReducedMotion } from '../../ui/plain.ts';

/** A host that has not answered by now does not resize frames, ms. */
const PATIENCE_MS = 250;

export function bringIntoView(node: HTMLElement): void {
  const scroll = () => {
    clearTimeout(timer);
    removeEventListener('resize', scroll);
    if (node.isConnected)
      node.scrollIntoView({
        block: 'nearest',
        behavior: prefersReducedMotion() ? 'auto' : 'smooth',
      });
  };
  const timer = setTimeout(scroll, PATIENCE_MS);
  addEventListener('resize', scroll);
}
