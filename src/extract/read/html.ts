/**
 * A saved web page → its main text and what it says of itself.
 *
 * Readability finds the main text; its tree is then written out with one blank
 * line between blocks. Blocks that the markup itself tells apart (embedded tweets,
 * captions, bylines) stay in the text as furniture, so that they can be listed.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Furniture } from '../../model/index.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { normaliseText } from './normalise.ts';
import type { PageMetadata } from './page-metadata.ts';
import { ReadError } from './read-error.ts';

export interface HtmlText {
  readonly text: string;
  readonly furniture: readonly Furniture[];
  readonly metadata: PageMetadata;
}

/** More tags than any article has, and nesting deeper than any browser shows: 512 is where Chromium stops. */
const MOST_TAGS = 100_000;
const DEEPEST = 512;
/** Readability's default of 500 letters drops short notes. */
const SHORTEST_TEXT = 140;

/**
 * The main text of `html`, normalised. A page without any gives the empty text.
 * @throws ReadError for a page of too many or too deeply nested tags.
 */
export function readHtml(html: string, path: string): HtmlText {
  refuseTagBomb(html, path);
  // linkedom needs an <html> element to make a document of a fragment.
  const source = /<html[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(source);
  const metadata = readHtmlMetadata(document);
  const body = mainBody(document);
  const blocks = body ? blocksOf(body) : [];
  return { ...joinBlocks(blocks), metadata };
}

function refuseTagBomb(html: string, path: string): void {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS)
    throw new ReadError(
      path,
      `has more than ${MOST_TAGS.toLocaleString('en')} tags; save the article alone`,
    );
  let depth = 0;
  for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
    if (UNCLOSED.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      throw new ReadError(path, 'nests its tags too deeply; save the article alone');
  }
}

const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})\b[^<>]{0,2000}>?/giu;
/** Elements that have no end tag, or whose end tag may be left out. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body'
  ).split(' '),
);

/** The element that holds the article; the whole body where Readability finds none. */
function mainBody(document: Document): Element | null {
  const fallback = document.cloneNode(true) as Document;
  const found = new Readability<Element>(document, {
    charThreshold: SHORTEST_TEXT,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return found?.content?.textContent.trim() ? found.content : fallback.querySelector('body');
}

interface Block {
  readonly text: string;
  readonly reason?: string;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const SILENT = new Set(
  'script style noscript template svg math iframe object select button textarea'.split(' '),
);

/** The visible text of a tree, block by block. Works with its own stack: pages may nest without end. */
function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let line = '';
  let reason: string | undefined;
  const flush = () => {
    const text = normaliseText(line).replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push({ text, reason });
    line = '';
  };
  const stack: (Node | (() => void))[] = [root];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'function') item();
    else if (item.nodeType === 3) line += item.textContent ?? '';
    else if (item.nodeType === 1) {
      const element = item as Element;
      const name = element.localName;
      if (SILENT.has(name) || element.hasAttribute('hidden')) continue;
      const [outer, own] = [reason, furnitureReason(element)];
      const parts = BLOCKS.has(name) || own !== undefined;
      // The cells of a row are read together: "1913" and "Mole rebuilt".
      if (name === 'br' || name === 'td' || name === 'th') line += ' ';
      if (parts) flush();
      reason = outer ?? own;
      stack.push(() => {
        if (parts) flush();
        reason = outer;
      });
      for (const child of [...element.childNodes].reverse()) stack.push(child);
    }
  }
  flush();
  return blocks;
}

/** What the markup itself says is no part of the story. */
function furnitureReason(element: Element): string | undefined {
  const name = element.localName;
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (
    /\b(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed)\b/u.test(
      marks,
    )
  )
    return 'embedded post';
  if (name === 'figcaption' || /\bwp-caption-text\b/u.test(marks)) return 'caption';
  if (name === 'nav' || name === 'footer' || name === 'aside') return `page ${name}`;
  if (/\b(?:byline|dateline-date|entry-meta|post-meta|author-bio)\b/u.test(marks)) return 'byline';
  if (
    /\b(?:share|sharing|social|addtoany|sharedaddy)(?:-(?:bar|buttons|links|icons))?\b/u.test(marks)
  )
    return 'share bar';
  if (/\b(?:related|recommended|newsletter|subscribe|poll|comments?)(?:-[\w-]+)?\b/u.test(marks))
    return 'page furniture';
  return undefined;
}

function joinBlocks(blocks: readonly Block[]): Pick<HtmlText, 'text' | 'furniture'> {
  let text = '';
  const furniture: Furniture[] = [];
  for (const block of blocks) {
    const start = text === '' ? 0 : text.length + 2;
    text += text === '' ? block.text : `\n\n${block.text}`;
    if (block.reason !== undefined)
      furniture.push({ range: { start, end: text.length }, reason: block.reason });
  }
  return { text, furniture };
}
