/**
 * Asks for the data as soon as there is an address: a file of its own, a few
 * hundred bytes, so that the request is on its way while the page's other
 * scripts still come.
 */
import { dataFile, DEFAULT_FILE, INDEX_FILE } from './data-file.ts';

const begun = new Map<string, Promise<Response>>();
const asked = dataFile(location.search, document.baseURI);

for (const file of [asked, INDEX_FILE]) {
  if (file === null) continue;
  const response = fetch(file);
  // What fails is told to whoever asks for it.
  response.catch(() => {});
  begun.set(file, response);
}

// Columns are what others' data may come in: their reader is on its way while the data are.
if (asked !== DEFAULT_FILE) {
  const href = document.querySelector<HTMLElement>('[data-columns]')?.dataset.columns;
  if (href) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href })); // prettier-ignore
}

/** As `fetch`; what was asked for in the beginning is answered from there, once. */
export function fetchBegun(url: string, init?: RequestInit): Promise<Response> {
  const response = begun.get(url);
  begun.delete(url);
  return response ?? fetch(url, init);
}
