/**
 * Bodies that "the company" or "the union" takes up from the sentences before, though no list knows
 * their names: "the union Metall Nord", "the operator, Northfield Coal", "Norsk Papir, a paper company",
 * and whoever was the subject just before and may be a firm.
 */
import type { ReadSentence } from '../mention/read-sentence.ts';
import { isSaying } from './saying.ts';
import type { Earlier } from '../mention/who/actor.ts';

/** Sentences after which a body called by its noun is no longer "the union". */
const CALLED_REACH = 6;
/** Sentences after which a name that only may be a firm's is no longer "the company". */
const SUBJECT_REACH = 3;
/** Tokens of an apposition up to its noun: "a paper company". */
const APPOSITION = 5;

/** Nouns for firms of any kind. */
const FIRM =
  /^(?:company|firm|group|operator|maker|manufacturer|carrier|airline|utility|publisher|developer|contractor|bank|lender|insurer|retailer|supplier|builder)$/;

/** The name of the body that the text before has called so; undefined where it has called none. */
export function bodyCalled(noun: string, earlier: Earlier): string | undefined {
  return lookedBack(CALLED_REACH, earlier, (read) => calledIn(read, noun));
}

/** The name told of just before that may be that of "the company"; undefined for any noun but those for firms. */
export function firmBefore(noun: string, earlier: Earlier): string | undefined {
  if (!FIRM.test(noun)) return undefined;
  let isOpen = true;
  return lookedBack(SUBJECT_REACH, earlier, (read) => {
    const firm = isOpen ? subjectOf(read) : undefined;
    // "Its rival is Sky Nord": of two, nobody can tell which is meant.
    isOpen &&= !namesSomething(read);
    return firm;
  });
}

/** What the nearest of the sentences before gives. */
function lookedBack(
  reach: number,
  earlier: Earlier,
  find: (read: ReadSentence) => string | undefined,
): string | undefined {
  for (let back = 1; back <= reach; back++) {
    const read = earlier(back);
    if (!read) return undefined;
    const found = find(read);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "The union | Metall Nord", "the operator, | Northfield Coal, | …", "Norsk Papir, | a paper company". */
function calledIn(read: ReadSentence, noun: string): string | undefined {
  const { tokens } = read;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.word !== noun) continue;
    const gap = tokens[at]?.gap ?? '';
    const to = endOfName(read, at + 1);
    const isClosed = gap === ' ' || /^\s*[,.]/.test(tokens[to - 1]?.gap ?? '');
    if (/^,? $/.test(gap) && to > at + 1 && isClosed) return wordsOf(read, at + 1, to);
    const comma = tokens.findLastIndex(
      (t, i) => i < at && i >= at - APPOSITION && t.gap.includes(','),
    );
    const isApposed = comma + 1 === at || tokens[comma + 1]?.pos === 'determiner';
    // "At the Marl Centre, the chief | said": whoever speaks is no centre.
    const next = tokens[at + 1];
    if (comma === -1 || !isApposed || (next && isSaying(next))) continue;
    const from = startOfName(read, comma + 1);
    if (from <= comma) return wordsOf(read, from, comma + 1);
  }
  return undefined;
}

/** A name of two words or more as the subject of the sentence, which is no person's and no place's. */
function subjectOf(read: ReadSentence): string | undefined {
  const subject = read.clauses.find((c) => c.opener === undefined && c.subject)?.subject;
  if (!subject) return undefined;
  const to = endOfName(read, subject.from);
  return to === subject.to && to >= subject.from + 2 ? wordsOf(read, subject.from, to) : undefined;
}

/** Whether a name of two words or more stands in it. */
function namesSomething(read: ReadSentence): boolean {
  return read.tokens.some((_, at) => endOfName(read, at) >= at + 2);
}

function endOfName(read: ReadSentence, from: number): number {
  let to = from;
  while (isPartOfName(read, to) && (to === from || read.tokens[to - 1]?.gap === ' ')) to += 1;
  return to;
}

function startOfName(read: ReadSentence, to: number): number {
  let from = to;
  while (
    from > 0 &&
    isPartOfName(read, from - 1) &&
    (from === to || read.tokens[from - 1]?.gap === ' ')
  )
    from -= 1;
  return from;
}

function isPartOfName({ tokens, entities, dating }: ReadSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text) || token.pos !== 'proper' || dating.has(at))
    return false;
  return !entities.some((e) => e.kind !== 'organisation' && e.from <= at && at < e.to);
}

function wordsOf({ tokens, text }: ReadSentence, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
