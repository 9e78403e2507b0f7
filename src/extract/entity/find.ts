/**
 * People, organisations and places of a sentence, as spans of its tokens.
 *
 * Known names come from the gazetteer; people are told by a role before the
 * name, a first name the language library knows, or a full name met elsewhere.
 */
import { isCommonNoun } from '../grammar/language.ts';
import type { Token } from '../grammar/tokens.ts';
import {
  acronymAt,
  bodyOfPlace,
  endsInBody,
  firmOfTwo,
  organisationAt,
  stateBody,
} from './bodies.ts';
import { knownNameAt } from './gazetteer.ts';
import { ORGANISATION_WORDS } from './lexicon/organisations.ts';
import { PLACE_WORDS } from './lexicon/places.ts';
import { OFFICES, ROLE_MODIFIERS, ROLES } from './lexicon/roles.ts';
import { endOfRun, isName, runsOn, type EntitySpan } from './runs.ts';

/** Names met elsewhere in the articles. */
export interface KnownNames {
  /** A single or full name of a person met under a full name. */
  readonly knowsPerson: (name: string) => boolean;
  /** A name that somewhere follows "in", "at" or "near". */
  readonly knowsPlace: (name: string) => boolean;
}

const NO_NAMES: KnownNames = { knowsPerson: () => false, knowsPlace: () => false };

/** The entities of a sentence, in order, not overlapping. */
export function findEntities(
  tokens: readonly Token[],
  known: KnownNames = NO_NAMES,
): readonly EntitySpan[] {
  const words = tokens.map((token) => token.text);
  const spans: EntitySpan[] = [];
  for (let i = 0; i < tokens.length;) {
    if (namesThing(tokens, i) && !endsInBody(tokens, endOfRun(tokens, i))) {
      i = endOfRun(tokens, i);
      continue;
    }
    const span = isName(tokens[i])
      ? (bodyOfPlace(tokens, i) ??
        firmOfTwo(tokens, i) ??
        personAt(tokens, i, known) ??
        knownAt(tokens, words, i) ??
        organisationAt(tokens, i) ??
        placeAt(tokens, i, known) ??
        acronymAt(tokens, i))
      : undefined;
    const body = span?.kind === 'place' && span.country ? stateBody(tokens, span) : undefined;
    const found = body ?? span;
    if (found) spans.push(found);
    i = found ? found.to : i + 1;
  }
  return spans;
}

function personAt(
  tokens: readonly Token[],
  from: number,
  known: KnownNames,
): EntitySpan | undefined {
  const office = officeAt(tokens, from);
  let to = endOfRun(tokens, office ?? from);
  let nameFrom = office ?? from;
  let roles = office === undefined ? 0 : 1;
  while (nameFrom < to && isRole(tokens[nameFrom])) {
    if (ROLES.has(tokens[nameFrom]?.word ?? '')) roles += 1;
    nameFrom += 1;
  }
  // A role may be written small: "former president Ahmadinejad", "spokesperson Esmaeil Baqaei".
  let start = from;
  while (
    start > 0 &&
    isRole(tokens[start - 1]) &&
    /^\p{Ll}/u.test(tokens[start - 1]?.text ?? '') &&
    runsOn(tokens[start - 1])
  ) {
    start -= 1;
    if (ROLES.has(tokens[start]?.word ?? '')) roles += 1;
  }
  start = withPortfolio(tokens, start);
  // "ANTON VELDE Coach": what one is stands in no name, before it or behind.
  while (to > nameFrom + 1 && ROLES.has(tokens[to - 1]?.word ?? '')) to -= 1;
  if (nameFrom >= to) return undefined;
  const name = tokens.slice(nameFrom, to);
  if (OFFICES.has(name[0]?.word ?? '') && name.length > 2) return undefined;
  if (name.length > 5 || name.some((t) => t.tags.has('Date') || /\d/.test(t.text)))
    return undefined;
  if (!isPersonName(name, roles > 0, known) && !isHeadOfOffice(name, tokens[to])) return undefined;
  return {
    kind: 'person',
    from: start,
    nameFrom,
    to,
    name: name.map((t) => t.text).join(' '),
    country: false,
    adjective: false,
  };
}

/** Roles that say of what behind the word for it: "housing minister", "finance director". */
const OF_SOMETHING =
  /^(?:minister|secretary|director|chief|commissioner|manager|inspector|spokesman|spokeswoman)$/;

/** "former housing | minister Ana Lopez": where the role with its field and rank begins. */
function withPortfolio(tokens: readonly Token[], role: number): number {
  if (!OF_SOMETHING.test(tokens[role]?.word ?? '')) return role;
  let from = role;
  while (isField(tokens[from - 1]) && from > role - 2) from -= 1;
  if (from === role) return role;
  while (
    isRole(tokens[from - 1]) &&
    /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '') &&
    runsOn(tokens[from - 1])
  )
    from -= 1;
  return from;
}

function isField(token: Token | undefined): boolean {
  return token?.pos === 'noun' && !token.possessive && /^\p{Ll}/u.test(token.text) && runsOn(token);
}

/** "the Trump administration": an office that is called by whoever holds it. */
function isHeadOfOffice(name: readonly Token[], next: Token | undefined): boolean {
  const [only] = name;
  return (
    name.length === 1 &&
    only !== undefined &&
    runsOn(only) &&
    (next?.word === 'administration' || next?.word === 'presidency') &&
    !knownNameAt([only.text], 0) &&
    !only.tags.has('Place') &&
    !ORGANISATION_WORDS.has(only.word)
  );
}

const SHIP = /^(?:USS|HMS|RMS|HMAS|HMCS|INS|SS|MV|MS|RV)$/;

/** "the Gerald R. Ford", "USS Nimitz": a ship or a prize, called after somebody or not. */
function namesThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isName(token) || !token) return false;
  if (SHIP.test(token.text)) return runsOn(token) && isName(tokens[at + 1]);
  const first = ['FirstName', 'MaleName', 'FemaleName'].some((tag) => token.tags.has(tag));
  return first && tokens[at - 1]?.word === 'the' && runsOn(token) && isName(tokens[at + 1]);
}

/** "Secretary of State Marco Rubio": where the name begins behind a role with its office, or undefined. */
function officeAt(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isRole(tokens[at]) && runsOn(tokens[at])) at += 1;
  if (at === from || tokens[at]?.word !== 'of' || !ROLES.has(tokens[at - 1]?.word ?? ''))
    return undefined;
  at += 1;
  if (tokens[at]?.word === 'the') at += 1;
  const office = at;
  while (OFFICES.has(tokens[at]?.word ?? '') && runsOn(tokens[at])) at += 1;
  return at > office && isName(tokens[at]) ? at : undefined;
}

function isRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tags.has('Demonym') ||
      /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.)$/.test(token.text) ||
      ROLES.has(token.word) ||
      ROLE_MODIFIERS.has(token.word))
  );
}

function isPersonName(name: readonly Token[], hasRole: boolean, names: KnownNames): boolean {
  const words = name.map((t) => t.text);
  const known = knownNameAt(words, 0);
  const last = name.at(-1);
  if (last && /^\p{Lu}\.$/u.test(last.text)) return false;
  if (!last || ORGANISATION_WORDS.has(last.word) || PLACE_WORDS.has(last.word)) return false;
  if (known?.length === words.length) return false;
  // "the Premier Division": a word that is no name, behind what is no role.
  if (name.length === 1 && isCommonNoun(last.word) && !last.tags.has('Person')) return false;
  if (hasRole) return !known || known.entry.country || known.length < words.length;
  if (names.knowsPerson(words.join(' '))) return true;
  if (known) return false;
  const first = name[0];
  // "Giorgos Marr", where an Anton Marr is known: another of the family.
  if (name.length === 2 && names.knowsPerson(last.text) && isGivenName(first)) return true;
  const firstName = ['FirstName', 'MaleName', 'FemaleName'].some((tag) => first?.tags.has(tag));
  return name.length >= 2 && (firstName || name.every((t) => t.tags.has('Person')));
}

/** A word with a capital that is no other word. */
function isGivenName(token: Token | undefined): boolean {
  return (
    token?.pos === 'proper' &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    !token.tags.has('Date') &&
    !token.tags.has('Place') &&
    !ORGANISATION_WORDS.has(token.word) &&
    !PLACE_WORDS.has(token.word) &&
    !isCommonNoun(token.word)
  );
}

function knownAt(
  tokens: readonly Token[],
  words: readonly string[],
  from: number,
): EntitySpan | undefined {
  const known = knownNameAt(words, from);
  if (!known) {
    const token = tokens[from];
    if (token && (token.tags.has('City') || token.tags.has('Country')) && token.pos === 'proper')
      return {
        kind: 'place',
        from,
        nameFrom: from,
        to: from + 1,
        name: token.text,
        country: false,
        adjective: false,
      };
    return undefined;
  }
  const to = from + known.length;
  // "Islamic Revolution Guards Corps" is longer than any place in it; a run that ends in "Ministry" is a body.
  const runEnd = endOfRun(tokens, from);
  if (runEnd > to && known.entry.kind === 'place' && endsInBody(tokens, runEnd)) return undefined;
  return {
    kind: known.entry.kind,
    from,
    nameFrom: from,
    to,
    name: known.entry.name,
    country: known.entry.country,
    adjective: known.entry.adjective,
  };
}

/** A name that the articles use as a place, longest first. */
function placeAt(
  tokens: readonly Token[],
  from: number,
  known: KnownNames,
): EntitySpan | undefined {
  for (let to = endOfRun(tokens, from); to > from; to--) {
    const name = textOfRun(tokens, from, to);
    if (known.knowsPlace(name))
      return { kind: 'place', from, nameFrom: from, to, name, country: false, adjective: false };
  }
  return undefined;
}

function textOfRun(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
}
