/**
 * The code that puts a timeline into an article: a frame, with the script of
 * the host page that gives it its height.
 */
import { escaped } from './markup.ts';

/** A script as a build has published it; with its hash where the file of this name never changes. */
export interface PublishedScript {
  /** Address relative to the embed. */
  readonly file: string;
  /** For the `integrity` of a script element (Subresource Integrity). */
  readonly integrity: string | null;
}

export interface FrameFacts {
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** Most it is wide, px; null fills its column. */
  readonly widthPx: number | null;
  /** Kept free until the timeline is there, px. */
  readonly heightPx: number;
  readonly script: PublishedScript;
}

/**
 * The frame and its script. `allow-popups` and its companion let the links to sources open;
 * nothing else of the page is within the frame's reach. `width` and `height` are there for
 * readers of feeds and pages with a policy, which take the style away.
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
    `  src="${escaped(address)}"`,
    `  title="${escaped(title)}"`,
    `  width="${widthPx ?? '100%'}"`,
    `  height="${heightPx}"`,
    '  loading="lazy"',
    '  referrerpolicy="no-referrer"',
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    `  style="${style}"`,
    '></iframe>',
    `<script src="${escaped(src)}"${integrityOf(script)} defer></script>`,
  ].join('\n');
}

/** The frame as a block of WordPress's editor, which keeps its hands off what stands in it. */
export function wordPressCode(address: string, facts: FrameFacts): string {
  return ['<!-- wp:html -->', frameCode(address, facts), '<!-- /wp:html -->'].join('\n');
}

/** The hash of a script whose content never changes, as attributes; empty for another. */
export function integrityOf({ integrity }: PublishedScript): string {
  return integrity ? ` integrity="${escaped(integrity)}" crossorigin="anonymous"` : '';
}
