/** The time of what is under way when its article appears: about the month of publication. */
import type { Article, Edtf, ResolvedTime } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { textRange, type ReadSentence } from './read-sentence.ts';
import { aboutPublication } from './when.ts';

/** The words that say it is going on, as a time that rests on publication; undefined without either. */
export function currentTime(
  read: ReadSentence,
  { currency }: Candidate,
  { source, text }: Article,
): { time: ResolvedTime; when: Edtf } | undefined {
  const { published } = source;
  if (!currency || published === undefined) return undefined;
  const range = textRange(read, currency.words);
  const when = aboutPublication(published);
  const time: ResolvedTime = {
    kind: 'date',
    range,
    text: text.slice(range.start, range.end).replace(/\s+/g, ' '),
    rule: currency.rule,
    value: 'PRESENT_REF',
    edtf: when,
    basis: 'publication',
    anchor: { edtf: published, text: 'publication' },
  };
  return { time, when };
}
