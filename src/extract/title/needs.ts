/** What a verb needs beside it before a clause can be told, and readings that cannot be right. */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import {
  ALWAYS_OF_SOMETHING,
  FELT,
  NEEDS_CONTENT,
  NEEDS_MORE,
  PASSIVE_NEEDS_MORE,
  SAYS_AS_WHAT,
} from './lexicon/verb-needs.ts';
import { kindOfVerb } from '../grammar/heads.ts';
import { isCircumstance } from './parts.ts';
import { isPhrasalVerb } from './phrasal.ts';
import type { TitleMaterial } from './phrases.ts';

/** What a shallow reading takes for somebody's deed: "a rise on the 26 killed by the flood", "assured Peru", "only then did …". */
export function isMisread(
  { tokens, entities }: TitleMaterial,
  { verb, content, subject, to }: Pick<Clause, 'verb' | 'content' | 'subject' | 'to'>,
  parts: readonly TokenRange[],
): boolean {
  if (verb.lemma === 'do' || isNoNews({ tokens }, verb)) return true;
  // "The neighbours were worried": a state of mind.
  if (verb.passive && FELT.has(verb.lemma) && tokens[parts[0]?.from ?? -1]?.word !== 'by')
    return true;
  // "in what the navy calls | a warning": what it is called, of something told elsewhere.
  if (subject && tokens[subject.from - 1]?.word === 'what') return true;
  if (parts[0] && isBackdrop({ tokens }, parts[0])) return true;
  // "flew to Peru, which then lost contact": a country loses none, unless it is told with whom.
  const losesContact = verb.lemma === 'lose' && tokens[verb.to]?.word === 'contact';
  if (losesContact && tokens[verb.to + 1]?.word !== 'with')
    if (entities.some((e) => e.country && e.to === subject?.to)) return true;
  // "suspected of shooting one and wounding another was arrested": what he is suspected of.
  const [joint, doing, object] = tokens.slice((subject?.from ?? 0) - 1, (subject?.from ?? 0) + 2);
  if (subject && subject.from > 0 && verb.passive && joint?.pos === 'coordinator')
    if (doing?.form === 'gerund' && object?.pos === 'determiner') return true;
  // "boats that the ministry has claimed | were armed": what they are said to be.
  if (tokens[verb.to]?.pos === 'auxiliary' && !content && kindOfVerb(verb.lemma) === 'statement')
    return true;
  // "ruled that a man who was arrested | can be tried": half of what was ruled.
  if (content && opensRelative(tokens, content)) return true;
  // "ruled that withholding the passes | was right": half of what was ruled.
  if (content && /^(?:participle|gerund)$/.test(content.verb.kind)) return true;
  if (NEEDS_CONTENT.has(verb.lemma) && !content && parts.length < 2) return true;
  if (saysAsWhat({ tokens }, { verb, to }, parts)) return true;
  const first = parts[0]?.from ?? -1;
  const isAside = tokens[first]?.pos === 'preposition' && !verb.passive && !content;
  if (isAside && ALWAYS_OF_SOMETHING.has(verb.lemma)) return true;
  const isAgent = entities.some(
    (e) => e.from > first && e.from <= first + 2 && (e.kind !== 'place' || e.country),
  );
  return !verb.passive && tokens[first]?.word === 'by' && isAgent;
}

/** Whether the verb taken for that of a content is one of a relative clause in it. */
function opensRelative(tokens: TitleMaterial['tokens'], { from, verb }: Clause): boolean {
  return tokens.slice(from + 1, verb.from).some(({ word }) => /^(?:who|which|whose)$/.test(word));
}

/** "named the group | as one of five": as what is the news, and here it cannot be told. */
export function saysAsWhat(
  { tokens }: Pick<TitleMaterial, 'tokens'>,
  { verb, to }: Pick<Clause, 'verb' | 'to'>,
  parts: readonly TokenRange[],
): boolean {
  if (!SAYS_AS_WHAT.has(verb.lemma) || verb.passive) return false;
  const as = tokens.findIndex(({ word }, i) => i > verb.to && i < to && word === 'as');
  return as !== -1 && !parts.some(({ from }) => from === as);
}

/** "formed against the backdrop | of the 1950s": what went on at the time. */
export function isBackdrop(
  { tokens }: Pick<TitleMaterial, 'tokens'>,
  { from, to }: TokenRange,
): boolean {
  return tokens.slice(from, to).some(({ word }) => word === 'backdrop');
}

/** "declined to comment", "spoke on condition of anonymity": how a word was had, and no event. */
export function isNoNews(
  { tokens }: Pick<TitleMaterial, 'tokens'>,
  { lemma, to }: Clause['verb'],
): boolean {
  const next = tokens.slice(to, to + 5).map(({ word }) => word);
  if (/^(?:decline|refuse)$/.test(lemma)) return next.includes('comment');
  return lemma === 'speak' && next.includes('condition');
}

/** Whether nothing but dates, manners and circumstances stands behind a verb: "jammed for nine days", "tore during a test". */
export function standsAlone(
  { tokens, skip }: TitleMaterial,
  clause: Pick<Clause, 'verb' | 'subject' | 'to'>,
): boolean {
  for (let i = behindSubject(clause); i < clause.to; i++) {
    const token = tokens[i];
    if (skip.has(i) || token?.pos === 'adverb') continue;
    // "sounded at noon and that …": another clause begins.
    if (token?.pos === 'coordinator') return i === clause.to - 1;
    if (token?.pos !== 'preposition') return false;
    if (isCircumstance(token)) return true;
    if (!/^(?:for|in|at|on|by)$/.test(token.word) || !skip.has(i + 1)) return false;
  }
  return true;
}

/** Where the words behind a verb begin: behind its subject too, in "In August began the evacuation of …". */
export function behindSubject({ verb, subject }: Pick<Clause, 'verb' | 'subject'>): number {
  return subject?.from === verb.to ? subject.to : verb.to;
}

/** Whether a verb that may stand alone has something here without which it would say something else. */
export function hasObject(
  { tokens }: TitleMaterial,
  { verb }: Pick<Clause, 'verb'>,
  parts: readonly TokenRange[],
  isPhrasal: boolean,
): boolean {
  const first = tokens[parts[0]?.from ?? -1];
  if (!verb.passive && first && !/^(?:preposition|adverb)$/.test(first.pos)) return true;
  const particle = tokens[verb.to]?.word ?? '';
  // "steps in" ends in what looks cut off.
  if (isPhrasal) return /^(?:in|on)$/.test(particle) && !isPhrasalVerb(verb.lemma, particle);
  return NEEDS_MORE.has(verb.lemma) || (verb.passive && PASSIVE_NEEDS_MORE.has(verb.lemma));
}

/** Whether the object right behind the verb cannot be said ("visits the country"): a title without it would say something else. */
export function objectIsLost(
  { tokens, skip, entities }: TitleMaterial,
  { verb, to, subject }: Pick<Clause, 'verb' | 'to' | 'subject'>,
  parts: readonly TokenRange[],
): boolean {
  let at = behindSubject({ verb, subject });
  while (at < to && (skip.has(at) || tokens[at]?.pos === 'adverb')) {
    if (tokens[at]?.gap.includes(',')) return false;
    at += 1;
  }
  const first = tokens[at];
  if (!first || at >= to || verb.passive) return false;
  const named = entities.some((e) => e.kind === 'person' && e.from === parts[0]?.from);
  if (named) return false;
  const isObject = /^(?:noun|proper|determiner|adjective|number|pronoun)$/.test(first.pos);
  return isObject && !/[,;:]/.test(tokens[verb.to - 1]?.gap ?? '') && (parts[0]?.from ?? to) > at;
}
