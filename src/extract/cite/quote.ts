/**
 * A passage → the quotation that stands for it, within what its source allows
 * (DATA.md, rule 8): `sentence` at most 25 words, `fragment` only first and last
 * words, at most 12, context included, `none` nothing.
 *
 * The quotation names the passage and no other, so that `anchorQuote` and a text
 * fragment link find it again; it grows only until it does.
 */
import type { Excerpt, TextQuoteSelector, TextRange } from '../../model/index.ts';
import { findPassages, passageAt } from './anchor.ts';
import { foldText, type FoldedText } from './fold.ts';
import { countWords, tokensFrom, tokensTo } from './words.ts';

/** Most words shown of one passage, context included. */
const MOST_WORDS = { sentence: 25, fragment: 12 } as const;

/** A quotation as ranges of the folded text. */
type QuoteRanges = { readonly [Part in keyof TextQuoteSelector]?: TextRange | undefined };

/**
 * The passage and the pieces it can be quoted by; each list is in order of the text. What stands
 * around it is looked at only when it is asked for: few passages need it.
 */
class Frame {
  readonly passage: TextRange;
  readonly most: number;
  readonly pieces: readonly TextRange[];
  readonly lastPieces: readonly TextRange[];
  private readonly text: string;
  private around: { readonly before: TextRange[]; readonly after: TextRange[] } | undefined;

  constructor(text: string, passage: TextRange, most: number) {
    this.text = text;
    this.passage = passage;
    this.most = most;
    this.pieces = tokensFrom(text, passage, most * 2);
    this.lastPieces = tokensTo(text, passage, most);
  }

  get before(): readonly TextRange[] {
    return this.context().before;
  }

  get after(): readonly TextRange[] {
    return this.context().after;
  }

  private context(): {
    readonly before: readonly TextRange[];
    readonly after: readonly TextRange[];
  } {
    const { text, passage, most } = this;
    this.around ??= {
      before: tokensTo(text, { start: 0, end: passage.start }, most),
      after: tokensFrom(text, { start: passage.end, end: text.length }, most),
    };
    return this.around;
  }
}

/**
 * The quotation for `range` of `text`, given what may be shown of the source.
 *
 * Every part is one line without control characters, white space folded. Where
 * the passage is longer than the limit, `first` and `last` stand for it. When the
 * text repeats the passage together with more context than the limit allows, the
 * quotation fits several places and `anchorQuote` gives `null` for it; the
 * citation's range still tells. An empty range, or one of white space, gives `{}`.
 */
export function describeQuote(
  text: string | FoldedText,
  range: TextRange,
  excerpt: Excerpt,
): TextQuoteSelector {
  const folded = typeof text === 'string' ? foldText(text) : text;
  const passage = folded.toFolded(range);
  if (excerpt === 'none' || passage.start >= passage.end) return {};
  const most = MOST_WORDS[excerpt];
  const isWhole =
    excerpt === 'sentence' && countWords(folded.shown.slice(passage.start, passage.end)) <= most;
  // Most passages stand once and name themselves.
  if (isWhole && namesItself(folded, passage))
    return { exact: folded.shown.slice(passage.start, passage.end) };
  const frame = new Frame(folded.shown, passage, most);
  return firstUnique(folded, frame, isWhole ? wholeQuotes(frame) : endQuotes(frame));
}

function namesItself({ key }: FoldedText, { start, end }: TextRange): boolean {
  const words = key.slice(start, end);
  return key.indexOf(words) === start && !key.includes(words, start + 1);
}

/**
 * The first choice within the limit that names the passage alone; else the last
 * within it, or the first where the text repeats the passage with all that stands around it.
 */
function firstUnique(
  folded: FoldedText,
  frame: Frame,
  choices: Iterable<QuoteRanges>,
): TextQuoteSelector {
  const { passage, most } = frame;
  let isHopeless: boolean | undefined;
  let best: TextQuoteSelector = {};
  // What made one choice name two places mostly makes the next do so too.
  let rival: number | undefined;
  for (const choice of choices) {
    const quote = cut(folded.shown, choice);
    if (wordsIn(quote) > most) continue;
    best = quote;
    const key = cut(folded.key, choice);
    if (rival !== undefined && passageAt(folded.key, rival, key)) continue;
    const [only, another] = findPassages(folded.key, key);
    if (only?.start === passage.start && only.end === passage.end && !another) return quote;
    isHopeless ??= standsTwice(folded.key, frame);
    if (isHopeless) return quote;
    rival = only?.start === passage.start ? another?.start : only?.start;
  }
  return best;
}

/** Whether the passage is repeated with all the context it could be given: then no quotation names it alone. */
function standsTwice(key: string, { passage, before, after }: Frame): boolean {
  const start = before[0]?.start ?? passage.start;
  const words = key.slice(start, after.at(-1)?.end ?? passage.end);
  return key.indexOf(words) !== start || key.includes(words, start + 1);
}

/** The passage in full, with context growing by a word at a time. */
function* wholeQuotes(frame: Frame): Generator<QuoteRanges> {
  for (let more = 0; more <= frame.most; more++) {
    for (let after = 0; after <= more; after++) {
      const { prefix, suffix } = context(frame, more - after, after);
      yield { exact: frame.passage, first: undefined, last: undefined, prefix, suffix };
    }
  }
}

/**
 * First and last words growing by a word at a time: a third and a quarter of the
 * passage, within reason, then more of it or context; failing that, from one word each.
 */
function* endQuotes(frame: Frame): Generator<QuoteRanges> {
  const count = frame.pieces.length;
  const half = Math.floor(frame.most / 2);
  const first = Math.max(1, Math.min(half - 1, Math.floor(count / 3)));
  const last = Math.min(count - first, Math.max(1, Math.min(half - 2, Math.floor(count / 4))));
  yield* growing(frame, first, last);
  yield* growing(frame, 1, Math.min(1, last));
}

function* growing(frame: Frame, first: number, last: number): Generator<QuoteRanges> {
  const spare = last === 0 ? 0 : frame.pieces.length - first - last;
  for (let more = 0; more <= frame.most - first - last; more++) {
    for (let inside = Math.min(more, spare); inside >= 0; inside--) {
      for (let atStart = inside; atStart >= 0; atStart--) {
        const ends = endsOf(frame, first + atStart, last + inside - atStart);
        for (let before = more - inside; before >= 0; before--) {
          const { prefix, suffix } = context(frame, before, more - inside - before);
          yield { exact: undefined, first: ends.first, last: ends.last, prefix, suffix };
        }
      }
    }
  }
}

function endsOf({ passage, pieces, lastPieces }: Frame, first: number, last: number): QuoteRanges {
  return {
    first: { start: passage.start, end: pieces[first - 1]?.end ?? passage.end },
    last: last > 0 ? { start: lastPieces.at(-last)?.start ?? 0, end: passage.end } : undefined,
  };
}

function context(frame: Frame, before: number, after: number): QuoteRanges {
  return {
    prefix: before > 0 ? span(frame.before, -before, frame.before.length) : undefined,
    suffix: after > 0 ? span(frame.after, 0, after) : undefined,
  };
}

/** From the first piece to the last of a slice. */
function span(pieces: readonly TextRange[], from: number, to: number): TextRange | undefined {
  const first = pieces[from < 0 ? Math.max(0, pieces.length + from) : from];
  const last = pieces[Math.min(to, pieces.length) - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The words of each part; parts without words are left out. Part by part, for it is done for every choice. */
function cut(folded: string, ranges: QuoteRanges): TextQuoteSelector {
  const { exact, first, last, prefix, suffix } = ranges;
  const parts: { -readonly [Part in keyof TextQuoteSelector]: string } = {};
  if (exact) parts.exact = folded.slice(exact.start, exact.end);
  if (first) parts.first = folded.slice(first.start, first.end);
  if (last) parts.last = folded.slice(last.start, last.end);
  if (prefix) parts.prefix = folded.slice(prefix.start, prefix.end);
  if (suffix) parts.suffix = folded.slice(suffix.start, suffix.end);
  return parts;
}

/** How many words a quotation shows, context included. */
function wordsIn({ exact, first, last, prefix, suffix }: TextQuoteSelector): number {
  let words = 0;
  for (const part of [exact, first, last, prefix, suffix])
    if (part !== undefined) words += countWords(part);
  return words;
}
