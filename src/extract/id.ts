/**
 * Ids of events (DATA.md, rule 9): from the evidence, never from the title or
 * the date, so that neither a better title nor a redated event breaks a link.
 *
 * The evidence is the sentence of the event's founding mention, the earliest
 * published; an article published later leaves it in place. Where that is not
 * enough, curation pins an id.
 */
import { hashText } from './cite/index.ts';
import { remembered } from './remembered.ts';

/** Hex digits of the hash: 40 bits, so that two of a million events do not meet by chance. */
const DIGITS = 10;

/**
 * "strike-9f86d08188": the act, and a fingerprint of source, sentence, act and the
 * words that date it, for one sentence may tell of two bombings.
 * Only what a-z, 0-9 and hyphen can write of the act is kept.
 */
export function eventId(source: string, sentence: string, act: string, time: string): string {
  const word = plainWord(act);
  const print = hashText(`${source}\n${act}\n${time}\n${foldSpace(sentence)}`).slice(0, DIGITS);
  return word === '' ? `event-${print}` : `${word}-${print}`;
}

/** What a-z, 0-9 and hyphen can write of an act. */
const plainWord = remembered((act): string =>
  act
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40),
);

/** Every run of white space as one space, and none at the ends; most sentences are so already. */
export function foldSpace(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

const UNFOLDED = /^\s|\s$|\s\s|[^\S ]/;

/** The ids, each used once: a repeated one gets "-2", "-3" in the order given. */
export function uniqueIds(ids: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return ids.map((id) => {
    let unique = id;
    for (let n = 2; used.has(unique); n++) unique = `${id}-${n}`;
    used.add(unique);
    return unique;
  });
}
