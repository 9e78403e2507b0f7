/** A date in words for large type, what qualifies it apart: "about" over "March 2019". */
import {
  dateWords,
  readEdtf,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
} from '../../model/index.ts';

export interface HugeDate {
  /** "about", "from", wherever the language puts it; empty for a firm date. */
  readonly before: string;
  readonly date: string;
  readonly after: string;
  readonly vague: 'approximate' | 'uncertain' | null;
}

/** Months in full. Whatever the language, its word for "about" is what the same date without it lacks. */
export function hugeDate(when: Edtf, locale: string): HugeDate {
  const value = readEdtf(when);
  const whole = dateWords(value, { locale, form: 'long' });
  const firm: HugeDate = { before: '', date: whole, after: '', vague: null };
  const given = value.type === 'date' ? value : onlyEnd(value);
  if (!given || (value.type === 'date' && !isVague(value))) return firm;
  const date = dateWords(
    { ...given, approximate: false, uncertain: false },
    { locale, form: 'long' },
  );
  const at = whole.indexOf(date);
  if (at === -1) return firm;
  return {
    before: whole.slice(0, at).trim(),
    date,
    after: whole.slice(at + date.length).trim(),
    vague: !isVague(given) ? null : given.uncertain ? 'uncertain' : 'approximate',
  };
}

function isVague({ approximate, uncertain }: EdtfDate): boolean {
  return approximate || uncertain;
}

/** The end an interval gives when it gives one alone. */
function onlyEnd({ start, end }: EdtfInterval): EdtfDate | null {
  if (typeof start === 'string') return typeof end === 'string' ? null : end;
  return typeof end === 'string' ? start : null;
}
