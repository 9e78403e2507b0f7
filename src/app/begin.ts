/**
 * Asks for the data as soon as there is an address, and shows the theme chosen earlier before
 * anything is painted: a file of its own, a few hundred bytes, so that both are under way while
 * the page's other scripts still come.
 */
import { dataFile, DEFAULT_FILE, INDEX_FILE } from './load/data-file.ts';
import { keptTheme, showTheme } from './theme/kept-theme.ts';

const begun = new Map<string, Promise<Response>>();
const asked = dataFile(location.search, document.baseURI);

ask(asked);
// What others' data may come in, columns or tiles by their header: its reader is on its way while the data are.
if (asked !== DEFAULT_FILE) {
  const parts = document.querySelector<HTMLElement>('[data-tiles]')?.dataset;
  const files = asked?.endsWith('timeline.json') ? parts?.tiles : parts?.columns;
  for (const href of files?.split(' ') ?? []) {
    const way = href.endsWith('css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
    document.head.append(Object.assign(document.createElement('link'), { ...way, crossOrigin: '', href })); // prettier-ignore
  }
}
// What else there is to open is asked for last: a browser has six requests at a time under way.
ask(INDEX_FILE);

showTheme(document.documentElement, keptTheme());

function ask(file: string | null): void {
  if (file === null) return;
  const response = whole(file);
  // What fails is told to whoever asks for it.
  response.catch(() => {});
  begun.set(file, response);
}

/** A response of which the bytes are read as they come: those that nobody reads are held back. */
async function whole(file: string): Promise<Response> {
  const response = await fetch(file);
  const bytes = response.arrayBuffer();
  bytes.catch(() => {});
  return Object.assign(response, { arrayBuffer: () => bytes });
}

/** As `fetch`; what was asked for in the beginning is answered from there, once. */
export function fetchBegun(url: string, init?: RequestInit): Promise<Response> {
  const response = begun.get(url);
  begun.delete(url);
  return response ?? fetch(url, init);
}
