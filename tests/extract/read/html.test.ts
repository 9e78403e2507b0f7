import { describe, expect, it } from 'vitest';
import { furnitureOf, PROSE, read } from './support.ts';

const SECOND =
  'The ferry company opened a new office on the quay, and the first of its three ships sailed from there in the following autumn.';
const page = (
  head: string,
  body = `<article><p>${PROSE}</p><p>${SECOND}</p></article>`,
  lang = '',
) => `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('readArticle: what a page says of itself', () => {
  it('reads JSON-LD, also in a graph, before anything else', async () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2001-01-01' },
        {
          '@type': ['OpinionNewsArticle'],
          headline: 'The mole',
          datePublished: '2024-05-03T22:15:00-07:00',
          dateModified: '2024-06-01',
          author: [{ name: 'Ada Byron' }, 'Bo Reed'],
          publisher: { name: 'The Courier' },
          inLanguage: 'en-GB',
        },
      ],
    };
    const { article } = await read(
      'a.html',
      page(
        jsonLd(graph) + meta('og:title', 'Other') + meta('article:published_time', '2024-05-04'),
      ),
    );
    expect(article.source).toMatchObject({
      title: 'The mole',
      author: 'Ada Byron, Bo Reed',
      publisher: 'The Courier',
      published: '2024-05-03',
      publishedBasis: 'metadata',
      language: 'en-GB',
      kind: 'opinion',
    });
  });

  it.each([
    ['OpenGraph', meta('article:published_time', '2024-05-03T01:00:00Z')],
    ['a meta date', '<meta name="date" content="3 May 2024">'],
    [
      'JSON-LD beside one that is broken',
      '<script type="application/ld+json">{oops</script>' +
        jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-03' }),
    ],
  ])('takes the publication date from %s', async (_, head) => {
    expect((await read('a.html', page(head))).article.source).toMatchObject({
      published: '2024-05-03',
      publishedBasis: 'metadata',
    });
  });

  it('takes the publication date from <time> in the head of the article', async () => {
    const body = `<article><header><h1>The mole</h1><time datetime="2024-05-03">Friday</time></header><p>${PROSE}</p><p>${SECOND}</p></article>`;
    expect((await read('a.html', page('', body))).article.source.published).toBe('2024-05-03');
  });

  it('takes the publication date from the address when nothing else says it', async () => {
    const { source } = (
      await read('a.html', page('<link rel="canonical" href="https://example.org/2024/05/mole">'))
    ).article;
    expect(source).toMatchObject({
      published: '2024-05',
      publishedBasis: 'url',
      publisher: 'example.org',
    });
  });

  it('never takes the date of a change for that of publication', async () => {
    const head =
      meta('article:modified_time', '2024-06-01') +
      jsonLd({ '@type': 'NewsArticle', dateModified: '2024-06-01' });
    expect((await read('a.html', page(head))).article.source.published).toBeUndefined();
  });

  it('takes the language from <html lang>', async () => {
    expect(
      (await read('a.html', page('', undefined, ' lang="es-VE"'))).article.source.language,
    ).toBe('es-VE');
  });
});

describe('readArticle: a page that was saved elsewhere', () => {
  const original = 'https://courier.example/world/harbour';
  const capture = [
    '<link rel="canonical" href="https://archive.is/XvEff">',
    `<link rel="bookmark" href="http://archive.today/20251102102030/${original}">`,
    meta('og:url', 'http://archive.is/XvEff') + meta('og:site_name', 'archive.is'),
    meta('article:published_time', '2025-11-02T10:20:30Z'),
  ].join('');

  it('never takes the day of a capture by archive.today for that of publication, nor the archive for the outlet', async () => {
    const { source } = (await read('a.html', page(capture))).article;
    expect(source).toMatchObject({
      url: original,
      publisher: 'courier.example',
      archiveUrl: 'https://archive.is/XvEff',
    });
    expect(source.published).toBeUndefined();
  });

  it('takes address and author from a page saved from the reader view of Firefox', async () => {
    const head = `<div class="header reader-header"><a class="domain reader-domain" href="${original}">courier.example</a><h1 class="reader-title">The mole</h1><div class="credits reader-credits">Ada Byron</div></div>`;
    const { source } = (
      await read('a.html', page('', `${head}<div><p>${PROSE}</p><p>${SECOND}</p></div>`))
    ).article;
    expect(source).toMatchObject({ url: original, title: 'The mole', author: 'Ada Byron' });
  });

  it.each(['1970-01-01T00:00:00+00:00', '0001-01-01T00:00:00Z'])(
    'takes %s for a field that nobody filled in',
    async (date) => {
      const head = `${meta('article:published_time', date)}<link rel="canonical" href="https://courier.example/2024/05/14/harbour">`;
      expect((await read('a.html', page(head))).article.source).toMatchObject({
        published: '2024-05-14',
        publishedBasis: 'url',
      });
    },
  );
});

describe('readArticle: the main text of a page', () => {
  it('parts blocks by one blank line and folds white space', async () => {
    const body = `<nav>Home News</nav><article><h2>The\n  storm</h2><p>${PROSE}</p><ul><li>nine  boats</li><li>one mole<br>rebuilt</li></ul><p>${SECOND}</p></article><footer>© 2024</footer>`;
    expect((await read('a.html', page('', body))).article.text).toBe(
      `The storm\n\n${PROSE}\n\nnine boats\n\none mole rebuilt\n\n${SECOND}`,
    );
  });

  it('leaves out the places where a word may be broken, which no reader sees', async () => {
    const body = `<article><p>${PROSE}</p><p>The har&shy;bour was closed in 1953.\u200b In March it opened and\u200b/or not.</p><p>${SECOND}</p></article>`;
    expect((await read('a.html', page('', body))).article.text).toContain(
      '\n\nThe harbour was closed in 1953. In March it opened and/or not.\n\n',
    );
  });

  it('reads the cells of a row together', async () => {
    const rows =
      '<table><tr><th>1911</th><td>The storm</td></tr><tr><td>1913</td><td>The mole rebuilt</td></tr></table>';
    const body = `<article><p>${PROSE}</p>${rows}<p>${SECOND}</p></article>`;
    expect((await read('a.html', page('', body))).article.text).toBe(
      `${PROSE}\n\n1911 The storm\n\n1913 The mole rebuilt\n\n${SECOND}`,
    );
  });

  it('keeps a date in <time> inside a sentence', async () => {
    const body = `<article><p>${PROSE}</p><p>It was closed on <time datetime="1911-05-03">3 May</time> for good. ${SECOND}</p></article>`;
    expect((await read('a.html', page('', body))).article.text).toContain(
      'It was closed on 3 May for good.',
    );
  });

  it('lists embedded posts and captions as furniture', async () => {
    const body =
      `<article><p>${PROSE}</p><blockquote class="twitter-tweet"><p>Storm again.</p>&mdash; Port (@port) May 4, 2011</blockquote>` +
      `<figure><img src="x.png"><figcaption>The mole in 1996</figcaption></figure><p>${SECOND}</p></article>`;
    expect(furnitureOf(await read('a.html', page('', body)))).toEqual([
      ['Storm again.', 'embedded post'],
      ['— Port (@port) May 4, 2011', 'embedded post'],
      ['The mole in 1996', 'caption'],
    ]);
  });

  it('never takes in what a reader does not see', async () => {
    const body = `<article><p>${PROSE}</p><script>var d = "May 1, 1999"</script><style>p{}</style><p hidden>1998</p><p>${SECOND}</p></article>`;
    expect((await read('a.html', page('', body))).article.text).toBe(`${PROSE}\n\n${SECOND}`);
  });

  it('reads a fragment without <html>, and a short note', async () => {
    expect((await read('a.html', '<p>The mole was rebuilt in 1913.</p>')).article.text).toBe(
      'The mole was rebuilt in 1913.',
    );
  });

  it('leaves markup in the text as plain characters', async () => {
    expect(
      (
        await read(
          'a.html',
          page('', `<article><p>${PROSE} &lt;b&gt;x&lt;/b&gt;</p><p>${SECOND}</p></article>`),
        )
      ).article.text,
    ).toContain('<b>x</b>');
  });

  it('cuts no words out of a sentence, whatever their class', async () => {
    const body = `<article><p>${PROSE}</p><p>The mole was <span class="related">mended</span> in 1996, and <time class="timestamp">3 May</time> is its day.</p><p>${SECOND}</p></article>`;
    expect(furnitureOf(await read('a.html', page('', body)))).toEqual([]);
  });

  it('takes no class of the whole article for furniture', async () => {
    const body = `<article class="post has-comments related"><p>${PROSE}</p><p>${SECOND}</p></article>`;
    expect(furnitureOf(await read('a.html', page('', body)))).toEqual([]);
  });

  it('takes the heading of the article for its title, not that of the site', async () => {
    const body = `<header><h1>The Courier</h1></header><main><h1>The mole <button>Copy</button>¶</h1><p>${PROSE}</p><p>${SECOND}</p></main>`;
    expect((await read('a.html', page('', body))).article.source.title).toBe('The mole');
  });
});
