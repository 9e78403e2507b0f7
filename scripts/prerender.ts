/**
 * Writes the first story's list of events and citations into the built pages, so that they can be
 * read without scripts, by machines as by people.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { Dataset } from '../src/model/index.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** Where the list goes; the page's own script takes its place. */
export const OUTLET = '<!--ssr-outlet-->';

/**
 * The page with `body` in the place of its outlet, and `head` at the end of its head.
 * @throws when the page has no outlet or no head, or more than one.
 */
export function fillPage(page: string, { head, body }: { head: string; body: string }): string {
  return insert(insert(page, OUTLET, body), '</head>', `${head}</head>`);
}

function insert(page: string, mark: string, text: string): string {
  const count = page.split(mark).length - 1;
  if (count !== 1) throw new Error(`expected one ${mark}, found ${count}`);
  // A function, because `$&` and its kin in a text would be read as patterns.
  return page.replace(mark, () => text);
}

/** The list of a dataset's events as markup, and the style it brings. */
export async function renderList(dataset: Dataset): Promise<{ head: string; body: string }> {
  const vite = await createServer({
    server: { middlewareMode: true, hmr: false, watch: null },
    appType: 'custom',
    // As in the build: the classes of components are the same there, and styles carry no source maps.
    mode: 'production',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = (await vite.ssrLoadModule(
      '/src/prerender/index.ts',
    )) as typeof import('../src/prerender/index.ts');
    return await module.renderDataset(dataset);
  } finally {
    await vite.close();
  }
}

/**
 * The head of a frame's page. A strict content security policy allows no style in it, and the
 * script brings its own: the list's style is a file that only readers without scripts load.
 */
async function frameHead(css: string): Promise<string> {
  const file = `assets/list-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await writeFile(join(DIST, file), css);
  return `<noscript><link rel="stylesheet" href="./${file}" /></noscript>`;
}

/** All the style of a page that is nothing but the list. */
export async function listStyle(head: string): Promise<string> {
  const [tokens, base] = await Promise.all(
    ['tokens', 'base'].map((name) => readFile(join(ROOT, `src/ui/${name}.css`), 'utf8')),
  );
  return `${tokens}${base}${stylesIn(head)}`;
}

/** The text of the style elements in a head. */
function stylesIn(head: string): string {
  return [...head.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');
}

/**
 * Markup without `style` attributes, which a strict content security policy forbids. Only within
 * tags: a text may say what it likes.
 */
export function withoutStyles(markup: string): string {
  return markup.replace(/<[a-z][\w-]*(?:\s+[^\s=<>"]+(?:="[^"]*")?)*\s*\/?>/g, (tag) =>
    tag.replace(/(\s+[^\s=<>"]+)(="[^"]*")?/g, (attribute, name: string) =>
      name.trim() === 'style' ? '' : attribute,
    ),
  );
}

/** Nothing is painted before the frame's script has run: else the list would flash up before the chart. */
function blockRendering(page: string): string {
  return page.replace('<script type="module"', '<script type="module" blocking="render"');
}

/** Fills the pages in `dist/`; each is written whole or not at all. */
export async function prerender(): Promise<void> {
  const story = JSON.parse(await readFile(join(ROOT, 'data/events.json'), 'utf8')) as unknown;
  const parts = await renderList(Dataset.parse(story));
  const framed = {
    head: await frameHead(await listStyle(parts.head)),
    body: withoutStyles(parts.body),
  };
  await rewrite('index.html', (page) => fillPage(page, parts));
  await rewrite('embed.html', (page) => blockRendering(fillPage(page, framed)));
}

async function rewrite(name: string, change: (page: string) => string): Promise<void> {
  const path = join(DIST, name);
  const page = change(await readFile(path, 'utf8'));
  await writeFile(`${path}.part`, page);
  await rename(`${path}.part`, path);
}
