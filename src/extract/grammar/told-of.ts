/** Whom or what a relative clause tells of: the noun phrase before it, or the one on which that hangs. */
import type { Clause, TokenRange } from './clauses.ts';
import { eventiveNoun } from './heads.ts';
import { isNounLike } from './nominal.ts';
import { nounPhraseBefore, type Dated } from './phrase-before.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "images of a boat that sank": what a relative clause is about, where it hangs on another noun, is what has an article of its own. */
export function antecedent(dated: Dated, at: number, isSomebody: boolean): TokenRange | undefined {
  const whole = nounPhraseBefore(dated, at);
  if (!whole) return undefined;
  const { tokens } = dated;
  const host = hostOf(tokens, whole, isSomebody);
  if (host !== undefined) return nounPhraseBefore(dated, host) ?? whole;
  // "the resignation of Berg, who": somebody, and no deed, is who it is told of.
  const of = tokens.findIndex((t, i) => i > whole.from && i < whole.to && t.word === 'of');
  if (isSomebody && of !== -1 && isDeedOf(tokens, of)) return { from: of + 1, to: whole.to };
  // "the custody of the police who had arrested him": somebody, and no custody.
  const [held, by] = [tokens[of - 1], tokens[whole.to - 1]];
  if (isSomebody && of !== -1 && CORPS.test(by?.word ?? '') && HELD.test(held?.word ?? ''))
    return { from: of + 1, to: whole.to };
  // "the brother of the man who shot", but "the brother of the man, who shot".
  const runsOn = isSomebody && tokens[at - 1]?.gap === ' ';
  const isOwn =
    runsOn && SOMEBODY.test(tokens[whole.to - 1]?.word ?? '') ? /^(?:an?|the)$/ : /^an?$/;
  for (let i = whole.to - 2; i > whole.from; i--)
    if (tokens[i]?.word === 'of')
      return isOwn.test(tokens[i + 1]?.word ?? '') ? { from: i + 1, to: whole.to } : whole;
  return whole;
}

const CORPS =
  /^(?:police|officers|soldiers|troops|men|women|people|rebels|gunmen|guards|kidnappers|captors|relatives|villagers|neighbours|neighbors|friends)$/;
/** What somebody can be in, on or at, and nobody is. */
const HELD =
  /^(?:custody|hands|care|house|home|arrest|help|aid|presence|company|control|request|testimony|evidence|death|deaths|murder|names?)$/;

/** Those told by no more than what they are: a relative clause says which. */
const SOMEBODY =
  /^(?:.*(?:man|woman|boy|girl)|teenager|driver|pilot|killer|suspect|attacker|shooter|hijacker|bomber|soldier|officer|doctor|student)$/;

/**
 * Where the noun phrase ends on which another hangs that cannot be meant: "Otto Berg of the Lund Court, who",
 * "the Court for the District of Lund, which".
 */
function hostOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  isSomebody: boolean,
): number | undefined {
  const [host, joint] = [tokens[from - 2], tokens[from - 1]];
  if (!host || host.pos === 'number') return undefined;
  const last = tokens[to - 1]?.word ?? '';
  const isBody = (word: string): boolean => BODIES.test(word);
  if (isSomebody)
    return (isBody(last) || isPlaceName(tokens, from, to)) &&
      /^(?:of|for|from|at|in|with)$/.test(joint?.word ?? '') &&
      isNounLike(host)
      ? from - 1
      : undefined;
  return joint?.word === 'for' && isBody(host.word) && !isBody(last) ? from - 1 : undefined;
}

/** "a captain from the Lund National Forest, who": no place does what somebody does. */
function isPlaceName(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens.slice(from, to).every(({ pos, word }) => pos === 'proper' || word === 'the') &&
    (PLACES.test(tokens[to - 1]?.word ?? '') || tokens[to - 1]?.tags.has('Place') === true)
  );
}

const PLACES =
  /^(?:forest|park|county|district|province|region|city|town|village|island|islands|valley|river|lake|street|road|avenue|airport|hospital|prison|school|college)$/;

const BODIES =
  /^(?:court|circuit|bank|company|party|ministry|department|committee|commission|council|agency|office|university|institute|bureau|union|association|corporation|institution|centre|center|authority)$/;

/** What breaks out or down, and is no region where it does. */
const BREAKING =
  /^(?:erupt|sink|explode|burn|collapse|crash|derail|capsize|begin|end|open|close|start|last|kill|injure)$/;

/** "the volcano in Albay province, which erupted", "bought by Peru, which began": whom a relative clause tells of. */
export function toldOf(
  dated: Dated,
  from: number,
  verb: VerbGroup,
  host: Clause | undefined,
  opener: string,
): TokenRange | undefined {
  const whole = antecedent(dated, from, opener === 'who');
  if (!whole) return undefined;
  const { tokens } = dated;
  const named = isSaidToBe(tokens, whole, host) ? host?.subject : undefined;
  if (named) return named;
  // "the strike on a boat, which took place": a deed takes place, and no boat does.
  if (verb.lemma === 'take' && tokens[verb.to]?.word === 'place') {
    const deed = tokens.findLastIndex(
      (t, i) =>
        i < from &&
        i >= from - LONGEST_REACH &&
        t.pos === 'noun' &&
        eventiveNoun(t.word) !== undefined,
    );
    if (deed !== -1) return nounPhraseBefore(dated, deed + 1) ?? whole;
  }
  const words = tokens.slice(whole.from, whole.to);
  const by = words.findLastIndex(({ word }) => word === 'by');
  if (host?.verb.passive === true && by > 0 && by < words.length - 1)
    return { from: whole.from + by + 1, to: whole.to };
  const isWhere =
    /^(?:in|near|at|off|outside)$/.test(tokens[whole.from - 1]?.word ?? '') &&
    words.every(
      ({ pos, word }) =>
        pos === 'proper' || /^(?:the|province|region|district|county|state|city|town)$/.test(word),
    );
  return isWhere && BREAKING.test(verb.lemma)
    ? (nounPhraseBefore(dated, whole.from - 1) ?? whole)
    : whole;
}

/** "Otto Lind was a brewer who settled in Lund": what is told of what he was is told of him. */
function isSaidToBe(
  tokens: readonly Token[],
  { from }: TokenRange,
  host: Clause | undefined,
): boolean {
  if (host?.verb.lemma !== 'be' || host.verb.to !== from || !host.subject) return false;
  const [first, kind, next] = [tokens[host.subject.from], tokens[from], tokens[from + 1]];
  // "It was a fire that killed them", "There was a man who".
  if (first?.pos === 'pronoun' || host.subject.from >= host.verb.to) return false;
  return (
    /^an?$/.test(kind?.word ?? '') ||
    (kind?.word === 'the' && /^(?:first|last|only)$/.test(next?.word ?? ''))
  );
}

/** Words that may stand between a deed and what is told of it. */
const LONGEST_REACH = 20;

function isDeedOf(tokens: readonly Token[], of: number): boolean {
  const [deed, name] = [tokens[of - 1], tokens[of + 1]];
  return deed !== undefined && eventiveNoun(deed.word) !== undefined && name?.pos === 'proper';
}
