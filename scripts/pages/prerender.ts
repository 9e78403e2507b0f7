/** The list of a dataset's events and citations as markup, for readers without scripts, and its place in a page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import type { Dataset } from '../../src/model/index.ts';

const ROOT = join(import.meta.dirname, '../..');
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
  // As a build says it: components that are made for development ask for more than is there.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
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
    )) as typeof import('../../src/prerender/index.ts');
    return await module.renderDataset(dataset);
  } finally {
    await vite.close();
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
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

/**
 * Markup without comments, by which components would find their places again. A frame's script puts
 * its own in the place of all, and until then each is a node of the document. Text has no `<`.
 */
export function withoutMarks(markup: string): string {
  return markup.replace(/<!--.*?-->/gs, '');
}
