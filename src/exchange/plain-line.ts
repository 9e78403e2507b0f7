/** One line of text as a foreign format may have it: nothing that ends lines, turns writing round or is half a character. */

/** Controls, line and paragraph separators, and the marks that turn the direction of what follows them. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** The text with unsafe characters as single spaces; half characters become U+FFFD, as in any UTF-8 file. */
export function plainLine(text: string): string {
  return text
    .replace(UNSAFE, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
}
