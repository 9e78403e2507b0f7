import { describe, expect, it } from 'vitest';
import { oEmbedLink } from '../../../scripts/pages/oembed.ts';
import { oEmbedAnswer } from '../../../src/app/embedding/oembed-answer.ts';

const pageWith = (head: string) =>
  new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

describe('oEmbedAnswer(page)', () => {
  it.each([
    [oEmbedLink('Bridges', 'https://news.example/'), 'frame'],
    [oEmbedLink('Bridges', null), 'link'],
    ['<link rel="alternate" type="application/rss+xml" href="https://a.example/feed">', null],
    ['', null],
  ])('of a page with %j is %s', (head, answer) => {
    expect(oEmbedAnswer(pageWith(head))).toBe(answer);
  });
});
