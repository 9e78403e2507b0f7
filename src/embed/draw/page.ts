/** What stands around the chart: title, how to read it, what was left out, whose it is, and the way to the whole. */
import { AWAY } from '../../ui/plain.ts';
import { disputeSign, icon, wordmark } from './drawing.ts';
import { attributes, html, type Markup } from './html.ts';
import type { Reader } from '../reader.ts';

export interface PageFacts {
  /** Events in the data file that cannot be shown. */
  readonly leftOut: number;
  /** Address of the explorer; null where there is none to go to. */
  readonly exploreHref: string | null;
  /** What is told to screen readers. */
  readonly news: string;
}

/** The parts that the page holds. `chart` stands on its own while it is being fetched. */
export interface PageParts {
  readonly chart: Markup;
  readonly details: Markup | null;
}

export function drawPage(reader: Reader, { chart, details }: PageParts, facts: PageFacts): Markup {
  const { dataset, allItems, messages, level } = reader;
  const words = reader.language.embed;
  const strong = allItems.some((item) => item.sourceIds.length > 1);
  const disputed = allItems.some((item) => item.disputed);
  const { leftOut, exploreHref } = facts;
  return html` <div class="intro" part="intro">
      <h1 class="serif" part="title" ${attributes({ 'aria-level': level > 1 && level })}>
        <bdi>${dataset.title}</bdi>
      </h1>
      <p class="read">
        ${strong && html`<bdi><b>${words.bold}</b> ${words.boldMeans}</bdi> `}
        ${disputed && html`${disputeSign(16)} <bdi>${words.signMeans}</bdi>`}
      </p>
    </div>
    ${chart} ${details} ${leftOut > 0 && html`<p class="left-out">${words.leftOut(leftOut)}</p>`}
    <div class="credit" part="credit">
      <span class="product">${wordmark()}${messages.product}</span>
      ${
        exploreHref !== null &&
        html`<a href="${exploreHref}" target="_blank" rel="noopener">
          ${words.explore(allItems.length)}
          <span class="visually-hidden">${words.inNewTab}</span>${icon(AWAY, 14)}
        </a>`
      }
    </div>
    <p class="visually-hidden" role="status">${facts.news}</p>`;
}
