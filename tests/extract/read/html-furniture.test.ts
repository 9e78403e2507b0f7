import { describe, expect, it } from 'vitest';
import { furnitureOf, PROSE, read } from './support.ts';

const SECOND =
  'The ferry company opened a new office on the quay, and the first of its three ships sailed from there in the following autumn.';
const THIRD = `${SECOND} It was sold in 1931.`;

const furnitureIn = async (between: string) =>
  furnitureOf(
    await read(
      'a.html',
      `<!doctype html><html><body><article><p>${PROSE}</p>${between}<p>${SECOND}</p><p>${THIRD}</p></article></body></html>`,
    ),
  );

describe('readArticle: furniture that the markup of a page tells', () => {
  it.each([
    ['a block of words alone', '<div class="caption">The mole in 1996, from the sea</div>'],
    [
      'a block of one paragraph',
      '<div class="caption"><p>The mole in 1996, from the sea</p></div>',
    ],
    [
      'blocks inside each other',
      '<div class="caption"><div><p>The mole in 1996, from the sea</p></div></div>',
    ],
    [
      'a named block in one that is not',
      '<div class="wrap"><div class="caption">The mole in 1996, from the sea</div></div>',
    ],
    [
      'a name with two marks before it',
      '<div class="gem-c-caption">The mole in 1996, from the sea</div>',
    ],
    [
      'an encyclopedia’s thumbnail',
      '<div class="thumb"><div class="thumbcaption">The mole in 1996, from the sea</div></div>',
    ],
  ])('knows %s by its name, though the reader makes a plain paragraph of it', async (_, block) => {
    expect(await furnitureIn(block)).toEqual([['The mole in 1996, from the sea', 'caption']]);
  });

  it('takes a paragraph that is nothing but a link for a way elsewhere', async () => {
    expect(
      await furnitureIn(
        '<p><a href="/x"><strong>FISHERMEN WIN THEIR CASE IN COURT</strong></a></p>',
      ),
    ).toEqual([['FISHERMEN WIN THEIR CASE IN COURT', 'related links']]);
  });

  it('takes a list of nothing but links, and the heading above it, for ways elsewhere', async () => {
    const items = [
      'Fishermen of Kolmar win their case after eleven years, and more',
      'What the budget means for ports, ships, and those who live by them',
      'Storm season arrives early, and the ferries stay in harbour',
    ];
    const list = items.map((item) => `<li><a href="/x">${item}</a></li>`).join('');
    expect(await furnitureIn(`<div><h4>Recommended</h4><ul>${list}</ul></div>`)).toEqual(
      ['Recommended', ...items].map((words) => [words, 'related links']),
    );
  });

  it('takes a label before such a link for a part of it', async () => {
    expect(
      await furnitureIn(
        '<p><strong>Read more</strong> <a href="/x">Fishermen win their case</a></p>',
      ),
    ).toEqual([
      ['Read more', 'related links'],
      ['Fishermen win their case', 'related links'],
    ]);
  });

  it.each([
    ['a sentence that is linked whole', '<p><a href="/x">The mole was rebuilt in 1913.</a></p>'],
    ['a sentence with a link in it', '<p>The mole <a href="/x">was rebuilt in 1913</a></p>'],
    [
      'a list that tells more than its links',
      '<ul><li><a href="/x">The mole</a> was rebuilt in 1913 by the town</li></ul>',
    ],
  ])('leaves %s in the story', async (_, block) => {
    expect(await furnitureIn(block)).toEqual([]);
  });

  it('takes no links for furniture on a page that is about them', async () => {
    const entries = Array.from(
      { length: 20 },
      (_, i) =>
        `<p><a href="/${i}">${1900 + i}: ship number ${i} leaves the harbour of Varnsund for the north</a></p>`,
    );
    expect(await furnitureIn(entries.join(''))).toEqual([]);
  });

  it('takes what a subscriber saved for the story, and the notice alone for a paywall', async () => {
    const paid = `<div class="subscriber-only"><p>${PROSE} ${SECOND} ${SECOND}</p></div>`;
    expect(await furnitureIn(`<div class="paywall">Subscribers read on.</div>${paid}`)).toEqual([
      ['Subscribers read on.', 'paywall'],
    ]);
  });

  it.each([
    ['<p>The Courier’s Bo Reed contributed to this report.</p>', 'byline'],
    ['<p>Reporting by Ada Byron in Varnsund; Editing by Bo Reed</p>', 'byline'],
    ['<p>Published in The Courier, May 14th, 2024</p>', 'reprint note'],
    [
      '<p>Thanks for reading Harbour Letters! Subscribe for free to receive new posts.</p>',
      'subscription',
    ],
    [
      '<p>A version of this article appears in print on May 15, 2024, Section A.</p>',
      'reprint note',
    ],
    ['<p>Our Standards: The Courier’s Trust Principles.</p>', 'related links'],
    [
      '<p>To view this video please enable JavaScript, and consider another browser.</p>',
      'player notice',
    ],
    ['<p class="imageCaption">The mole under water for a day</p>', 'caption'],
    [
      '<div class="in-article-newsletter"><p>Get the latest news, sent straight to you. Something went wrong, please try again later, and we use what you tell us.</p></div>',
      'subscription',
    ],
    [
      '<div class="contribute-teaser"><p>We face challenges as never before. Help us.</p></div>',
      'appeal for support',
    ],
  ])('knows %s', async (block, reason) => {
    expect((await furnitureIn(block)).map(([, why]) => why)).toEqual([reason]);
  });

  it.each([
    '<p>Reporting by the newspaper found that the ministry ignored four warnings in 2011.</p>',
    '<p>The storm contributed to the closing of the port in 1911.</p>',
  ])('leaves %s in the story', async (block) => {
    expect(await furnitureIn(block)).toEqual([]);
  });

  it('reads a date beside the minutes that reading takes', async () => {
    const { article } = await read(
      'a.html',
      `<html><body><article><p>5 min read · May 14, 2024</p><p>${PROSE}</p><p>${SECOND}</p></article></body></html>`,
    );
    expect(article.source).toMatchObject({ published: '2024-05-14', publishedBasis: 'byline' });
  });

  it('calls the outlet by the name of its site where JSON-LD has the firm behind it', async () => {
    const head = `<meta property="og:site_name" content="The Courier"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Norrby Media S.L."}}</script>`;
    const { article } = await read(
      'a.html',
      `<html><head>${head}</head><body><p>${PROSE}</p><p>${SECOND}</p></body></html>`,
    );
    expect(article.source.publisher).toBe('The Courier');
  });
});
