/**
 * What the sentence goes on to say behind the parts of a title: as whom, on what occasion, of what
 * kind the thing at its end is. A line that says little is told with it, segment by segment.
 */
import type { TokenRange } from '../grammar/clauses.ts';
import { gerund } from '../grammar/language.ts';
import type { Token } from '../grammar/tokens.ts';
import { phraseOf, type Phrase } from './pared-phrase.ts';
import { loadedTermsIn } from './neutral.ts';
import { wordsOf, type TitleMaterial } from './phrases.ts';

/** What follows `from` up to where something else is told, in segments of which the last can be left off. */
export function* tailOf(material: TitleMaterial, from: number): Generator<Phrase> {
  for (const range of segmentsOf(material, from, material.tokens.length))
    yield segmentAs(material, range);
}

/** What follows `from` up to `end`, all of it; undefined where a part of it cannot be told. */
export function wholeUpTo(
  material: TitleMaterial,
  from: number,
  end: number,
): readonly Phrase[] | undefined {
  const segments = [...segmentsOf(material, from, end)];
  return segments.at(-1)?.to === end
    ? segments.map((range) => segmentAs(material, range))
    : undefined;
}

function* segmentsOf(material: TitleMaterial, from: number, end: number): Generator<TokenRange> {
  const { tokens } = material;
  let to = from;
  let at = behindDates(material, from);
  // "after months | of protests": what hangs on a date that is left out.
  while (
    at > 0 &&
    at < end &&
    isJoined(tokens[at - 1]) &&
    !(at > to && tokens[at]?.word === 'of')
  ) {
    const next = endOf(material, at, end);
    if (next === undefined || next > end) return;
    yield { from: at, to: next };
    to = next;
    at = behindDates(material, to);
  }
}

function behindDates({ skip }: TitleMaterial, from: number): number {
  let at = from;
  while (skip.has(at)) at += 1;
  return at;
}

/** Only a space parts them: behind a comma, a dash or a quotation mark stands something else. */
function isJoined(before: Token | undefined): boolean {
  return before?.gap === ' ';
}

/** The end of the segment that begins at `from`; undefined where it cannot be told by itself. */
function endOf(material: TitleMaterial, from: number, end: number): number | undefined {
  const { tokens } = material;
  const first = tokens[from];
  if (!first || material.skip.has(from) || !opensSegment(material, from)) return undefined;
  if (MAY_OPEN_CLAUSE.test(first.word) && isClause(tokens, from)) return undefined;
  const isVerbal = first.pos !== 'preposition';
  const relative = relativeAt(material, from);
  let to = nextJoint(material, relative ? Math.max(relative.from, from + 2) : from + 1, end);
  // "based | on an order", "working | with the navy": a participle says little alone.
  const isAlone = isVerbal && tokens[to - 1]?.pos === 'verb' && isJoined(tokens[to - 1]);
  if (isAlone && to < end) to = nextJoint(material, to + 1, end);
  const isBare = isVerbal && tokens[to - 1]?.pos === 'verb';
  // The pronoun of a relative clause points to the noun before it.
  const told = relative ? Math.max(relative.from, from + 1) : from;
  return isBare || !isTold(material, { from: told, to }) ? undefined : to;
}

/** "as a brewery", "condemning the vote", "that prohibited works", "to swap crude". */
function opensSegment(material: TitleMaterial, at: number): boolean {
  const { tokens, skip } = material;
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!first) return false;
  if (first.pos === 'preposition') return first.word !== 'than';
  if (first.word === 'to') return next?.form === 'base';
  if (relativeAt(material, at)) return true;
  if (first.pos !== 'verb' || !(isNoun(before) || skip.has(at - 1))) return false;
  if (first.form === 'gerund') return true;
  return /^(?:past|participle)$/.test(first.form ?? '') && next?.pos === 'preposition';
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'noun' || token?.pos === 'proper';
}

const MAY_OPEN_CLAUSE = /^(?:after|before|as|since|until|till|for|following|with|like)$/;

/** "after the cracks in the ice | had widened": a clause, told by itself if at all. */
function isClause(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!token || (before && /[,;:—–(.]/.test(before.gap))) return false;
    if (/^(?:auxiliary|modal)$/.test(token.pos)) return true;
    if (/^(?:that|which|who|whose|where|when|while)$/.test(token.word)) return false;
    if (token.pos !== 'verb' || token.form === 'gerund' || token.form === 'base') continue;
    const next = tokens[i + 1];
    const isReduced = next?.pos === 'preposition' && before?.pos === 'noun' && next.word === 'by';
    if (!isReduced && /^(?:noun|proper|adverb|pronoun)$/.test(before?.pos ?? '')) return true;
  }
  return false;
}

/** Where the next segment or something else begins. */
function nextJoint(material: TitleMaterial, from: number, end: number): number {
  const { tokens, skip } = material;
  let i = from;
  for (; i < end; i++) {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (!token || !before || skip.has(i)) return i;
    if (!/^(?: |[-‐‑])$/.test(before.gap)) return i;
    if (token.pos === 'coordinator') {
      const isList = /^(?:noun|proper|adjective|number|determiner)$/.test(next?.pos ?? '');
      if (!isList || next?.pos === 'determiner') return i;
    } else if (token.word !== 'of' && opensSegment(material, i) && before.pos !== 'coordinator') {
      return i;
    } else if (/^(?:that|which|who|whose|where|when|while|because|if)$/.test(token.word)) return i;
  }
  return i;
}

/** Whether the words say what they mean, and nothing in them points elsewhere or is left without the rest. */
function isTold({ tokens, skip }: TitleMaterial, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (!last || !/^(?:noun|proper|number|verb|adjective)$/.test(last.pos)) return false;
  if (last.pos === 'adjective' && words.length < 3) return false;
  if (words[0]?.word === 'between' && !words.some(({ word }) => word === 'and')) return false;
  if (words.some(({ word, pos }) => POINTS.test(word) || NOT_TOLD.test(pos))) return false;
  const isVague = words.some(
    ({ word }, i) => word === 'the' && VAGUE.test(words[i + 1]?.word ?? ''),
  );
  // "rises to 58", but "returned with 44", "closes at five".
  const isBareNumber =
    last.pos === 'number' && words.length < 3 && !/^(?:to|from)$/.test(words[0]?.word ?? '');
  const isSplit = skip.has(to) && /^(?:adjective|verb)$/.test(last.pos);
  // "recognised it | as a terror group": without the loaded word it would say something else.
  const isLoaded = words[0]?.word === 'as' && loadedTermsIn(wordsOf(words)).length > 0;
  return !isVague && !isBareNumber && !isSplit && !isLoaded;
}

const NOT_TOLD = /^(?:auxiliary|modal|negation|subordinator)$/;
const POINTS =
  /^(?:it|its|he|she|they|them|their|him|we|us|our|i|my|you|your|this|these|those|such|there|what|whose|which|itself|himself|themselves|another|other|others|same|so)$/;

/** What only another sentence names. */
const VAGUE =
  /^(?:country|company|firm|group|region|area|pair|two|three|latter|former|incident|issue|matter|move|deal|event|case|situation|place|site|way|time|same|island|city|town|village|state|nation|night|day|morning|evening|end|past|scene|latest|first|second|last|next)$/;

/** How a relative clause is told: "that prohibited works" as "prohibiting works", "who fled" and "that was built" as they stand, but for the "that was". */
interface Relative {
  /** Where the words begin that are told as they stand. */
  readonly from: number;
  readonly instead?: string | undefined;
  readonly wants?: 'from';
}

function relativeAt({ tokens, skip }: TitleMaterial, at: number): Relative | undefined {
  const [pronoun, verb, object] = tokens.slice(at, at + 3);
  if (!/^(?:that|which|who)$/.test(pronoun?.word ?? '') || pronoun?.gap !== ' ') return undefined;
  if (!isNoun(tokens[at - 1]) && !skip.has(at - 1)) return undefined;
  if (/^(?:was|were)$/.test(verb?.word ?? ''))
    return object?.pos === 'verb' && /^(?:past|participle)$/.test(object.form ?? '')
      ? { from: at + 2 }
      : undefined;
  if (verb?.pos !== 'verb' || verb.form !== 'past') return undefined;
  const hasObject = /^(?:determiner|noun|proper|number|adjective)$/.test(object?.pos ?? '');
  if (pronoun.word === 'who' || !hasObject) return { from: at };
  const wants = /^(?:prohibit|prevent|stop|bar|ban)$/.test(verb.lemma) ? 'from' : undefined;
  return { from: at + 2, instead: gerund(verb.lemma), ...(wants && { wants }) };
}

function segmentAs(material: TitleMaterial, { from, to }: TokenRange): Phrase {
  const { tokens, entities } = material;
  // "under Selim Pasha": what may be part of a role, as in "under secretary", is none behind another noun.
  const isRole = tokens[from]?.pos === 'preposition' && entities.some((e) => e.from === from);
  const relative = isRole
    ? { from: from + 1, instead: tokens[from]?.word }
    : relativeAt(material, from);
  if (!relative) return phraseOf(material, { from, to });
  const rest = phraseOf(material, { from: relative.from, to });
  const { instead, wants = rest.wants } = relative;
  return Object.assign(
    (...args: Parameters<Phrase>) => (instead === undefined ? '' : `${instead} `) + rest(...args),
    { opens: '', wants, isCut: rest.isCut },
  );
}
