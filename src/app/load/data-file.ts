/** Which file of this site a page opens, by its address. */

export const DEFAULT_FILE = 'data/events.json';
export const INDEX_FILE = 'data/index.json';

/**
 * The file that `?data=` names, or the default. Null when it may not be opened:
 * only JSON files below the page itself, so that a link cannot make this page
 * show somebody else's data under its name.
 */
export function dataFile(search: string, base: string): string | null {
  const asked = new URLSearchParams(search).get('data');
  if (!asked) return DEFAULT_FILE;
  if (/^[a-z][a-z\d+.-]*:|^[/\\]|[\\?#]/i.test(asked) || !asked.endsWith('.json')) return null;
  const home = new URL('.', base);
  const url = new URL(asked, home);
  return url.origin === home.origin && url.pathname.startsWith(home.pathname) ? asked : null;
}
