/** Verbs at the end of what follows another, of which no more is told there. */
import { isUnchanging } from '../grammar/regular-forms.ts';
import type { TitleMaterial } from './phrases.ts';

/** "broke out in Lund | and spread rapidly", "$50 million in the half-year | ended": a verb that nothing is told of. */
export function isLooseEnd({ tokens, skip }: TitleMaterial, at: number, to: number): boolean {
  const [token, verb, manner] = tokens.slice(at, at + 3);
  // "to restore it rather | than sell it": of what it is told instead of nothing is left.
  if (token?.word === 'rather') return at + 1 === to || verb?.word === 'than';
  if (isRank(tokens, at)) return skip.has(at + 4);
  // "to mark | 25 years since the massacre": how long it had been is all that was marked.
  if (token?.word === 'to' && verb && /^(?:mark|celebrate|commemorate)$/.test(verb.word))
    return skip.has(at + 2) && manner?.pos === 'number';
  if (token?.pos === 'coordinator')
    return verb !== undefined && isUnchanging(verb.word) && manner?.pos === 'adverb';
  return token?.form === 'past' && at < to - 1 && skip.has(at + 1) && skip.has(at - 1);
}

/** "for the first time | in 14 months": without how long it had not been so, it says that it never was. */
function isRank(tokens: TitleMaterial['tokens'], at: number): boolean {
  const [carrier, article, rank, time] = tokens.slice(at, at + 4);
  return (
    carrier?.word === 'for' &&
    article?.word === 'the' &&
    time?.word === 'time' &&
    /^(?:first|second|third|fourth|fifth|last)$/.test(rank?.word ?? '')
  );
}
