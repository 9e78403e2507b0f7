/** What a sentence tells only to say that it is not so: no event is read from it. */
import type { Clause } from '../grammar/clauses.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isLeft } from './denied-content.ts';

const REPORTS =
  '(?:reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|stor(?:y|ies)|suggestions?|assertions?|statements?|theor(?:y|ies)|beliefs?|notions?|ideas?)';

/** Behind each of these stands what is not so, or what nobody vouches for. */
const OPENINGS = [
  // "No evidence has emerged that", "no sign that".
  /\bno (?:\p{L}+ )?(?:evidence|proof|sign|indication|confirmation|suggestion)\b[^;]{0,60}? that /giu,
  // "withdrew his claim that".
  `\\b(?:withdr(?:ew|awn|aws)|retracted|recanted|dropped|abandoned|renounced) (?:\\p{L}+ ){0,2}${REPORTS} that `,
  // "apologised for wrongly reporting that".
  /\bapologi[sz]ed (?:\p{L}+ ){0,3}for (?:\p{L}+ly )?(?:reporting|saying|claiming|suggesting|alleging|stating|writing|implying) /giu,
  // "Few believed that".
  /\b(?:few|nobody|no one|hardly anyone)(?: \p{L}+){0,3} (?:believed?|believes|thought|thinks?|accepted) /giu,
  /\b(?:dream(?:ed|t|s)|pretend(?:ed|s)|imagin(?:ed|es)|feigned|hallucinated) that /giu,
  // "wrongly reported to have resigned", "falsely claims the mine was closed".
  /\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately) (?:sa(?:y|ys|id|ying)|report\p{L}*|claim\p{L}*|stat(?:e|es|ed|ing)|assert\p{L}*|alleg\p{L}*|announc\p{L}*|believ\p{L}*|assum\p{L}*|suggest\p{L}*|told|tells?|wrote|writes?|thought|thinks?|accus\p{L}*) /giu,
  /\brumou?rs? that /giu,
  // "A hoax call claimed that".
  /\b(?:hoax|fake|bogus|false) (?:\p{L}+ )?(?:calls?|reports?|claims?|rumou?rs?|posts?|messages?|alarms?|stor(?:y|ies)|tips?)\b[^;,]{0,40}? that /giu,
].map((found) => (typeof found === 'string' ? new RegExp(found, 'giu') : found));

/** "Reports that … were false": what follows the content takes it back. */
const REPORTED = new RegExp(`\\b${REPORTS} that `, 'giu');
const UNTRUE =
  /\b(?:is|are|was|were|be|been|being|proved|proven|turned out(?: to be)?)(?: (?:\p{L}+ly|since|later|long|never|not|then|soon))* (?:false|untrue|unfounded|baseless|groundless|wrong|fabricated|incorrect|inaccurate|mistaken|invented|bogus|denied|retracted|withdrawn|debunked|disproved|refuted|discredited|a (?:hoax|lie|myth|fabrication|forgery))\b|\b(?:not|never)(?: been)? (?:true|proven|proved|substantiated|corroborated|borne out)\b/iu;

/** Some letters of each way above: a sentence without them takes nothing back. */
const MAY_TAKE_BACK =
  / that |apologi|few|nobody|no one|hardly|wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately/iu;

/** "Had the army attacked, the town would have fallen": the first clause never came true. */
const UNFULFILLED = /^had [^,;]*, .*\b(?:would|could|might)\b/iu;

interface Scope {
  /** Offset in the sentence where the content begins, and where it has ended at the latest. */
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<ReadSentence, readonly Scope[]>();

/** Whether a clause tells what its sentence says is untrue, unproven, imagined or withdrawn. */
export function isTakenBack(read: ReadSentence, clause: Clause): boolean {
  let scopes = known.get(read);
  if (!scopes) known.set(read, (scopes = scopesOf(read.text)));
  const verb = read.tokens[clause.verb.to - 1];
  if (!verb || scopes.length === 0) return false;
  return scopes.some(({ from, to }) => {
    if (verb.start < from || verb.start >= to) return false;
    const first = read.tokens.findIndex(({ start }) => start >= from);
    return !isLeft(read.tokens, first, clause);
  });
}

function scopesOf(text: string): readonly Scope[] {
  const scopes: Scope[] = [];
  if (UNFULFILLED.test(text)) scopes.push({ from: 0, to: text.indexOf(',') });
  if (!MAY_TAKE_BACK.test(text)) return scopes;
  for (const opening of OPENINGS)
    for (const { 0: words, index } of text.matchAll(opening))
      scopes.push({ from: index + words.length, to: text.length });
  for (const { 0: words, index } of text.matchAll(REPORTED)) {
    const from = index + words.length;
    const untrue = UNTRUE.exec(text.slice(from));
    if (untrue) scopes.push({ from, to: from + untrue.index });
  }
  return scopes;
}
