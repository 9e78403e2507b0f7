/** Ids of imported events: the file's own where it has them, else from the headline. */
import { Identifier } from '../../model/index.ts';
import type { ImportedEntry } from './entry.ts';

const MOST_LETTERS = 60;

/** The ids of some entries, in their order, each used once. */
export function giveIds(entries: readonly ImportedEntry[]): string[] {
  const used = new Set<string>();
  return entries.map((entry, index) => {
    const given = entry.uniqueId ?? '';
    const wish =
      (Identifier.safeParse(given).success ? given : slug(given)) ||
      slug(entry.title) ||
      `event-${index + 1}`;
    let id = wish;
    for (let n = 2; used.has(id); n += 1) id = `${wish}-${n}`;
    used.add(id);
    return id;
  });
}

/** What a-z, 0-9 and single hyphens can write of a text; empty where that is nothing. */
function slug(text: string): string {
  const plain = text
    .slice(0, 4 * MOST_LETTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const ascii = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+/u, '');
  return ascii.slice(0, MOST_LETTERS).replace(/-+$/u, '');
}
