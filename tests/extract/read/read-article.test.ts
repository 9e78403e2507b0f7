import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/extract/read/language.ts';
import { codesOf, PROSE, read } from './support.ts';

describe('readArticle: manifest and publication date', () => {
  it('believes the manifest before the page', async () => {
    const { article } = await read('x/Mole (2).txt', `By Ada Byron | Nov 27, 2025\n${PROSE}`, {
      id: 'mole',
      title: 'Mole',
      author: 'Bo Reed',
      publisher: 'The Courier',
      language: 'en-GB',
      published: '2025-11-27',
      publishedBasis: 'byline: read on the page',
      kind: 'opinion',
      excerpt: 'none',
      code: 'TC',
    });
    expect(article.source).toEqual({
      id: 'mole',
      title: 'Mole',
      author: 'Bo Reed',
      publisher: 'The Courier',
      language: 'en-GB',
      published: '2025-11-27',
      publishedBasis: 'byline',
      publishedNote: 'read on the page',
      kind: 'opinion',
      excerpt: 'none',
      code: 'TC',
    });
  });

  it('allows a fragment of the wording where nobody says more', async () => {
    expect((await read('a.txt', PROSE)).article.source.excerpt).toBe('fragment');
  });

  it('leaves the date out, and says so, where nothing gives one', async () => {
    const result = await read('a.txt', PROSE);
    expect(result.article.source).not.toHaveProperty('published');
    expect(codesOf(result)).toEqual(['publication-date-missing']);
  });

  it('says so where two bases cannot both be true, and which it used', async () => {
    const result = await read('a.txt', `By Ada Byron | Nov 27, 2025\n${PROSE}`, {
      url: 'https://example.org/2024/05/03/mole',
    });
    expect(result.article.source).toMatchObject({
      published: '2025-11-27',
      publishedBasis: 'byline',
    });
    expect(
      result.diagnostics.find(({ code }) => code === 'publication-dates-disagree')?.message,
    ).toMatch(
      /the byline says it was published 2025-11-27, its address says 2024-05-03; 2025-11-27 is used/,
    );
  });

  it.each([
    ['a month and a day in it', { published: '2025-11', url: 'https://example.org/2025/11/27/x' }],
    [
      'a day and an approximate one near it',
      { published: '2025-11-20~', url: 'https://example.org/2025/11/27/x' },
    ],
  ])('finds no disagreement between %s', async (_, entry) => {
    expect(codesOf(await read('a.txt', PROSE, entry))).toEqual([]);
  });

  it.each([
    ['Press Notes (2).txt', 'press-notes-2'],
    ['a/b/Año_nuevo.TXT', 'ano-nuevo'],
    ['港.txt', 'u6e2f'],
    ['---.txt', 'article'],
  ])('names the article in %s %s', async (path, id) => {
    expect((await read(path, PROSE)).article.source.id).toBe(id);
  });
});

describe('detectLanguage(text)', () => {
  const spanish =
    'El puerto de la ciudad fue cerrado en mayo por el alcalde, y los barcos que estaban en la bahía se fueron a la otra orilla.';

  it.each([
    ['English', PROSE, 'en'],
    ['Spanish', spanish, 'es'],
    [
      'a language not listed',
      'Der Hafen der Stadt wurde im Mai vom Bürgermeister geschlossen, und die Boote fuhren an das andere Ufer.',
      'und',
    ],
    ['too few words', 'In the harbour', 'und'],
    ['no words', '1911 1913', 'und'],
  ])('finds %s', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('says so where the language cannot be told', async () => {
    const result = await read('a.txt', '1911 1913 港');
    expect(result.article.source.language).toBe('und');
    expect(codesOf(result)).toContain('language-undetermined');
  });
});
