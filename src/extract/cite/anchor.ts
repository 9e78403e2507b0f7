/**
 * A quotation → its passage: the W3C TextQuoteSelector read backwards, with the
 * fragment form (`first`, `last`) found as a text fragment link is: the first
 * words, then the nearest last words after them.
 */
import type { TextQuoteSelector, TextRange } from '../../model/index.ts';
import { foldText, type FoldedText } from './fold.ts';

/**
 * The one passage of `text` that `quote` describes: UTF-16 units into `text`,
 * from its first to its last visible character. `null` when the words are not
 * there, when they are there more than once, or when the quotation is empty.
 * Inverse of `describeQuote`.
 */
export function anchorQuote(text: string | FoldedText, quote: TextQuoteSelector): TextRange | null {
  const folded = typeof text === 'string' ? foldText(text) : text;
  const [only, another] = findPassages(folded.shown, quote);
  return only && !another ? folded.toSource(only) : null;
}

/** The first passages of a folded text that `quote` fits, in order; two at most, which is one too many. Marks and case must agree. */
export function findPassages(folded: string, quote: TextQuoteSelector): readonly TextRange[] {
  const words = quote.exact ?? quote.first ?? '';
  const found: TextRange[] = [];
  if (words === '') return found;
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
    const passage = passageAt(folded, at, quote);
    if (passage && found.push(passage) === 2) break;
  }
  return found;
}

/** The passage that begins at `start` and that `quote` fits, if there is one. */
export function passageAt(
  folded: string,
  start: number,
  { exact, first, last, prefix = '', suffix = '' }: TextQuoteSelector,
): TextRange | undefined {
  const words = exact ?? first;
  if (words === undefined || !folded.startsWith(words, start)) return undefined;
  if (!follows(folded, start, prefix)) return undefined;
  const behind = start + words.length;
  const end =
    exact === undefined
      ? endOf(folded, behind, last, suffix)
      : precedes(folded, behind, suffix)
        ? behind
        : undefined;
  return end === undefined ? undefined : { start, end };
}

/** Where the passage ends: after the nearest `last` that `suffix` follows; at `from` when there is no `last`. */
function endOf(folded: string, from: number, last: string | undefined, suffix: string) {
  if (last === undefined) return precedes(folded, from, suffix) ? from : undefined;
  if (last === '') return undefined;
  for (let at = folded.indexOf(last, from); at !== -1; at = folded.indexOf(last, at + 1))
    if (precedes(folded, at + last.length, suffix)) return at + last.length;
  return undefined;
}

/** Whether `prefix` stands directly before `at`, but for a space. */
function follows(folded: string, at: number, prefix: string): boolean {
  if (prefix === '') return true;
  const end = folded[at - 1] === ' ' ? at - 1 : at;
  return end >= prefix.length && folded.startsWith(prefix, end - prefix.length);
}

/** Whether `suffix` stands directly after `at`, but for a space. */
function precedes(folded: string, at: number, suffix: string): boolean {
  return folded.startsWith(suffix, folded[at] === ' ' ? at + 1 : at);
}
