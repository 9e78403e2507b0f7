/**
 * The texts of the articles at hand, for the development server: it shows a passage in its
 * context to whoever has the article. A build never holds them.
 */
import { hashText } from '../../src/extract/index.ts';
import { InputError } from '../cli.ts';
import { readArticles } from './read-articles.ts';

/**
 * Normalised text by its SHA-256, the name by which a dataset knows it. Folders that are
 * not there, or whose articles cannot be read, give none: a page is no place for that report.
 */
export async function articleTexts(
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    try {
      const { articles } = await readArticles([folder], { missing: 'skip' });
      for (const { text } of articles) texts.set(hashText(text), text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return texts;
}
