/** What the glyph beside a date says, in words: "some time that year", "no end given". */
import { readEdtf, type Certainty, type Edtf, type EdtfDate } from '../../model/index.ts';
import type { EvidenceMessages } from './evidence-messages.ts';

/**
 * Two facts are kept apart: the precision and vagueness of the source (EDTF),
 * and how the date was reached (`certainty`), which follows after a comma.
 */
export function precisionWords(when: Edtf, certainty: Certainty, words: EvidenceMessages): string {
  const reached = certainty === 'stated' ? [] : [words[certainty]];
  return [datePrecision(when, words), ...reached].join(', ');
}

function datePrecision(when: Edtf, words: EvidenceMessages): string {
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
