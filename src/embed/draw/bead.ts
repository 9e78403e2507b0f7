/** What both charts draw of a single event and of a single report, wherever time runs. */
import type { Mark, TimelineSource } from '../../timeline/index.ts';
import { sourceColor, sourceShapePath, type ChartMessages } from '../../ui/plain.ts';
import { attributes, html, type Markup } from './html.ts';

/** The bead about a point, px; hollow ones are dashed. In it the number of sources, where it has one. */
export function drawBead(
  { r, hollow, count, size }: NonNullable<Mark['bead']>,
  x: number,
  y: number,
  numeral: ChartMessages['numeral'],
): Markup {
  return html`<circle
      class="bead"
      cx="${x}"
      cy="${y}"
      r="${hollow ? r - 0.25 : r}"
      ${attributes({ 'data-hollow': hollow })}
    />
    ${count !== null && html`<text class="number" x="${x}" y="${y + size * 0.36}" font-size="${size}">${numeral(count)}</text>`}`;
}

/** A report: its source's shape and colour, `r` px about a point. A source that is not known is a grey circle. */
export function drawReport(
  source: Pick<TimelineSource, 'shape' | 'slot'> | undefined,
  r: number,
  x: number,
  y: number,
): Markup {
  return html`<path
    class="report"
    d="${sourceShapePath(source?.shape ?? 'circle', r, x, y)}"
    fill="${sourceColor(source?.slot ?? 'x')}"
  />`;
}
