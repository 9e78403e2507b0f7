/** What the glyph beside a date says, in words: "some time that year", "no end given". */
import { readEdtf, type Edtf, type EdtfDate } from '../../model/index.ts';
import type { EvidenceMessages } from './evidence-messages.ts';

/** The precision and vagueness of the source (EDTF); how we reached the date is another fact. */
export function precisionWords(when: Edtf, words: EvidenceMessages): string {
  const value = readEdtf(when);
  if (value.type === 'date') return vaguely(value, words) ?? exactly(value, words);
  if (value.end === 'open') return words.noEndGiven;
  if (value.start === 'open') return words.noStartGiven;
  if (value.end === 'unknown') return words.endUnknown;
  return value.start === 'unknown' ? words.startUnknown : words.lasted;
}

function vaguely(date: EdtfDate, words: EvidenceMessages): string | null {
  if (date.uncertain) return words.uncertain;
  return date.approximate ? words.approximate : null;
}

function exactly(date: EdtfDate, words: EvidenceMessages): string {
  switch (date.precision) {
    case 'day':
      return words.exactDay;
    case 'time':
      return words.exactTime;
    default:
      return words.within[date.precision];
  }
}
