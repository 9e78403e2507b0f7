/** Who acts in a title: the words for them, and whether they are one or several. */
import { ORGANISATION_WORDS } from '../entity/lexicon/organisations.ts';
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import type { EntitySpan } from '../entity/index.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { isGivenName, isPlural as isPluralNoun } from '../grammar/language.ts';
import type { Token } from '../grammar/tokens.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isParticipleBehind, phraseOf, type Phrase } from './pared-phrase.ts';
import type { TitleMaterial } from './phrases.ts';
import { wholeUpTo } from './tails.ts';

/** Who acts, told by another clause than the one in hand ("the country" → Venezuela). */
export interface Actor {
  readonly material: TitleMaterial;
  readonly range: TokenRange;
  /** Several, or one; told by the words where the text does not say. */
  readonly plural?: boolean;
}

/** The words for who acts, as the subject of a line. */
export function subjectOf({ material, range }: Actor): Phrase {
  const core = nameOfPerson(material, coreOf(material.tokens, range));
  return phraseOf(material, core, { isSubject: true });
}

/** "Plane | operated by the airline": with what says which it is; undefined for a name, and where no more can be told. */
export function fullerSubjectOf(
  { material, range }: Actor,
  { subject, verb }: Pick<Clause, 'subject' | 'verb'>,
): Phrase | undefined {
  const core = coreOf(material.tokens, range);
  const isName = material.entities.some((e) => e.from < core.to && e.to === core.to);
  const isOwn = subject?.from === range.from && subject.to === range.to && subject.to <= verb.from;
  const end = isOwn ? verb.from : range.to;
  if (isName || core.to >= end) return undefined;
  const rest = wholeUpTo(material, core.to, end);
  if (!rest) return undefined;
  const head = phraseOf(material, core, { isSubject: true });
  return Object.assign(
    (...args: Parameters<Phrase>) => [head, ...rest].map((part) => part(...args)).join(' '),
    { opens: '', isCut: head.isCut },
  );
}

/** "A beaming Otto Lind", "robust ex-paratrooper Lind": the name alone; how somebody is described is the source's affair. */
function nameOfPerson({ tokens, entities }: TitleMaterial, range: TokenRange): TokenRange {
  const person = entities.find((e) => e.kind === 'person' && e.to === range.to);
  if (!person || person.from <= range.from) return range;
  const before = tokens.slice(range.from, person.from);
  const describes = before.every(
    ({ pos, form, text, possessive, gap }, i) =>
      (/^(?:determiner|adjective|noun)$/.test(pos) || (form === 'gerund' && i > 0)) &&
      /^\p{Ll}|^An?$|^The$/u.test(text) &&
      !possessive &&
      /^[ -]$/.test(gap),
  );
  if (isInRoles(tokens, range.from, person.from)) return { from: person.from, to: range.to };
  const isOwned = /^(?:his|her|its|their|no|one|every|another)$/.test(before[0]?.word ?? '');
  return describes && !isOwned ? { from: person.from, to: range.to } : range;
}

/** "Lund architect and civic leader | Otto Lind": two roles of one man. */
function isInRoles(tokens: readonly Token[], from: number, name: number): boolean {
  const words = tokens.slice(from, name);
  const and = words.findIndex(({ word }) => word === 'and');
  const [first, last] = [words[and - 1], words.at(-1)];
  return (
    and > 0 &&
    words.every(
      ({ pos, gap }) =>
        /^(?:noun|adjective|proper|coordinator|determiner)$/.test(pos) && gap === ' ',
    ) &&
    words.slice(and).every(({ text }) => /^\p{Ll}/u.test(text)) &&
    isRole(first) &&
    isRole(last)
  );
}

function isRole(token: Token | undefined): boolean {
  return (
    token?.pos === 'noun' &&
    (PERSON_NOUNS.has(token.word) ||
      ROLES.has(token.word) ||
      /(?:ist|ect|er|or|man|ian)$/.test(token.word))
  );
}

/** "An explosion | at a market in Lund": where it was, told of what is nobody's name; undefined where the phrase tells no place. */
export function subjectInPlace({ material, range }: Actor): Phrase | undefined {
  const { tokens, entities } = material;
  const core = coreOf(tokens, range);
  const rest = tokens.slice(core.to, range.to);
  const isPlace = entities.some((e) => e.kind === 'place' && e.from > core.to && e.to <= range.to);
  const isName = entities.some((e) => e.from >= core.from && e.to === core.to);
  // The capital of a sentence's first word makes no name of it.
  const isProper = core.to > 1 && tokens[core.to - 1]?.pos === 'proper';
  if (!isPlace || isName || isProper || rest.length > LONGEST) return undefined;
  const isPlain =
    WHERE.test(rest[0]?.word ?? '') &&
    rest.every(({ pos, gap }, i) => PLAIN.test(pos) && (i === rest.length - 1 || gap === ' '));
  return isPlain ? phraseOf(material, range, { isSubject: true }) : undefined;
}

const WHERE = /^(?:in|at|near|off|outside)$/;
const PLAIN = /^(?:noun|proper|adjective|determiner|preposition|number)$/;

/** "Shares in the two companies" where nothing but "surge" is told of them; undefined where the phrase holds a verb or is long. */
export function wholeSubjectOf({ material, range }: Actor): Phrase | undefined {
  const words = material.tokens.slice(range.from, range.to);
  const isPlain = words.every(({ pos }) => !/^(?:verb|auxiliary|modal|pronoun)$/.test(pos));
  return isPlain && words.length <= LONGEST
    ? phraseOf(material, range, { isSubject: true })
    : undefined;
}

const LONGEST = 9;

const INVARIABLE: ReadonlySet<string> = new Set('people police troops forces aircraft'.split(' '));

/** Members of a party, corps or people, by their name. */
const PEOPLES =
  /(?:[aeim]ans|germans|republicans|crats|(?<![a-z])tories|marines|rebels|liberals|conservatives|allies|ists|ites|soviets|greeks|turks|serbs|croats|danes|swedes|finns|poles|scots|czechs|slovaks|iraqis|israelis|saudis)$/;

/** Peoples whose name has no plural: "the British", "the Japanese". */
const PEOPLE_AS_MANY =
  /^(?:(?!pol)\p{Ll}+ish|polish|french|dutch|swiss|\p{Ll}{2,}(?:nese|mese|guese|lese|tese))$/u;

const SEVERAL = /^(?:these|those|several|many|some|both|all)$/;

/** Whether who acts is several; `words` are those of the title. */
export function isPlural(actor: Actor, words: string): boolean {
  if (actor.plural !== undefined) return actor.plural;
  const { tokens, entities } = actor.material;
  const range = coreOf(tokens, actor.range);
  if (/\band\b/.test(words) && !isOneBody(tokens, range) && !isInTwoRoles(tokens, range))
    return true;
  const of = tokens.findIndex((t, i) => i > range.from && i < range.to && t.word === 'of');
  const measured = of > range.from + 1 && DIRECTION.test(tokens[of - 1]?.word ?? '');
  const nounEnd = of === -1 ? range.to : measured ? of - 1 : of;
  // "Forces loyal | to Otto Lind".
  const end =
    tokens[nounEnd - 1]?.pos === 'adjective' && tokens[nounEnd - 2]?.pos === 'noun'
      ? nounEnd - 1
      : nounEnd;
  const last = tokens[end - 1];
  const first = tokens[range.from];
  // "40 per cent of voters".
  if (of !== -1 && /^(?:per)?cent$/.test(last?.word ?? ''))
    return isPlural({ material: actor.material, range: { from: of + 1, to: range.to } }, '');
  // "Eleven of them", "many of the dead".
  if (
    of !== -1 &&
    (first?.pos === 'number' || first?.pos === 'determiner') &&
    end === range.from + 1
  )
    return !/^(?:one|1|each|another|neither|either)$/.test(first.word);
  // "The three": a number stands for whom it counts; "the Lind 3" is a name.
  if (last?.pos === 'number')
    return tokens[end - 2]?.pos !== 'proper' && !/^(?:one|1)$/.test(last.word);
  const isNamed = entities.some((e) => e.to === end);
  if (last?.pos === 'proper' && !isPerson(entities, end)) {
    if (PEOPLES.test(last.word)) return true;
    if (first?.word === 'the' && PEOPLE_AS_MANY.test(last.word)) return true;
  }
  // "The Kestrels": a team.
  if (last?.pos === 'proper' && !isNamed && first?.word === 'the' && end === range.from + 2)
    if (SIDE.test(last.word)) return true;
  if (entities.some((e) => e.to === end && e.kind === 'place')) return false;
  // "Abbott Laboratories": one firm; "the Home Guards" are several.
  const isName = /^\p{Lu}/u.test(last?.text ?? '') && tokens[end - 2]?.pos === 'proper';
  if (isName && end > range.from + 1 && !CORPS.test(last?.word ?? '')) return false;
  // "the aircraft landed": one, where nothing says that there were several.
  if (last?.word === 'aircraft') return first?.pos === 'number' || SEVERAL.test(first?.word ?? '');
  if (/^(?:others|both|many|several|all)$/.test(last?.word ?? '')) return true;
  if (INVARIABLE.has(last?.word ?? '')) return true;
  // The capital of a sentence's first word makes no name of it.
  if (end === 1 && last?.pos === 'proper' && !entities.some((e) => e.to === end))
    // "Williams": of a given name with an "s" family names are made.
    return isPluralNoun(last.word.toLowerCase()) && !isGivenName(last.word.slice(0, -1));
  const isMany = last !== undefined && (isPluralNoun(last.word) || /[^io]men$/.test(last.word));
  return last?.pos === 'noun' && (isMany || last.tags.has('Plural'));
}

/** Bodies that act as many. */
const CORPS =
  /^(?:police|forces|troops|guards|scouts|rangers|marines|rebels|brothers|sisters|brigades|militias|people)$/;

/** Names of teams: endings that hardly any name of one thing has. */
const SIDE = /(?:[bdfgklmnprtvw]|[^aeiou]e)s$/;

function isPerson(entities: readonly EntitySpan[], end: number): boolean {
  return entities.some((e) => e.to === end && e.kind === 'person');
}

/** "Authorities | southeast of Lund". */
const DIRECTION = /^(?:(?:north|south)?(?:east|west)|north|south)$/;

/** "A brewer and merchant": one, who is both. */
function isInTwoRoles(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  const and = words.findIndex(({ word }) => word === 'and');
  const [before, after] = [words[and - 1], words[and + 1]];
  return (
    /^an?$/.test(words[0]?.word ?? '') &&
    PERSON_NOUNS.has(before?.word ?? '') &&
    PERSON_NOUNS.has(after?.word ?? '')
  );
}

/** "The Flood Relief and Warning Council": one body, whose name holds an "and". */
function isOneBody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from]?.word === 'the' ? from + 1 : from;
  const last = tokens[to - 1];
  if (!last || !ORGANISATION_WORDS.has(last.word) || first + 3 > to) return false;
  return tokens
    .slice(first, to)
    .every(
      (token, i) =>
        /^\p{Lu}/u.test(token.text) ||
        (token.word === 'and' && !ORGANISATION_WORDS.has(tokens[first + i - 1]?.word ?? '')),
    );
}

/** A noun phrase up to its first preposition other than "of": "the ministry in Tehran" acts as "the ministry". */
function coreOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.pos === 'preposition' && token.word !== 'of' && token.word !== 'for') {
      const isMeasured = DIRECTION.test(tokens[i - 1]?.word ?? '');
      return { from, to: isMeasured && i > from + 1 ? i - 1 : i };
    }
    if (isParticipleBehind(tokens, i, from)) return { from, to: i };
    // "one of whom", "two of them".
    if (token?.word === 'of' && tokens[i + 1]?.pos === 'pronoun') return { from, to: i };
  }
  return { from, to };
}

/** "asylum from Norway, which was granted": not the giver. */
export function isGrantedTo(
  { lemma, passive }: VerbGroup,
  actor: Actor,
  parts: readonly TokenRange[],
): boolean {
  if (!passive || parts.length > 0 || !/^(?:grant|award|give|offer|lend)$/.test(lemma))
    return false;
  return isNamed(actor);
}

/** Whether who acts is a name and nothing else. */
export function isNamed({ material, range }: Actor): boolean {
  return material.entities.some((e) => e.from === range.from && e.to === range.to);
}

/** "Orland": a name of one word that nobody knows. */
export function isOneName({ material, range }: Actor): boolean {
  return range.to === range.from + 1 && material.tokens[range.from]?.pos === 'proper';
}
