/** What stands over time that runs down: which column is which source's. */
import type { VerticalLayout } from '../../timeline/index.ts';
import { sourceColor, sourceShapePath } from '../../ui/plain.ts';
import { attributes, html, type Markup } from './html.ts';
import type { Reader } from '../reader.ts';

/** px */
const HEAD = 48;

/** What the columns mean: each source's shape and code over its column. */
export function drawColumnHeads(
  { width, axisX, textX, columns, stacked, direction }: VerticalLayout,
  { messages, measureText }: Pick<Reader, 'messages' | 'measureText'>,
): Markup {
  const side = direction === 'ltr' ? { x: 0, width: axisX } : { x: axisX, width: width - axisX };
  const room = Math.abs((columns[1]?.x ?? axisX) - (columns[0]?.x ?? 0)) - 2.5;
  // Codes are set narrow where the font can; where it cannot, the letters of all are brought closer alike.
  const widthOf = (code: string) => measureText(code, { size: 12, weight: 560 });
  const squeeze = room / Math.max(...columns.map(({ source }) => widthOf(source.code)));
  return html`<svg class="head" width="${width}" height="${HEAD}" aria-hidden="true">
    <rect class="below" height="${HEAD}" ${attributes(side)} />
    ${
      stacked
        ? html`<text class="strong" x="${side.x + side.width / 2}" y="29" text-anchor="middle"
            >${messages.whoReportsIt}</text
          >`
        : columns.map(
            ({ source, x, shown }) =>
              html` <path
                  d="${sourceShapePath(source.shape, 5.6, x, 16)}"
                  fill="${shown ? sourceColor(source.slot) : 'none'}"
                  ${attributes({ stroke: !shown && 'var(--ink-3)' })}
                />
                <text
                  class="code"
                  x="${x}"
                  y="38"
                  ${attributes({
                    'data-off': !shown,
                    textLength: squeeze < 1 && squeeze * widthOf(source.code),
                    lengthAdjust: squeeze < 1 && 'spacingAndGlyphs',
                  })}
                  >${source.code}</text
                >`,
          )
    }
    <path class="axis" d="M${axisX} 0v${HEAD}" />
    <text class="strong" x="${textX}" y="29">${messages.whatHappened}</text>
    <path class="line" d="M0 ${HEAD - 0.5}H${width}" />
  </svg>`;
}
