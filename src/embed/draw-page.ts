/** What stands around the chart: title, how to read it, what was left out, whose it is, and the way to the whole. */
import { disputeSign, icon, wordmark } from './drawing.ts';
import { html, type Markup } from './html.ts';
import type { Reader } from './reader.ts';

export interface PageFacts {
  /** Events in the data file that cannot be shown. */
  readonly leftOut: number;
  readonly exploreHref: string;
  /** What is told to screen readers. */
  readonly news: string;
}

/** The parts that the page holds. `chart` stands on its own while it is being fetched. */
export interface PageParts {
  readonly chart: Markup;
  readonly details: Markup | null;
}

export function drawPage(reader: Reader, { chart, details }: PageParts, facts: PageFacts): Markup {
  const { dataset, allItems, messages } = reader;
  const words = reader.language.embed;
  const strong = allItems.some((item) => item.sourceIds.length > 1);
  const disputed = allItems.some((item) => item.disputed);
  const { leftOut } = facts;
  return html` <header>
      <h1 class="serif"><bdi>${dataset.title}</bdi></h1>
      <p class="read">
        ${strong && html`<bdi><b>${words.bold}</b> ${words.boldMeans}</bdi> `}
        ${disputed && html`${disputeSign(16)} <bdi>${words.signMeans}</bdi>`}
      </p>
    </header>
    <main>${chart}</main>
    ${details} ${leftOut > 0 && html`<p class="left-out">${words.leftOut(leftOut)}</p>`}
    <footer>
      <span class="product">${wordmark()}${messages.product}</span>
      <a href="${facts.exploreHref}" target="_blank" rel="noopener">
        ${words.explore(allItems.length)}
        <span class="visually-hidden">${words.inNewTab}</span>${icon('away', 14)}
      </a>
    </footer>
    <p class="visually-hidden" role="status">${facts.news}</p>`;
}
