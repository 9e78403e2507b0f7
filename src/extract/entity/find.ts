/**
 * People, organisations and places of a sentence, as spans of its tokens.
 *
 * Known names come from the gazetteer; people are told by a role before the
 * name, a first name the language library knows, or a full name met elsewhere.
 */
import type { Token } from '../mention/tokens.ts';
import { knownNameAt } from './gazetteer.ts';
import { ORGANISATION_WORDS, STATE_BODIES } from './lexicon/organisations.ts';
import { PLACE_WORDS } from './lexicon/places.ts';
import { NAME_PARTICLES, ROLE_MODIFIERS, ROLES } from './lexicon/roles.ts';

export interface EntitySpan {
  readonly kind: 'person' | 'organisation' | 'place';
  /** Token indices, half-open; a person's roles are inside, from `from` to `nameFrom`. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  /** As written, without roles; `NameRegistry` joins it with its variants. */
  readonly name: string;
  /** A country, which can act. */
  readonly country: boolean;
  /** Named by its adjective: "Iranian". */
  readonly adjective: boolean;
}

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
    const span = isName(tokens[i])
      ? (personAt(tokens, i, known) ??
        knownAt(tokens, words, i) ??
        organisationAt(tokens, i) ??
        placeAt(tokens, i, known))
      : undefined;
    const body = span?.kind === 'place' && span.country ? stateBody(tokens, span) : undefined;
    const found = body ?? span;
    if (found) spans.push(found);
    i = found ? found.to : i + 1;
  }
  return spans;
}

function isName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    token.pos !== 'determiner' &&
    token.pos !== 'pronoun'
  );
}

/** Whether the token goes on with the next: nothing but a space between, and no possessive. */
function runsOn(token: Token | undefined): boolean {
  return token !== undefined && !token.possessive && /^\s+$/.test(token.gap);
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && runsOn(tokens[to - 1])) {
    let next = to;
    while (NAME_PARTICLES.has(tokens[next]?.word ?? '') && runsOn(tokens[next])) next += 1;
    if (!isName(tokens[next])) break;
    to = next + 1;
  }
  return to;
}

function personAt(
  tokens: readonly Token[],
  from: number,
  known: KnownNames,
): EntitySpan | undefined {
  const to = endOfRun(tokens, from);
  let nameFrom = from;
  let roles = 0;
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
  if (nameFrom >= to) return undefined;
  const name = tokens.slice(nameFrom, to);
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

function isRole(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tags.has('Demonym') || ROLES.has(token.word) || ROLE_MODIFIERS.has(token.word))
  );
}

function isPersonName(name: readonly Token[], hasRole: boolean, names: KnownNames): boolean {
  const words = name.map((t) => t.text);
  const known = knownNameAt(words, 0);
  const last = name.at(-1);
  if (!last || ORGANISATION_WORDS.has(last.word) || PLACE_WORDS.has(last.word)) return false;
  if (known?.length === words.length) return false;
  if (hasRole) return !known || known.entry.country;
  if (names.knowsPerson(words.join(' '))) return true;
  if (known) return false;
  const first = name[0];
  const firstName = ['FirstName', 'MaleName', 'FemaleName'].some((tag) => first?.tags.has(tag));
  return name.length >= 2 && (firstName || name.every((t) => t.tags.has('Person')));
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

function endsInBody(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  return last !== undefined && ORGANISATION_WORDS.has(last.word);
}

function organisationAt(tokens: readonly Token[], from: number): EntitySpan | undefined {
  const run = endOfRun(tokens, from);
  // The run may go past the body: "Foreign Ministry Tuesday".
  let to = run;
  while (to > from && !endsInBody(tokens, to)) to -= 1;
  if (to === from || to - from < 2) return undefined;
  const name = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
  return {
    kind: 'organisation',
    from,
    nameFrom: from,
    to,
    name: bodyName(tokens, from, to, name),
    country: false,
    adjective: false,
  };
}

/** "Iranian Foreign Ministry" and "Iran’s foreign ministry" are one body: "Foreign Ministry of Iran". */
function bodyName(tokens: readonly Token[], from: number, to: number, name: string): string {
  const first = knownNameAt([tokens[from]?.text ?? ''], 0);
  const last = tokens[to - 1];
  if (!first?.entry.country || !last || !STATE_BODIES.has(last.word)) return name;
  return nameOfBody(first.entry.name, tokens.slice(from + 1, to));
}

function stateBody(tokens: readonly Token[], country: EntitySpan): EntitySpan | undefined {
  let to = country.to;
  while (to < tokens.length && to < country.to + 2) {
    const token = tokens[to];
    if (!token || (to > country.to && !/^\s+$/.test(tokens[to - 1]?.gap ?? ''))) break;
    to += 1;
    if (
      token.word === 'ministry' ||
      (STATE_BODIES.has(token.word) &&
        /^(?:parliament|army|navy|senate|congress|cabinet|coastguard)$/.test(token.word))
    ) {
      const name = nameOfBody(country.name, tokens.slice(country.to, to));
      return {
        kind: 'organisation',
        from: country.from,
        nameFrom: country.from,
        to,
        name,
        country: false,
        adjective: false,
      };
    }
    if (token.pos !== 'adjective' && token.pos !== 'noun' && token.pos !== 'proper') break;
  }
  return undefined;
}

function nameOfBody(country: string, words: readonly Token[]): string {
  const body = words.map((t) => t.word).join(' ');
  return `${country}’s ${body}`;
}
