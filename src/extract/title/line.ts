/**
 * A line from its phrases: the longest form of at most 120 characters for the
 * title, and for the short form, of at most 38, the first of ever barer ones that
 * fits. Phrases are left off whole or pared down to their nouns: nothing is cut.
 */
import { briefName, shownText } from '../entity/index.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import { isPlural } from '../grammar/language.ts';
import type { Token } from '../grammar/tokens.ts';
import { NEEDS_OBJECT, NEEDS_SECOND } from './lexicon/verb-needs.ts';
import { isFaulty, lineFaults, SHORT_LENGTH, TITLE_LENGTH } from './faults.ts';
import {
  dropArticle,
  render,
  sentenceCase,
  trimDangling,
  materialAs,
  type RenderOptions,
  type TitleMaterial,
} from './phrases.ts';

/** Names of people in it are marked until every article is known (`markPerson`). */
export interface Headline {
  readonly title: string;
  readonly short?: string;
}

/** How much of a noun phrase is told: all, without what hangs on it, or its nouns alone. */
export type Fullness = 'whole' | 'core' | 'nouns';

/** A deed as a noun: "Statement by" and who made it, "Seizure of" and what was seized. */
export interface Nominal {
  readonly lead: string;
  readonly of: Phrase;
}

/** Words in their order: a phrase in the fullness asked for. */
export interface Phrase {
  (fullness: Fullness, options: RenderOptions): string;
  /** The word it opens with, and that of the part it wants behind it: "to stop the ship | from sailing". */
  readonly opens: string;
  readonly wants?: 'from' | 'to' | undefined;
  /** Whether what hangs on its noun is left off: nothing behind it may then be told. */
  readonly isCut: (fullness: Fullness) => boolean;
}

export interface Line {
  readonly subject: Phrase;
  /** What stands between subject and parts, in order. */
  readonly verb: readonly string[];
  readonly parts: readonly Phrase[];
  /** Parts without which it says nothing. */
  readonly fewest: number;
  /** What may stand for it where nothing else is short enough, the best first. */
  readonly instead: readonly Nominal[];
}

/** Subject and parts of the short form, fullest first. */
const SHORTENINGS: readonly (readonly [Fullness, Fullness])[] = [
  ['whole', 'whole'],
  ['whole', 'core'],
  ['core', 'whole'],
  ['core', 'core'],
  ['core', 'nouns'],
  ['nouns', 'core'],
  ['nouns', 'nouns'],
];

/** The title and its short form; undefined when no line without a fault can be made. */
export function lineHeadline({
  subject,
  verb,
  parts,
  fewest,
  instead,
}: Line): Headline | undefined {
  const line = { subject: toldOnce(subject), verb, parts: parts.map(toldOnce), fewest, instead };
  const title = longTitle(line);
  if (title === undefined) return undefined;
  const short = shortTitle(line, title);
  return short === undefined ? { title } : { title, short };
}

/** The phrase, each form of it made once: lines are tried with it again and again. */
function toldOnce(phrase: Phrase): Phrase {
  const told = new Map<string, string>();
  const tell = (fullness: Fullness, options: RenderOptions): string => {
    const key = options.brief === true ? `brief ${fullness}` : fullness;
    const known = told.get(key);
    if (known !== undefined) return known;
    const words = phrase(fullness, options);
    told.set(key, words);
    return words;
  };
  return Object.assign(tell, { isCut: phrase.isCut, opens: phrase.opens, wants: phrase.wants });
}

function longTitle({ subject, verb, parts, fewest }: Line): string | undefined {
  const options = { brief: false };
  for (let count = parts.length; count >= Math.min(fewest, parts.length); count--) {
    if (leavesOpen(parts, count)) continue;
    const kept = parts.slice(0, count).map((part) => part('whole', options));
    const words = joined([subject('whole', options), ...verb, ...kept]);
    if (fits(words, TITLE_LENGTH, isFaulty)) return words;
  }
  return undefined;
}

function shortTitle(line: Line, title: string): string | undefined {
  const options = { brief: true };
  for (const [ofSubject, ofParts] of SHORTENINGS) {
    const subject = line.subject(ofSubject, options);
    const cut = line.parts.findIndex((part) => part.isCut(ofParts));
    const told = cut === -1 ? line.parts : line.parts.slice(0, cut + 1);
    const parts = told.map((part) => part(ofParts, options));
    for (let count = parts.length; count >= Math.min(line.fewest, parts.length); count--) {
      const kept = parts.slice(0, count);
      if (leavesOpen(told, count)) continue;
      if (kept.some((part, i) => part === '' && i < line.fewest)) continue;
      const words = joined([subject, ...line.verb, ...kept]);
      if (fits(words, SHORT_LENGTH, isFaultyLine)) return words;
    }
  }
  for (const { lead, of } of line.instead)
    for (const fullness of ['core', 'nouns'] as const) {
      const words = of(fullness, options);
      const told = `${lead} ${words}`;
      if (words !== '' && fits(told, SHORT_LENGTH, isFaultyLine)) return told;
    }
  return shownText(title).length <= SHORT_LENGTH ? title : undefined;
}

function joined(words: readonly string[]): string {
  return sentenceCase(trimDangling(words.filter((word) => word !== '').join(' ')));
}

function fits(words: string, longest: number, isWrong: typeof isFaulty): boolean {
  const shown = shownText(words);
  return shown.length <= longest && !isWrong(shown, longest);
}

/** Of a line made of a title that has no tangle. */
function isFaultyLine(line: string, longest = SHORT_LENGTH): boolean {
  return lineFaults(line, longest).length > 0;
}

interface PhraseOptions {
  readonly isSubject?: boolean;
  /** It holds a verb: nothing can be left off it. */
  readonly isClause?: boolean;
}

/** "Designation of the cartel": a deed whose verb cannot be told, by its noun; undefined where that has a fault. */
export function nominalHeadline({ lead, of }: Nominal): Headline | undefined {
  const words = (fullness: Fullness, options: RenderOptions): string =>
    [lead, of(fullness, options)].join(' ').trim();
  const subject = Object.assign(words, { isCut: of.isCut, opens: '' });
  return of('whole', {}) === ''
    ? undefined
    : lineHeadline({ subject, verb: [], parts: [], fewest: 0, instead: [] });
}

/** A stretch of words as a phrase; the subject of a line goes without its article. */
export function phraseOf(
  material: TitleMaterial,
  range: TokenRange,
  { isSubject = false, isClause = false }: PhraseOptions = {},
): Phrase {
  const core = isClause ? range : coreOf(material, range);
  const tell = (fullness: Fullness, { brief = false }: RenderOptions): string => {
    const pared = brief ? materialAs(material, { nameOf: briefly(material) }) : material;
    const told = fullness === 'whole' ? range : core;
    const words = render(
      fullness === 'nouns' && !isClause ? withoutModifiers(pared, told) : pared,
      told,
      {
        brief,
      },
    );
    if (isSubject) return dropArticle(words);
    return fullness === 'whole' ? words : withoutArticle(words);
  };
  return Object.assign(tell, {
    opens: material.tokens[range.from]?.word ?? '',
    wants: wantedBy(material, range),
    isCut: (fullness: Fullness) => fullness !== 'whole' && core.to < range.to,
  });
}

/** What a verb in a part wants behind its object: "to prevent the strike | from spreading", "to urge the king | to resign". */
function wantedBy({ tokens }: TitleMaterial, { from, to }: TokenRange): 'from' | 'to' | undefined {
  const verb = tokens.findLast((t, i) => i >= from && i < to && t.pos === 'verb');
  if (!verb) return undefined;
  if (/^(?:prevent|stop|keep|ban|bar|deter|dissuade)$/.test(verb.lemma)) return 'from';
  // "to take | to the streets".
  const isBare =
    tokens[to - 1] === verb && (NEEDS_OBJECT.has(verb.lemma) || verb.lemma === 'agree');
  return isBare || NEEDS_SECOND.has(verb.lemma) ? 'to' : undefined;
}

/** Whether the first `count` parts want one that is left off. */
function leavesOpen(parts: readonly Phrase[], count: number): boolean {
  return parts.slice(0, count).some(({ wants }, i) => {
    const wanted = parts.findIndex(({ opens }, j) => j > i && opens === wants);
    return wants !== undefined && wanted >= count;
  });
}

function briefly({ nameOf }: TitleMaterial): TitleMaterial['nameOf'] {
  return (entity) => (entity.kind === 'organisation' ? briefName(nameOf(entity)) : nameOf(entity));
}

/** "sends an observer mission" → "sends observer mission", as headlines do. */
function withoutArticle(words: string): string {
  return words.replace(/(^|\s)(?:the|an?)\s+/gi, '$1');
}

/** Amounts: what they are "of" is what is told. */
const AMOUNTS =
  /^(?:thousands|hundreds|dozens|millions|billions|tons|tonnes|most|many|some|all|both|half|part|parts|one|two|three|number|group|series|pair|couple|majority|third|quarter|rest|kind|sort|lack|lot|million|billion|figure|chief|head|state|city|town|island|republic|kingdom|university|bank|strait|gulf|sea|president|minister|secretary|house|council|court|ministry|department|treaty)$/;

/** Up to what hangs on the noun: a preposition but the first word, or a participle behind a noun. */
function coreOf({ tokens, entities }: TitleMaterial, { from, to }: TokenRange): TokenRange {
  const first =
    tokens[from]?.pos === 'preposition' || tokens[from]?.word === 'to' ? from + 1 : from;
  for (let i = first + 1; i < to; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || entities.some((e) => e.from < i && i < e.to)) continue;
    if (
      token.pos !== 'preposition' &&
      token.word !== 'worth' &&
      !isParticipleBehind(tokens, i, first)
    )
      continue;
    // "20 out of 25".
    if (token.word === 'of' && before.word === 'out') continue;
    if (token.word === 'of' && (AMOUNTS.test(before.word) || before.pos === 'number')) continue;
    // "the Sound of Marrin".
    if (token.word === 'of' && before.pos === 'proper' && tokens[i + 1]?.pos === 'proper') continue;
    return { from, to: i };
  }
  return { from, to };
}

/** "talks | mediated by Norway", "a ship | carrying tents". */
export function isParticipleBehind(tokens: readonly Token[], i: number, from: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    !isBare(tokens, from, i) &&
    token?.pos === 'verb' &&
    token.form !== 'base' &&
    token.form !== 'present' &&
    (before?.pos === 'noun' || before?.pos === 'proper') &&
    /^\s+$/.test(before.gap)
  );
}

/** "Nationwide | recurring blackouts": one noun alone, without an article, is no phrase that a participle could hang on. */
function isBare(tokens: readonly Token[], from: number, at: number): boolean {
  const [only, participle, next] = [tokens[from], tokens[at], tokens[at + 1]];
  if (at !== from + 1 || participle?.form !== 'gerund' || !only) return false;
  return next?.pos === 'adjective' && participle.gap === ' ' && !isPlural(only.word);
}

/** Modifiers that change what is meant, and endings of those that say of what kind it is: "central", "nuclear". */
const MEANT =
  /^(?:terrorist|former|acting|fake|false|draft|possible|prime|supreme|first|second|third|last|new|no|not|only)$|(?:al|ic|ary|ar|an|ese|ish|ive|ile|ed|ous)$/;

/** The material with adjectives and owners passed over, but for what changes what is meant. */
function withoutModifiers(material: TitleMaterial, { from, to }: TokenRange): TitleMaterial {
  const skip = new Set(material.skip);
  const owner = material.tokens.findIndex((t, i) => i >= from && i < to - 2 && t.possessive);
  // "one of Peru’s allies", "thirteen of the group’s 14 members": how many of them is what is told.
  const isShare = material.tokens.slice(from, owner).some(({ word }) => word === 'of');
  // "at | Orland’s dock": the preposition stays.
  const opens = material.tokens[from]?.pos === 'preposition' ? from + 1 : from;
  if (owner !== -1 && !isShare) for (let i = opens; i <= owner; i++) skip.add(i);
  for (let i = from; i < to - 1; i++) {
    const token = material.tokens[i];
    const inName = material.entities.some((e) => e.from <= i && i < e.to);
    if (!token || inName || MEANT.test(token.word) || /^\p{Lu}/u.test(token.text)) continue;
    if (token.pos === 'adjective' && material.tokens[i + 1]?.pos !== 'preposition') skip.add(i);
  }
  return materialAs(material, { skip });
}
