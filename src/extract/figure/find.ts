/**
 * Figures of an event: a number, what it counts, and whether it is a bound:
 * "at least 20 recent strikes" counts strikes, 20 or more; a sum of money counts
 * its currency. Ordinals, dates and numbers inside names are no figures.
 */
import type { Figure, ResolvedTime } from '../../model/index.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { isClosed } from './bound-words.ts';
import { countedAlone, fateAround } from './fate.ts';
import { fateOf, type FoundFigure } from './found-figure.ts';
import { magnitudeAt } from './magnitude.ts';
import { numberOf, type NumberRead } from './number-words.ts';
import { termAt, unitBefore, unitOfWhole } from './set-apart.ts';
import { aloneAt, isUnit, type Alone } from './stands-alone.ts';
import { mayBeVote, tallyAt } from './tally.ts';
import { isMeasure, unitAfter, type Unit } from './unit.ts';

const BOUNDS: readonly (readonly [RegExp, Figure['bound']])[] = [
  // "no more than" holds "more than", so it is looked for first.
  [
    /(?:at most|no more than|not more than|up to|fewer than|less than|under|as many as)\s*$/i,
    'atMost',
  ],
  [
    /(?:at least|no fewer than|no less than|more than|over|upwards? of|not less than)\s*$/i,
    'atLeast',
  ],
  [
    /(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|circa|close to)\s*$/i,
    'about',
  ],
];

/**
 * The figures of a mention: those of its words, and where its sentence has one date only, those
 * of the whole sentence: "At least 31 people died when | the ferry capsized on Friday".
 */
export function figuresOf(
  read: ReadSentence,
  span: TokenRange,
  isNoun: boolean,
  head: number,
): FoundFigure[] {
  const whole = { from: 0, to: read.tokens.length };
  const wide = !isNoun || TOLL.test(read.text) ? whole : clauseOfDoer(read, span);
  return findFigures(read, wide && datesIn(read, wide) <= 1 ? wide : partAround(read, span, head));
}

/** "One, in 1994, killed 1,900; | another, in 2015, led to an inquiry": of several dates, what stands between semicolons with the event. */
function partAround({ tokens }: ReadSentence, { from, to }: TokenRange, head: number): TokenRange {
  const opens = tokens.findLastIndex(({ gap }, i) => from <= i && i < head && gap.includes(';'));
  const ends = tokens.findIndex(({ gap }, i) => head <= i && i < to && gap.includes(';'));
  return { from: opens === -1 ? from : opens + 1, to: ends === -1 ? to : ends + 1 };
}

function datesIn({ times }: ReadSentence, { from, to }: TokenRange): number {
  const within = times.filter((t) => isDate(t.time) && from <= t.from && t.from < to);
  return new Set(within.map(({ time }) => time.edtf)).size;
}

/** A sentence that tells nothing but how many it befell. */
const TOLL =
  /\b(?:death toll|toll (?:rose|has risen|stands|stood)|number of (?:the )?(?:people |those )?(?:dead|killed|injured|missing))\b/i;

/**
 * "The crash on 2 June killed 85 people", "fifteen miners died in the explosion": the clause in which what a
 * noun names does something to those counted, or in which something befalls them.
 */
function clauseOfDoer({ clauses }: ReadSentence, span: TokenRange): TokenRange | undefined {
  const clause = clauses.find(({ subject, verb, from, to }) => {
    if (!subject) return false;
    const isDoer = subject.from < span.to && span.from < subject.to && !verb.passive;
    const isFate = fateOf(verb.lemma) !== undefined;
    if (isDoer) return isFate || DONE_TO.test(verb.lemma);
    const isWithin = from <= span.from && span.to <= to && span.from >= verb.to;
    return isFate && isWithin;
  });
  return clause && { from: Math.min(span.from, clause.from), to: clause.to };
}

/** What happenings do to those who are counted, besides killing and injuring them. */
const DONE_TO = /^(?:leave|claim|take|cost|displace|destroy|damage|draw)$/;

function isDate({ kind }: ResolvedTime): boolean {
  return kind === 'date' || kind === 'time';
}

/** The figures in a range of tokens, in order. */
export function findFigures(read: ReadSentence, { from, to }: TokenRange): FoundFigure[] {
  const figures: FoundFigure[] = [];
  const bare: FoundFigure[] = [];
  const isVote = mayBeVote(read.text);
  const maybeTerm = TERM.test(read.text);
  /** Behind what the last number counts. */
  let joint = -1;
  /** What those are of whom the sentence goes on to tell: "of the 63 men, 38 reached". */
  let whole: Pick<Unit, 'words'> | undefined;
  for (let i = from; i < to; i++) {
    const term = maybeTerm && termOf(read, i);
    if (term) {
      figures.push(figureOf(read, i, term.number, term.unit));
      i = term.unit.end - 1;
      continue;
    }
    if (isTime(read, i)) continue;
    const votes = isVote ? tallyAt(read, i) : undefined;
    if (votes && votes.end <= to) {
      figures.push(...votes.figures);
      i = votes.end - 1;
      continue;
    }
    const number = numberOf(read.tokens, i);
    if (!number || isPartOfName(read, i)) continue;
    const second = endOfRange(read, i, number, to);
    const last = second ?? { at: i, number };
    const next = last.at + last.number.length;
    const told = unitOf(read, i, last, to);
    const isOne = number.value < FEW || second !== undefined;
    const befallen = told || isOne ? undefined : countedAlone(read, i, next);
    const alone = told || isOne || befallen ? undefined : aloneAt(read, i, next);
    const found = told ?? (alone && (isUnit(alone) ? alone : whole && { ...alone, ...whole }));
    if (befallen) {
      const [text, bound] = boundBefore(read, i, next);
      figures.push({ text, value: number.value, unit: 'people', bound, fate: befallen.fate });
    } else if (!found) bare.push(...bareFigure(read, i, number, alone));
    else if (second && isChange(read.tokens, i))
      figures.push(figureOf(read, second.at, second.number, found));
    else if (second)
      figures.push(
        figureOf(read, i, number, found, 'atLeast'),
        figureOf(read, second.at, second.number, found, 'atMost'),
      );
    else {
      const figure = figureOf(read, i, number, found);
      const isJoined = isJoinedTo(read.tokens, joint, i) && figure.fate !== undefined;
      figures.push(isJoined ? { ...figure, joined: true } : figure);
    }
    if (told && isWhole(read.tokens, i)) whole = { words: told.words };
    joint = (befallen ?? found)?.end ?? next;
    // The whole of a part is told beside it.
    i = (told && read.tokens[next]?.word === 'of' ? Math.max(next, told.end) : next) - 1;
  }
  // Beside another it counts the same, of less: "four million a year, more than 30,000 on one day".
  return figures.length === 0 ? bare.slice(0, 1) : figures;
}

/** "Of the | 63 men, 38 reached": the whole, at the head of its clause. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const of = /^(?:the|its|their|all)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return tokens[of]?.word === 'of' && (of === 0 || isClosed(tokens, of));
}

/** What a number counts, in words behind it or before it. */
function unitOf(
  read: ReadSentence,
  at: number,
  last: { readonly at: number; readonly number: NumberRead },
  to: number,
): Unit | undefined {
  const next = last.at + last.number.length;
  const magnitude = magnitudeAt(read, at, next);
  if (magnitude) return magnitude;
  const unit = last.number.unit ?? numberOf(read.tokens, at)?.unit;
  if (unit !== undefined) return { words: unit, end: next };
  return (
    unitAfter(read, next, to) ?? unitOfWhole(read, next, to) ?? unitBefore(read.tokens, at, next)
  );
}

/** Where somebody may be sentenced for a while, or something hold for one. */
const TERM =
  /\b(?:sentenc|jail|imprison|prison|condemn|custody|banned|suspend|barred|bars|probation|detention|exile|guilty|convict|emergency|curfew|mourning)/i;

function termOf(
  { tokens }: ReadSentence,
  at: number,
): { readonly number: NumberRead; readonly unit: Unit } | undefined {
  const number = numberOf(tokens, at);
  const unit = number && termAt(tokens, at, at + number.length);
  return unit && { number, unit };
}

/** "Raised the duty from | 5 to 40 percent": what it was is no bound of what it is. */
function isChange(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.word === 'from' &&
    tokens
      .slice(Math.max(0, at - CHANGE_REACH), at)
      .some(({ word }) =>
        /^(?:rais|ris|rose|cut|fell|fall|increas|reduc|lower|drop|doubl|jump|grew|slash)/.test(
          word,
        ),
      )
  );
}

/** Tokens between a change and its "from". */
const CHANGE_REACH = 10;

/** "12 soldiers | and | 3 civilians": nothing else stands between two figures. */
function isJoinedTo(tokens: readonly Token[], joint: number, at: number): boolean {
  if (joint <= 0 || at - joint > 1) return false;
  const isAnd = at === joint + 1 && tokens[joint]?.word === 'and';
  return isAnd || (at === joint && tokens[at - 1]?.gap.trim() === ',');
}

/** "One was killed" tells of somebody; from two on it is a count. */
const FEW = 2;

/** "At least 31" at the end of a phrase: what it counts, another word of the sentence tells. */
function bareFigure(
  read: ReadSentence,
  at: number,
  number: NumberRead,
  alone?: Alone,
): readonly FoundFigure[] {
  const to = at + number.length;
  const [text, bound] = boundBefore(read, at, to);
  const gap = read.tokens[to - 1]?.gap ?? '';
  const isEnd = to >= read.tokens.length || /^[.,;:!?)]/.test(gap);
  const isPlain = /^(?:at least|more than|no fewer than|up to|at most)\b/i.test(text);
  return (isEnd && isPlain) || alone ? [{ text, value: number.value, bound }] : [];
}

function isTime({ dating, times }: ReadSentence, i: number): boolean {
  return dating.has(i) || times.some((t) => isDate(t.time) && t.from <= i && i < t.to);
}

/** "Between 20 and | 30 people", "20 to | 30 people". */
function endOfRange(
  { tokens }: ReadSentence,
  at: number,
  { length }: NumberRead,
  to: number,
): { readonly at: number; readonly number: NumberRead } | undefined {
  const joint = tokens[at + length];
  const last = tokens[at + length - 1];
  const isHyphen = /^[–-]$/.test(last?.gap ?? '');
  const isJoint =
    joint?.word === 'to' ||
    joint?.word === 'or' ||
    (joint?.word === 'and' && tokens[at - 1]?.word === 'between');
  const second = isHyphen ? at + length : at + length + 1;
  if ((!isJoint && !isHyphen) || second >= to) return undefined;
  const number = numberOf(tokens, second);
  return number && { at: second, number };
}

function figureOf(
  read: ReadSentence,
  at: number,
  number: NumberRead,
  unit: Unit,
  ofRange?: Figure['bound'],
): FoundFigure {
  const [text, bound] = boundBefore(read, at, at + number.length);
  const fate = isMeasure(unit.words) ? undefined : fateAround(read, at, unit);
  return {
    text,
    value: number.value,
    unit: unit.words,
    bound: ofRange ?? (number.isVague ? 'atLeast' : bound),
    ...(fate && { fate }),
  };
}

/** "Gate 4 officials", "Flight 12": the number belongs to the name before it. */
function isPartOfName({ tokens }: ReadSentence, at: number): boolean {
  const before = tokens[at - 1];
  return before?.pos === 'proper' && before.gap === ' ' && /^\d/.test(tokens[at]?.word ?? '');
}

/** The figure's words, with the bound in front of it. */
function boundBefore(
  read: ReadSentence,
  from: number,
  to: number,
): readonly [string, Figure['bound']] {
  const first = read.tokens[from];
  const last = read.tokens[to - 1];
  const start = first?.start ?? 0;
  const number = read.text.slice(start, last?.end ?? start);
  const before = read.text.slice(Math.max(0, start - 24), start);
  for (const [pattern, bound] of BOUNDS) {
    const found = pattern.exec(before);
    if (found && isWordStart(before, found.index))
      return [`${found[0].trimEnd()} ${number}`, bound];
  }
  return [number, 'exact'];
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/\p{L}/u.test(text.charAt(at - 1));
}
