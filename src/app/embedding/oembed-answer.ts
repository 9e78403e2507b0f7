/**
 * What an editor that knows oEmbed makes of the page's address: a frame where the build was told
 * where the pages would be, for then the link in its head is absolute; else a link.
 */
export function oEmbedAnswer(page: Document): 'frame' | 'link' | null {
  const link = page.head.querySelector('link[rel="alternate"][type="application/json+oembed"]');
  const href = link?.getAttribute('href');
  if (href === null || href === undefined) return null;
  return /^https?:/u.test(href) ? 'frame' : 'link';
}
