/**
 * The timeline as oEmbed 1.0 describes it (oembed.com), made at build: an editor that knows oEmbed
 * makes an embed of the page's address alone.
 *
 * Nothing in an answer may be relative, because it is read far from the page. Where nobody said
 * where the pages will be, the answer is of type `link`, which names no address: the editor
 * links to the one it was given. Otherwise it is of type `rich`, with the frame and a picture.
 */
import { escaped, frameCode, type PublishedScript } from '../../src/exchange/index.ts';

export const OEMBED_FILE = 'oembed.json';

/** An answer, by the names of the specification. */
export type OEmbed = Readonly<Record<string, string | number>>;

export interface OEmbedFacts {
  readonly title: string;
  /** Address of the folder of the built pages; null where nobody knows it. */
  readonly site: string | null;
  readonly script: PublishedScript;
  /** Of the frame, px: as tall as the timeline is at this width. */
  readonly width: number;
  readonly height: number;
  /** Beside the pages. */
  readonly picture: { readonly file: string; readonly width: number; readonly height: number };
}

const PROVIDER = 'Datelines';
/** Seconds that an editor may keep the answer. */
const A_DAY = 86_400;

/** The answer for the whole timeline. */
export function oEmbedOf({ title, site, script, width, height, picture }: OEmbedFacts): OEmbed {
  const told = { version: '1.0', title, provider_name: PROVIDER, cache_age: A_DAY };
  if (site === null) return { type: 'link', ...told };
  const address = new URL('embed.html', site).href;
  return {
    type: 'rich',
    ...told,
    provider_url: site,
    html: frameCode(address, { title, widthPx: width, heightPx: height, script }),
    width,
    height,
    thumbnail_url: new URL(picture.file, site).href,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}

/** What in a page's head leads to the answer. The specification wants an absolute address; a relative one is found by those who resolve it. */
export function oEmbedLink(title: string, site: string | null): string {
  const href = site === null ? `./${OEMBED_FILE}` : new URL(OEMBED_FILE, site).href;
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(href)}" title="${escaped(title)}" />`;
}
