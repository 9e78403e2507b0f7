/**
 * Links that open a source at the words cited, by text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser that does not know
 * them, or a page whose words have changed, still opens the page.
 */
import type { TextQuoteSelector } from './citation.ts';
import type { Source } from './source.ts';

type LinkedSource = Pick<Source, 'url' | 'archiveUrl'>;
interface Quoting {
  readonly quote: TextQuoteSelector;
}

/** The source's address, pointing at the passage. A hash it already has is kept before the directive. Null without an address. */
export function passageLink(source: LinkedSource, citation: Quoting): string | null {
  return source.url === undefined ? null : withTextFragment(source.url, citation.quote);
}

/** The same into the archived copy, for when the original may be gone. Null without one. */
export function archiveLink(source: LinkedSource, citation: Quoting): string | null {
  return source.archiveUrl === undefined
    ? null
    : withTextFragment(source.archiveUrl, citation.quote);
}

/** The address with `:~:text=[prefix-,]start[,end][,-suffix]`; as it is when the quote has no words. */
function withTextFragment(url: string, quote: TextQuoteSelector): string {
  const [page = url] = url.split(':~:');
  const { exact, first, last } = quote;
  const words = exact === undefined ? [first, last] : [exact];
  const [start, end] = words.filter((text) => text !== undefined).map(encodeText);
  if (start === undefined) return page.replace(/#$/, '');
  const parts = [
    quote.prefix === undefined ? undefined : `${encodeText(quote.prefix)}-`,
    start,
    end,
    quote.suffix === undefined ? undefined : `-${encodeText(quote.suffix)}`,
  ];
  const directive = parts.filter((part) => part !== undefined).join(',');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A hyphen, comma or ampersand would end a part, so all three are escaped; `encodeURIComponent` leaves the hyphen. */
function encodeText(text: string): string {
  return encodeURIComponent(text.trim()).replace(/-/g, '%2D');
}
