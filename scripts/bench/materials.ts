/** What the articles of a benchmark are made of: the stories of this project and the names in them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mapArticle } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/index.ts';
import { readPassages } from '../score/gold-passages.ts';
import { readArticles } from '../articles/read-articles.ts';
import type { NameWords } from './world.ts';

export interface Materials {
  /** Each story as several articles tell it; never empty. */
  readonly stories: readonly (readonly Article[])[];
  /** Passages of a sentence or two. */
  readonly passages: readonly string[];
  readonly names: NameWords;
}

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Reads `samples/`, the labelled stories and the labelled passages. */
export async function readMaterials(): Promise<Materials> {
  const gold = path.join(ROOT, 'tests', 'gold');
  const entries = await readdir(path.join(gold, 'articles'), { withFileTypes: true });
  const folders = [
    path.join(ROOT, 'samples'),
    ...entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(gold, 'articles', name))
      .sort(),
  ];
  const stories: (readonly Article[])[] = [];
  for (const folder of folders) stories.push((await readArticles([folder])).articles);
  const passages = readPassages(await readFile(path.join(gold, 'en.md'), 'utf8')).map(
    ({ text }) => text,
  );
  return { stories, passages, names: namesIn(stories.flat()) };
}

/**
 * The words of names: what extraction finds of people and of names that it cannot
 * explain. A word that is written small elsewhere ("ministry") is no name.
 */
function namesIn(articles: readonly Article[]): NameWords {
  const common = new Set(articles.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
  const isName = (word: string): boolean =>
    /^\p{Lu}\p{L}+$/u.test(word) && !common.has(word.toLowerCase());
  const first = new Set<string>();
  const other = new Set<string>();
  for (const article of articles) {
    const { names, mentions } = mapArticle(article);
    for (const [name] of names.people) {
      const [given = '', ...rest] = name.split(' ');
      if (isName(given)) first.add(given);
      for (const word of rest) if (isName(word)) other.add(word);
    }
    for (const name of [...names.places, ...mentions.flatMap((m) => m.unknown)])
      for (const word of name.split(' ')) if (isName(word)) other.add(word);
  }
  for (const word of first) other.delete(word);
  return { first, other };
}
