/**
 * Made-up news in any number, for benchmarks: the stories of this project retold
 * under other names and at other times. Articles of one story overlap as real ones
 * do, a second story is looked back upon, and a publisher repeats its background.
 * Seeded: the same number gives the same articles.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readMaterials, type Materials } from './materials.ts';
import { randomOf, type Random } from './random.ts';
import { makeWorld, type World } from './world.ts';

export interface MadeArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/** Stories told at one time in one part of a world: an article may look back on its neighbours. */
const NEIGHBOURS = 5;
const PAPERS = 'Courier Gazette Post Herald Observer Mail Star Review Journal Wire'.split(' ');
const TOWNS = 'Northport Eastvale Millbrook Harrow Kelso Linden Ashford Corran'.split(' ');
/** Characters of an average article; 10,000 of them are about 50 MB. */
const LENGTH = 4000;

/** `count` articles, in order. */
export function* makeArticles(materials: Materials, count: number): Generator<MadeArticle> {
  for (let story = 0, made = 0; made < count; story++) {
    const random = randomOf(`story ${story}`);
    const plot = plotOf(materials, story);
    for (const index of plot.articles.keys()) {
      if (made === count) return;
      yield makeArticle(materials, { story, index, made }, random);
      made += 1;
    }
  }
}

interface Plot {
  readonly articles: Materials['stories'][number];
  readonly world: World;
}

/** What happens in a story: told the same way to whoever writes of it. */
function plotOf({ stories, names }: Materials, story: number): Plot {
  const random = randomOf(`plot ${story}`);
  return { articles: random.pick(stories), world: makeWorld(names, random) };
}

interface Place {
  readonly story: number;
  readonly index: number;
  readonly made: number;
}

function makeArticle(materials: Materials, place: Place, random: Random): MadeArticle {
  const { articles, world } = plotOf(materials, place.story);
  const article = articles[place.index];
  if (!article) throw new RangeError('no such article');
  const publisher = `${random.pick(TOWNS)} ${random.pick(PAPERS)}`;
  const parts = [world.retell(storyText(article))];
  const told = new Set<string>();
  for (let length = parts.join('').length; length < LENGTH; length = parts.join('').length) {
    const story = neighbourOf(place.story, random);
    const neighbour = plotOf(materials, story);
    const other = random.pick(neighbour.articles);
    if (!told.has(`${story} ${other.source.id}`))
      parts.push(neighbour.world.retell(storyText(other)));
    told.add(`${story} ${other.source.id}`);
    parts.push(neighbour.world.retell(random.pick(materials.passages)));
  }
  parts.push(`The ${publisher} was founded in ${1850 + randomOf(publisher).below(100)}.`);
  return {
    id: `article-${String(place.made).padStart(6, '0')}`,
    title: world.retell(article.source.title ?? 'Report'),
    publisher,
    published: world.moveDate(article.source.published ?? '2020-01-01'),
    text: parts.join('\n\n'),
  };
}

function neighbourOf(story: number, random: Random): number {
  return Math.max(0, story - 1 - random.below(NEIGHBOURS));
}

/** The text without its furniture. */
function storyText({ text, furniture }: Materials['stories'][number][number]): string {
  let kept = '';
  let from = 0;
  for (const { range } of furniture) {
    kept += text.slice(from, range.start);
    from = range.end;
  }
  return (kept + text.slice(from)).replace(/\n{3,}/g, '\n\n').trim();
}

/** Articles in a folder of their own. */
const FOLDER_SIZE = 1000;

/** Writes `count` articles as `.md` files under `folder`, a thousand to a folder, and tells how many characters they have. */
export async function writeArticles(folder: string, count: number): Promise<number> {
  const materials = await readMaterials();
  let characters = 0;
  let made = 0;
  for (const article of makeArticles(materials, count)) {
    const inside = path.join(folder, String(Math.floor(made / FOLDER_SIZE)).padStart(3, '0'));
    if (made % FOLDER_SIZE === 0) await mkdir(inside, { recursive: true });
    await writeFile(path.join(inside, `${article.id}.md`), fileText(article));
    characters += article.text.length;
    made += 1;
  }
  return characters;
}

function fileText({ title, publisher, published, text }: MadeArticle): string {
  const header = Object.entries({ title, publisher, published, language: 'en' }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return `---\n${header.join('\n')}\n---\n\n${text}\n`;
}
