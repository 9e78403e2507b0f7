/**
 * Whether to begin the tour: on the first visit to the page itself, and never again.
 *
 * "At most once" outlasts a session, so one word is kept in the reader's own browser, by which
 * nobody can be told from another and which is sent nowhere. Where that is forbidden there is no
 * tour: none is better than one at every visit. A link that leads to a place is answered with that
 * place alone.
 */
const KEY = 'datelines-tour';

/** True once for each browser that remembers, at an address without `?` or `#`. */
export function isFirstVisit(): boolean {
  if (location.search || location.hash) return false;
  try {
    const isFirst = !localStorage.getItem(KEY);
    localStorage.setItem(KEY, 'seen');
    return isFirst;
  } catch {
    return false;
  }
}
