/**
 * Tellers whom a word takes up from the sentences before: "she added" is whoever spoke last,
 * "the paper writes" the outlet that was named last.
 */
import type { Attribution } from '../../model/index.ts';
import type { EntitySpan } from '../entity/index.ts';
import { isPersonCalled, type Earlier } from '../mention/who/actor.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { isBody, isOutlet, isUnnamedOutlet } from './outlet-words.ts';
import { isSaying } from './saying.ts';

/** Sentences after which whoever spoke is no longer "she". */
const SPEAKER_REACH = 3;
/** Sentences after which an outlet is no longer "the paper". */
const OUTLET_REACH = 4;
/** Sentences after which a body is no longer "the agency". */
const BODY_REACH = 12;
/** Tokens between a verb of saying and the name of who speaks: "said fire chief | Ana Lopez". */
const NEAR = 4;

/** Whom "he" or "she" takes up who tells something: the last of that sex who said something just before. */
export function speakerTakenUp(
  pronoun: string,
  nameOf: NameOf,
  earlier: Earlier,
): string | undefined {
  const isCalled = isPersonCalled(pronoun, earlier);
  for (let back = 1; back <= SPEAKER_REACH; back++) {
    const read = earlier(back);
    if (!read) return undefined;
    const speaker = speakersIn(read).findLast((person) => isCalled(person, read));
    if (speaker) return nameOf(speaker);
    const surname = surnameIn(read);
    if (surname !== undefined) return surname;
  }
  return undefined;
}

/** A lone name that nothing explains, as the subject of a verb of saying: "Lomi said". */
function surnameIn({ tokens, clauses, entities }: ReadSentence): string | undefined {
  for (const { verb, subject } of clauses) {
    const [name, verbToken] = [tokens[subject?.from ?? -1], tokens[verb.main]];
    if (!subject || !name || !verbToken || !isSaying(verbToken)) continue;
    const isKnown = entities.some((e) => e.from <= subject.from && subject.from < e.to);
    const isLone = subject.to === subject.from + 1 && name.pos === 'proper';
    if (isLone && !isKnown && /^\p{Lu}\p{Ll}/u.test(name.text)) return name.text;
  }
  return undefined;
}

/** The people whom a sentence names beside a verb of saying, in its order. */
function speakersIn(read: ReadSentence): readonly EntitySpan[] {
  const people = read.entities.filter(({ kind }) => kind === 'person');
  if (people.length === 0) return people;
  const verbs = read.tokens.flatMap((token, i) => (isSaying(token) ? [i] : []));
  return people.filter((person) => verbs.some((verb) => speaks(read, person, verb)));
}

function speaks({ tokens, clauses }: ReadSentence, person: TokenRange, verb: number): boolean {
  const isSubject = clauses.some(
    (c) =>
      c.verb.from <= verb &&
      verb < c.verb.to &&
      c.subject !== undefined &&
      c.subject.from <= person.from &&
      person.to <= c.subject.to,
  );
  if (isSubject || person.to === verb) return true;
  const between = tokens.slice(verb + 1, person.from);
  return (
    person.from > verb &&
    between.length <= NEAR &&
    between.every(({ pos }) => /^(?:determiner|adjective|noun|proper)$/.test(pos))
  );
}

/** The outlet that "the paper" or "the island paper" takes up: the one named last. */
export function outletTakenUp(
  who: string,
  read: ReadSentence,
  earlier: Earlier,
): Pick<Attribution, 'who' | 'how'> | undefined {
  if (!isUnnamedOutlet(who)) return undefined;
  // "The island paper" is told from others, so what it takes up stands right before it.
  const reach = who === 'agency' ? BODY_REACH : who.includes(' ') ? 1 : OUTLET_REACH;
  for (let back = 1; back <= reach; back++) {
    const sentence = earlier(back);
    if (!sentence) return undefined;
    const body = who === 'agency' ? agencyIn(sentence.text) : undefined;
    if (body !== undefined) return { who: body, how: 'said' };
    const named = outletsNamed(sentence).at(-1);
    if (named !== undefined) return { who: named, how: 'reported' };
  }
  return undefined;
}

/** "the space agency": what is called an agency and is no outlet. */
function agencyIn(text: string): string | undefined {
  return [...text.matchAll(/[\p{L}-]+ agency\b/giu)].map(([words]) => words).findLast(isBody);
}

/** The outlets that a sentence names, in its order. */
function outletsNamed({ tokens, text }: ReadSentence): readonly string[] {
  const named: string[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapital(tokens[from]?.text)) continue;
    let to = from + 1;
    while (isCapital(tokens[to]?.text) && tokens[to - 1]?.gap === ' ') to += 1;
    const start = /^the$/i.test(tokens[from]?.text ?? '') && to > from + 1 ? from + 1 : from;
    const words = text.slice(tokens[start]?.start, tokens[to - 1]?.end);
    if (isOutlet(words) && !isUnnamedOutlet(words)) named.push(words);
    from = to - 1;
  }
  return named;
}

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}
