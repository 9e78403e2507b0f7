/** Above the line: poles, what each date covers, beads, and bundles where events crowd. Layout in, SVG out. */
import { METRICS, type Direction, type HorizontalLayout, type Mark } from '../../timeline/index.ts';
import { DASHES, drawnBead, linePath, seenEnds, type ChartMessages } from '../../ui/plain.ts';
import { drawBead } from './bead.ts';
import { attributes, html, type Markup } from './html.ts';

const HALF = {
  box: METRICS.boxHeight / 2,
  bar: METRICS.barHeight / 2,
  cap: METRICS.capHeight / 2,
};

export function drawMarks(
  layout: HorizontalLayout,
  hoveredId: string | null,
  { numeral }: Pick<ChartMessages, 'numeral'>,
): Markup {
  const { labels, marks, bundles, plot, height, direction } = layout;
  return html` <clipPath id="dl-plot"
      ><rect x="${plot.x0}" width="${Math.max(0, plot.x1 - plot.x0)}" height="${height}"
    /></clipPath>
    ${labels.map(
      ({ pole, ...label }) =>
        html`<path
          class="pole"
          d="${linePath(pole.points)}"
          ${attributes({
            'data-lit': label.selected || label.focused || label.id === hoveredId,
            'data-crowded': label.crowded,
            'stroke-dasharray': pole.dashed && DASHES.dashed,
          })}
        />`,
    )}
    <g clip-path="url(#dl-plot)">${marks.map((mark) => body(mark, direction))}</g>
    ${marks.map((mark) => bead(mark, numeral))}
    ${bundles.map(
      (b) =>
        html` <rect
            class="box-of"
            x="${b.x0}"
            y="${b.y0}"
            width="${b.x1 - b.x0}"
            height="${b.y1 - b.y0}"
            rx="4"
            ${attributes({ 'data-selected': b.selected })}
          />
          <text class="count" x="${b.x}" y="${b.y + 4.1}">${numeral(b.count)}</text>`,
    )}`;
}

function body({ body: b, x, y }: Mark, direction: Direction): Markup | null {
  switch (b.kind) {
    case 'none':
      return null;
    case 'stroke':
      return html`<path
        class="cap"
        d="M${x} ${y - b.half}v${2 * b.half}"
        ${attributes({ 'stroke-dasharray': DASHES[b.dash] })}
      />`;
    case 'box':
      return html`<rect
        class="within"
        x="${b.x0}"
        y="${y - HALF.box + 0.5}"
        width="${Math.max(1, b.x1 - b.x0)}"
        height="${METRICS.boxHeight - 1}"
        rx="2"
        ${attributes({
          'data-unit': b.unit,
          'data-dash': b.dash,
          'stroke-dasharray': DASHES[b.dash],
        })}
      />`;
    case 'soft':
      return html`<rect
        x="${b.x0}"
        y="${y - HALF.box}"
        width="${Math.max(1, b.x1 - b.x0)}"
        height="${METRICS.boxHeight}"
        fill="url(#dl-soft)"
      />`;
    case 'bar': {
      const [left, right] = seenEnds(b, direction);
      const [x0, x1] = [b.x0 + left.fade, b.x1 - right.fade];
      const piece = (from: number, width: number, paint: string) =>
        width > 0 &&
        html`<rect
          x="${from}"
          y="${y - HALF.bar}"
          width="${width}"
          height="${METRICS.barHeight}"
          fill="${paint}"
        />`;
      const cap = (at: number) =>
        html`<path class="cap" d="M${at} ${y - HALF.cap}v${METRICS.capHeight}" />`;
      return html` ${piece(x0, x1 - x0, 'var(--mark)')}
      ${piece(Math.max(b.x0, x1), right.fade, 'url(#dl-on)')}
      ${piece(Math.min(b.x1, x0) - left.fade, left.fade, 'url(#dl-back)')}
      ${left.end === 'cap' && cap(b.x0 + 1)}${right.end === 'cap' && cap(b.x1 - 1)}`;
    }
  }
}

function bead(mark: Mark, numeral: ChartMessages['numeral']): Markup | null {
  const { anchored, selected, x, y } = mark;
  const b = drawnBead(mark);
  if (!b || !anchored) return null;
  return html` ${selected && html`<circle class="halo" cx="${x}" cy="${y}" r="${b.r + 4}" />`}
  ${drawBead(b, x, y, numeral)}`;
}
