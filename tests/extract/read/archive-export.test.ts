import { describe, expect, it } from 'vitest';
import { codesOf, furnitureOf, PROSE, read } from './support.ts';

const TITLE = 'Harbour closes after the storm';

const lexis = [
  ...[TITLE, 'The Courier (London)', 'May 14, 2024 Tuesday'],
  ...['Copyright 2024 Courier Media Limited', 'Section: NEWS; Pg. 12', 'Length: 523 words'],
  ...['Byline: Ada Byron', 'Body', PROSE],
  ...['Classification', 'Language: ENGLISH', 'Load-Date: May 15, 2024', 'End of Document'],
].join('\n\n');
const factiva = [
  ...['News', TITLE, 'By Ada Byron', '523 words', '14 May 2024', '07:42', 'The Courier', 'COURIER'],
  ...[
    'English',
    'Copyright 2024. The Courier.',
    '',
    PROSE,
    '',
    'Document COURIER020240514ek5e0001',
  ],
].join('\n');
const proquest = [
  ...[TITLE, 'Author: Ada Byron', 'Publication info: The Courier ; London. 14 May 2024: 12.'],
  ...['Full text:', PROSE, 'Publication title: The Courier; London', 'Publication year: 2024'],
  ...['Publication date: May 14, 2024', 'ISSN: 00000000', 'Last updated: 2024-05-15'],
].join('\n\n');
const labelled = [
  ...[`Title: ${TITLE}`, 'Author: Ada Byron', 'Publication: The Courier', 'Date: 14 May 2024'],
  ...['', PROSE],
].join('\n');

describe('readArticle: a text file from a press archive', () => {
  it.each([
    ['LexisNexis', lexis],
    ['Factiva', factiva],
    ['ProQuest', proquest],
    ['a person who labels what they know', labelled],
  ])(
    'takes title, author, outlet and date from the record of %s, and the story alone for the story',
    async (_, text) => {
      const result = await read('a.txt', text);
      expect(result.article.source).toMatchObject({
        title: TITLE,
        author: 'Ada Byron',
        publisher: 'The Courier',
        published: '2024-05-14',
        publishedBasis: 'metadata',
      });
      expect(codesOf(result)).toEqual([]);
      const left = furnitureOf(result).reduce((story, [words]) => story.replace(words, ''), text);
      expect(left.trim()).toBe(PROSE);
    },
  );

  it('takes an address pasted above an article for its address', async () => {
    const address = 'https://courier.example/2024/05/14/harbour';
    const result = await read('a.txt', `${TITLE}\n${address}\n\n${PROSE}`);
    expect(result.article.source).toMatchObject({
      url: address,
      publisher: 'courier.example',
      published: '2024-05-14',
      publishedBasis: 'url',
    });
    expect(furnitureOf(result)).toContainEqual([address, 'archive record']);
  });

  it('takes a weekday’s date above a line on its last change for that of publication', async () => {
    const text = `${TITLE}\nTuesday 14 May 2024 10.32 BST\nLast modified on Wed 15 May 2024\n\n${PROSE}`;
    const { source } = (await read('a.txt', text)).article;
    expect(source).toMatchObject({ published: '2024-05-14', publishedBasis: 'byline' });
  });

  it('refuses a file of several articles, whose dates would be the first one’s', async () => {
    await expect(read('a.txt', `${lexis}\n\n${lexis}`)).rejects.toThrow(
      'a.txt: holds 2 articles of a press archive; have it save each in a file of its own',
    );
  });

  it.each([
    ['one colon', `Source: a well that never ran dry.\n\n${PROSE}`],
    ['a list of incidents', `Date: 3 May 1911\nSubject: storm\nDate: 4 May 1911\n\n${PROSE}`],
    ['an interview', `Question: What happened?\n\nAnswer: The mole broke.\n\n${PROSE}`],
  ])('takes %s for the story', async (_, text) => {
    const reasons = furnitureOf(await read('a.txt', text)).map(([, reason]) => reason);
    expect(reasons).not.toContain('archive record');
  });
});
