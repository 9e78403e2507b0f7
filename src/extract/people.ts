/** The full names that articles use, for joining "Maduro" with them: found by role and pattern, quickly. */
import type { Article } from '../model/index.ts';
import { findEntities, registerNames, type NameRegistry } from './entity/index.ts';
import { tokenize } from './mention/tokens.ts';

/** A run of two to six capitalised words, with small words that names and titles hold. */
const NAME_RUN =
  /\p{Lu}[\p{L}.’'-]+(?:\s+(?:(?:de|del|el|al|bin|von|van|der|la)\s+)?\p{Lu}[\p{L}.’'-]*){1,7}/gu;

/**
 * A registry of the people named in full anywhere. Only runs of capitalised words
 * are read, each spelling once, so the cost does not grow with the prose between.
 */
export function registerPeople(articles: readonly Article[]): NameRegistry {
  const runs = new Map<string, number>();
  for (const article of articles)
    for (const [run] of article.text.matchAll(NAME_RUN)) {
      const words = run.replace(/\s+/g, ' ').replace(/[’']s?$/, '');
      runs.set(words, (runs.get(words) ?? 0) + 1);
    }
  const names: string[] = [];
  for (const [run, count] of runs) {
    const people = findEntities(tokenize(run)).filter((e) => e.kind === 'person');
    for (const { name } of people) for (let i = 0; i < count; i++) names.push(name);
  }
  return registerNames(names);
}
