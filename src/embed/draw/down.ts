/**
 * Time running down, below 640 px: source columns before the axis, what happened
 * after it. The picture is decoration; the list of buttons on it is the timeline.
 */
import { layoutVertical, type VerticalLayout, type VerticalRow } from '../../timeline/index.ts';
import type { Chart, Room } from '../chart.ts';
import { disputeSign, paints } from './drawing.ts';
import { drawColumnHeads } from './column-heads.ts';
import { sourceKey } from './key.ts';
import { drawRows } from './rows.ts';
import { attributes, html, type Markup } from './html.ts';
import type { Reader } from '../reader.ts';

const TITLE_SIZE = 15;

export const chartDown: Chart = { draw, msAt: null };

function draw(reader: Reader, room: Room): Markup {
  const { index, sources, hiddenSources, home, selectedId, focusedId, fold } = reader;
  const { direction, measureText, words, messages } = reader;
  const layout = layoutVertical({
    ...{ index, sources, hiddenSources, home, selectedId, focusedId },
    ...{ direction, measureText, words },
    width: room.width,
    fold: fold ?? true,
    density: 'bundled',
    titleSize: TITLE_SIZE * room.scale,
  });
  const { width, height, rows } = layout;
  const stop = rows.find((row) => row.ids.includes(reader.cursorId ?? '')) ?? rows[0];
  return html`<div class="chart" data-key="down" data-style="--text-scale:${room.scale}">
    ${sourceKey(reader)} ${drawColumnHeads(layout, reader)}
    <div class="rows" data-style="height:${height}px">
      <svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">
        ${paints(true)}${drawRows(layout, selectedId, messages)}
      </svg>
      ${layout.folds.map((f) => f.label !== null && foldWords(f.label, (f.y0 + f.y1) / 2, layout, reader, room))}
      <ol class="events" aria-label="${messages.events}">
        ${rows.map((row) => rowButton(row, layout, reader, row === stop ? 0 : -1))}
      </ol>
    </div>
  </div>`;
}

/** A break has room for one line: in large print its words grow as far as they fit. */
function foldWords(
  label: string,
  y: number,
  layout: VerticalLayout,
  reader: Reader,
  { scale }: Room,
): Markup {
  const fits = layout.textWidth / reader.measureText(label, { size: 1, weight: 420 });
  const start = layout.direction === 'ltr' ? layout.textX : layout.width - layout.textX;
  // Where it has not, they take a second one rather than be cut.
  const style = `inset-inline-start:${start}px;top:${y}px;font-size:${Math.max(12, Math.min(13 * scale, fits))}px${fits < 12 ? ';white-space:normal' : ''}`;
  return html`<p class="fold" data-style="${style}"><bdi>${label}</bdi></p>`;
}

/** One row: the whole of it is the target, its words the name, in the order in which they are seen. */
function rowButton(
  row: VerticalRow,
  { direction }: VerticalLayout,
  reader: Reader,
  tabindex: 0 | -1,
): Markup {
  const { index, selectedId, bundle } = reader;
  const { id, ids, x0, x1, y0, y1, title, sign, strong } = row;
  const isEvent = row.target === 'event';
  const item = isEvent && index.find(id);
  const place = ({ x, y }: { readonly x: number; readonly y: number }) =>
    `${direction === 'ltr' ? `left:${x - x0}` : `right:${x1 - x}`}px;top:${y - y0}px`;
  const isOpen = isEvent ? id === selectedId : ids[0] === bundle[0];
  return html`<li data-key="${id}">
    <button
      type="button"
      class="row"
      tabindex="${tabindex}"
      aria-expanded="${String(isOpen)}"
      data-press="${row.target}"
      data-ids="${JSON.stringify(ids)}"
      data-style="left:${x0}px;top:${y0}px;width:${x1 - x0}px;height:${y1 - y0}px"
      ${attributes({ 'data-event': isEvent && id, 'aria-describedby': item && `dl-${id}` })}
    >
      <span class="text date" data-style="${place(row.date)}"><bdi>${row.date.text}</bdi> </span>
      ${title.map(
        (line) =>
          html`<span
            class="text title"
            data-style="${place(line)};font-size:${row.titleSize}px"
            ${attributes({ 'data-strong': strong, 'data-plain': !isEvent })}
            ><bdi>${line.text}</bdi>
          </span>`,
      )}
      ${sign && html`<span class="mark" data-style="left:${sign.x - x0 - 9}px;top:${sign.y - y0 - 9}px">${disputeSign()}</span>`}
    </button>
    ${item && html`<span hidden id="dl-${id}">${reader.describe(item)}</span>`}
  </li>`;
}
