/**
 * Words of an article as a line of the dataset: what a line may not hold (line
 * breaks, control characters, bidi overrides, half characters) is taken out.
 */
const BREAKS = /[\s\u2028\u2029]+/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;
const LONGEST = 200;

/** Whether anything has to be taken out: most words are as they should be. */
// eslint-disable-next-line no-control-regex -- they are looked for
const UNEVEN = /[^\S ]|\s{2}|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** The words in one line, at most 200 characters, cut at a word; undefined when nothing is left. */
export function lineOf(words: string): string | undefined {
  const line = (
    UNEVEN.test(words) ? words.replace(BREAKS, ' ').replace(UNPRINTABLE, '') : words
  ).trim();
  if (line === '') return undefined;
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return cut.replace(/[\ud800-\udbff]$/, '');
}
