import { describe, expect, it } from 'vitest';
import { DataFileError, parseManifest } from '../../src/model/index.ts';

const parse = (json: unknown) => parseManifest(JSON.stringify(json), 'data/sources.json');
const entry = (fields: object = {}) => ({ id: 'post', file: 'post.txt', ...fields });

describe('parseManifest(text, path)', () => {
  it('takes a list of entries', () => {
    expect(parse([entry()])).toEqual({
      sources: [{ id: 'post', file: 'post.txt', excerpt: 'fragment' }],
    });
  });

  it('takes an object that says what the dataset is called', () => {
    const about = { title: 'The bridge', description: 'As two papers tell it.', language: 'en-GB' };
    expect(parse({ ...about, $schema: 'x.json', sources: [entry()] })).toEqual({
      ...about,
      sources: [{ id: 'post', file: 'post.txt', excerpt: 'fragment' }],
    });
  });

  it('keeps every field of an entry', () => {
    const full = entry({
      title: 'T',
      publisher: 'Post',
      author: 'A. Writer',
      url: 'https://post.example/1',
      archiveUrl: 'https://archive.example/1',
      language: 'en',
      published: '2025-11',
      publishedBasis: 'url',
      publishedNote: 'From the address.',
      kind: 'news',
      via: { publisher: 'Courier', published: '2025-10' },
      code: 'PO',
      excerpt: 'none',
    });
    expect(parse([full]).sources[0]).toEqual(full);
  });

  it('parts the basis of the publication date from its reason', () => {
    const [source] = parse([
      entry({
        published: '2025-06-02~',
        publishedBasis: 'inferred: it says "on Sunday": the first',
      }),
    ]).sources;
    expect(source).toMatchObject({
      publishedBasis: 'inferred',
      publishedNote: 'it says "on Sunday": the first',
    });
  });

  it('rests a publication date without a basis on the manifest', () => {
    expect(parse([entry({ published: '2025' })]).sources[0]?.publishedBasis).toBe('manifest');
  });

  it.each([
    [
      'The Courier, 25 November 2025, Ann Bo and Cy Di',
      { publisher: 'The Courier', published: '2025-11-25' },
    ],
    ['The Courier, November 25, 2025', { publisher: 'The Courier', published: '2025-11-25' }],
    ['The Courier, 5 Sept. 2025', { publisher: 'The Courier', published: '2025-09-05' }],
    ['The Courier, November 2025, Ann Bo', { publisher: 'The Courier', published: '2025-11' }],
    ['The Courier, 2025-11-25', { publisher: 'The Courier', published: '2025-11-25' }],
    ['The Courier, 2025', { publisher: 'The Courier', published: '2025' }],
    ['The Courier, Ann Bo', { publisher: 'The Courier' }],
    ['The Courier', { publisher: 'The Courier' }],
    ['Channel 1984', { publisher: 'Channel 1984' }],
  ])('reads "%s" as the outlet retold', (quotes, via) => {
    expect(parse([entry({ quotes })]).sources[0]).toEqual({ ...entry(), excerpt: 'fragment', via });
  });
});

describe('parseManifest refuses', () => {
  it.each<[string, unknown, string]>([
    [
      'a misspelt field',
      [entry({ publised: '2025' })],
      'entry 1 (post): The entry has an unknown field "publised". Did you mean "published"? Known fields: id, file,',
    ],
    [
      'a field of no kind',
      [entry({ colour: 'red' })],
      'entry 1 (post): The entry has an unknown field "colour". Known fields: id, file,',
    ],
    ['an entry without id', [{ file: 'x.txt' }], 'entry 1: id is missing.'],
    [
      'an entry without file and url',
      [{ id: 'x' }],
      'entry 1 (x): The entry needs a "file" in the folder of articles or a "url" to fetch it from.',
    ],
    ['an entry that is none', [null], 'entry 1: The entry must be an object, not null.'],
    [
      'a month that does not exist',
      [entry({ published: '2025-13' })],
      'entry 1 (post): The date 2025-13 has no such month.',
    ],
    [
      'a basis of no kind',
      [entry({ published: '2025', publishedBasis: 'rumour: x' })],
      'entry 1 (post): publishedBasis must be one of metadata, url, byline, manifest, inferred, and may go on with ": why".',
    ],
    [
      'a basis of nothing',
      [entry({ publishedBasis: 'url' })],
      'entry 1 (post): The entry has a "publishedBasis" but no "published".',
    ],
    [
      'a retold date that does not exist',
      [entry({ quotes: 'Courier, 31 June 2025' })],
      'entry 1 (post): The date 2025-06-31 has no such day.',
    ],
    [
      'quotes beside via',
      [entry({ quotes: 'A', via: { publisher: 'B' } })],
      'entry 1 (post): The entry has both "quotes" and "via"; keep one.',
    ],
    [
      'a file above the folder',
      [entry({ file: '../../secret.txt' })],
      'entry 1 (post): file must be a path inside the folder of articles.',
    ],
    [
      'a file from the root',
      [entry({ file: '/etc/hosts' })],
      'entry 1 (post): file must be a path inside the folder of articles.',
    ],
    [
      'a file of a drive',
      [entry({ file: 'C:\\x.txt' })],
      'entry 1 (post): file must be a path inside the folder of articles.',
    ],
    [
      'a script for an address',
      [entry({ url: 'javascript:alert(1)' })],
      'entry 1 (post): url must be an http or https address.',
    ],
    [
      'two entries of one id',
      [entry(), entry({ file: 'b.txt' })],
      'entry 2 (post): its id post is also that of entry 1',
    ],
    [
      'two entries of one file',
      [entry(), entry({ id: 'b' })],
      'entry 2 (b): its file post.txt is also that of entry 1',
    ],
    [
      'two entries of one address',
      [entry({ url: 'https://a.example' }), { id: 'b', url: 'https://a.example' }],
      'entry 2 (b): its url https://a.example is also that of entry 1',
    ],
    [
      'two entries of one code',
      [entry({ code: 'AB' }), { id: 'b', file: 'b', code: 'AB' }],
      'entry 2 (b): its code AB is also that of entry 1',
    ],
    ['an object without sources', { soruces: [] }, 'sources is missing.'],
    ['a list that is none', { sources: 'all' }, 'sources must be a list, not "all".'],
  ])('%s', (_, json, message) => {
    expect(() => parse(json)).toThrow(DataFileError);
    expect(() => parse(json)).toThrow(`data/sources.json: ${message}`);
  });

  it('every faulty entry in one message', () => {
    expect(() => parse([{ id: 'A', file: 'a' }, entry({ kind: 'rumour' })])).toThrow(
      /^data\/sources\.json: entry 1 \(A\): id must be .*\ndata\/sources\.json: entry 2 \(post\): kind must be one of/,
    );
  });

  it('what is not JSON, with line and column', () => {
    expect(() => parseManifest('[\n  {"id": "a",}\n]', 'my.json')).toThrow(
      'my.json: line 2, column 14: not JSON, a field name in double quotes is missing before "}"',
    );
  });

  it('the key __proto__', () => {
    expect(() => parseManifest('[{"id":"a","file":"a","__proto__":{"kind":"news"}}]', 'm')).toThrow(
      'unknown field "__proto__"',
    );
  });
});
