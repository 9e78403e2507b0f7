import { describe, expect, it } from 'vitest';
import { codesOf, PROSE, read } from './support.ts';

const page = (head: string, url = 'https://example.org/mole') =>
  `<!doctype html><html lang="en"><head><link rel="canonical" href="${url}">${head}</head><body><article><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
const ld = (date: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
const og = (date: string) => `<meta property="article:published_time" content="${date}">`;

describe('readArticle: two dates of publication', () => {
  it('takes the firmer, names both, and says what to do', async () => {
    const result = await read('a.html', page(ld('2024-05-03') + og('2023-11-09')));
    expect(result.article.source).toMatchObject({
      published: '2024-05-03',
      publishedBasis: 'metadata',
    });
    expect(result.diagnostics).toContainEqual({
      code: 'publication-dates-disagree',
      severity: 'warning',
      message:
        'its JSON-LD says it was published 2024-05-03, its "article:published_time" says 2023-11-09; 2024-05-03 is used. If that is wrong, set "published" in the manifest.',
      where: { source: 'a' },
    });
  });

  it.each([
    ['JSON-LD and <time>', page(`${ld('2024-05-03')}<time pubdate datetime="2024-04-01"></time>`)],
    ['metadata and address', page(ld('2024-05-03'), 'https://example.org/2022/05/03/mole')],
    [
      'OpenGraph and another field',
      page(`${og('2024-05-03')}<meta name="pubdate" content="2021-01-01">`),
    ],
  ])('tells that %s disagree', async (_, html) => {
    expect(codesOf(await read('a.html', html))).toEqual(['publication-dates-disagree']);
  });

  it('is silent about dates that agree, and about the coarser of two', async () => {
    const html = page(
      ld('2024-05-03T10:00:00+02:00') + og('2024-05-03T08:00:00Z'),
      'https://example.org/2024/05/mole',
    );
    expect(codesOf(await read('a.html', html))).toEqual([]);
  });

  it('tells each date once, however many fields say it', async () => {
    const html = page(
      `${ld('2024-05-03')}${og('2023-01-01')}<meta name="pubdate" content="2023-01-01">`,
    );
    expect(codesOf(await read('a.html', html))).toEqual(['publication-dates-disagree']);
  });

  it('takes the day on the publisher’s clock before the same moment’s day in UTC, and notes it', async () => {
    const html = page(ld('2024-05-04T02:15:00Z'), 'https://example.org/2024/05/03/mole');
    const result = await read('a.html', html);
    expect(result.article.source).toMatchObject({ published: '2024-05-03', publishedBasis: 'url' });
    expect(result.diagnostics[0]).toMatchObject({
      code: 'publication-dates-disagree',
      severity: 'note',
      message: expect.stringMatching(/one moment on two clocks/) as string,
    });
  });

  it('keeps the day in UTC where the other is too far off for any clock', async () => {
    const html = page(ld('2024-05-04T02:15:00Z'), 'https://example.org/2024/05/01/mole');
    const { article, diagnostics } = await read('a.html', html);
    expect(article.source.published).toBe('2024-05-04');
    expect(diagnostics[0]).toMatchObject({ severity: 'warning' });
  });

  it('believes vague fields only where no firm one speaks', async () => {
    const vague = '<meta name="date" content="2020-01-01">';
    expect(codesOf(await read('a.html', page(vague + ld('2024-05-03'))))).toEqual([]);
    expect((await read('a.html', page(vague))).article.source.published).toBe('2020-01-01');
  });
});

describe('readArticle: JSON-LD as pages write it', () => {
  const source = async (...nodes: string[]) =>
    (
      await read(
        'a.html',
        page(nodes.map((node) => `<script type="application/ld+json">${node}</script>`).join('')),
      )
    ).article.source;

  it('takes, of several articles, the one of this page', async () => {
    const teaser =
      '{"@type":"NewsArticle","url":"https://example.org/other","datePublished":"2001-01-01"}';
    const own =
      '{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://example.org/mole"},"datePublished":"2024-05-03"}';
    expect((await source(`[${teaser},${own}]`)).published).toBe('2024-05-03');
  });

  it.each([
    ['in CDATA', '//<![CDATA[\n{"@type":"Article","headline":"The mole is mended"}\n//]]>'],
    ['with line breaks inside a text', '{"@type":"Article","headline":"The mole\n is mended"}'],
    ['with a semicolon after it', '{"@type":"Article","headline":"The mole is mended"};'],
    ['escaped twice', '{"@type":"Article","headline":"The mole&nbsp;is&#32;mended"}'],
    [
      'with its outlet’s name behind a bar',
      '{"@type":"Article","headline":"The mole is mended | Courier","publisher":{"name":"The Courier"}}',
    ],
  ])('reads it %s', async (_, node) => {
    expect((await source(node)).title).toBe('The mole is mended');
  });

  it('never fails over what it does not understand', async () => {
    expect(
      (
        await source(
          'null',
          '[[[]]]',
          '{"@graph":7}',
          '"x"',
          '{"@type":"Article","author":[null,7,{}]}',
        )
      ).author,
    ).toBeUndefined();
  });
});

describe('readArticle: a date of publication that is little to go by', () => {
  it('believes the day in a file’s name where nothing else speaks, and says so', async () => {
    const result = await read('2024-05-14 Courier.txt', PROSE);
    expect(result.article.source).toMatchObject({
      published: '2024-05-14',
      publishedBasis: 'inferred',
    });
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'publication-date-inferred', severity: 'warning' }),
    );
  });

  it('lets any other word outweigh the day in a file’s name, in silence: it may be the day it was kept', async () => {
    const result = await read('2025-11-02 mole.html', page(og('2024-05-14')));
    expect(result.article.source).toMatchObject({ published: '2024-05-14' });
    expect(codesOf(result)).toEqual([]);
  });

  it.each([
    ['a.html', page(og('03/04/2024'))],
    ['a.md', `---\ndate: 03/04/2024\n---\n${PROSE}`],
    ['a.txt', `Title: The mole\nDate: 03/04/2024\n\n${PROSE}`],
  ])(
    'names a date that has two readings instead of saying that there is none: %s',
    async (path, text) => {
      const { article, diagnostics } = await read(path, text);
      expect(article.source.published).toBeUndefined();
      expect(diagnostics.find(({ code }) => code === 'publication-date-missing')?.message).toBe(
        'its date of publication, "03/04/2024", cannot be read or has two readings; set "published" in the manifest, as 2024-05-14.',
      );
    },
  );
});
