/**
 * Events dated by their distance from another: in "opened in 1990, two years
 * before the fire", the fire is of 1992. Only whole years count, from a date that
 * stands in the same sentence: a year's distance does not tell the month.
 */
import { formatEdtf, readEdtf, type Edtf, type ResolvedTime } from '../../model/index.ts';
import { nounCandidate, type Candidate } from './candidate.ts';
import { clauseAt, type ReadSentence, type TimeSpan } from './read-sentence.ts';

export interface DatedByDistance {
  readonly candidate: Candidate;
  readonly time: ResolvedTime;
  readonly when: Edtf;
}

const REACH = 6;

/** The event that stands at the other end of a stretch of years, or undefined. */
export function datedByDistance(read: ReadSentence, span: TimeSpan): DatedByDistance | undefined {
  const years = /^P(\d{1,3})Y$/.exec(span.time.value)?.[1];
  const side = read.tokens[span.to]?.word;
  if (years === undefined || span.time.kind !== 'duration' || span.time.edtf !== null)
    return undefined;
  if (side !== 'before' && side !== 'after') return undefined;
  const from = read.times.findLast((t) => t.to <= span.from && t.time.basis === 'explicit');
  const when =
    from?.time.edtf && shifted(from.time.edtf, side === 'before' ? Number(years) : -Number(years));
  const candidate = nounBehind(read, span.to + 1);
  if (!when || !candidate || !from.time.edtf) return undefined;
  const anchor = { edtf: from.time.edtf, text: from.time.text, range: from.time.range };
  return {
    candidate: { ...candidate, time: span },
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

function shifted(edtf: Edtf, years: number): Edtf | undefined {
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
