/** Words reduced to their beginnings, for a rough look at whether two lines speak of the same. */

const LEAST_LETTERS = 4;
const STEM_LETTERS = 5;

/** The first letters of each longer word, in lower case. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const longer = words.filter((word) => word.length >= LEAST_LETTERS);
  return new Set(longer.map((word) => word.slice(0, STEM_LETTERS)));
}

/** How many the two have in common. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length;
}
