/**
 * The date of a record from the dates of its mentions (DATA.md, rule 6): what a
 * source dates goes before what is only current; of dates that agree the most
 * precise, of dates that differ the interval that covers them, never an average.
 */
import {
  formatEdtf,
  intersectionOf,
  readEdtf,
  unionOf,
  type Certainty,
  type Edtf,
  type EdtfEnd,
} from '../../model/index.ts';
import type { FoundMention } from '../mention/found.ts';
import { isCurrent, isOpen } from './times.ts';

/** The mentions whose dates decide: the dated ones, or all when none is dated. */
export function decisive(mentions: readonly FoundMention[]): readonly FoundMention[] {
  const dated = mentions.filter((m) => !isCurrent(m));
  return dated.length > 0 ? dated : mentions;
}

/**
 * The merged date. Of several publications that call it current, from the first
 * to the last, as an interval that needs no "about".
 */
export function mergedWhen(mentions: readonly FoundMention[]): Edtf {
  const deciding = decisive(mentions);
  const whens = [...new Set(deciding.map((m) => m.when))];
  const [first, ...rest] = whens;
  if (first === undefined) throw new RangeError('no mentions to date');
  if (rest.length === 0) return first;
  if (deciding.every(isCurrent)) return firmInterval(unionOf(whens) ?? first);
  if (whens.some((when) => isOpen(when))) return unionOf(whens) ?? first;
  const shared = rest.reduce<Edtf | null>(
    (common, when) => (common === null ? null : intersectionOf(common, when)),
    first,
  );
  return shared ?? unionOf(whens) ?? first;
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

/** Whether the dates that sources state exclude one another. */
export function datesDiffer(a: FoundMention, b: FoundMention): boolean {
  if (isCurrent(a) || isCurrent(b)) return false;
  return intersectionOf(a.when, b.when) === null;
}
