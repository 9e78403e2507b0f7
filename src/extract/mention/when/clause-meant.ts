/** The clause that a date is meant for, where it stands with another: in a cleft, before what hangs on the main clause. */
import type { Clause } from '../../grammar/clauses.ts';
import { saysState } from '../../grammar/heads.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';

/**
 * The next clause, where the date is its own although it stands before it: "it was
 * about then that they tried …", "with the ministry, on Monday, warning …".
 */
export function clauseMeant(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause,
): Clause | undefined {
  if (!saysState(clause.verb)) return undefined;
  const next = read.clauses[read.clauses.indexOf(clause) + 1];
  if (!next || saysState(next.verb)) return undefined;
  const cleft =
    clause.verb.lemma === 'be' &&
    read.tokens[clause.verb.from - 1]?.word === 'it' &&
    next.opener === 'that';
  const absolute =
    next.verb.kind === 'participle' &&
    next.from === time.to &&
    next.subject !== undefined &&
    next.subject.from > clause.verb.to;
  return cleft || absolute ? next : undefined;
}

/**
 * The main clause, where the date before it stands with a clause that hangs on it: "On
 * 7 May, after the talks had failed, the union walked out", "Beginning in 1915, they mounted".
 */
export function mainBehind(read: ReadSentence, time: TimeSpan, clause: Clause): Clause | undefined {
  const { tokens } = read;
  for (let i = 0; i < Math.min(time.from, clause.verb.from); i++)
    if (!read.dating.has(i) && tokens[i]?.pos !== 'coordinator' && tokens[i]?.pos !== 'adverb')
      return undefined;
  if (tokens[clause.to - 1]?.gap.includes(',') !== true) return undefined;
  const begins = clause.verb.kind === 'participle' && /^(?:begin|start)$/.test(clause.verb.lemma);
  const after = tokens[behindDates(read, time.to)];
  const hangs = time.to <= clause.verb.from && HANGING.has(after?.word ?? '');
  if (!begins && !hangs && !isBeforeRelative(read, time, clause)) return undefined;
  const at = read.clauses.indexOf(clause);
  const next = read.clauses.slice(at + 1).find((c) => !HANGING.has(c.opener ?? ''));
  const isMain = next?.verb.kind === 'finite' && next.opener === undefined;
  return isMain && next.from !== clause.from ? next : undefined;
}

/** "In the night | to June 4 | , while": behind what else dates. */
function behindDates({ tokens, dating }: ReadSentence, from: number): number {
  let at = from;
  while (dating.has(at) || (tokens[at]?.pos === 'preposition' && dating.has(at + 1))) at += 1;
  return at;
}

/** "Yesterday’s final, which had been a fine one, ended": what is told of the noun beside the main clause. */
function isBeforeRelative({ tokens }: ReadSentence, time: TimeSpan, { verb }: Clause): boolean {
  if (!saysState(verb)) return false;
  for (let i = time.to; i < verb.from; i++)
    if (/^(?:which|who)$/.test(tokens[i]?.word ?? ''))
      return tokens[i - 1]?.gap.includes(',') === true;
  return false;
}

/** Words that hang a clause on the one behind it. */
const HANGING: ReadonlySet<string> = new Set(
  'after before when while as since once although though because until following amid despite'.split(
    ' ',
  ),
);
