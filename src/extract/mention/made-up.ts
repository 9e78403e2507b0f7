/** What is only asked, or happens only in a film or a book: told, and by nobody as something that was so. */
import type { Clause } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Candidate, Refusal } from './candidate.ts';
import type { ReadSentence } from './read-sentence.ts';

const ASKED: Refusal = { code: 'hypothetical', why: 'it is asked, not reported' };
const STAGED: Refusal = { code: 'background', why: 'it happens in a story that somebody made up' };

/** Why what a clause tells is nothing that was so; undefined where it may have been. */
export function madeUp(read: ReadSentence, { clause, shape }: Candidate): Refusal | undefined {
  if (shape !== 'verb' || !clause) return undefined;
  if (isAsked(read, clause)) return ASKED;
  return isStaged(read, clause) ? STAGED : undefined;
}

/** "Did the minister meet the lobbyist in June 2019?": asked for a yes or no. What "who" and "why" ask is taken for granted. */
function isAsked({ tokens, text }: ReadSentence, { opener, verb }: Clause): boolean {
  if (!/\?["”’)]*\s*$/.test(text) || opener !== undefined) return false;
  const first = /^(?:and|but|so|or)$/.test(tokens[0]?.word ?? '') ? tokens[1] : tokens[0];
  const isOpen = first?.pos === 'auxiliary' || first?.pos === 'modal';
  return isOpen && !tokens.slice(0, verb.from).some(({ gap }) => /[;:—–]/.test(gap));
}

const WORK =
  /^(?:film|movie|novel|novella|play|opera|musical|ballet|drama|melodrama|comedy|tragedy|thriller|series|sitcom|story|tale|poem|fable|saga|game|screenplay|trilogy)$/;

/** "In the film, | a deserter robs a bank", "the play, | set in 1944, |", "her novel | opens in 1916". */
function isStaged({ tokens }: ReadSentence, { verb, subject, opener }: Clause): boolean {
  const work =
    subject && tokens.findLast((t, i) => i >= subject.from && i < subject.to && t.pos === 'noun');
  const isOfWork = WORK.test(work?.word ?? '');
  if (isOfWork && verb.lemma === 'set') return true;
  const isNow =
    verb.kind === 'finite' && verb.tense === 'present' && !verb.perfect && !verb.passive;
  if (!isNow || opener !== undefined || verb.modal !== undefined) return false;
  return (isOfWork && PLAYS.test(verb.lemma)) || opensInWork(tokens);
}

/** What a story does, where a play that closes or a film that wins is news. */
const PLAYS =
  /^(?:open|begin|start|end|follow|tell|take|centre|center|unfold|span|depict|portray|imagine|trace)$/;

/** "In the film, …": the first words of a sentence. */
function opensInWork(tokens: readonly Token[]): boolean {
  const [carrier, article, ...rest] = tokens.slice(0, LONGEST);
  if (carrier?.word !== 'in' || article?.pos !== 'determiner') return false;
  const comma = rest.findIndex(({ gap }) => gap.includes(','));
  const end = rest.findIndex(({ pos }) => pos !== 'adjective' && pos !== 'noun');
  const head = rest[(end === -1 ? rest.length : end) - 1];
  return WORK.test(head?.word ?? '') && (comma !== -1 || end !== -1);
}

const LONGEST = 6;
