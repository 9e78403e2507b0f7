/**
 * Dates counted from an event that the article has told before: "three days after the fire", where
 * the fire was told of 4 May, is 7 May. The event is the last one told with a noun or verb of the same
 * act; a "tragedy" or "disaster" is the last that befell anybody. Nothing is counted from less
 * than it needs: days want a day.
 */
import { formatEdtf, readEdtf, type Edtf } from '../../../model/index.ts';
import { conceptOf } from '../../cluster/lexicon.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { MentionRecord } from '../found.ts';
import { eventiveAt } from '../../grammar/noun-phrase.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';

/** Words within which the noun of the event stands behind "after". */
const REACH = 5;

/** Nouns that say of an event only how bad it was. */
const BEFALLS = /^(?:disaster|tragedy|catastrophe|accident|incident|calamity|atrocity)s?$/;
const BEFALLING: ReadonlySet<string> = new Set(['disaster', 'attack']);

/** The span as a date, where it is counted from an event told before; else undefined. */
export function apartFromEvent(
  read: ReadSentence,
  span: TimeSpan,
  told: readonly MentionRecord[],
): TimeSpan | undefined {
  const { time } = span;
  const counted = /^P(\d{1,3})([DWMY])$/.exec(time.value);
  const side = read.tokens[span.to]?.word;
  if (!counted || time.kind !== 'duration' || time.edtf !== null) return undefined;
  if (side !== 'after' && side !== 'before') return undefined;
  const before = eventBehind(read, span.to + 1, told);
  const [, amount = '', unit = ''] = counted;
  const count = Number(amount) * (side === 'after' ? 1 : -1);
  const edtf = before && shifted(before.when, count, unit);
  if (!edtf) return undefined;
  const anchor = { edtf: before.when, text: before.time.text, range: before.time.range };
  return {
    ...span,
    time: {
      ...time,
      kind: 'date',
      value: edtf,
      edtf,
      basis: 'relative',
      rule: 'after-event',
      anchor,
    },
  };
}

/** What "the fire", "that discovery", "her death" were told of. */
function eventBehind(
  { tokens }: ReadSentence,
  from: number,
  told: readonly MentionRecord[],
): MentionRecord | undefined {
  if (!/^(?:the|that|this|his|her|its|their)$/.test(tokens[from]?.word ?? '')) return undefined;
  for (let i = from + 1; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (!token || !/^(?:noun|proper|adjective|number)$/.test(token.pos)) return undefined;
    const lemma = eventiveAt(tokens, i);
    if (BEFALLS.test(token.word)) return told.findLast(({ kind }) => BEFALLING.has(kind));
    if (lemma !== undefined)
      return (
        told.findLast(({ head }) => conceptOf(head) === conceptOf(lemma)) ??
        told.find(({ terms, kind }) => terms.includes(lemma) && kind !== 'statement')
      );
    if (/[,;:.]/.test(token.gap)) return undefined;
  }
  return undefined;
}

const DAY_MS = 86_400_000;

/** Whether a clause counts its time from something: no story tells when it was. */
export function isCounted({ times, tokens }: ReadSentence, clause: TokenRange): boolean {
  return times.some(
    ({ from, to, time }) =>
      clause.from <= from &&
      from < clause.to &&
      time.kind === 'duration' &&
      // "suspended for two hours after an alarm": how long, and not how long after.
      tokens[from - 1]?.word !== 'for' &&
      /^(?:after|before)$/.test(tokens[to]?.word ?? ''),
  );
}

/** A date so many units away: days and weeks from a day, months from a month, years from a year. */
export function shifted(from: Edtf, count: number, unit: string): Edtf | undefined {
  const value = readEdtf(from);
  if (value.type !== 'date' || value.precision === 'decade' || value.precision === 'century')
    return undefined;
  const { approximate, uncertain, year, month, day } = value;
  const vague = { type: 'date', approximate, uncertain } as const;
  if (unit === 'Y') return formatEdtf({ ...vague, precision: 'year', year: year + count });
  if (month === undefined || month > 12) return undefined;
  if (unit === 'M') {
    const at = year * 12 + month - 1 + count;
    const [years, months] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
    return formatEdtf({ ...vague, precision: 'month', year: years, month: months });
  }
  if (day === undefined) return undefined;
  const then = new Date(Date.UTC(year, month - 1, day) + count * (unit === 'W' ? 7 : 1) * DAY_MS);
  return formatEdtf({
    ...vague,
    precision: 'day',
    year: then.getUTCFullYear(),
    month: then.getUTCMonth() + 1,
    day: then.getUTCDate(),
  });
}
