import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/index.ts';

const STORY = 'The council of Varnsund closed the harbour on 3 May 1911.';
const TEASER = 'Storm destroyed the old mole on 9 June 1906';

function article(id: string, host: string): Article {
  const text = `The ferry company of ${id} opened its office on the quay.\n\n${STORY}\n\n${TEASER}`;
  return {
    source: {
      id,
      publisher: 'The Courier',
      url: `https://${host}/${id}`,
      language: 'en',
      published: '1920-04-01' as NonNullable<Article['source']['published']>,
      publishedBasis: 'manifest',
      kind: 'news',
      excerpt: 'sentence',
    },
    path: `${id}.txt`,
    text,
    furniture: [],
  };
}
const datesOf = (...articles: Article[]) =>
  extractEvents(articles).dataset.events.map(({ when }) => when);

describe('extractEvents: blocks that a site repeats', () => {
  it('tells nothing of a teaser that stands on three pages, and lists it', () => {
    const articles = ['a', 'b', 'c'].map((id) => article(id, 'courier.example'));
    const { dataset, diagnostics } = extractEvents(articles);
    expect(dataset.events.map(({ when }) => when)).not.toContain('1906-06-09');
    expect(diagnostics.map(({ message }) => message)).toContain(
      'left out as page furniture: stands on 3 pages of courier.example.',
    );
  });

  it('reads it as story in an article alone, and on two pages', () => {
    expect(datesOf(article('a', 'courier.example'))).toContain('1906-06-09');
    expect(datesOf(article('a', 'courier.example'), article('b', 'courier.example'))).toContain(
      '1906-06-09',
    );
  });
});
