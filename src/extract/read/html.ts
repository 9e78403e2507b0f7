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
import { dateLineKind, readDateText } from './date-text.ts';
import { furnitureReason, isHidden, markFurniture } from './html-furniture.ts';
import { linksAway } from './html-links.ts';
import { keepToldLists } from './html-lists.ts';
import { measureText, type TextMeasure } from './html-measure.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { PAYWALL } from './furniture/phrases.ts';
import { normaliseText } from './normalise.ts';
import { lineOf, type PageMetadata } from './page-metadata.ts';
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
  const metadata = readHtmlMetadata(document, source);
  removeHidden(document);
  keepToldLists(document);
  markFurniture(document);
  const { body, byline } = mainBody(document);
  const blocks = body ? blocksOf(body) : [];
  return { ...joinBlocks(blocks), metadata: { ...readByline(byline), ...definedOf(metadata) } };
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

function definedOf(metadata: PageMetadata): PageMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

/** What no reader sees goes first: Readability would take a page's hidden menus for its text. */
function removeHidden(document: Document): void {
  for (const element of document.querySelectorAll(
    '[hidden], [style], [id^="wm-ipp"], #donato, .mw-editsection',
  ))
    if (isHidden(element)) element.remove();
}

/** The line that Readability takes out of the text because it names the author. */
function readByline(line: string | undefined): Pick<PageMetadata, 'author' | 'bylineDate'> {
  const text = lineOf(line) ?? '';
  const [, name] =
    /^(?:by|por)?:?\s*(\p{Lu}[\p{L}\p{M}.'’ -]{2,60}?)(?=$|[|,•·–—(\d]|\s+(?:on|published|updated)\b|\s+\p{Lu}\p{L}+\s+\d)/iu.exec(
      text,
    ) ?? [];
  return { author: name?.trim(), bylineDate: readDateText(text) };
}

/** The element that holds the article, and the byline that stood in it; the whole body where Readability finds none. */
function mainBody(document: Document): { body: Element | null; byline?: string } {
  const fallback = document.cloneNode(true) as Document;
  const found = new Readability<Element>(document, {
    charThreshold: SHORTEST_TEXT,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return found?.content?.textContent.trim()
    ? { body: found.content, byline: found.byline ?? undefined }
    : { body: fallback.querySelector('body') };
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
  const reasonOf = furnitureReader(root);
  let line = '';
  let reason: string | undefined;
  const flush = () => {
    for (const text of linesOf(line)) blocks.push({ text, reason });
    line = '';
  };
  const stack: (Node | (() => void))[] = [root];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'function') item();
    else if (item.nodeType === 3) line += (item.textContent ?? '').replace(/\s+/gu, ' ');
    else if (item.nodeType === 1) {
      const element = item as Element;
      const name = element.localName;
      if (SILENT.has(name)) continue;
      const outer = reason;
      const own = outer ?? reasonOf(element);
      const parts = BLOCKS.has(name) || own !== undefined;
      // The cells of a row are read together: "1913" and "Mole rebuilt".
      if (name === 'td' || name === 'th') line += ' ';
      if (name === 'br') line += '\n';
      if (parts) flush();
      reason = own;
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

/** Places where a word may be broken, which no reader sees: "har\u00adbour", "and/\u200bor". */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A block's text: as one line, or, where `<br>` parts it into a byline, a date and the like, as these. */
function linesOf(block: string): string[] {
  const lines = block
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) => normaliseText(line).replace(/\s+/gu, ' ').trim());
  const isHead =
    lines.every((line) => line.length <= LONGEST_HEAD_LINE) &&
    lines.some((line) => dateLineKind(line) !== null || /^(?:by|por)\s+\p{Lu}/iu.test(line));
  return (isHead ? lines : [lines.join(' ').replace(/\s+/gu, ' ').trim()]).filter(
    (line) => line !== '',
  );
}

const LONGEST_HEAD_LINE = 120;

/** A share of the text that no furniture has: a class of the whole article may be "post has-comments". */
const MOST_FURNITURE = 0.4;

/** Letters of a notice that asks to be paid; longer, it is what was paid for: a subscriber saved the page. */
const LONGEST_NOTICE = 300;

/** Why an element of `root` is furniture; nothing for one that holds much of the text. */
function furnitureReader(root: Element): (element: Element) => string | undefined {
  const measure = measureText(root);
  const most = measure(root).all * MOST_FURNITURE;
  const leadsAway = linksAway(root, measure);
  return (element) => {
    if (element === root) return undefined;
    const reason = furnitureReason(element) ?? (leadsAway(element) ? 'related links' : undefined);
    if (reason === undefined || isWithinSentence(element, measure)) return undefined;
    if (reason === PAYWALL && measure(element).all > LONGEST_NOTICE) return undefined;
    return measure(element).plain > most ? undefined : reason;
  };
}

/** Whether an element is a few words of a paragraph, which no class should cut out of it, or a part of program code. */
function isWithinSentence(element: Element, measure: (element: Element) => TextMeasure): boolean {
  const parent = element.parentElement;
  if (BLOCKS.has(element.localName) || !parent) return false;
  if (parent.localName === 'pre' || parent.localName === 'code') return true;
  return (
    /^(?:p|li|dd|td|blockquote|h[1-6])$/u.test(parent.localName) &&
    measure(parent).all > measure(element).all * 2
  );
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
