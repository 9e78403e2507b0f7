/**
 * Writes the first story's list of events and citations into the built pages, so that they can be
 * read without scripts, by machines as by people.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { Dataset } from '../src/model/index.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = ['index.html', 'embed.html'];
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

async function renderDataset(): Promise<{ head: string; body: string }> {
  const dataset = Dataset.parse(JSON.parse(await readFile(join(ROOT, 'data/events.json'), 'utf8')));
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

/** Fills the pages in `dist/`; each is written whole or not at all. */
export async function prerender(): Promise<void> {
  const parts = await renderDataset();
  for (const page of PAGES) {
    const path = join(ROOT, 'dist', page);
    const html = fillPage(await readFile(path, 'utf8'), parts);
    await writeFile(`${path}.part`, html);
    await rename(`${path}.part`, path);
  }
}
