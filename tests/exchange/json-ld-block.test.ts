// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLdBlock, jsonLdOf } from '../../src/exchange/index.ts';
import { hostile, page, words } from './hostile.ts';

const TITLES = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  ']]>--></style>',
];

describe('jsonLdBlock(dataset, options)', () => {
  it('is the exported graph as a data block', () => {
    const block = jsonLdBlock(hostile, { words, page });
    const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(block)![1]!;
    expect(JSON.parse(json)).toEqual(JSON.parse(jsonLdOf(hostile, { words, page }).text));
  });

  it.each(TITLES)('is not closed by %j', (title) => {
    const [first] = hostile.events;
    const dataset = {
      ...hostile,
      title,
      events: [{ ...first!, title, summary: title, people: [title] }],
      sources: hostile.sources.map((source) => ({ ...source, publisher: title })),
    };
    const block = jsonLdBlock(dataset, { words, page });
    const { head, body } = new DOMParser().parseFromString(
      `<head>${block}</head><body></body>`,
      'text/html',
    );
    expect(head.children).toHaveLength(1);
    expect(body.childNodes).toHaveLength(0);
    const graph = JSON.parse(head.textContent) as { '@graph': Record<string, unknown>[] };
    expect(graph['@graph'].find((node) => node['@type'] === 'Event')?.name).toBe(title);
  });

  it('has addresses relative to its page where that has none of its own', () => {
    const block = jsonLdBlock(hostile, { words, page: { url: '' } });
    const graph = JSON.parse(block.replace(/^[^{]*|<\/script>$/g, '')) as {
      '@graph': Record<string, unknown>[];
    };
    const [dataset] = graph['@graph'];
    expect(dataset).not.toHaveProperty('@id');
    expect(JSON.stringify(graph)).toContain('"@id":"#source-a"');
    expect(JSON.stringify(graph)).toContain('"@id":"#e=e0"');
  });
});
