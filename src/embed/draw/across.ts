/**
 * Time running across, from 640 px: what happened above the line, the reports
 * hanging from it. The picture is decoration; the list of buttons on it is the
 * timeline.
 */
import {
  layoutStacked,
  rideStacked,
  type HorizontalLayout,
  type PlacedLabel,
  type StackedParts,
  type TextLine,
} from '../../timeline/index.ts';
import { eventTargets, textBegins, type EventTarget } from '../../ui/plain.ts';
import type { Chart, Room } from '../chart.ts';
import { disputeSign, paints } from './drawing.ts';
import { drawGround, drawReports } from './ground.ts';
import type { CROWDED } from './profile.ts';
import { drawMarks } from './marks.ts';
import { sourceKey, zoomButtons } from './key.ts';
import { attributes, html, type Markup } from './html.ts';
import type { Reader } from '../reader.ts';

const HEIGHT = 424;
const FIELD_TOP = 8;
const MARGINS = { start: 10, end: 10 };

/** What few readers need, so that only they load it. */
export interface AcrossParts {
  /** For readers from right to left. */
  readonly mirror: StackedParts['mirror'];
  /** For data of very many events. */
  readonly crowded: typeof CROWDED | undefined;
}

/** A chart keeps what its labels stood on when the last gesture began. */
export function chartAcross({ mirror, crowded }: AcrossParts): Chart {
  let layout: HorizontalLayout | null = null;
  let scale = 1;
  return {
    draw(reader, room) {
      scale = room.scale;
      const input = inputOf(reader, room);
      const parts = { mirror, crowd: crowded?.crowd, moved: reader.beyond?.moved };
      layout =
        reader.moving && layout ? rideStacked(layout, input, parts) : layoutStacked(input, parts);
      return drawing(layout, reader, room, crowded);
    },
    msAt: (px) => layout?.scale.invert(px / scale) ?? NaN,
  };
}

function inputOf(reader: Reader, { width, scale }: Room) {
  const { index, sources, hiddenSources, viewport, home, folds, selectedId, focusedId } = reader;
  const { direction, measureText, words } = reader;
  return {
    ...{ index, sources, hiddenSources, viewport, home, folds, selectedId, focusedId },
    ...{ direction, measureText, words },
    width: width / scale,
    height: HEIGHT,
    margins: MARGINS,
    fieldTop: FIELD_TOP,
  };
}

function drawing(
  layout: HorizontalLayout,
  reader: Reader,
  { scale }: Room,
  crowded: AcrossParts['crowded'],
): Markup {
  const { width, height, direction, marks, axis, laneArea } = layout;
  const { messages } = reader;
  const hovered = marks.find((mark) => mark.id === reader.hoveredId && !reader.moving);
  const style = `width:${width}px;height:${height}px;${scale === 1 ? '' : `zoom:${scale}`}`;
  return html`<div class="chart" data-key="across">
      <div class="across" data-style="${style}">
        <svg
          width="${width}"
          height="${height}"
          viewBox="0 0 ${width} ${height}"
          aria-hidden="true"
          data-style="direction:${direction}"
        >
          ${paints()}${drawGround(layout)}
          ${hovered && html`<rect class="tint" x="${hovered.x0}" y="${axis.y}" width="${hovered.x1 - hovered.x0}" height="${laneArea.y1 - axis.y}" />`}
          ${drawReports(layout, reader.sources, messages)} ${crowded?.draw(layout, messages)}
          ${drawMarks(layout, reader.hoveredId, messages)}
        </svg>
        <ol
          class="events"
          aria-label="${messages.events}"
          ${attributes({ 'data-crossed': isCrossed(layout, reader) })}
        >
          ${buttons(layout, reader)}
        </ol>
        ${reader.beyond?.over(layout)}
      </div>
      <p class="note">${reader.language.embed.eachShape}</p>
    </div>
    <section class="key" aria-label="${messages.whoReportsIt}">
      ${sourceKey(reader, { codes: false })}${zoomButtons(reader)}
    </section>`;
}

/** Whether lines may run behind the words. Of the whole span at rest each word has a place of its own. */
function isCrossed({ wholeSpan, density }: HorizontalLayout, { moving }: Reader): boolean {
  return !wholeSpan || moving || density.length > 0;
}

function buttons(layout: HorizontalLayout, reader: Reader): Markup[] {
  const targets = eventTargets(layout, reader.index);
  // The tab stop: the cursor where it is in view, else the first event in view, else a bundle.
  const stop =
    targets.find((d) => d.id === reader.cursorId) ?? targets.find((d) => d.item) ?? targets[0];
  return targets.map((target) => button(target, layout, reader, target === stop ? 0 : -1));
}

/** Label and bead are one target. Words stand in the order in which they are seen, so that the name is what the eye reads (WCAG 2.5.3). */
function button(
  target: EventTarget,
  layout: HorizontalLayout,
  reader: Reader,
  tabindex: 0 | -1,
): Markup {
  const { messages, selectedId } = reader;
  const { id, item, bundle, label, x, y, r } = target;
  const description = item ? reader.describe(item) : bundle?.separable && messages.bundleHint;
  const box = label ?? { x0: x - 12, x1: x + 12, y0: y - 12, y1: y + 12 };
  const hit = Math.max(12, r + 4);
  const date = label
    ? text(label, label.date, 'date', layout)
    : html`<span class="visually-hidden">${item?.dateLabel ?? bundle?.dateLabel} </span>`;
  const title = label
    ? label.title.map((line) => text(label, line, 'title', layout))
    : html`<span class="visually-hidden">${item?.title ?? bundle?.countLabel} </span>`;
  // In the line form a label before its pole reads "title date".
  const dateFirst = !label || label.form === 'full' || label.side === 'after';
  return html`<li data-key="${id}">
    <button
      type="button"
      class="event"
      tabindex="${tabindex}"
      aria-describedby="dl-${id}"
      data-style="${rect(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)}"
      data-press="${item ? 'event' : bundle?.separable ? 'reveal' : 'bundle'}"
      data-ids="${JSON.stringify(bundle?.ids ?? [id])}"
      ${attributes({
        'data-event': item && id,
        'aria-expanded': item && String(id === selectedId),
        'data-labelled': label !== null,
        'data-faded': label?.crowded,
      })}
    >
      ${dateFirst ? [date, title] : [title, date]}
      ${label?.sign && html`<span class="mark" data-style="left:${label.sign.x - label.x0 - 9}px;top:${label.sign.y - label.y0 - 9}px">${disputeSign()}</span>`}
      <span
        class="bead"
        data-style="${rect(x - box.x0 - hit, y - box.y0 - hit, 2 * hit, 2 * hit)}"
      ></span>
    </button>
    <span hidden id="dl-${id}">${description}</span>
  </li>`;
}

/** Each text ends in a space, so that the button's name has one between its words. */
function text(
  label: PlacedLabel,
  line: TextLine,
  kind: 'date' | 'title',
  layout: HorizontalLayout,
) {
  const x = textBegins(label.side, layout.direction)
    ? `left:${line.x - label.x0}px`
    : `right:${label.x1 - line.x}px`;
  const size = kind === 'title' ? `;font-size:${label.titleSize}px` : '';
  return html`<span
    class="text ${kind}"
    data-style="${x};top:${line.y - label.y0}px${size}"
    ${attributes({
      'data-strong': kind === 'title' && label.strong,
      'data-plain': kind === 'title' && label.plain,
    })}
    >${line.text}
  </span>`;
}

function rect(left: number, top: number, width: number, height: number): string {
  return `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
