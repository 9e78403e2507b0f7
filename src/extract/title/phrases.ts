/**
 * Tokens → the words of a title: entities under their joined names, without
 * roles, quotation marks, dates and loaded words; in parts that can be left off
 * one by one, so that a title is shortened at its joints and never cut.
 */
import { asFamilyName, titleName, type EntitySpan } from '../entity/index.ts';
import { kindOfVerb } from '../grammar/heads.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import { tokenAs, type Token } from '../grammar/tokens.ts';
import { neutralize, tidy } from './neutral.ts';
import { endsInPhrasalVerb } from './phrasal.ts';
import { isLegalese, isManner, isTicker, isOwnedByDay } from './left-out.ts';
import { isOfRole, isRoleWord, isThen } from './role-words.ts';

/** What titles are made from: one sentence, read. */
export interface TitleMaterial {
  readonly tokens: readonly Token[];
  readonly entities: readonly EntitySpan[];
  /** Tokens that denote the time; a title has no dates. */
  readonly skip: ReadonlySet<number>;
  /** "The case", "the company" are said as they stand: what they are is not known, and without them nothing is told. */
  readonly keepsGeneric?: boolean | undefined;
  /** The joined name; a person's is marked (`markPerson`). */
  readonly nameOf: (entity: EntitySpan) => string;
}

/**
 * The material but for what is given. Written out: a spread gives each object a hidden class of
 * its own, and all that reads material slows down.
 */
export function materialAs(
  material: TitleMaterial,
  {
    tokens = material.tokens,
    entities = material.entities,
    skip = material.skip,
    keepsGeneric = material.keepsGeneric,
    nameOf = material.nameOf,
  }: Partial<TitleMaterial>,
): TitleMaterial {
  return { tokens, entities, skip, keepsGeneric, nameOf };
}

export interface RenderOptions {
  /** Family names only. */
  readonly brief?: boolean;
}

/** Words that do not end a phrase. */
const DANGLING_END =
  /(?:\s|^)(?:and|or|but|of|for|with|in|on|to|by|from|at|as|the|a|an|its|their|his|her|than|including|such|over|against|especially|particularly|just|only|even|also|both|amid|after|before|since|during|into|near|between|about|toward|towards|through|under|via|upon|onto|within|without|across|among|around)$/i;

/** Whether words end in one that opens what is not there; the particle of a verb opens nothing. */
export function endsDangling(words: string): boolean {
  return DANGLING_END.test(words) && !endsInPhrasalVerb(words);
}

/** Words that do not begin or end a phrase once others are left out. */
const DANGLING_FIRST = /^(?:and|or|but|,)\s+/i;
const DANGLING_LAST: ReadonlySet<string> = new Set(
  'and or but of for with in on to by from at as the a an its their his her than including such over against especially particularly just only even also both amid after before since during into between among across within without upon onto via'.split(
    ' ',
  ),
);

/** The words of a token range as a title has them; possibly empty. */
export function render(
  material: TitleMaterial,
  { from, to }: TokenRange,
  options: RenderOptions = {},
): string {
  const names: string[] = [];
  let words = '';
  for (let i = from; i < to;) {
    const token = material.tokens[i];
    if (!token) break;
    const entity = material.entities.find((e) => e.from <= i && i < e.to && e.to <= to);
    if (
      material.skip.has(i) ||
      isBehindDate(material, i) ||
      isManner(token, material.tokens[i + 1]) ||
      isOfOthers(material, i) ||
      raisesSkipped(material, i) ||
      isLegalese(token) ||
      isTicker(material, i) ||
      isThen(material, i) ||
      isOfRole(material, i)
    ) {
      if (isOwnedByDay(material, i, words)) words += 'the ';
      i += 1;
    } else if (isNamedCountry(material, i) || OWN.has(token.word)) {
      i += 1;
    } else if (pointsAtNoun(material.tokens, i)) {
      words += 'the ';
      i += 1;
    } else if (entity) {
      // Names are kept whole: only the words between them are weighed.
      const name = regnalRole(material, entity) + nameFor(material, entity, options);
      // "the Iranian navy" under the name of "Iran’s navy".
      if (OWNED_NAME.test(name) || leavesRole(entity))
        words = words.replace(/(^|\s)(?:the|an?)\s$/i, '$1');
      const last = material.tokens[entity.to - 1];
      // "Berg’s | former minister Otto Lind": whose he was goes with what he was.
      if (leavesRole(entity) && OWNER.test(words)) {
        words = words.replace(OWNER, '');
        names.splice(names.length - 1, 1, name);
      } else names.push(name);
      // "U.S. ships", not "U.S.’s ships".
      words +=
        NAME_MARK +
        afterToken(last && name.endsWith('.') ? tokenAs(last, { possessive: false }) : last);
      i = entity.to;
    } else {
      // The capital of a sentence's first word is the sentence's, that of "The Bulletin" the name's.
      words += (isLowered(material, i) ? token.word : token.text) + afterToken(token);
      i += 1;
    }
  }
  const before = (): string => wordsOf(material.tokens.slice(Math.max(0, from - 6), from));
  const neutral = trimDangling(neutralize(words, before));
  return neutral.replaceAll(NAME_MARK, () => names.shift() ?? '');
}

/** Whether an article loses its capital; behind a heading in capitals it shows that a sentence begins there. */
function isLowered({ tokens }: TitleMaterial, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return tokens[at]?.pos === 'determiner' && !/^\p{Lu}{4,}$/u.test(before);
}

/** "Pope Francis", "King Otto II": who is called by a given name alone is called with what makes him known. */
function regnalRole({ tokens }: TitleMaterial, { kind, from, nameFrom, name }: EntitySpan): string {
  const role = tokens[nameFrom - 1];
  if (kind !== 'person' || nameFrom === from || !/^\S+(?: [IVX]+)?$/.test(name)) return '';
  return role && REGNAL.test(role.text) && role.gap === ' ' ? `${role.text} ` : '';
}

const REGNAL = /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Tsar|Czar|Saint|Shah)$/;

const OWN: ReadonlySet<string> = new Set(['our', 'my', 'your']);

/** A name that owns what comes next. */
const OWNER = /\uE000’s? $/;

/** "the sultan | Murad": the article goes with the role. */
function leavesRole({ kind, from, nameFrom }: EntitySpan): boolean {
  return kind === 'person' && nameFrom > from;
}

/** Words as they stand, with a space behind each: what comes before those of a title. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => `${text} `).join('');
}

/** "Iran’s navy". */
const OWNED_NAME = /^\p{Lu}[\p{L}.]*[’'](?:s\s|\s)/u;

const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

/** "that penalty", "these boats": a title says which by saying what it is. */
export function pointsAtNoun(tokens: readonly Token[], i: number): boolean {
  const [pointer, noun] = [tokens[i], tokens[i + 1]];
  return (
    pointer !== undefined &&
    POINTERS.has(pointer.word) &&
    pointer.gap === ' ' &&
    (noun?.pos === 'noun' || noun?.pos === 'adjective') &&
    // "declared that incumbent Berg’s election was void": what was declared.
    !(pointer.word === 'that' && kindOfVerb(tokens[i - 1]?.lemma ?? '') === 'statement')
  );
}

/** "the Islamic Republic" under the name of Iran stands without its article. */
function isNamedCountry({ tokens, entities, nameOf }: TitleMaterial, i: number): boolean {
  if (tokens[i]?.word !== 'the') return false;
  const country = entities.find(
    (e) => e.from === i + 1 && (e.country || e.name === 'Gaza') && !e.adjective,
  );
  if (!country) return false;
  const written = textOf(tokens, country);
  return (
    /^(?:Islamic|Bolivarian|People|Republic|Kingdom|Russian Federation|Gaza Strip)/.test(written) &&
    nameOf(country) !== written
  );
}

/** "the year-|long dispute": what a hyphen joins to a date goes with it. */
function isBehindDate({ tokens, skip }: TitleMaterial, at: number): boolean {
  return tokens[at - 1]?.gap === '-' && skip.has(at - 1);
}

/** "The 14 other crew members": others than whom, another sentence tells. */
function isOfOthers({ tokens }: TitleMaterial, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isCount = before?.pos === 'number' && !/^(?:one|1)$/.test(before.word);
  return token?.word === 'other' && isCount && /^(?:noun|adjective)$/.test(next?.pos ?? '');
}

/** "the most | recent offer": what raises a word that is left out goes with it. */
function raisesSkipped({ tokens, skip }: TitleMaterial, at: number): boolean {
  if (tokens[at + 1]?.pos !== 'adjective' || !skip.has(at + 1)) return false;
  return /^(?:most|more|very)$/.test(tokens[at]?.word ?? '');
}

/** Stands for a name while its surroundings are made neutral: a private-use character no text has. */
const NAME_MARK = '\uE000';

function nameFor(
  { nameOf, tokens }: TitleMaterial,
  entity: EntitySpan,
  { brief }: RenderOptions,
): string {
  const name = nameOf(entity);
  if (entity.kind === 'person')
    return brief === true || isOfOffice(tokens, entity.to) ? asFamilyName(name) : name;
  if (entity.kind === 'organisation') return name;
  const short = titleName(name);
  // "Iranian experts" and "British troops" stay as they are; "American ships" are U.S. ships.
  const isKept = !short.endsWith('S.') || opensName(tokens, entity);
  return entity.adjective && isKept ? textOf(tokens, entity) : short;
}

/** "American | Electric": the adjective is part of a name; "American | President" is none. */
function opensName(tokens: readonly Token[], { to }: EntitySpan): boolean {
  const next = tokens[to];
  return next?.pos === 'proper' && tokens[to - 1]?.gap === ' ' && !isRoleWord(next);
}

/** "the Berg | administration": what is called by whoever heads it goes by the family name. */
function isOffice(next: Token | undefined): boolean {
  return /^(?:administration|presidency|government|cabinet|campaign|regime|era)s?$/.test(
    next?.word ?? '',
  );
}

/** "the Berg and Lind | administrations". */
function isOfOffice(tokens: readonly Token[], to: number): boolean {
  const [and, other, office] = tokens.slice(to, to + 3);
  return (
    isOffice(tokens[to]) || (and?.word === 'and' && other?.pos === 'proper' && isOffice(office))
  );
}

function textOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
}

function afterToken(token: Token | undefined): string {
  if (!token) return ' ';
  const possessive = token.possessive ? (/s$/i.test(token.text) ? '’' : '’s') : '';
  const gap = token.gap;
  if (gap === ' ') return `${possessive} `;
  if (/^[-‐‑]$/.test(gap)) return possessive + gap;
  if (/^\s?[–—/]\s?$/.test(gap)) return `${possessive}${gap}`;
  if (/^\s?[&+]\s?$/.test(gap)) return `${possessive}${gap}`;
  return `${possessive}${gap.includes(',') ? ', ' : ' '}`;
}

export function trimDangling(words: string): string {
  const known = trimmed.get(words);
  if (known !== undefined) return known;
  const rest = withoutDangling(tidy(words));
  const whole = rest === words ? words : trimDangling(rest);
  if (trimmed.size >= MOST_KNOWN) trimmed.clear();
  trimmed.set(words, whole);
  return whole;
}

/** Words met last, trimmed: a title is tried with the same ones again and again. */
const trimmed = new Map<string, string>();
const MOST_KNOWN = 1000;

/** Tidy words, between which one space stands, without the first or the last that dangles. */
function withoutDangling(words: string): string {
  const rest = words.replace(DANGLING_FIRST, '');
  const end = words.lastIndexOf(' ');
  if (rest !== words || !DANGLING_LAST.has(words.slice(end + 1).toLowerCase())) return rest;
  if (endsInPhrasalVerb(words)) return rest;
  return end === -1 ? '' : words.slice(0, end);
}

/** Sentence case: the first letter large, the rest as it is. */
export function sentenceCase(words: string): string {
  const code = words.charCodeAt(0);
  if (code < 128)
    return code >= 97 && code <= 122 ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Without the articles a headline leaves out at its head. */
export function dropArticle(words: string): string {
  return words.replace(
    /^(?:the|a|an|its|their|his|her|this|these|those|such|any|some|all|another|yet another)\s+/i,
    '',
  );
}
