/**
 * What was pressed, below the chart, so that the embed grows and nothing is
 * covered: the evidence of an event, or the events of a bundle to choose from.
 * Fetched when it is first asked for.
 */
import {
  CLOSE,
  evidenceContext,
  evidenceEnglish,
  evidenceOf,
  NEXT,
  PREVIOUS,
  reportEnglish,
  type EvidenceMessages,
  type ReportMessages,
} from '../../ui/plain.ts';
import { icon } from './drawing.ts';
import { drawEvidence } from './evidence.ts';
import { attributes, html, type Markup } from './html.ts';
import type { Reader } from '../reader.ts';

interface Opened {
  readonly evidence: EvidenceMessages;
  readonly report: ReportMessages;
}
const ENGLISH: Opened = { evidence: evidenceEnglish, report: reportEnglish };

export function drawDetails(reader: Reader): Markup {
  const { selected, bundle, dataset, locale, language } = reader;
  const { evidence: words, report: messages } = language.opened ?? ENGLISH;
  const of = selected?.id ?? bundle.join(' ');
  return html`<section class="details" aria-label="${messages.details}" data-of="${of}">
    <div class="tools">
      ${selected && steps(reader, messages)}
      ${button('close', [], messages.close, icon(CLOSE), { class: 'button close' })}
    </div>
    ${
      selected
        ? html`<div data-key="${selected.id}">
            ${drawEvidence(evidenceOf(selected, evidenceContext(dataset, { words, messages, locale })), words)}
          </div>`
        : choice(reader)
    }
  </section>`;
}

function steps({ selectedId, index, bundle, language }: Reader, messages: ReportMessages): Markup {
  const rank = selectedId === null ? -1 : index.placeOf(selectedId);
  const [before, after] = [index.at(rank - 1), index.at(rank + 1)];
  const isOneOf = selectedId !== null && bundle.includes(selectedId);
  return html` ${isOneOf && html`<button type="button" class="button" data-key="back" data-press="back">${icon(PREVIOUS)}${language.embed.backToEvents(bundle.length)}</button>`}
  ${rank >= 0 && html`<span data-key="rank">${messages.position(rank + 1, index.size)}</span>`}
  ${button('step', before ? [before.id] : [], messages.previousEvent, icon(PREVIOUS), { 'data-key': 'previous', disabled: !before })}
  ${button('step', after ? [after.id] : [], messages.nextEvent, icon(NEXT), { 'data-key': 'next', disabled: !after || rank < 0 })}`;
}

function button(
  press: string,
  ids: readonly string[],
  label: string,
  drawing: Markup,
  more: Readonly<Record<string, string | boolean>>,
): Markup {
  return html`<button
    type="button"
    aria-label="${label}"
    data-press="${press}"
    data-ids="${JSON.stringify(ids)}"
    ${attributes({ class: 'button box', ...more })}
  >
    ${drawing}
  </button>`;
}

function choice(reader: Reader): Markup {
  const items = reader.itemsOf(reader.bundle);
  return html`<h2 tabindex="-1">${reader.messages.bundle(items.length)}</h2>
    <ol class="choice">
      ${items.map(
        (item) =>
          html`<li data-key="${item.id}">
            <button type="button" data-press="event" data-ids="${JSON.stringify([item.id])}">
              <span class="date">${item.dateLabel}</span>
              <span class="title" ${attributes({ 'data-strong': item.sourceIds.length > 1 })}
                >${item.title}</span
              >
            </button>
          </li>`,
      )}
    </ol>`;
}
