/**
 * Posts quoted in an article ("… — Name (@handle) August 5, 2021"). Their stamp
 * dates the post and nothing of the article (DATA.md, rule 4); the post itself is
 * a statement, dated by its stamp and attributed to whoever posted it.
 */
import type { Article, ResolvedTime, TextRange } from '../../../model/index.ts';
import { tagTimes } from '../../time/index.ts';

export interface Post {
  /** What it says, without links, handles and stamp. */
  readonly body: TextRange;
  readonly author: string;
  readonly stamp: ResolvedTime;
}

const SIGNATURE =
  /[—–-]\s*(?<author>[^\n@()]{1,80}?)\s*\((?<handle>@\w{1,30})\)\s*(?<date>[^\n]{4,60})/gu;
const LINK = /https?:\/\/\S+|\bpic\.twitter\.com\/\S+/gu;
const MARKS = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F/gu;

/** The posts among an article's furniture, in order. */
export function findPosts(article: Article): readonly Post[] {
  const posts: Post[] = [];
  for (const range of stretches(article)) {
    const text = article.text.slice(range.start, range.end);
    let from = 0;
    for (const found of text.matchAll(SIGNATURE)) {
      const { author = '', date = '' } = found.groups ?? {};
      const body = bodyOf(text.slice(from, found.index), range.start + from);
      const dateAt = range.start + found.index + found[0].length - date.length;
      from = found.index + found[0].length;
      const stamp = stampOf(date, dateAt, article.source.language);
      const name = author.replace(MARKS, '').trim();
      if (body && stamp && name !== '') posts.push({ body, author: name, stamp });
    }
  }
  return posts;
}

/** Furniture with nothing but white space between, as one: a post and its stamp stand on lines of their own. */
function stretches({ text, furniture }: Article): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const { range } of furniture) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  }
  return joined;
}

/** The words of a post, up to its first link. */
function bodyOf(text: string, offset: number): TextRange | undefined {
  const link = text.search(LINK);
  const words = link === -1 ? text : text.slice(0, link);
  const start = words.length - words.trimStart().length;
  const end = words.trimEnd().length;
  return start < end ? { start: offset + start, end: offset + end } : undefined;
}

/** The stamp's date stands in full, so it needs no publication date. */
function stampOf(date: string, offset: number, language: string): ResolvedTime | undefined {
  const time = tagTimes(date, { dct: null, language }).find(
    (t) => t.edtf !== null && /^\d{4}-\d{2}-\d{2}/.test(t.edtf),
  );
  if (!time) return undefined;
  return {
    ...time,
    range: { start: time.range.start + offset, end: time.range.end + offset },
    basis: 'explicit',
  };
}
