/** Titles in balanced lines: the fewest lines that fit, then the narrowest block they need. */

export interface BrokenText {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  /** The widest line. */
  readonly width: number;
}

export interface BreakOptions {
  /** Lines are at most this wide where words and `maxLines` allow. */
  readonly maxWidth: number;
  readonly maxLines: number;
  /** Blocks narrower than this need no second line. */
  readonly minWidth?: number;
  /** Room kept at the end of the last line, for a sign. */
  readonly tail?: number;
}

/**
 * A text in lines of at most `maxWidth` px, balanced. A word wider than that
 * widens the block; so does a text that needs more than `maxLines`. Nothing is
 * cut or hyphenated. The empty text is one empty line. A line is as wide as its
 * words and spaces, so that nothing is measured but these. O(words² · lines).
 */
export function breakLines(
  text: string,
  widthOf: (text: string) => number,
  { maxWidth, maxLines, minWidth = 0, tail = 0 }: BreakOptions,
): BrokenText {
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { lines: [''], widths: [tail], width: tail };
  const space = widthOf(' ');
  const widths = words.map((word, i) => widthOf(word) + (i === words.length - 1 ? tail : 0));
  const whole = widths.reduce((sum, width) => sum + space + width);
  const longest = Math.max(...widths);
  if (whole <= Math.max(maxWidth, minWidth) || maxLines === 1 || words.length === 1)
    return { lines: [words.join(' ')], widths: [whole], width: whole };
  for (let lines = 2; lines < maxLines; lines++) {
    const width = narrowest(widths, space, lines);
    if (width <= Math.max(maxWidth, longest)) return filled(words, widths, space, width);
  }
  return filled(words, widths, space, narrowest(widths, space, maxLines));
}

/**
 * The text with a space inside each word wider than `maxWidth` px, after as many letters as fit: for
 * a column that must not be left. Accents stay with their letters. At least one letter goes on a line.
 */
export function cutLongWords(
  text: string,
  widthOf: (text: string) => number,
  maxWidth: number,
): string {
  return text.replace(/\S+/gu, (word) => {
    if (widthOf(word) <= maxWidth) return word;
    const pieces = [''];
    for (const letter of word.match(/.\p{M}*/gu) ?? []) {
      const longer = (pieces.at(-1) ?? '') + letter;
      if (widthOf(longer) <= maxWidth) pieces[pieces.length - 1] = longer;
      else pieces.push(letter);
    }
    return pieces.filter(Boolean).join(' ');
  });
}

/** The least width in which the words fit into so many lines. */
function narrowest(widths: readonly number[], space: number, lines: number): number {
  // What the words from each one on need: in one line, then in one line more at every turn.
  const needed: number[] = [...widths, 0];
  let all = -space;
  for (let from = widths.length - 1; from >= 0; from--) {
    all += space + (widths[from] ?? 0);
    needed[from] = all;
  }
  for (let line = 2; line <= lines; line++) {
    // Nobody asks after the last turn but from the first word on.
    const end = line === lines ? 1 : widths.length;
    for (let from = 0; from < end; from++) {
      let least = Infinity;
      let first = -space;
      for (let to = from; to < widths.length; to++) {
        first += space + (widths[to] ?? 0);
        if (first >= least) break;
        const rest = needed[to + 1] ?? 0;
        const widest = first > rest ? first : rest;
        if (widest < least) least = widest;
      }
      needed[from] = least;
    }
  }
  return needed[0] ?? 0;
}

/** The words on lines of `width` px, each as full as it gets. */
function filled(
  words: readonly string[],
  widths: readonly number[],
  space: number,
  width: number,
): BrokenText {
  const lines: string[] = [];
  const used: number[] = [];
  words.forEach((word, i) => {
    const own = widths[i] ?? 0;
    const longer = (used.at(-1) ?? Infinity) + space + own;
    if (longer > width + 1e-9) {
      lines.push(word);
      used.push(own);
    } else {
      lines.push(`${lines.pop() ?? ''} ${word}`);
      used[used.length - 1] = longer;
    }
  });
  return { lines, widths: used, width: Math.max(...used) };
}
