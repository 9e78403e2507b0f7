/**
 * A headline of last resort, by the noun of the deed: for a clause whose doer or whose object only
 * a pronoun tells, so that no verb can be said of it. "It was restored to the parish" is a
 * "Restoration to the parish", "the company accepted it" an "Acceptance by the company".
 */
import type { Clause } from '../grammar/clauses.ts';
import { PERSON_NOUNS } from '../entity/lexicon/roles.ts';
import { isEventiveNoun } from '../grammar/heads.ts';
import type { Token } from '../grammar/tokens.ts';
import { isPlural, subjectOf, type Actor } from './acting.ts';
import { DEED_NOUNS } from './lexicon/deed-nouns.ts';
import { lineHeadline, type Headline } from './line.ts';
import { phraseOf, type Phrase } from './pared-phrase.ts';
import { behindSubject } from './needs.ts';
import { complementParts } from './parts.ts';
import type { TitleMaterial } from './phrases.ts';

type Told = Pick<Clause, 'verb' | 'to' | 'content' | 'subject'>;

/** The deed by its noun; undefined where the language has none for it, or too little is left to say. */
export function headlineByNoun(
  material: TitleMaterial,
  clause: Told,
  actor: Actor | undefined,
): Headline | undefined {
  const { verb, content } = clause;
  if (content || verb.negated || verb.modal !== undefined) return undefined;
  if (verb.lemma === 'come' && actor)
    return material.tokens[verb.to]?.pos === 'adverb' ? undefined : arrivalOf(actor);
  const noun = DEED_NOUNS[verb.lemma];
  if (noun === undefined) return undefined;
  const [deed = ''] = noun.split(' ');
  const next = material.tokens[verb.to];
  if (verb.passive) return actor ? undefined : withParts(material, clause, deed);
  // Whom a pronoun stands for is not sure enough to be all that a line says.
  const isTold = material.tokens[clause.subject?.from ?? -1]?.pos !== 'pronoun';
  // "received this Monday the president": a date points to nothing told elsewhere.
  if (pointsAway(next) && !material.skip.has(verb.to))
    return actor && isTold ? byActor(`${deed} by`, actor) : undefined;
  return actor ? undefined : ofObject(material, clause, noun);
}

/** "Restoration to the parish", "Recovery by the police": what was done where, or by whom. */
function withParts(material: TitleMaterial, clause: Told, deed: string): Headline | undefined {
  const parts = complementParts(material, { from: clause.verb.to, to: clause.to });
  const opening = material.tokens[parts[0]?.from ?? -1];
  if (opening?.pos !== 'preposition') return undefined;
  return lineHeadline({
    subject: saying(deed),
    verb: [],
    parts: parts.map((part) => phraseOf(material, part)),
    fewest: 1,
    instead: [],
  });
}

/** "accepted it", "approved half of that": the object points to what another sentence tells. */
function pointsAway(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.gap !== '-' &&
    /^(?:it|them|this|that|him|these|those)$/.test(next.word)
  );
}

/** "Acceptance by the company": in the middle of a line who acts keeps its article. */
function byActor(lead: string, actor: Actor): Headline | undefined {
  const core = subjectOf(actor);
  const first = actor.material.tokens[actor.range.from];
  const article = /^(?:the|an?)$/.exec(first?.word ?? '')?.[0];
  const isLowered = first?.pos !== 'proper' && article === undefined;
  const who: Phrase = Object.assign(
    (...args: Parameters<Phrase>) => {
      const words = core(...args);
      return isLowered ? words.charAt(0).toLowerCase() + words.slice(1) : words;
    },
    { isCut: core.isCut, opens: '', wants: core.wants },
  );
  return core('core', {}) === ''
    ? undefined
    : lineHeadline({
        subject: saying(article === undefined ? lead : `${lead} ${article}`),
        verb: [],
        parts: [who],
        fewest: 1,
        instead: [],
      });
}

/** "Meeting with Ferran in Lund": what nobody who can be named did, with its object. */
function ofObject(material: TitleMaterial, clause: Told, noun: string): Headline | undefined {
  const from = behindSubject(clause);
  const parts = complementParts(material, { from, to: clause.to });
  const first = material.tokens[parts[0]?.from ?? -1];
  const isObject =
    parts[0]?.from === from &&
    /^(?:noun|proper|determiner|adjective|number)$/.test(first?.pos ?? '');
  if (!isObject || !noun.includes(' ')) return undefined;
  return lineHeadline({
    subject: saying(noun),
    verb: [],
    parts: parts.map((part) => phraseOf(material, part)),
    fewest: 1,
    instead: [],
  });
}

/** "President Keel came": somebody's arrival; of a happening its own name. */
function arrivalOf(actor: Actor): Headline | undefined {
  const { material, range } = actor;
  const { tokens, entities } = material;
  const last = tokens[range.to - 1];
  const isSomebody =
    entities.some((e) => e.kind === 'person' && e.from >= range.from && e.to === range.to) ||
    PERSON_NOUNS.has(last?.word ?? '');
  if (isSomebody) return byActor('Arrival of', actor);
  const hangs = tokens.slice(range.from + 1, range.to - 1).some((t) => t.pos === 'preposition');
  const word = last?.word ?? '';
  const isTold = last?.pos === 'noun' && !EMPTY.test(word);
  return (hangs || isTold) && !isEventiveNoun(word)
    ? lineHeadline({
        subject: phraseOf(material, range, { isSubject: true }),
        verb: hangs ? [] : [isPlural(actor, word) ? 'come' : 'comes'],
        parts: [],
        fewest: 0,
        instead: [],
      })
    : undefined;
}

/** Nouns that say of what came only when it did, or how it was taken. */
const EMPTY =
  /^(?:break|chance|change|day|end|evening|half|hour|minute|moment|money|morning|night|ones?|others?|part|point|problem|reason|rest|season|shock|spring|summer|autumn|winter|surprise|thing|time|trouble|turn|week|year)s?$/;

function saying(words: string): Phrase {
  return Object.assign(() => words, { isCut: () => false, opens: '' });
}
