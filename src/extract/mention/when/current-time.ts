/** The time of what is under way when its article appears: about the month of publication. */
import {
  formatEdtf,
  readEdtf,
  type Article,
  type Edtf,
  type ResolvedTime,
} from '../../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import { textRange, type ReadSentence } from '../read-sentence.ts';
import { aboutPublication } from './when.ts';

/** The words that say it is going on, as a time that rests on publication; undefined without either. */
export function currentTime(
  read: ReadSentence,
  { currency }: Candidate,
  { source, text }: Article,
): { time: ResolvedTime; when: Edtf } | undefined {
  const { published } = source;
  if (!currency || published === undefined) return undefined;
  const when = aboutPublication(published);
  return { time: restingOn(published, read, currency, text, when), when };
}

/**
 * The time of what the head of a report tells in the past and without a date: news of the
 * day it appeared, or of shortly before.
 */
export function leadTime(
  read: ReadSentence,
  { clause, head }: Candidate,
  { source, text }: Article,
): { time: ResolvedTime; when: Edtf } | undefined {
  const { published } = source;
  if (published === undefined) return undefined;
  const value = readEdtf(published);
  if (value.type !== 'date' || value.precision !== 'day') return undefined;
  const when = formatEdtf({ ...value, approximate: true });
  const words = clause?.verb ?? { from: head, to: head + 1 };
  return { time: restingOn(published, read, { words, rule: 'lead' }, text, when), when };
}

function restingOn(
  published: Edtf,
  read: ReadSentence,
  { words, rule }: NonNullable<Candidate['currency']>,
  text: string,
  when: Edtf,
): ResolvedTime {
  const range = textRange(read, words);
  return {
    kind: 'date',
    range,
    text: text.slice(range.start, range.end).replace(/\s+/g, ' '),
    rule,
    value: 'PRESENT_REF',
    edtf: when,
    basis: 'publication',
    anchor: { edtf: published, text: 'publication' },
  };
}
