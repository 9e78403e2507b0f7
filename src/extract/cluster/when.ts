/**
 * The date of a record from the dates of its mentions (DATA.md, rule 6): what a
 * source dates goes before what is only current; of dates that agree the most
 * precise, of dates that differ the interval that covers them, never an average.
 */
import {
  edtfCompatible,
  extentOf,
  formatEdtf,
  intersectionOf,
  readEdtf,
  unionOf,
  type Certainty,
  type Edtf,
  type EdtfEnd,
  type EventKind,
} from '../../model/index.ts';
import type { FoundMention } from '../mention/found.ts';
import { isCarried, isCurrent, isOpen } from './times.ts';

/**
 * The mentions whose dates decide: the dated ones, or all when none is dated. One that has its day
 * from the run of its story gives way to those that name theirs.
 */
export function decisive(mentions: readonly FoundMention[]): readonly FoundMention[] {
  const dated = mentions.filter((m) => !isCurrent(m));
  return dated.length > 0 ? withoutCarried(dated) : mentions;
}

function withoutCarried(dated: readonly FoundMention[]): readonly FoundMention[] {
  const named = dated.filter((m) => !isCarried(m));
  if (named.length === 0) return dated;
  return dated.filter(
    (m) => !isCarried(m) || named.every(({ when }) => edtfCompatible(when, m.when)),
  );
}

/**
 * The merged date. Of several publications that call it current, from the first
 * to the last, as an interval that needs no "about".
 */
export function mergedWhen(mentions: readonly FoundMention[]): Edtf {
  const deciding = decisive(mentions);
  const whens = withoutAftermath(deciding);
  const [first, ...rest] = whens;
  if (first === undefined) throw new RangeError('no mentions to date');
  if (rest.length === 0) return first;
  if (deciding.every(isCurrent)) return firmInterval(unionOf(whens) ?? first);
  if (whens.some((when) => isOpen(when))) return unionOf(whens) ?? first;
  const shared = rest.reduce<Edtf | null>(
    (common, when) => (common === null ? null : intersectionOf(common, when)),
    first,
  );
  if (shared === null) return unionOf(whens) ?? first;
  const finest = whens.reduce((least, when) => (lengthOf(when) < lengthOf(least) ? when : least));
  // Of a winter and a year nobody said December: what they share stands only where one of them says it.
  return lengthOf(shared) < lengthOf(finest) ? finest : shared;
}

function lengthOf(when: Edtf): number {
  const [startMs, endMs] = extentOf(when);
  return endMs - startMs;
}

/** Kinds of what is done at once, so that "since" tells of what it led to. */
const AT_ONCE: ReadonlySet<EventKind> = new Set([
  'agreement',
  'election',
  'legal',
  'office',
  'publication',
  'statement',
]);

/** The dates, each once: of what is done at once, without what has lasted since, where another date lies in its beginning. */
function withoutAftermath(mentions: readonly FoundMention[]): readonly Edtf[] {
  const whens = [...new Set(mentions.map(({ when }) => when))];
  if (!mentions.every(({ kind }) => AT_ONCE.has(kind))) return whens;
  const closed = whens.filter((when) => !isOpen(when));
  const isAftermath = (when: Edtf): boolean => {
    const value = readEdtf(when);
    if (!isOpen(value) || value.type !== 'interval' || typeof value.start === 'string')
      return false;
    const begins = formatEdtf(value.start);
    return closed.some((other) => edtfCompatible(begins, other));
  };
  return whens.filter((when) => !isAftermath(when));
}

/** An interval says by its ends what "about" says of a date. */
function firmInterval(when: Edtf): Edtf {
  const value = readEdtf(when);
  if (value.type === 'date') return when;
  return formatEdtf({ type: 'interval', start: firmEnd(value.start), end: firmEnd(value.end) });
}

function firmEnd(end: EdtfEnd): EdtfEnd {
  return typeof end === 'string' ? end : { ...end, approximate: false };
}

/** How the date was reached: by the firmest of the mentions that decide it. */
export function certaintyOf(mentions: readonly FoundMention[]): Certainty {
  const bases = decisive(mentions).map((m) => m.time.basis);
  if (bases.includes('explicit')) return 'stated';
  return bases.some((basis) => basis !== 'publication') ? 'inferred' : 'guessed';
}

const DAY_MS = 86_400_000;
/** The longest that is told as a stretch of days: ten. */
const DAYS_MS = 10 * DAY_MS;

/** Whether the dates that sources state exclude one another. */
export function datesDiffer(a: FoundMention, b: FoundMention): boolean {
  if (isCurrent(a) || isCurrent(b) || intersectionOf(a.when, b.when) !== null) return false;
  const [ea, eb] = [extentOf(a.when), extentOf(b.when)];
  const gapMs = Math.max(ea[0], eb[0]) - Math.min(ea[1], eb[1]);
  // "At the weekend" may begin on Friday night: stretches of days have no sharp ends.
  const longer = Math.max(lengthOf(a.when), lengthOf(b.when));
  return longer < 2 * DAY_MS || longer > DAYS_MS || gapMs >= DAY_MS;
}
