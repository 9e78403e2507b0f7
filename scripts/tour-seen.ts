/**
 * What a browser keeps that has seen the tour of the explorer: the storage state, as Playwright takes
 * it, for whoever drives the page by a script and wants it as at a second visit.
 */

/** @param origin of the pages, as `http://127.0.0.1:4319`. */
export function tourSeen(origin: string) {
  const localStorage = [{ name: 'datelines-tour', value: 'seen' }];
  return { cookies: [], origins: [{ origin, localStorage }] };
}
