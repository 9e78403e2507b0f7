/**
 * Events dated by their distance from another: in "opened in 1990, two years
 * before the fire", the fire is of 1992. Only whole years count, from a date that
 * stands in the same sentence: a year's distance does not tell the month.
 */
import { formatEdtf, readEdtf, type Edtf, type ResolvedTime } from '../../../model/index.ts';
import { shifted } from './apart.ts';
import { candidateAs } from '../candidate-as.ts';
import { nounCandidate, verbCandidate, type Candidate } from '../candidate.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { saysState } from '../../grammar/heads.ts';
import { clauseAt, type ReadSentence, type TimeSpan } from '../read-sentence.ts';
import { refusalOf } from '../status.ts';
import { clausesJoined } from './joined-clauses.ts';
import { clauseOpenedAt } from './clause-opened-at.ts';
import { wholeDayOf } from './when.ts';

export interface DatedByDistance {
  readonly candidate: Candidate;
  readonly time: ResolvedTime;
  readonly when: Edtf;
}

const REACH = 6;

/** The events that stand at the other end of a stretch of time: more than one where "and" joins clauses. */
export function datedByDistance(read: ReadSentence, span: TimeSpan): readonly DatedByDistance[] {
  const apart = clauseApart(read, span);
  if (apart) return [apart, ...joinedTo(read, apart)];
  const noun = nounYearsApart(read, span);
  return noun ? [noun] : [];
}

/** "106 days after she ran aground and blocked the canal": the blocking, too. */
function joinedTo(read: ReadSentence, apart: DatedByDistance): readonly DatedByDistance[] {
  const { clause, time } = apart.candidate;
  const [first] = read.clauses.filter(({ verb }) => verb.main === clause?.verb.main);
  if (!first || !time) return [];
  return clausesJoined(read, first, true)
    .map((joined) => candidateAs(verbCandidate(read, joined), { time }))
    .filter((candidate) => !refusalOf(read, candidate))
    .map((candidate) => ({ ...apart, candidate }));
}

/** "The strike began on 7 March, four days after the owner announced the cuts": what the clause behind "after" tells. */
function clauseApart(read: ReadSentence, span: TimeSpan): DatedByDistance | undefined {
  const [, amount, unit = ''] = /^P(\d{1,3})([DWMY])$/.exec(span.time.value) ?? [];
  const side = read.tokens[span.to]?.word;
  if (BOUNDED.test(span.time.text)) return undefined;
  if (amount === undefined || span.time.kind !== 'duration' || span.time.edtf !== null)
    return undefined;
  const told = clauseOpenedAt(read, span);
  if (!told || (side !== 'after' && side !== 'before') || !isDeed(told)) return undefined;
  const others = read.times.filter(
    (t) => t !== span && t.time.edtf !== null && !(told.from <= t.from && t.from < told.to),
  );
  const [from] = others;
  const count = Number(amount) * (side === 'before' ? 1 : -1);
  const when = from?.time.edtf && shifted(wholeDayOf(from.time.edtf), count, unit);
  const candidate = candidateAs(verbCandidate(read, told), { time: span });
  if (!from?.time.edtf || !when || others.length > 1 || refusalOf(read, candidate))
    return undefined;
  return { candidate, when, time: countedFrom(span, from.time, from.time.edtf, when) };
}

/** "More than two weeks after a storm cut the line": no day is that far from another. */
const BOUNDED = /^(?:more|less|fewer|over|under|nearly|almost|barely|at)\b/i;

/** What happened, and not how things were. */
function isDeed({ verb, subject }: Clause): boolean {
  return (
    verb.kind === 'finite' && verb.tense === 'past' && !saysState(verb) && subject !== undefined
  );
}

/** A stretch as the date at its other end. */
function countedFrom(
  { time }: TimeSpan,
  { text, range }: ResolvedTime,
  edtf: Edtf,
  when: Edtf,
): ResolvedTime {
  const anchor = { edtf, text, range };
  return {
    ...time,
    kind: 'date',
    edtf: when,
    value: when,
    basis: 'relative',
    rule: 'apart',
    anchor,
  };
}

function nounYearsApart(read: ReadSentence, span: TimeSpan): DatedByDistance | undefined {
  const years = /^P(\d{1,3})Y$/.exec(span.time.value)?.[1];
  const side = read.tokens[span.to]?.word;
  if (years === undefined || span.time.kind !== 'duration' || span.time.edtf !== null)
    return undefined;
  if (side !== 'before' && side !== 'after') return undefined;
  const from = read.times.findLast((t) => t.to <= span.from && t.time.basis === 'explicit');
  const when =
    from?.time.edtf && inYears(from.time.edtf, side === 'before' ? Number(years) : -Number(years));
  const candidate = nounBehind(read, span.to + 1);
  if (!when || !candidate || !from.time.edtf) return undefined;
  const anchor = { edtf: from.time.edtf, text: from.time.text, range: from.time.range };
  return {
    candidate: candidateAs(candidate, { time: span }),
    when,
    time: {
      ...span.time,
      kind: 'date',
      edtf: when,
      value: when,
      basis: 'relative',
      rule: 'years-apart',
      anchor,
    },
  };
}

function inYears(edtf: Edtf, years: number): Edtf | undefined {
  const value = readEdtf(edtf);
  if (value.type !== 'date' || value.precision === 'decade' || value.precision === 'century')
    return undefined;
  const { approximate, uncertain } = value;
  return formatEdtf({
    type: 'date',
    precision: 'year',
    year: value.year + years,
    approximate,
    uncertain,
  });
}

function nounBehind(read: ReadSentence, from: number): Candidate | undefined {
  for (let i = from; i < Math.min(read.tokens.length, from + REACH); i++) {
    const token = read.tokens[i];
    if (
      !token ||
      token.pos === 'preposition' ||
      token.pos === 'auxiliary' ||
      token.pos === 'pronoun'
    )
      return undefined;
    const candidate = nounCandidate(read, i, clauseAt(read, i));
    if (candidate) return candidate;
    if (/[,;:.]/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** Whether a date is a distance from the event just told. */
export function hangsOnTelling({ rule }: Pick<ResolvedTime, 'rule'>): boolean {
  return rule === 'within-span' || rule === 'later-earlier';
}
