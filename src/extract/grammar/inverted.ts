/** Subjects that stand elsewhere than right before their verbs: "…, said the mayor", "In August began the siege". */
import type { Clause, TokenRange } from './clauses.ts';
import { kindOfVerb } from './heads.ts';
import { REPORTING_VERBS } from './lexicon/verbs.ts';
import { HOLDS } from './said-without-that.ts';
import { isNominal, isNounLike } from './nominal.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "…, said the mayor": who speaks stands behind the verb. */
export function subjectBehind(
  tokens: readonly Token[],
  from: number,
  { from: verbFrom, to: verbTo, lemma, kind }: VerbGroup,
): TokenRange | undefined {
  if (verbFrom !== from || kind !== 'finite' || !REPORTING_VERBS.has(lemma)) return undefined;
  // "…, told reporters that": whom it was told.
  if (lemma === 'tell' || !/[,?!”"]/.test(tokens[verbFrom - 1]?.gap ?? '')) return undefined;
  const first = tokens[verbTo];
  if (first?.pos !== 'proper' && first?.pos !== 'determiner' && first?.pos !== 'noun')
    return undefined;
  // "The composer, who has died, wrote his first opera": what is written is no writer.
  if (lemma === 'write' && /^(?:his|her|its|their|an?)$/.test(first.word)) return undefined;
  let to = verbTo;
  while (to < tokens.length && isNominal(tokens[to]) && tokens[to]?.pos !== 'preposition') {
    to += 1;
    if (/[,;:—(]/.test(tokens[to - 1]?.gap ?? '')) break;
  }
  // "The ruling, read on Friday, said Iran | had ordered": the phrase has a verb of its own.
  if (actsItself(tokens, to) || !isTold(tokens, verbFrom)) return undefined;
  // "reported ill": one bare word is a speaker only where it means several.
  const bare = to === verbTo + 1 && first.pos === 'noun';
  return bare && !/(?:s|police|people)$/.test(first.word) ? undefined : { from: verbTo, to };
}

/** Whether anything stands before a verb that it may tell: a verb of its own, or a quotation. */
function isTold(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(0, verb)
    .some(
      ({ pos, form, gap }) =>
        /[”"?!]/.test(gap) ||
        pos === 'auxiliary' ||
        pos === 'modal' ||
        (pos === 'verb' && form !== 'gerund'),
    );
}

function actsItself(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const isFinite =
    verb?.pos === 'auxiliary' ||
    verb?.pos === 'modal' ||
    (verb?.pos === 'verb' && verb.form === 'past');
  return isFinite && tokens[at - 1]?.gap.trim() === '';
}

const BEGINNINGS: ReadonlySet<string> = new Set('begin start come follow arise'.split(' '));

/** "In August began the evacuation": behind a date or a place the verb may stand before its subject. */
export function subjectBegun(
  tokens: readonly Token[],
  from: number,
  { from: verbFrom, to: verbTo, lemma, kind }: VerbGroup,
): TokenRange | undefined {
  if (kind !== 'finite' || verbFrom === from || !BEGINNINGS.has(lemma)) return undefined;
  if (tokens[verbTo - 1]?.gap.trim() !== '') return undefined;
  if (!/^(?:proper|determiner|noun|adjective)$/.test(tokens[verbTo]?.pos ?? '')) return undefined;
  let to = verbTo;
  while (to < tokens.length && isNominal(tokens[to]) && tokens[to]?.pos !== 'verb') {
    to += 1;
    if (/[,;:—(]/.test(tokens[to - 1]?.gap ?? '')) break;
  }
  return tokens.slice(verbTo, to).some(isNounLike) ? { from: verbTo, to } : undefined;
}

/** "Lopez said the ferries had to stop and called on Peru": who says goes on saying, not what is said. */
export function sayerGoingOn(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  saying: Clause | undefined,
): TokenRange | undefined {
  const isJoined = tokens[from]?.word === 'and' && verb.from === from + 1;
  // "realised the war was lost and made peace": who knows acts, and not what is known.
  const held = HOLDS.has(saying?.verb.lemma ?? '') && saying?.to === saying?.verb.to;
  const acts =
    !verb.passive &&
    verb.to === verb.from + 1 &&
    /^(?:determiner|noun|proper|preposition)$/.test(tokens[verb.to]?.pos ?? '');
  if (isJoined && held && acts) return saying?.subject;
  const isSaying = kindOfVerb(verb.lemma) === 'statement';
  return isJoined && isSaying && REPORTING_VERBS.has(saying?.verb.lemma ?? '')
    ? saying?.subject
    : undefined;
}
