// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { codeInPage, jsonInPage, oneFilePage } from '../../../scripts/pages/one-file-page.ts';
import { jsonLdBlock } from '../../../src/exchange/index.ts';
import { firstStory } from '../../support/first-story.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>--></style>',
  '\u2028\u2029\u202e',
  '"\'`${alert(1)}',
  '\ud800',
];

const page = (title: string) => {
  const dataset = { ...firstStory, title };
  return oneFilePage({
    dataset,
    code: 'window.ran = true;',
    list: '<ol></ol>',
    css: 'p{color:red}',
    jsonLd: jsonLdBlock(dataset, { words: { dateWords: (when) => when }, page: { url: '' } }),
  });
};

describe('oneFilePage(parts)', () => {
  it.each(HOSTILE)('holds data with %j as data', (words) => {
    const parsed = new DOMParser().parseFromString(page(words), 'text/html');
    expect(parsed.querySelectorAll('script')).toHaveLength(3);
    const graph = parsed.querySelector('script[type="application/ld+json"]')!.textContent;
    expect(JSON.parse(graph)).toHaveProperty('@context', 'https://schema.org');
    const data = JSON.parse(parsed.getElementById('data')!.textContent) as { title: string };
    expect(data.title).toBe(words);
    expect(parsed.querySelector('title')!.textContent).toBe(words);
  });

  it('allows its own script and its own style by their hashes, and nothing else', () => {
    const html = page('x');
    expect(html).toMatch(/content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:/); // prettier-ignore
    expect(html).not.toContain('unsafe');
  });

  it('refuses a script that a page would read as markup, and mends one that only closes it', () => {
    expect(() => codeInPage('a="<!--"')).toThrow('markup');
    expect(() => codeInPage('a="<SCRIPT>"')).toThrow('markup');
    expect(codeInPage('a="</script>"')).toBe('a="<\\/script>"');
    expect(jsonInPage({ a: '</script>' })).toBe('{"a":"\\u003c/script>"}');
  });
});
