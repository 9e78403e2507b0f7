/**
 * Tellers whom a word takes up from the sentences before: "she added" is whoever spoke last,
 * "the paper writes" the outlet that was named last.
 */
import type { Attribution } from '../../model/index.ts';
import { shownText, type EntitySpan } from '../entity/index.ts';
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import type { Token } from '../grammar/tokens.ts';
import { isPersonCalled, type Earlier } from '../mention/who/actor.ts';
import { isPlural } from '../grammar/language.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { isBody, isOutlet, isUnnamedOutlet } from './outlet-words.ts';
import { isSaying } from './saying.ts';
import { canSay } from './sayer.ts';
import { tellersIn } from './tellings.ts';
import { tellerIn } from './teller-words.ts';

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
    const surname = surnameIn(read) ?? roleIn(read, nameOf);
    if (surname !== undefined) return surname;
  }
  return undefined;
}

/** “…, a police spokesman said. … he said”: who is known by what they do. */
function roleIn(read: ReadSentence, nameOf: NameOf): string | undefined {
  const roles = tellersIn(read).filter(({ from, to }) => {
    const words = read.tokens.slice(from, to);
    return words.some((token) => isRole(token) && !token.tags.has('Plural'));
  });
  const last = roles.at(-1);
  return last && tellerIn(read, last, nameOf);
}

function isRole({ word, possessive }: Token): boolean {
  return !possessive && (PERSON_NOUNS.has(word) || SPEAKS_FOR.test(word) || ROLES.has(word));
}

const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person)|witness|resident|neighbou?r|survivor|officer|inspector|aide|source|doctor|nurse|driver|expert|analyst|scientist|researcher|historian|engineer|man|woman|farmer|teacher)$/;

/**
 * The body that "it" takes up who tells something: whose deed the sentence itself tells before it, who
 * had the word last, or whom a sentence just before is about.
 */
export function bodyTakenUp(
  read: ReadSentence,
  at: number,
  nameOf: NameOf,
  earlier: Earlier,
): string | undefined {
  const own = lastOf(read, tellersIn(read, at), nameOf) ?? subjectIn(read, nameOf, at);
  if (own !== undefined) return own;
  for (let back = 1; back <= SPEAKER_REACH; back++) {
    const sentence = earlier(back);
    if (!sentence) return undefined;
    const found =
      lastOf(sentence, tellersIn(sentence), nameOf) ?? subjectIn(sentence, nameOf, Infinity);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last of some tellers that is one body. */
function lastOf(
  read: ReadSentence,
  tellers: readonly TokenRange[],
  nameOf: NameOf,
): string | undefined {
  for (const teller of tellers.toReversed()) {
    const who = isOneThing(read, teller) ? tellerIn(read, teller, nameOf) : undefined;
    if (who !== undefined && canSay(shownText(who))) return who;
  }
  return undefined;
}

/** The body whose deed the main clause before a token tells; a name that may be a ship's is none. */
function subjectIn(read: ReadSentence, nameOf: NameOf, at: number): string | undefined {
  const main = read.clauses.find((c) => c.opener === undefined && c.subject && c.verb.to <= at);
  const subject = main?.subject;
  if (!subject || !isOneThing(read, subject)) return undefined;
  const who = tellerIn(read, subject, nameOf);
  const isKnown = read.entities.some(
    (e) => (e.kind === 'organisation' || e.country) && e.from >= subject.from && e.to <= subject.to,
  );
  if (who === undefined) return undefined;
  // "The Holt inquiry": what a small letter ends with is no ship's name.
  const noun = shownText(who).split(' ').at(-1) ?? '';
  return isKnown || (!/\p{Lu}/u.test(noun) && canSay(noun)) ? who : undefined;
}

/** Neither a person nor several. */
function isOneThing({ tokens, entities }: ReadSentence, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  const isForce = /^Guard$/.test(tokens[to - 1]?.text ?? '');
  if (!first || first.pos === 'pronoun' || (words.some(isRole) && !isForce)) return false;
  if (entities.some((e) => e.kind === 'person' && e.from < to && e.to > from)) return false;
  const last = words.findLast(({ pos }) => pos === 'noun' || pos === 'proper');
  const nouns = words.filter(({ pos }) => pos === 'noun' || pos === 'proper');
  if (nouns.length === 1 && from === 0 && isPlural(nouns[0]?.word ?? '')) return false;
  return !last?.tags.has('Plural') && !/^(?:two|three|several|many|some)$/.test(first.word);
}

/**
 * Those whom "they" takes up who tell something: the last in the plural who had the word, or whom the
 * sentence or the one before it is about.
 */
export function speakersTakenUp(
  read: ReadSentence,
  at: number,
  nameOf: NameOf,
  earlier: Earlier,
): string | undefined {
  for (let back = 0; back <= SPEAKER_REACH; back++) {
    const sentence = back === 0 ? read : earlier(back);
    if (!sentence) return undefined;
    const end = back === 0 ? at : Infinity;
    const subjects = sentence.clauses.flatMap(({ subject }) =>
      back < 2 && subject && subject.to <= end ? [subject] : [],
    );
    // "Nine were hurt when soldiers fired, they said": whoever had the word in the sentence before.
    const before = back === 0 ? earlier(1) : undefined;
    const spoke = before && severalOf(before, tellersIn(before), nameOf);
    const own = severalOf(sentence, tellersIn(sentence, end), nameOf);
    if (own ?? spoke) return own ?? spoke;
    const told = severalOf(sentence, subjects.toReversed(), nameOf);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The last of some phrases that is several who can speak. */
function severalOf(
  read: ReadSentence,
  phrases: readonly TokenRange[],
  nameOf: NameOf,
): string | undefined {
  for (const phrase of phrases.toReversed()) {
    const isMany = read.tokens.slice(phrase.from, phrase.to).some(
      ({ word, pos, tags }) =>
        tags.has('Plural') ||
        /^(?:and|police|media)$/.test(word) ||
        // "Villagers": a capital that only opens its sentence.
        ((pos === 'noun' || (phrase.from === 0 && canSay(word))) && isPlural(word)),
    );
    const who = isMany ? tellerIn(read, phrase, nameOf) : undefined;
    if (who !== undefined && canSay(shownText(who))) return who;
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
  const tellers = tellersIn(read);
  const isTeller = ({ from, to }: TokenRange): boolean =>
    tellers.some((teller) => teller.from <= from && to <= teller.to);
  return people.filter(
    (person) => isTeller(person) || verbs.some((verb) => speaks(read, person, verb)),
  );
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
  // "Said | Orr had lied": whom the speaker tells of.
  const isToldOf = /^(?:verb|auxiliary|modal)$/.test(tokens[person.to]?.pos ?? '');
  return (
    person.from > verb &&
    !isToldOf &&
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
