/** The address of a passage in the original, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Source, TextQuoteSelector } from '../../model/index.ts';

/** Null when the source has no address; the plain address when no words are known. */
export function passageLink(source: Source, quote: TextQuoteSelector): string | null {
  if (source.url === undefined) return null;
  const { exact, prefix, suffix, first, last } = quote;
  const start = exact ?? first;
  if (start === undefined) return source.url;
  const parts = [
    prefix === undefined ? null : `${encoded(prefix)}-`,
    encoded(start),
    exact === undefined && last !== undefined ? encoded(last) : null,
    suffix === undefined ? null : `-${encoded(suffix)}`,
  ].filter((part) => part !== null);
  const glue = source.url.includes('#') ? ':~:' : '#:~:';
  return `${source.url}${glue}text=${parts.join(',')}`;
}

function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
