/**
 * The code that puts a timeline into an article: a frame, with the script that
 * gives it its height. What the reader of the dialog has chosen goes into the
 * frame's address, in the words that `embed.html` reads.
 */
import { formatPlace, NOWHERE, type Place } from './url-state.ts';

export interface EmbedChoice {
  /** The dataset's file, relative to the page; null for the one that opens by itself. */
  readonly file: string | null;
  readonly theme: 'light' | 'dark' | null;
  /** What the page has been asked to speak, BCP 47; null leaves it to the data. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly key: boolean;
  readonly zoom: boolean;
  readonly fold: boolean;
  /** What is shown; the whole timeline where it names nothing. */
  readonly place: Pick<Place, 'eventId' | 'period' | 'sourceCodes'>;
}

/** The whole timeline, with nothing open. */
export const WHOLE: EmbedChoice['place'] = { eventId: null, period: null, sourceCodes: null };

/** The script of the host page; with its hash where the file of this name never changes. */
export interface HostScript {
  readonly file: string;
  readonly integrity: string | null;
}

export interface FrameFacts {
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** Most it is wide, px; null fills its column. */
  readonly widthPx: number | null;
  /** Kept free until the timeline is there, px. */
  readonly heightPx: number;
  readonly script: HostScript;
}

/** Address of the embed, absolute, beside the page at `base`. */
export function embedAddress(choice: EmbedChoice, base: string): string {
  const url = new URL('embed.html', base);
  if (choice.file !== null) url.searchParams.set('data', choice.file);
  if (choice.theme) url.searchParams.set('theme', choice.theme);
  if (choice.language) url.searchParams.set('lang', choice.language);
  if (choice.direction === 'rtl') url.searchParams.set('dir', 'rtl');
  if (!choice.key) url.searchParams.set('key', '0');
  if (!choice.zoom) url.searchParams.set('zoom', '0');
  url.hash = formatPlace({ ...NOWHERE, ...choice.place, fold: choice.fold || null });
  return url.href;
}

/**
 * The frame and its script. `allow-popups` and its companion let the links to
 * sources open; nothing else of the page is within the frame's reach.
 */
export function frameCode(address: string, facts: FrameFacts): string {
  const { title, widthPx, heightPx, script } = facts;
  const style = [
    'display: block',
    'width: 100%',
    ...(widthPx === null ? [] : [`max-width: ${widthPx}px`]),
    `height: ${heightPx}px`,
    'border: 0',
  ].join('; ');
  const src = new URL(script.file, address).href;
  return [
    '<iframe',
    '  data-datelines',
    `  src="${escapeText(address)}"`,
    `  title="${escapeText(title)}"`,
    '  loading="lazy"',
    '  referrerpolicy="no-referrer"',
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    `  style="${style}"`,
    '></iframe>',
    `<script src="${escapeText(src)}"${integrityOf(script)} defer></script>`,
  ].join('\n');
}

/** The frame as a block of WordPress's editor, which keeps its hands off what stands in it. */
export function wordPressCode(address: string, facts: FrameFacts): string {
  return ['<!-- wp:html -->', frameCode(address, facts), '<!-- /wp:html -->'].join('\n');
}

/** The hash of a script whose content never changes, as attributes; empty for another. */
export function integrityOf({ integrity }: HostScript): string {
  return integrity ? ` integrity="${escapeText(integrity)}" crossorigin="anonymous"` : '';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in an attribute between double quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
}
