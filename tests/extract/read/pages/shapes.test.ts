import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/model/index.ts';
import { codesOf, read } from '../support.ts';
import { SHAPE_TITLE, SHAPES, STORY } from './shapes.ts';

/** The text without its furniture. */
function storyOf({ text, furniture }: Article): string {
  let story = text;
  for (const { range } of furniture.toReversed())
    story = story.slice(0, range.start) + story.slice(range.end);
  return story;
}

describe.each(SHAPES)('readArticle: $name', ({ html, source, outside, doubts = [] }) => {
  it('finds the whole story and nothing of what surrounds it', async () => {
    const { article } = await read('page.html', html);
    const story = storyOf(article);
    const told = STORY.map((paragraph) => story.indexOf(paragraph));
    expect(told.every((at) => at >= 0)).toBe(true);
    for (const words of outside) expect(story).not.toContain(words);
    expect(story.length).toBeLessThan(STORY.join('').length + 150);
  });

  it('finds what the page says of itself', async () => {
    const result = await read('page.html', html);
    expect(result.article.source).toMatchObject({ title: SHAPE_TITLE, ...source });
    expect(codesOf(result)).toEqual(doubts);
  });
});
