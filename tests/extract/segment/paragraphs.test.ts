import { describe, expect, it } from 'vitest';
import { paragraphRanges } from '../../../src/extract/segment/index.ts';

const paragraphsOf = (text: string) => paragraphRanges(text).map((r) => text.slice(r.start, r.end));

describe('paragraphRanges(text)', () => {
  it('parts at blank lines, even those that hold spaces', () => {
    expect(paragraphsOf('One.\n \nTwo.\n\n\n  Three.  \n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('takes each line of a pasted page as a paragraph', () => {
    const long = 'The long paragraph of a web page goes on and on in a single line. '
      .repeat(3)
      .trim();
    expect(paragraphsOf(`By Ada Byron\n${long}\n${long}`)).toEqual(['By Ada Byron', long, long]);
  });

  it('joins lines that a typewriter wrapped', () => {
    const wrapped =
      'The harbour was closed by the governor when the\n' +
      'news of the fever came, and the ships lay in the\n' +
      'roads until the spring of the year that followed.';
    expect(paragraphsOf(wrapped)).toEqual([wrapped]);
  });

  it('does not join a short line to the next, which would have fitted', () => {
    expect(
      paragraphsOf('Leave a Reply\nYou must be logged in to post a comment here'),
    ).toHaveLength(2);
  });

  it('keeps list items apart', () => {
    const list =
      '- the first thing in this list is rather long now\n- the second, which is of about the same length';
    expect(paragraphsOf(list)).toHaveLength(2);
  });

  it('gives nothing for nothing', () => {
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf('\n \n\t')).toEqual([]);
  });
});
