/** The labelled stories keep to the form that tests/gold/articles/README.md gives them. */
import { describe, expect, it } from 'vitest';
import { GOLD_STORIES } from '../../../scripts/score/score-events.ts';
import { readStories } from '../../../scripts/gold/stories.ts';

const LENGTH = { least: 250, most: 650 };
const LANGUAGES = ['en', 'es'];

// Reading them finds every labelled passage in its article, or says which is not there.
const stories = await readStories(GOLD_STORIES);

describe('the labelled stories', () => {
  it('are at least 24 articles', () => {
    expect(stories.flatMap(({ articles }) => articles).length).toBeGreaterThanOrEqual(24);
  });

  it.each([
    { what: 'stories', count: (some: typeof stories) => some.length },
    { what: 'articles', count: (some: typeof stories) => some.flatMap((s) => s.articles).length },
  ])('have at least a third of the $what set aside, and not half', ({ count }) => {
    const share = count(stories.filter((story) => story.isSetAside)) / count(stories);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  it('are told by three to six articles each', () => {
    const odd = stories.filter(({ articles }) => articles.length < 3 || articles.length > 6);
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(stories)('$name', ({ articles, events }) => {
  it('has articles of 250 to 600 words', () => {
    const odd = articles
      .map(({ source, text }) => `${source.id}: ${text.split(/\s+/u).length} words`)
      .filter((line) => {
        const words = Number(/(\d+) words/u.exec(line)?.[1]);
        return words < LENGTH.least || words > LENGTH.most;
      });
    expect(odd).toEqual([]);
  });

  it('knows when each article was published, and in which language', () => {
    const unknown = articles.filter(
      ({ source }) => !source.published || !LANGUAGES.includes(source.language),
    );
    expect(unknown.map(({ source }) => source.id)).toEqual([]);
  });

  it('has an event in every article', () => {
    const tellers = new Set(events.flatMap(({ tellings }) => tellings.map((t) => t.source)));
    expect(articles.map(({ source }) => source.id).filter((id) => !tellers.has(id))).toEqual([]);
  });
});
