/** Where what is said, learned or decided begins when no "that" opens it: "officials said | eight people were killed". */
import { kindOfVerb } from './heads.ts';
import { REPORTING_VERBS } from './lexicon/verbs.ts';
import type { Token } from './tokens.ts';
import { isPastAlone, type VerbGroup } from './verb-groups.ts';

/** "officials said eight people were killed": what is said follows without "that". */
export function saidWithoutThat(
  tokens: readonly Token[],
  running: { readonly group: VerbGroup },
  group: VerbGroup,
): number | undefined {
  const { to, lemma } = running.group;
  // "the council decided victory was improbable": these take objects too, so what follows must have an auxiliary.
  const holds =
    HOLDS.has(lemma) &&
    /^(?:auxiliary|modal)$/.test(tokens[group.from]?.pos ?? '') &&
    !/^(?:what|how|why|who|whom|which|whether|if)$/.test(tokens[to]?.word ?? '');
  const says =
    holds ||
    ((REPORTING_VERBS.has(lemma) || kindOfVerb(lemma) === 'statement') && !OF_THINGS.has(lemma));
  if (!says || group.kind !== 'finite' || group.from <= to) return undefined;
  const between = tokens.slice(to, group.from);
  if (between.some((t) => /[,;:—–()]/.test(t.gap)) || between[0]?.pos === 'verb') return undefined;
  // "the sailors found dead at sea arrived in Lund".
  const isInPhrase = between[0]?.pos === 'preposition' || lemma === 'find';
  if (!isFiniteHere(tokens, group, isInPhrase)) return undefined;
  // "said on Tuesday a mine had collapsed": the day is that of the saying.
  let from = to;
  while (
    from < group.from - 1 &&
    (tokens[from]?.tags.has('Date') === true ||
      /^(?:on|late|early)$/.test(tokens[from]?.word ?? ''))
  )
    from += 1;
  return from;
}

/** Verbs of speaking about something: "rejected the deal signed in May" says nothing of who signs. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'reject welcome criticise criticize condemn denounce praise hail oppose support back endorse defend question dispute discuss debate cite mention describe blame demand urge protest mock deplore decry approve dismiss renounce'.split(
    ' ',
  ),
);

/** Verbs of knowing and deciding, behind which a clause may stand without "that". */
export const HOLDS: ReadonlySet<string> = new Set(
  'learn realise realize decide discover believe think know feel hope fear suspect show mean conclude hear notice agree assume guess imagine presume wish doubt judge rule'.split(
    ' ',
  ),
);

/** Whether a verb group is a verb of its own, not a participle behind its noun ("troops deployed in"). */
function isFiniteHere(tokens: readonly Token[], group: VerbGroup, isInPhrase: boolean): boolean {
  if (tokens[group.from]?.pos !== 'verb') return true;
  const [main, next] = [tokens[group.main], tokens[group.to]];
  if (next?.pos !== 'preposition' || main?.form === 'present') return true;
  // "said in a message published on Monday".
  if (isInPhrase) return false;
  if (main && isPastAlone(main)) return true;
  // "said the mill burned in May": where no other verb follows, this one is what is said.
  for (let i = group.to; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'auxiliary' || token.pos === 'modal') return token === undefined;
    if (token.pos === 'verb' && token.form === 'past') return false;
    if (/[,;:—–()]/.test(token.gap)) return true;
  }
  return true;
}
