/** The rows of a timeline that runs down: connectors, reports, what each date covers, beads and bundles. Layout in, SVG out. */
import type { VerticalLayout, VerticalRow } from '../../timeline/index.ts';
import { barCaps, barPieces, DASHES, zigzagDown, type ChartMessages } from '../../ui/plain.ts';
import { drawBead, drawReport } from './bead.ts';
import { attributes, html, type Markup } from './html.ts';

const PAINTS = { solid: 'var(--mark)', down: 'url(#dl-on)', up: 'url(#dl-back)' };

export function drawRows(
  layout: VerticalLayout,
  selectedId: string | null,
  { numeral }: Pick<ChartMessages, 'numeral'>,
): Markup {
  const { axisX, rows, folds, width, height } = layout;
  const isSelected = (row: VerticalRow) => selectedId !== null && row.ids.includes(selectedId);
  const ltr = layout.direction === 'ltr';
  const side = ltr ? { x: 0, width: axisX } : { x: axisX, width: width - axisX };
  return html` <rect class="below" height="${height}" ${attributes(side)} />
    ${rows.filter(isSelected).map((row) => html`<rect class="chosen" width="${width}" y="${row.y0}" height="${row.y1 - row.y0}" />`)}
    <path class="line" d="${layout.columns.map(({ x }) => `M${x} 0V${height}`).join('')}" />
    ${folds.map(
      (f) =>
        html` <rect
            x="${ltr ? 0 : axisX + 8}"
            width="${side.width - 8}"
            y="${f.y0 + 2}"
            height="${f.y1 - f.y0 - 4}"
            fill="url(#dl-hatch)"
          />
          <path class="break" d="${zigzagDown(axisX, f.y0, f.y1)}" />`,
    )}
    <path class="axis" d="${layout.axis.map(({ y0, y1 }) => `M${axisX} ${y0}V${y1}`).join('')}" />
    ${rows.map((row) => drawRow(row, axisX, isSelected(row), numeral))}`;
}

function drawRow(
  row: VerticalRow,
  axisX: number,
  selected: boolean,
  numeral: ChartMessages['numeral'],
): Markup {
  const { bead, connector, reports, y, moreReports } = row;
  const xs = reports.map((report) => report.x);
  const moreX = (xs[0] ?? 0) < axisX ? Math.min(...xs) - 15 : Math.max(...xs) + 15;
  return html` ${connector && html`<path class="connector" d="M${connector.x0} ${y}H${connector.x1}" ${attributes({ 'data-strong': connector.strong })} />`}
  ${reports.map(
    ({ source, x, count }) =>
      html` ${drawReport(source, 5.8, x, y)}
      ${count > 1 && html`<text class="times" x="${x}" y="${y + 19}">${numeral(count)}</text>`}`,
  )}
  ${moreReports > 0 && html`<text class="times" x="${moreX}" y="${y + 4}">+${numeral(moreReports)}</text>`}
  ${body(row, axisX)}
  ${
    bead
      ? drawBead(bead, axisX, y, numeral)
      : html`<rect
            class="box-of"
            x="${axisX - 9}"
            y="${y - 9}"
            width="18"
            height="18"
            rx="4"
          /><path class="break" d="M${axisX - 4} ${y}h8M${axisX} ${y - 4}v8" />`
  }
  ${selected && html`<circle class="ring" cx="${axisX}" cy="${y}" r="${(bead?.r ?? 9) + 4}" />`}`;
}

function body({ body: b, y }: VerticalRow, axisX: number): Markup | null {
  const band = (y0: number, y1: number, more: Markup) =>
    html`<rect x="${axisX - 7}" width="14" y="${y0}" height="${y1 - y0}" ${more} />`;
  const dashes = b.kind === 'none' ? undefined : DASHES[b.dash];
  const dash = { 'stroke-dasharray': dashes };
  switch (b.kind) {
    case 'none':
      return null;
    case 'stroke':
      return html`<path
        class="cap"
        d="M${axisX - b.half} ${y}h${2 * b.half}"
        ${attributes(dash)}
      />`;
    case 'box':
      return html`${band(b.y0, b.y1, attributes({ class: 'gap', rx: 2 }))}${band(b.y0, b.y1, attributes({ class: 'within', rx: 2, 'data-unit': b.unit, 'data-dash': b.dash, ...dash }))}`;
    case 'soft':
      return html`${band(b.y0, b.y1, attributes({ class: 'gap' }))}${band(b.y0, b.y1, attributes({ fill: PAINTS_SOFT, stroke: dashes && 'var(--mark)', ...dash }))}`;
    case 'bar':
      return html`${barPieces(b).map(
          (piece) =>
            html`<rect
              x="${axisX - 4}"
              width="8"
              y="${piece.y0}"
              height="${piece.y1 - piece.y0}"
              fill="${PAINTS[piece.paint]}"
            />`,
        )}<path class="cap" d="${barCaps(b, axisX)}" ${attributes(dash)} />`;
  }
}

const PAINTS_SOFT = 'url(#dl-soft)';
