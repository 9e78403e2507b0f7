/** What lies beyond the edges of a chart across: how many events, and a way to the nearest. */
import type { HorizontalLayout } from '../../timeline/index.ts';
import { NEXT, PREVIOUS } from '../../ui/plain.ts';
import { icon } from './drawing.ts';
import { html, type Markup } from './html.ts';

export function drawEdges({ edges, direction, width }: HorizontalLayout): Markup[] {
  return edges.map(({ side, x, y, text, targetId }) => {
    const earlier = side === 'earlier';
    const place = earlier === (direction === 'ltr') ? `left:${x - 10}` : `right:${width - x - 10}`;
    return html`<button
      type="button"
      class="button edge"
      data-key="${side}"
      data-no-pan=""
      data-press="reveal"
      data-ids="${JSON.stringify(targetId === null ? [] : [targetId])}"
      data-style="${place}px;top:${y - 16}px"
    >
      ${earlier && icon(PREVIOUS)}${text}${!earlier && icon(NEXT)}
    </button>`;
  });
}
