/** The noun phrase that stands before a word of a sentence. */
import type { IsDating, TokenRange } from './clauses.ts';
import { isNominal, isNounLike } from './nominal.ts';
import type { Token } from './tokens.ts';

export interface Dated {
  readonly tokens: readonly Token[];
  readonly isDating: IsDating;
}

/** The noun phrase that ends directly before `at`, without the prepositions, dates and verbs it hangs on. */
export function nounPhraseBefore({ tokens, isDating }: Dated, at: number): TokenRange | undefined {
  let to = at;
  while (to > 1 && isDating(to - 1)) to -= 1;
  let from = to;
  while (from > 0 && isNominal(tokens[from - 1]) && !isDating(from - 1)) {
    const previous = tokens[from - 1];
    if (from < to && /[,;:—–()]/.test(previous?.gap ?? '')) break;
    if (previous?.pos === 'preposition' && previous.word !== 'of') break;
    if (from < to && previous?.pos === 'pronoun') break;
    if (previous?.pos === 'verb' && !isWithinNounPhrase(tokens, from - 1)) break;
    from -= 1;
  }
  // "a man close to Berg, arrested": who is close to somebody, and not that somebody.
  const [tie, toward] = [tokens[from - 2], tokens[from - 1]];
  if (
    toward?.word === 'to' &&
    from > 2 &&
    /^(?:close|near|loyal|linked|tied|allied)$/.test(tie?.word ?? '')
  )
    if (isNounLike(tokens[from - 3])) return nounPhraseBefore({ tokens, isDating }, from - 2);
  // "a report by geologists, submitted in March": it is the report that was submitted.
  if (to === at && tokens[from - 1]?.word === 'by' && from > 1) {
    const made = nounPhraseBefore({ tokens, isDating }, from - 1);
    if (made) return { from: made.from, to };
  }
  while (from < to && /^(?:and|of)$/.test(tokens[from]?.word ?? '')) from += 1;
  return from < to && tokens.slice(from, to).some(isNounLike) ? { from, to } : undefined;
}

/** "the disputed marker": a participle between what opens a noun phrase and its noun. */
function isWithinNounPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  // "waited for this," said Berg: what is said parts them.
  const opens =
    before !== undefined &&
    !/[,"”]/.test(before.gap) &&
    (before.possessive || /^(?:determiner|adjective|number|preposition)$/.test(before.pos));
  return opens && (after?.pos === 'noun' || after?.pos === 'adjective' || after?.pos === 'proper');
}
