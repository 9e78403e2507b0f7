import { describe, expect, it } from 'vitest';
import { codesOf, furnitureOf, PROSE, read } from './support.ts';

const wordsOf = async (text: string, entry?: Record<string, unknown>) =>
  furnitureOf(await read('a.txt', text, entry));

describe('readArticle: furniture at the head', () => {
  it('takes a weekday and date standing alone for a masthead, and for nobody’s date', async () => {
    const result = await read('a.txt', `Monday, June 9\n\n${PROSE}`);
    expect(furnitureOf(result)).toEqual([['Monday, June 9', 'masthead date']]);
    expect(result.article.source.published).toBeUndefined();
    expect(codesOf(result)).toEqual(['masthead-date', 'publication-date-missing']);
  });

  it('takes days on lines of their own for the heads of a chronology where there are three', async () => {
    const days = ['Monday, June 9', 'Tuesday, June 10', 'Wednesday, June 11'];
    const result = await read(
      'a.txt',
      days.map((day) => `${day}\n\nThe mill closed.`).join('\n\n'),
    );
    expect(furnitureOf(result)).toEqual([]);
    expect(codesOf(result)).toEqual(['publication-date-missing']);
  });

  it.each([
    ['By Ada Byron', 'Ada Byron', undefined],
    ['By | Nov 27, 2025', undefined, '2025-11-27'],
    ['By Ada Byron, Staff Writer | Nov 27, 2025', 'Ada Byron', '2025-11-27'],
    ['By Ada Byron and Bo van Reed — 3 June 2025', 'Ada Byron and Bo van Reed', '2025-06-03'],
    ['Por Ana María de la Cruz, 3 de junio de 2025', 'Ana María de la Cruz', '2025-06-03'],
    ['BY ADA BYRON', 'ADA BYRON', undefined],
    ['By Ada Byron 14 May 2024', 'Ada Byron', '2024-05-14'],
    ['By Ada Byron Published May 14, 2024', 'Ada Byron', '2024-05-14'],
  ])('reads the byline %j', async (line, author, published) => {
    const result = await read('a.txt', `${line}\n${PROSE}`);
    expect(furnitureOf(result)).toEqual([[line, 'byline']]);
    expect(result.article.source.author).toBe(author);
    expect(result.article.source.published).toBe(published);
    if (published) expect(result.article.source.publishedBasis).toBe('byline');
  });

  it.each(['By the spring the harbour was open', 'By 1913 it stood', 'By Monday they had left.'])(
    'takes %j for no byline',
    async (line) => {
      expect(
        (await read('a.txt', `${line}\n\n${PROSE}\n\n${PROSE}`)).article.source.author,
      ).toBeUndefined();
    },
  );

  it('takes a short first line for the headline, and the title of the manifest wherever it stands', async () => {
    expect(await wordsOf(`Storm closes the harbour\n\n${PROSE}`)).toEqual([
      ['Storm closes the harbour', 'headline'],
    ]);
    expect(
      await wordsOf(`The Courier\n\nStorm closes the harbour!\n\n${PROSE}`, {
        title: 'Storm closes the harbour',
      }),
    ).toEqual([['Storm closes the harbour!', 'headline']]);
  });

  it.each(['Published: June 3, 2025', 'First published on 3 June 2025', 'June 3, 2025'])(
    'reads the publication line %j',
    async (line) => {
      expect((await read('a.txt', `${line}\n\n${PROSE}`)).article.source).toMatchObject({
        published: '2025-06-03',
        publishedBasis: 'byline',
      });
    },
  );

  it('takes the day of an update for nothing', async () => {
    expect(
      (await read('a.txt', `Last updated June 3, 2025\n\n${PROSE}`)).article.source.published,
    ).toBeUndefined();
  });
});

describe('readArticle: furniture in the text and at its foot', () => {
  it('takes a post with its stamp and links for furniture, not the paragraphs around it', async () => {
    const post = 'Boats are back at the quay https://t.co/abc';
    const stamp = '— Port Office ⚓ (@port) August 27, 2025';
    const link = 'Follow the port: https://t.co/x pic.twitter.com/y';
    expect(await wordsOf(`${PROSE}\n${post}\n${stamp}\n${link}\n${PROSE}`)).toEqual([
      [post, 'social media post'],
      [stamp, 'social media post'],
      [link, 'social media post'],
    ]);
  });

  it('takes nothing above a post that stands in one line with its stamp', async () => {
    const post = 'Boats are back — Port Office (@port) August 27, 2025';
    expect(await wordsOf(`${PROSE}\nThe sea was calm.\n${post}\n${PROSE}`)).toEqual([
      [post, 'social media post'],
    ]);
  });

  it('leaves a long paragraph before a stamp in the story', async () => {
    const long = `${PROSE} ${PROSE} ${PROSE}`;
    expect(await wordsOf(`${long}\n— Port (@port) August 27, 2025\n${PROSE}`)).toEqual([
      ['— Port (@port) August 27, 2025', 'social media post'],
    ]);
  });

  it('takes everything after a comment form for furniture', async () => {
    const foot = [
      'Leave a Reply',
      'You must be logged in to post a comment.',
      'Our best of June 1998',
      'TAP HERE',
    ];
    expect((await wordsOf(`${PROSE}\n\n${foot.join('\n')}`)).map(([words]) => words)).toEqual(foot);
  });

  it('takes a poll with its form for furniture', async () => {
    const foot = [
      '"*" indicates required fields',
      'Should the mole be rebuilt?*',
      'This poll subscribes you to our letters. Unsubscribe at any time.',
    ];
    expect((await wordsOf(`${PROSE}\n\n${foot.join('\n')}`)).map(([words]) => words)).toEqual(foot);
  });

  it('leaves paragraphs of the story after such a line in the story', async () => {
    expect(await wordsOf(`${PROSE}\n\nRelated stories\n\n${PROSE}`)).toEqual([]);
  });

  it('leaves a story of short paragraphs alone after such a line', async () => {
    const short = 'The ferry sailed at noon and came back before the sun had set.';
    const story = [PROSE, short, 'Read next', short, short, short, short].join('\n\n');
    expect(await wordsOf(story)).toEqual([]);
  });

  it.each([
    ['12 comments', 'comment form'],
    ['Comments (3)', 'comment form'],
    ['More from The Courier', 'related links'],
    ['Share this article on Facebook', 'share bar'],
    ['Deja un comentario', 'comment form'],
    ['Share Tweet Email', 'share bar'],
    ['Share.', 'share bar'],
    ['Advertisement', 'advertisement'],
    ['Read more: The storm of 1911', 'related links'],
    ['The mole in winter. Photo by Port Office, CC BY 4.0', 'picture credit'],
    ['(The views expressed here are those of the author.)', 'disclaimer'],
    ['This article was first published on June 3, 2011', 'reprint note'],
    ['The author is a historian of harbours.', 'note on the author'],
    ['© 2011 The Courier', 'copyright'],
    ['MORE STORIES', 'related links'],
    ['Main article: Storm of 1911', 'related links'],
    ['For the 1908 storm, see Storm of 1908.', 'note on other pages'],
    ['(Redirected from Great Storm)', 'note on other pages'],
    ['Exit mobile version', 'page footer'],
  ])('takes %j for furniture: %s', async (line, reason) => {
    expect(await wordsOf(`${PROSE}\n\n${line}`)).toEqual([[line, reason]]);
  });

  it('takes a note on whom the byline names for furniture', async () => {
    const note = 'Ada Byron is a writer in Varnsund, where she was born in 1951.';
    expect(await wordsOf(`By Ada Byron\n\n${PROSE}\n\n${note}`)).toEqual([
      ['By Ada Byron', 'byline'],
      [note, 'note on the author'],
    ]);
  });

  it.each([
    'Shares fell on Monday.',
    'She showed a photo by the mayor.',
    'The council shared the cost.',
    'Comments came from all sides in 1911.',
    'Related families lived on the quay until 1950.',
    'Newsletters were printed there in 1911.',
  ])('leaves %j in the story, and at its end', async (line) => {
    expect(await wordsOf(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([]);
    expect(await wordsOf(`${PROSE}\n\n${line}`)).toEqual([]);
  });

  it('parts off the reference to an article it retells, and keeps it as its origin', async () => {
    const reference =
      '“The Mole and the Sea,” by Ada Byron and Bo Reed, Port Journal, November 25, 2025:';
    const result = await read('a.txt', `More on the matter is found here: ${reference}\n${PROSE}`);
    expect(furnitureOf(result)).toEqual([[reference, 'reference to another article']]);
    expect(result.article.source.via).toEqual({
      publisher: 'Port Journal',
      published: '2025-11-25',
    });
  });

  it('lists each piece in a note, in the order of the text', async () => {
    const notes = (await read('a.txt', `By Ada Byron\n${PROSE}\nShare.`)).diagnostics.filter(
      ({ code }) => code === 'page-furniture',
    );
    expect(notes.map(({ message }) => message)).toEqual([
      'left out as page furniture: byline.',
      'left out as page furniture: share bar.',
    ]);
  });

  it('stays linear on a text of nothing but furniture', async () => {
    const { article } = await read(
      'a.txt',
      `${PROSE}\n${'Share.\n— Port (@port) May 4, 2011\n'.repeat(50_000)}`,
    );
    expect(article.furniture).toHaveLength(100_000);
  });
});
