/**
 * Posts from social media pasted into an article's text: the stamp
 * "— Name (@handle) August 27, 2025", the post above it, and links after it.
 * The stamp dates the post and nothing else (DATA.md, rule 4).
 */
import type { Furniture } from '../../../model/index.ts';
import { dateLineKind } from '../date-text.ts';
import type { Line } from './lines.ts';

const STAMP = /(?:^|\s)(?:[—–]|--)\s?[^\n—–]{1,80}?\(@\w{1,30}\)\s*(?<date>\S.{3,30})$/u;
const POST_LINK = /\b(?:pic\.twitter\.com|t\.co|pic\.x\.com)\/\w/u;
/** A post of 280 characters with its links; what is longer cannot be told from the article. */
const LONGEST_POST = 360;
const MOST_WORDS = 60;

/** The posts among `lines`, each of its lines as one piece of furniture. */
export function readPosts(lines: readonly Line[]): Furniture[] {
  const posts = new Map<number, string>();
  for (const [index, line] of lines.entries()) {
    const date = STAMP.exec(line.text.slice(-200))?.groups?.date;
    if (date === undefined || dateLineKind(date) === null) continue;
    posts.set(index, 'social media post');
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const isStampAlone = /^(?:[—–]|--)/u.test(line.text);
    if (isStampAlone && above && isPostText(above)) posts.set(index - 1, 'social media post');
    if (below && POST_LINK.test(below.text) && below.words <= MOST_WORDS)
      posts.set(index + 1, 'social media post');
  }
  return [...posts]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, reason]) => {
      const line = lines[index];
      return line ? [{ range: line.range, reason }] : [];
    });
}

function isPostText(line: Line): boolean {
  return line.words <= MOST_WORDS && line.range.end - line.range.start <= LONGEST_POST;
}
