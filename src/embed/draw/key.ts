/** The key of sources, each a toggle, and zoom for those who have neither wheel nor keys (WCAG 2.5.7). */
import { sourceShape } from './drawing.ts';
import { attributes, html, type Markup } from './html.ts';
import type { Reader } from '../reader.ts';

export function sourceKey(
  { sources, hiddenSources, messages }: Reader,
  { codes = true } = {},
): Markup {
  return html`<ul class="sources" aria-label="${messages.sources}" data-key="sources">
      ${sources.map((source) => {
        const off = hiddenSources.has(source.id);
        return html`<li data-key="${source.id}">
          <button
            type="button"
            aria-pressed="${String(!off)}"
            aria-describedby="dl-hint"
            data-no-pan=""
            data-press="source"
            data-ids="${JSON.stringify([source.id])}"
          >
            ${sourceShape(source, { off })}${codes && html`<b>${source.code}</b>`}<span
              class="name"
            >
              ${source.publisher}</span
            >
          </button>
        </li>`;
      })}
    </ul>
    <span hidden id="dl-hint">${messages.laneHint}</span>`;
}

export function zoomButtons({ messages, atHome }: Reader): Markup {
  const button = (press: string, text: string, label: string | null, disabled: boolean) =>
    html`<button
      type="button"
      class="button box"
      data-no-pan=""
      data-press="${press}"
      ${attributes({ 'aria-label': label, disabled })}
    >
      ${text}
    </button>`;
  return html`<div class="zoom" role="group" aria-label="${messages.zoom}">
    ${button('zoom-out', '−', messages.zoomOut, atHome)}
    ${button('zoom-in', '+', messages.zoomIn, false)}
    ${button('whole', messages.wholeSpanShort, null, atHome)}
  </div>`;
}
