/** The room for a chart, which follows the width of `node` and the reader's size of text. */
import type { Room } from './chart.ts';

/** Gives the room as it is; `onchange` is told when it has become another. */
export function roomGauge(node: HTMLElement, onchange: () => void): () => Room {
  const rem = document.createElement('span');
  rem.className = 'rem';
  node.before(rem);
  const measure = () => ({ width: node.clientWidth, scale: rem.clientWidth / 16 || 1 });
  let room = measure();
  const observer = new ResizeObserver(() => {
    const { width, scale } = measure();
    if (width === room.width && scale === room.scale) return;
    room = { width, scale };
    onchange();
  });
  observer.observe(node);
  observer.observe(rem);
  return () => room;
}
