/** Where a saved page came from: its canonical link, or the note that a browser or an archive left in it. */
import { webUrlOf } from './page-metadata.ts';

export interface PageUrl {
  readonly url?: string;
  /** The copy in a web archive that was saved. */
  readonly archiveUrl?: string;
  /** Whether the page's OpenGraph speaks of the capture: archive.today writes its own name and day there. */
  readonly isCapture: boolean;
}

/** `https://web.archive.org/web/20240504010203/https://example.org/mole`, also with `id_`, `im_` … after the digits. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|is|ph|li|md|vn|fo))\/(?:\d{4,14}(?:[a-z]{2}_)?|\d{4}\.\d{2}\.\d{2}-\d+|o\/\w+)\/(?<original>https?:\/\/.+)$/iu;
/** What archive.today calls itself, and its own short address of a copy. */
const CAPTURE = /^https?:\/\/archive\.(?:today|is|ph|li|md|vn|fo)\//iu;
const SHORT = /^https?:\/\/archive\.(?:today|is|ph|li|md|vn|fo)\/\w+\/?$/iu;
/** What browsers and page savers write above the page; the number is the address's length. */
const SAVED_FROM = [
  /<!-- saved from url=\(\d{4}\)(?<url>https?:\/\/[^\s>]{4,2000}) -->/iu,
  /\bPage saved with SingleFile\s+url:\s*(?<url>https?:\/\/\S{4,2000})/iu,
  /<!-- BEGIN WAYBACK TOOLBAR INSERT -->[\s\S]{0,20000}?["'](?<url>https?:\/\/web\.archive\.org\/web\/\d{14}\/https?:\/\/[^"']{4,2000})["']/iu,
];
/** The notes stand at the head of the file; the toolbar behind the page's own head. */
const HEAD = 300_000;

/** The page's address and that of its archived copy. `given` is what OpenGraph says. */
export function readPageUrl(document: Document, html: string, given: string | undefined): PageUrl {
  const hrefOf = (selector: string) =>
    webUrlOf(document.querySelector(selector)?.getAttribute('href'));
  const canonical = hrefOf('link[rel~="canonical"]');
  const bookmark = hrefOf('link[rel~="bookmark"]');
  const saved = SAVED_FROM.map((note) => note.exec(html.slice(0, HEAD))?.groups?.url);
  // The line above a page that Firefox saved from its reader view.
  const reader = hrefOf('a.reader-domain');
  const urls = [canonical, given, ...saved, reader]
    .map(webUrlOf)
    .filter((url) => url !== undefined);
  const isCapture = urls.some((url) => CAPTURE.test(url));
  if (isCapture && bookmark !== undefined) urls.push(bookmark);
  const archiveUrl = urls.find((url) => ARCHIVED.test(url) || SHORT.test(url));
  const url = urls.find((each) => !SHORT.test(each));
  return {
    url: webUrlOf(ARCHIVED.exec(url ?? '')?.groups?.original) ?? url,
    archiveUrl,
    isCapture,
  };
}
