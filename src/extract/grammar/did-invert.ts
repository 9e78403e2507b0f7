/** "Not until 1987 | did the mill reopen": the verb behind the subject that "did" stands before. */
import { isNominal } from './nominal.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Words that put "did" before its subject; those of the second list deny what was done. */
const OPENS = /^(?:not|only|so|then)$/;
const DENIES = /^(?:nor|never|neither|seldom|rarely|hardly)$/;

/** What a question with these asks about, it takes for granted: "Why did the council sell the harbour?" */
const GRANTS = /^(?:why|how)$/;

/** Words between "did" and its verb. */
const REACH = 9;

/** The verb of an inverted "did" at `from`, as a plain past; undefined elsewhere, and where it is asked whether it was done. */
export function doneBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
): VerbGroup | undefined {
  if (tokens[from]?.word !== 'did' || to !== from + 1) return undefined;
  const first = tokens[0]?.word ?? '';
  const isDenied = DENIES.test(first);
  const isAsked = tokens.at(-1)?.gap.includes('?') === true;
  if (!isDenied && !(isAsked ? GRANTS : OPENS).test(first)) return undefined;
  if (isDenied && isAsked) return undefined;
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i];
    if (i > to && token?.pos === 'verb' && token.form === 'base')
      return {
        from: i,
        to: i + 1,
        main: i,
        lemma: token.lemma,
        kind: 'finite',
        tense: 'past',
        passive: false,
        perfect: false,
        progressive: false,
        negated: isDenied,
        happens: false,
      };
    if (!isNominal(token)) return undefined;
  }
  return undefined;
}
