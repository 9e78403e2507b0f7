/**
 * A passage with the words around it, for readers who have the article's text at hand.
 * The text is theirs: it is cut here and shown, and goes nowhere.
 */
import { sliceRange, type TextRange } from '../../model/index.ts';

/** The normalised text of a source; null where it is not at hand. */
export type TextOf = (source: string) => Promise<string | null>;

export interface PassageInContext {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** Letters shown before the passage, and after it. */
const AROUND = 220;

/**
 * The passage that `range` cuts from `text`, with what stands around it in its paragraph;
 * an ellipsis where that goes on. Null where the range lies outside the text.
 */
export function passageInContext(
  text: string,
  range: TextRange,
  around = AROUND,
): PassageInContext | null {
  const passage = sliceWithin(text, range);
  if (passage === null) return null;
  return {
    before: beforeOf(text.slice(0, range.start), around),
    passage,
    after: afterOf(text.slice(range.end, range.end + 4 * around), around),
  };
}

function sliceWithin(text: string, range: TextRange): string | null {
  if (range.start < 0 || range.start >= range.end || range.end > text.length) return null;
  return sliceRange(text, range);
}

function beforeOf(text: string, around: number): string {
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1).trimStart();
  if (paragraph.length <= around) return paragraph;
  const tail = paragraph.slice(-around);
  const space = tail.search(/\s/u);
  return `… ${(space === -1 ? wholeStart(tail) : tail.slice(space)).trimStart()}`;
}

function afterOf(text: string, around: number): string {
  const end = text.indexOf('\n\n');
  const paragraph = end === -1 ? text : text.slice(0, end);
  if (paragraph.length <= around) return paragraph.trimEnd();
  const head = paragraph.slice(0, around);
  const space = head.search(/\s\S*$/u);
  return `${(space <= 0 ? wholeEnd(head) : head.slice(0, space)).trimEnd()} …`;
}

/** Without the half of a character that a cut has left. */
function wholeStart(text: string): string {
  return text.replace(/^[\udc00-\udfff]/u, '');
}

function wholeEnd(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, '');
}
