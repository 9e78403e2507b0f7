/** The code that puts a timeline into an article as an element of it, in the words that `<datelines-timeline>` reads. */
import { escaped, integrityOf, type PublishedScript } from '../../exchange/index.ts';
import { formatPlace, NOWHERE } from '../address/url-state.ts';
import { explorerAddress, WHOLE, type EmbedChoice } from './embed-code.ts';

export interface ElementFacts {
  /** Most it is wide, px; null fills its column. */
  readonly widthPx: number | null;
  /** Kept free until the timeline is there, px. */
  readonly heightPx: number;
  readonly script: PublishedScript;
  /** Markup that is read until then, and where there are no scripts. */
  readonly fallback: string;
}

/** The dataset that opens by itself. */
const USUAL_FILE = 'data/events.json';

/** The element and its script, for the page at `base`. */
export function elementCode(choice: EmbedChoice, base: string, facts: ElementFacts): string {
  const { widthPx, heightPx, script, fallback } = facts;
  const at = (path: string) => new URL(path, base).href;
  const place = new URLSearchParams(formatPlace({ ...NOWHERE, ...choice.place }).replace(/^#/, ''));
  const attributes = {
    src: at(choice.file ?? USUAL_FILE),
    explore: explorerAddress({ ...choice, place: WHOLE }, base),
    selected: place.get('e'),
    view: place.get('t'),
    sources: place.get('s'),
    fold: choice.fold ? '1' : null,
    theme: choice.theme,
    lang: choice.language,
    dir: choice.direction === 'rtl' ? 'rtl' : null,
    key: choice.key ? null : 'false',
    interactive: choice.zoom ? null : 'false',
    height: String(heightPx),
    style: styleOf(widthPx, heightPx),
  };
  return [
    `<script type="module" src="${escaped(at(script.file))}"${integrityOf(script)}></script>`,
    '<datelines-timeline',
    ...Object.entries(attributes).flatMap(([name, value]) =>
      value === null ? [] : [`  ${name}="${escaped(value)}"`],
    ),
    '>',
    fallback,
    '</datelines-timeline>',
  ].join('\n');
}

/** The room until the script has come; then the element takes the height that it needs. */
function styleOf(widthPx: number | null, heightPx: number): string {
  return [
    'display: block',
    ...(widthPx === null ? [] : [`max-width: ${widthPx}px`]),
    `height: ${heightPx}px`,
    'overflow: auto',
  ].join('; ');
}
