import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { byteLines, recordsOf } from '../../../scripts/articles/records.ts';
import { readArticles } from '../../../scripts/articles/read-articles.ts';
import { ARTICLE, folderOf } from '../support.ts';

const record = (id: string, more: object = {}) => ({
  id,
  url: `https://example.org/${id}`,
  published: '1920-04-01',
  text: ARTICLE,
  ...more,
});
const lines = (...records: unknown[]) => `${records.map((r) => JSON.stringify(r)).join('\n')}\n`;

/** What a file of this name and content gives: ids, and faults without the folder. */
async function readingsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const folder = folderOf({ [name]: content });
  const said: string[] = [];
  for await (const read of recordsOf(path.join(folder, name))) {
    if ('record' in read) said.push(read.record.id);
    else if ('fault' in read) said.push(read.fault.replace(`${folder}/`, ''));
    else said.push(`foreign: ${read.foreign}`);
  }
  return said;
}

describe('recordsOf(path)', () => {
  it.each([
    ['a.jsonl', lines(record('a'), record('b'))],
    ['a.ndjson', `\uFEFF${JSON.stringify(record('a'))}\r\n\r\n${JSON.stringify(record('b'))}`],
    ['a.json', JSON.stringify([record('a'), record('b')], null, 2)],
  ])('reads the articles of %s in order', async (name, content) => {
    expect(await readingsOf(name, content)).toEqual(['a', 'b']);
  });

  it('reads the one article of a .json', async () => {
    expect(await readingsOf('a.json', JSON.stringify(record('a')))).toEqual(['a']);
  });

  it('keeps a text with U+2028 in it on its line', async () => {
    const text = `${ARTICLE}\u2028${ARTICLE}`;
    expect(await readingsOf('a.jsonl', lines(record('a', { text }), record('b')))).toEqual([
      'a',
      'b',
    ]);
  });

  it('tells every line at fault, with its field, and reads the others', async () => {
    const content = lines(
      record('a'),
      { id: 'b', publishd: '1920', text: ARTICLE },
      record('C'),
      record('d', { published: '3 May 1920', url: 'javascript:x' }),
      record('e', { text: '' }),
      record('f', { text: 'x\ud800' }),
      record('g', { text: 'x\0y' }),
      record('h'),
    ).replace('{"id":"a"', '{"id":"a",,');
    expect(await readingsOf('a.jsonl', content)).toEqual([
      expect.stringMatching(/^a\.jsonl, line 1: column 11: not JSON, a field name/),
      expect.stringMatching(
        /^a\.jsonl, line 2: .*unknown field "publishd"\. Did you mean "published"\?/,
      ),
      expect.stringMatching(/^a\.jsonl, line 3: id must be of a-z/),
      expect.stringMatching(
        /^a\.jsonl, line 4: url must be an http.*\n.*a\.jsonl, line 4: .*3 May 1920/,
      ),
      expect.stringMatching(/^a\.jsonl, line 5: text is empty/),
      expect.stringMatching(
        /^a\.jsonl, line 6: text must not hold half a character .* at position 1; write/,
      ),
      expect.stringMatching(
        /^a\.jsonl, line 7: text must not hold a NUL character, as at position 1; take it out/,
      ),
      'h',
    ]);
  });

  it('tells three faults of a kind and twenty in all, and counts the rest', async () => {
    const alike = await readingsOf('a.jsonl', '{}\n'.repeat(50));
    expect(alike).toHaveLength(4);
    expect(alike.at(-1)).toBe('a.jsonl: and 47 more at fault in the same way');
    const unlike = Array.from({ length: 50 }, (_, i) => ({ [`field${i}`]: i, text: ARTICLE }));
    const said = await readingsOf('a.jsonl', lines(...unlike));
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe('a.jsonl: and 30 more at fault');
  });

  it('says once of an export of another tool what it has and what is wanted', async () => {
    const [said, ...others] = await readingsOf(
      'a.jsonl',
      lines({ url: 'https://example.org', maintext: ARTICLE, date_publish: '2024-05-14' }),
    );
    expect(said).toBe(
      'a.jsonl, line 1: has no "text", but url, maintext, date_publish; an article needs "id" and "text", and may have url, published, title, author, publisher, language and kind. Rename the fields (docs/articles.md shows how).',
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['one list', JSON.stringify([record('a')]), /^a\.jsonl: is one JSON list; name it \.json/],
    ['a list over lines', JSON.stringify([record('a')], null, 1), /^a\.jsonl: is one JSON list/],
    [
      'an article over lines',
      JSON.stringify(record('a'), null, 1),
      /one article a line \(jq -c \.\)/,
    ],
  ])('says once of lines that are %s how they are mended', async (_, content, message) => {
    expect(await readingsOf('a.jsonl', content)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['a file in Latin-1', 'a.jsonl', Uint8Array.of(0x22, 0xe9, 0x22), /line 1: is not UTF-8; save/],
    ['an empty file', 'a.jsonl', '\n \n', /a\.jsonl: holds no article/],
    ['an empty list', 'a.json', '[]', /a\.json: holds no article/],
    ['text that is no JSON', 'a.json', '[{"id": }]', /a\.json: line 1, column 9: /],
    ['a line without end', 'a.jsonl', 'x'.repeat(10_000_001), /line 1: has more than 10 MB/],
    ['a list too large to be read whole', 'a.json', ' '.repeat(50_000_001), /name it \.jsonl/],
  ])('says what is wrong with %s', async (_, name, content, message) => {
    expect(await readingsOf(name, content)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['a dataset', '{"version":1,"events":[]}', 'ours'],
    ['a manifest', '{"sources":[]}', 'ours'],
    ['a curation', '{"version":1,"decisions":[]}', 'ours'],
    ['a setting', '{"colour":"blue"}', 'unknown'],
  ])('takes %s for no article', async (_, content, foreign) => {
    expect(await readingsOf('a.json', content)).toEqual([`foreign: ${foreign}`]);
  });
});

describe('byteLines(chunks, most)', () => {
  it('gives the same lines however the bytes come', async () => {
    const bytes = new TextEncoder().encode('año\n\nlonger than ten\nend');
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = async function* () {
        for (let i = 0; i < bytes.length; i += size)
          yield await Promise.resolve(bytes.subarray(i, i + size));
      };
      const found: unknown[] = [];
      for await (const line of byteLines(chunks(), 10))
        found.push([line.number, line.bytes && new TextDecoder().decode(line.bytes)]);
      expect(found).toEqual([
        [1, 'año'],
        [2, ''],
        [3, undefined],
        [4, 'end'],
      ]);
    }
  });
});

describe('readArticles: articles as data', () => {
  it('reads them beside pages, by what the record and then the manifest say', async () => {
    const folder = folderOf({
      'deep/all.jsonl': lines(
        record('a', {
          title: 'The mole',
          author: 'Ada Byron',
          publisher: 'Bay News',
          kind: 'analysis',
        }),
        record('b', { language: 'en-GB' }),
      ),
      'c.txt': ARTICLE,
      'old.json': '{"events":[]}',
      'settings.json': '{"colour":"blue"}',
      'sources.json': JSON.stringify([
        { id: 'b', file: 'deep/all.jsonl', published: '1921', publisher: 'The Courier' },
        { id: 'c', file: 'c.txt' },
      ]),
    });
    const { articles, diagnostics } = await readArticles([folder]);
    expect(articles.map(({ source, path: file }) => [source, path.relative(folder, file)])).toEqual(
      [
        [expect.objectContaining({ id: 'c' }), 'c.txt'],
        [
          {
            id: 'a',
            title: 'The mole',
            author: 'Ada Byron',
            publisher: 'Bay News',
            url: 'https://example.org/a',
            kind: 'analysis',
            language: 'en',
            published: '1920-04-01',
            publishedBasis: 'metadata',
            excerpt: 'fragment',
          },
          'deep/all.jsonl, line 1',
        ],
        [
          expect.objectContaining({
            id: 'b',
            language: 'en-GB',
            published: '1921',
            publishedBasis: 'manifest',
            publisher: 'The Courier',
          }),
          'deep/all.jsonl, line 2',
        ],
      ],
    );
    expect(diagnostics.map(({ code }) => code)).toContain('publication-dates-disagree');
    expect(
      diagnostics.filter(({ code }) => code === 'file-passed-over').map((d) => d.where.source),
    ).toEqual([path.join(folder, 'settings.json')]);
  });

  it('names both places of an id or address that stands twice', async () => {
    const folder = folderOf({
      'a.jsonl': lines(record('a'), record('b', { url: 'https://example.org/a/' }), record('a')),
    });
    await expect(readArticles([folder])).rejects.toThrow(
      /line 2: has the address example\.org\/a, as .*line 1 has(?:.|\n)*line 3: has the id "a", as .*line 1 has/,
    );
  });

  it('refuses a dataset that is named for articles', async () => {
    const folder = folderOf({ 'events.json': '{"events":[]}' });
    await expect(readArticles([path.join(folder, 'events.json')])).rejects.toThrow(
      /events\.json: holds no articles; each needs an "id" and a "text"/,
    );
  });
});
