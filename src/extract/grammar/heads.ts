/**
 * Eventive heads: which nouns and verbs tell that something happened, and of
 * what kind. The lists are data under `lexicon/`; this file only looks them up.
 */
import type { EventKind } from '../../model/index.ts';
import { EVENT_NOUNS, STATES } from './lexicon/nouns.ts';
import { EVENT_VERBS, LIGHT_VERBS, STATIVE_VERBS } from './lexicon/verbs.ts';
import type { VerbGroup } from './verb-groups.ts';

const NOUN_KINDS = byWord(EVENT_NOUNS);
const VERB_KINDS = byWord(EVENT_VERBS);

function byWord(lists: Readonly<Record<EventKind, string>>): ReadonlyMap<string, EventKind> {
  const kinds = new Map<string, EventKind>();
  for (const [kind, words] of Object.entries(lists) as [EventKind, string][])
    for (const word of words.trim().split(/\s+/)) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
}

/** The singular under which the lexicon has the noun, or undefined. */
export function eventiveNoun(word: string): string | undefined {
  if (NOUN_KINDS.has(word)) return word;
  if (!word.endsWith('s')) return undefined;
  const [one, sibilant, y] = [
    word.slice(0, -1),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
  ];
  for (const candidate of [one, sibilant, y]) if (NOUN_KINDS.has(candidate)) return candidate;
  return word === 'crises' ? 'crisis' : undefined;
}

export function isEventiveNoun(word: string): boolean {
  return eventiveNoun(word) !== undefined;
}

export function isState(lemma: string): boolean {
  return STATES.has(lemma);
}

/** Kind of the event a noun names; undefined when it names none. */
export function kindOfNoun(word: string): EventKind | undefined {
  const lemma = eventiveNoun(word);
  return lemma === undefined ? undefined : NOUN_KINDS.get(lemma);
}

/** Kind of the event a verb tells (infinitive); undefined when the lexicon does not have it. */
export function kindOfVerb(lemma: string): EventKind | undefined {
  return VERB_KINDS.get(lemma);
}

export function isStative(lemma: string): boolean {
  return STATIVE_VERBS.has(lemma);
}

/** Whether a verb group says how things are, and not what happened. */
export function saysState({ lemma, happens }: Pick<VerbGroup, 'lemma' | 'happens'>): boolean {
  return isStative(lemma) && !happens;
}

export function isLight(lemma: string): boolean {
  return LIGHT_VERBS.has(lemma);
}

/** The verbs of the lexicon that have one of these kinds. */
export function verbsOfKinds(kinds: ReadonlySet<EventKind>): readonly string[] {
  return [...VERB_KINDS].filter(([, kind]) => kinds.has(kind)).map(([verb]) => verb);
}
