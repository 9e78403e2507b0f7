/** Bodies whose papers tell: "the fire service’s log shows", "the log of the fire service", "the inquiry’s report found". */
import type { TokenRange } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';

/** "The fire service’s log", "the log of | the fire service": a body whose paper tells. */
export function writerOf(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { from, to }: TokenRange,
): TokenRange | undefined {
  const own = tokens.findIndex(({ possessive }, i) => i >= from && i < to - 1 && possessive);
  const isOwned = own !== -1 && tokens.slice(own + 1, to).some(({ word }) => PAPERS.test(word));
  const writer = isOwned ? { from, to: own + 1 } : undefined;
  if (writer) return isBodyNoun(tokens[own]) ? writer : undefined;
  const of = tokens.findIndex(({ word }, i) => i > from && i < to - 1 && /^(?:of|by)$/.test(word));
  const isOf = of !== -1 && PAPERS.test(tokens[of - 1]?.word ?? '');
  return isOf && tokens.slice(of + 1, to).some(isBodyNoun) ? { from: of + 1, to } : undefined;
}

/** "Its report": a paper of a body that was told of before. */
export function isOwnPaper(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { from }: TokenRange,
): boolean {
  return tokens[from]?.word === 'its' && PAPERS.test(tokens[from + 1]?.word ?? '');
}

const PAPERS = /^(?:reports?|logs?|records|files|findings|audit|review)$/;

function isBodyNoun(token: Token | undefined): boolean {
  const word = token?.word.replace(/[’']s?$/u, '') ?? '';
  return /^(?:service|ministry|inquiry|commission|committee|council|institute|agency|police|brigade|office|authority|company|court|university|department|auditors?|board|observatory|mission)$/.test(
    word,
  );
}
