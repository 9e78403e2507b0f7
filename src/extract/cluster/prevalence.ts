/** What many mentions of a collection have in common and therefore tells little of one event. */
import type { MentionOutline } from '../mention/outline.ts';
import { conceptOf } from './lexicon.ts';

/** Below this many mentions of a thing it is never common. */
const FEWEST = 5;
/** The share of all mentions from which on a thing is common. */
const SHARE = 1 / 8;

/** Concepts and names in more than an eighth of the mentions, and in at least five. */
export function commonAmong(mentions: readonly MentionOutline[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { terms, people, organisations, places } of mentions)
    for (const each of new Set([...terms.map(conceptOf), ...people, ...organisations, ...places]))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  const least = Math.max(FEWEST, mentions.length * SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([each]) => each));
}
