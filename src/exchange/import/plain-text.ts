/**
 * Text from a stranger's file → lines that the contract allows. Markup becomes the words
 * it marks; nothing of it is ever shown as markup.
 */

/** Control characters, half characters and bidi overrides: what `Line` of the contract refuses. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/gu;

/** Names of the characters that pages write by name more often than not. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', copy: '©' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', middot: '·' },
};

/** Tags that end a word: what they part stays parted. */
const BLOCK =
  /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section|hr|figure|figcaption)\b[^<>]*>/giu;
const DROPPED = /<(script|style|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu;
/** A real tag, closing tag or comment: "a < b" is none. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>/giu;

/** The words of a text that may hold HTML, on one line; empty when it has none. */
export function plainText(markup: string): string {
  const words = markup.replace(DROPPED, ' ').replace(BLOCK, ' ').replace(TAG, '');
  return oneLine(words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, character));
}

/** The same for a text that holds no markup. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
}

/** Whether a text holds what `oneLine` takes out beside line breaks and tabs. */
export function hasUnprintable(text: string): boolean {
  return /[\p{Cs}\u202a-\u202e]|(?![\t\n\r])\p{Cc}/u.test(text);
}

function character(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    const lower = name.toLowerCase();
    return Object.hasOwn(ENTITIES, lower) ? (ENTITIES[lower] ?? whole) : whole;
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** At most `most` UTF-16 units, cut between words where there are any, with an ellipsis for what is gone. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '');
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** An http or https address; undefined for every other, `javascript:` above all. */
export function webAddress(text: string): string | undefined {
  const address = text.trim();
  if (address.length > 2000 || !/^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/iu.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}
