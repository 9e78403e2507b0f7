/**
 * Writes the first story into the built pages, for whoever has no scripts: the list of events and
 * citations for people, JSON-LD for search engines, an answer to oEmbed for editors, and a picture.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonLdBlock } from '../../src/exchange/index.ts';
import { dateWords, Dataset, loadDateLanguage, type Edtf } from '../../src/model/index.ts';
import { drawPicture } from '../../src/picture/index.ts';
import { oEmbedLink, oEmbedOf, OEMBED_FILE, type OEmbed } from './oembed.ts';
import { fillPage, listStyle, renderList, withoutMarks, withoutStyles } from './prerender.ts';
import { pinned } from '../vite/host-script.ts';
import { writeWhole } from '../write-file.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

/** The dataset for search engines, in a page of which `url` is the address; empty where that is not known. */
export async function jsonLdFor(dataset: Dataset, url: string): Promise<string> {
  const { language } = dataset;
  await loadDateLanguage(language);
  const words = { dateWords: (when: Edtf) => dateWords(when, { locale: language }) };
  return jsonLdBlock(dataset, { words, page: { url } });
}

/** px; the width that articles have. */
const FRAME_WIDTH = 680;
/** px of paper on each side of a picture, which an embed has not. */
const PAPER = 16;
/** px by which the embed's lines below the chart are higher than a picture's. */
const TALLER = 5;
const PICTURE_FILE = 'timeline.svg';

/** The answer to oEmbed for a dataset, and the picture that it names. */
export async function oEmbedFor(
  story: Dataset,
  site: string | null,
): Promise<{ readonly oEmbed: OEmbed; readonly svg: string }> {
  const wish = { width: FRAME_WIDTH + 2 * PAPER, page: site };
  const { svg, width, height } = drawPicture(story, wish);
  const chart = drawPicture(story, { ...wish, field: true }).height - 2 * PAPER;
  const oEmbed = oEmbedOf({
    ...{ title: story.title, site, width: FRAME_WIDTH, height: chart + TALLER },
    script: pinned(await readFile(join(ROOT, 'public/embed.js'), 'utf8')),
    picture: { file: PICTURE_FILE, width, height },
  });
  return { oEmbed, svg };
}

export interface PublishOptions {
  /** Folder of the built pages. */
  readonly dist?: string;
  /** Where they will be found, with a slash at its end; null where nobody knows. */
  readonly site?: string | null;
}

/** Fills the pages in `dist`, and writes what stands beside them; each is written whole or not at all. */
export async function publishPages({ dist = DIST, site = null }: PublishOptions = {}) {
  const json = JSON.parse(await readFile(join(ROOT, 'data/events.json'), 'utf8')) as unknown;
  const story = Dataset.parse(json);
  const parts = await renderList(story);
  const { oEmbed, svg } = await oEmbedFor(story, site);
  await writeWhole(join(dist, OEMBED_FILE), `${JSON.stringify(oEmbed, null, 2)}\n`);
  await writeWhole(join(dist, PICTURE_FILE), svg);
  const link = oEmbedLink(story.title, site);
  // Search engines are asked to pass over the frame's page, so it does not carry what is for them.
  const jsonLd = await jsonLdFor(story, site ?? '');
  const framed = await frameHead(dist, await listStyle(parts.head));
  await rewrite(join(dist, 'index.html'), (page) =>
    fillPage(page, { head: link + jsonLd + parts.head, body: parts.body }),
  );
  await rewrite(join(dist, 'embed.html'), (page) =>
    blockRendering(
      fillPage(page, { head: link + framed, body: withoutMarks(withoutStyles(parts.body)) }),
    ),
  );
}

async function rewrite(path: string, change: (page: string) => string): Promise<void> {
  await writeWhole(path, change(await readFile(path, 'utf8')));
}

/** What a frame shows unless its address names another file, asked for as its script asks for it. */
const DATA_BESIDE_SCRIPT =
  '<link rel="preload" as="fetch" crossorigin href="./data/events.json" />';

/**
 * The head of a frame's page. A strict content security policy allows no style in it, and the
 * script brings its own: the list's style is a file that only readers without scripts load. The data
 * come beside the script, not after it; a frame of other data has asked for these in vain, once.
 */
async function frameHead(dist: string, css: string): Promise<string> {
  const file = `assets/list-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await writeWhole(join(dist, file), css);
  return `${DATA_BESIDE_SCRIPT}<noscript><link rel="stylesheet" href="./${file}" /></noscript>`;
}

/** Nothing is painted before the frame's script has run: else the list would flash up before the chart. */
function blockRendering(page: string): string {
  return page.replace('<script type="module"', '<script type="module" blocking="render"');
}
