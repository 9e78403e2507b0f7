/** Names that the articles themselves teach: people by their full names, places by "in", "at" and "near". */
import type { Article } from '../model/index.ts';
import {
  findEntities,
  knownName,
  registerNames,
  type KnownNames,
  type NameRegistry,
} from './entity/index.ts';
import { foldName } from './entity/fold-name.ts';
import { tokenize, type Token } from './mention/tokens.ts';

/** What extraction knows of names before it reads a sentence. */
export interface Names extends KnownNames {
  readonly people: NameRegistry;
}

/** Two to eight capitalised words or initials, with the small words that names hold; a full stop ends the run. */
const NAME_RUN =
  /(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}’'-]+)(?:\s+(?:(?:de|del|el|al|bin|von|van|der|la)\s+){0,2}(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}’'-]*)){1,7}/gu;
const PLACED = /\b(?:in|at|near)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})(?=[\s.,;:)’'])/gu;

/**
 * The names met anywhere in the articles. Only runs of capitalised words are
 * read, each spelling once, so the cost does not grow with the prose between.
 */
export function learnNames(articles: readonly Article[]): Names {
  const runs = new Map<string, number>();
  const placed = new Set<string>();
  for (const { text } of articles) {
    for (const [run] of text.matchAll(NAME_RUN)) {
      const words = run.replace(/\s+/g, ' ').replace(/[’']s?$/, '');
      runs.set(words, (runs.get(words) ?? 0) + 1);
    }
    for (const [, name = ''] of text.matchAll(PLACED)) placed.add(name);
  }
  const people = registerNames(fullNames(runs));
  const firms = firmNames(runs, people);
  const places = new Set(
    [...placed].filter((name) => !people.knows(name) && isPlaceName(name)).map(foldName),
  );
  return {
    people,
    knowsPerson: (name) => people.knows(name) && !firms.has(foldName(name)),
    knowsPlace: (name) => places.has(foldName(name)),
  };
}

function fullNames(runs: ReadonlyMap<string, number>): readonly string[] {
  const names: string[] = [];
  for (const [run, count] of runs) {
    const people = findEntities(tokenize(run)).filter((e) => e.kind === 'person');
    for (const { name } of people) for (let i = 0; i < count; i++) names.push(name);
  }
  return names;
}

/** Family names that more often begin another name: after "Norvik Shipping", "Norvik" alone is the firm. */
function firmNames(runs: ReadonlyMap<string, number>, people: NameRegistry): ReadonlySet<string> {
  const asFirst = new Map<string, number>();
  const asLast = new Map<string, number>();
  for (const [run, count] of runs) {
    const words = run.split(' ').map(foldName);
    const [first = '', last = ''] = [words[0], words.at(-1)];
    asFirst.set(first, (asFirst.get(first) ?? 0) + count);
    asLast.set(last, (asLast.get(last) ?? 0) + count);
  }
  return new Set(
    [...asFirst]
      .filter(([name, count]) => people.knows(name) && count > (asLast.get(name) ?? 0))
      .map(([name]) => name),
  );
}

/** A name is a place's unless it is known as something else: a month, a people, an organisation. */
function isPlaceName(name: string): boolean {
  if (knownName(name)) return false;
  return tokenize(name).every(
    (t: Token) =>
      t.pos === 'proper' && !t.tags.has('Date') && !t.tags.has('Demonym') && !t.tags.has('Person'),
  );
}
