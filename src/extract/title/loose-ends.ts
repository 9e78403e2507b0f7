/** Verbs at the end of what follows another, of which no more is told there. */
import { isUnchanging } from '../grammar/regular-forms.ts';
import type { TitleMaterial } from './phrases.ts';

/** "broke out in Lund | and spread rapidly", "$50 million in the half-year | ended": a verb that nothing is told of. */
export function isLooseEnd({ tokens, skip }: TitleMaterial, at: number, to: number): boolean {
  const [token, verb, manner] = tokens.slice(at, at + 3);
  if (token?.pos === 'coordinator')
    return verb !== undefined && isUnchanging(verb.word) && manner?.pos === 'adverb';
  return token?.form === 'past' && at < to - 1 && skip.has(at + 1) && skip.has(at - 1);
}
