/**
 * What befell those whom a number counts: told right behind them ("31 dead", "23 people injured"), right
 * before them ("killing 12 soldiers and 3 civilians") or by the verb of their clause; and whom a number
 * counts that stands alone ("104 were rescued", "the death toll rose to 14").
 */
import { isEventiveNoun } from '../grammar/heads.ts';
import type { Token } from '../grammar/tokens.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { behindBound, behindThose, isClosed } from './bound-words.ts';
import { fateCounted, fateOf, type Fate } from './found-figure.ts';
import type { Unit } from './unit.ts';

/** The fate of what is counted from the token `at`; undefined where nothing befalls it. */
export function fateAround(
  { tokens, clauses }: ReadSentence,
  at: number,
  { words, end }: Unit,
): Fate | undefined {
  const [behind, next] = [tokens[end]?.word ?? '', tokens[end + 1]?.word];
  const own = fateOf(words) ?? fateOf(behind === 'on' && next === 'board' ? 'aboard' : behind);
  if (own) return own;
  const counted = fateCounted(words);
  // Lives are saved, too.
  if (counted && !(words === 'lives' && /^sav(?:e|ed|ing|es)$/.test(tokens[at - 1]?.word ?? '')))
    return counted;
  if (isEventiveNoun(words)) return undefined;
  const before = fateRightBefore(tokens, at);
  if (before) return before;
  const verb = clauses.findLast((clause) => clause.from <= at && at < clause.to)?.verb;
  if (!verb) return undefined;
  // "Seventeen workers burned | to death".
  const isToDeath = tokens[verb.to]?.word === 'to' && tokens[verb.to + 1]?.word === 'death';
  if (isToDeath && !/^(?:sentence|condemn)$/.test(verb.lemma)) return 'dead';
  // What kills is not killed, and nothing befalls what only happens: "20 strikes killed 80 people".
  const isDoer = at < verb.from && !verb.passive && !SUFFERED.test(verb.lemma);
  const object = tokens.slice(verb.to, verb.to + OBJECT).map(({ word }) => word);
  const isLifeLost =
    /^(?:lose|give|take|claim)$/.test(verb.lemma) &&
    object.some((word) => /^(?:life|lives)$/.test(word));
  if (isLifeLost) return 'dead';
  // "Taken into custody".
  const isHeld = verb.lemma === 'take' && tokens[verb.to + 1]?.word === 'custody';
  if (isHeld && verb.passive && at < verb.from) return 'arrested';
  // "Seventeen people, a child among them, are dead".
  if (verb.lemma === 'be' && at < verb.from) return fateOf(tokens[verb.to]?.word ?? '');
  return isDoer ? undefined : fateOf(verb.lemma);
}

/** Verbs whose subject it befalls. */
const SUFFERED = /^(?:die|perish|drown|vanish|disappear|survive|succumb)$/;

/** How far behind a verb "their lives" stands. */
const OBJECT = 4;

/** Verbs that are done to people and to nothing else: boats are saved, too, and boxes seized. */
const DONE_TO_PEOPLE = /^(?:kill|injure|wound|murder|massacre|arrest|detain|rescue|recapture)$/;

/** "killing | at least 28": the fate that the verb right before a number tells of. */
function fateRightBefore(tokens: readonly Token[], at: number): Fate | undefined {
  const verb = tokens[behindBound(tokens, at)];
  if (verb?.gap !== ' ') return undefined;
  if (
    verb.word === 'dead' &&
    /^sh(?:oot|oots|ot)$/.test(tokens[behindBound(tokens, at) - 1]?.word ?? '')
  )
    return 'dead';
  return verb.pos === 'verb' && DONE_TO_PEOPLE.test(verb.lemma) ? fateOf(verb.lemma) : undefined;
}

/** People whom a number alone counts, and what befell them. */
export interface Counted {
  readonly fate: Fate;
  /** The token behind them. */
  readonly end: number;
}

/** Tokens between "were" and what befell people: "were later rescued". */
const LONGEST_AUXILIARY = 3;

/** Whom a number without a noun counts, from its first token and the one behind it: "104 were rescued". */
export function countedAlone(
  { tokens }: ReadSentence,
  at: number,
  next: number,
): Counted | undefined {
  const end = behindThose(tokens, next);
  const before = fateRightBefore(tokens, at);
  const isLast =
    isClosed(tokens, end) || !tokens[end] || /^(?:and|in|at|on|when|near)$/.test(tokens[end].word);
  if (before && isLast) return { fate: before, end };
  const toll = tollBefore(tokens, at);
  if (toll && isLast) return { fate: toll, end };
  if (isClosed(tokens, end)) return undefined;
  const own = tokens[end];
  if (own?.pos === 'verb' && SUFFERED.test(own.lemma)) return withFate(own, end);
  let verb = end;
  while (
    verb < end + LONGEST_AUXILIARY &&
    (/^(?:was|were|been|are|have|had|has)$/.test(tokens[verb]?.word ?? '') ||
      (verb > end && tokens[verb]?.pos === 'adverb'))
  )
    verb += 1;
  const told = tokens[verb];
  if (verb === end || !told) return undefined;
  // "117 were pulled | alive from the water".
  const isAlive = told.pos === 'verb' && tokens[verb + 1]?.word === 'alive';
  return isAlive ? { fate: 'saved', end } : withFate(told, end);
}

function withFate(verb: Token, end: number): Counted | undefined {
  const fate = fateOf(verb.lemma) ?? fateOf(verb.word);
  return fate && { fate, end };
}

/** Words between a toll and its number: "the number of people killed in the fire has risen to". */
const LONGEST_TOLL = 24;

/** "The death toll rose to | 14", "put the dead at | 38": the fate of those whom a count names. */
function tollBefore(tokens: readonly Token[], at: number): Fate | undefined {
  const link = behindBound(tokens, at);
  const isLinked = (i: number): boolean =>
    /^(?:of|at|to|is|was|reached|hit|passed|stands|stood)$/.test(tokens[i]?.word ?? '');
  // The bound's own "to" and "at" are links where no other stands before them.
  if (![link, link + 1, at - 1].some(isLinked)) return undefined;
  const words = tokens.slice(Math.max(0, at - LONGEST_TOLL), at);
  const toll = words.findLastIndex(({ word }) => /^(?:toll|number|count|dead)$/.test(word));
  const noun = words[toll]?.word;
  if (noun === undefined || words.slice(toll).some(({ gap }) => /[;:]/.test(gap))) return undefined;
  if (noun === 'toll') return 'dead';
  if (noun === 'dead') return /^puts?$/.test(words[toll - 2]?.word ?? '') ? 'dead' : undefined;
  if (words[toll + 1]?.word !== 'of') return undefined;
  for (const { word, lemma } of words.slice(toll + 2)) {
    const fate = fateOf(word) ?? fateOf(lemma);
    if (fate) return fate;
  }
  return undefined;
}
