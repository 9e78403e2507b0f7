/**
 * Who speaks in the middle of a sentence: "The first settlers, said Helen Moore, who led the study, reached
 * the island". What stands before the first comma is told of, and the speaker stands behind the verb.
 */
import type { Clause, TokenRange } from './clauses.ts';
import { isNominal, isNounLike } from './nominal.ts';
import type { Token } from './tokens.ts';

/** Tokens of who speaks: "Dr Helen Moore of the University of Otago". */
const LONGEST = 12;

/** The speaker behind a verb of saying at `verb` that commas set off from what is told; undefined elsewhere. */
export function speakerSetOff(tokens: readonly Token[], verb: number): TokenRange | undefined {
  const [before, said, first] = [tokens[verb - 1], tokens[verb], tokens[verb + 1]];
  if (!/^(?:said|says|explained|explains|recalled|recalls|argued|argues)$/.test(said?.word ?? ''))
    return undefined;
  if (before?.gap !== ', ' || said?.gap !== ' ' || !isNounLike(before)) return undefined;
  if (first?.pos !== 'proper' && first?.pos !== 'determiner') return undefined;
  let to = verb + 1;
  while (to < Math.min(tokens.length, verb + LONGEST) && isNominal(tokens[to])) {
    to += 1;
    if (/[,;:—(]/.test(tokens[to - 1]?.gap ?? '')) break;
  }
  // "The ruling, said Iran | had": the phrase has a verb of its own; behind the comma the sentence goes on.
  if (tokens[to - 1]?.gap !== ', ' || to >= tokens.length) return undefined;
  return goesOn(tokens, to) && isUntold(tokens, verb) ? { from: verb + 1, to } : undefined;
}

/** Behind the speaker, and what is told of them between commas, stands the verb of what is told. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  let next = at;
  if (/^(?:who|whose|an?|the)$/.test(tokens[at]?.word ?? '')) {
    const comma = tokens.findIndex(({ gap }, i) => i >= at && gap.includes(','));
    if (comma === -1) return false;
    next = comma + 1;
  }
  while (tokens[next]?.pos === 'adverb') next += 1;
  const verb = tokens[next];
  return (
    verb?.pos === 'auxiliary' ||
    verb?.pos === 'modal' ||
    (verb?.pos === 'verb' && (verb.form === 'past' || verb.form === 'present'))
  );
}

/** Whether nothing but a noun phrase stands before the verb: no verb that it may tell. */
function isUntold(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(0, verb)
    .every(
      ({ pos, form, gap }, i) =>
        !(pos === 'verb' && form !== 'gerund') &&
        pos !== 'auxiliary' &&
        pos !== 'modal' &&
        (i === verb - 1 || !/[;:—–“”"]/.test(gap)),
    );
}

/** Where what is told of begins, for the verb behind such a speaker; undefined where no speaker is set off. */
export function toldAround(
  tokens: readonly Token[],
  earlier: readonly Clause[],
): TokenRange | undefined {
  const [said] = earlier;
  if (!said || speakerSetOff(tokens, said.verb.from) === undefined) return undefined;
  return { from: said.from, to: said.verb.from };
}
