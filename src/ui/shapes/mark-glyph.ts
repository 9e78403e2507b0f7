/**
 * Which small drawing stands for a date's precision: the same geometry as the
 * marks on the timeline, at the size of a line of text.
 */
import { readEdtf, type Edtf, type EdtfDate, type EdtfInterval } from '../../model/index.ts';

/** stroke: a known day · box: some time within, the coarser the paler · bar: lasted · open: an end that nobody gave. */
export type GlyphForm =
  | 'stroke'
  | 'month'
  | 'year'
  | 'decade'
  | 'bar'
  | 'bar-fuzzy-end'
  | 'bar-fuzzy-start'
  | 'open-end'
  | 'open-start';

export interface Glyph {
  readonly form: GlyphForm;
  /** The source's own vagueness: dashes for about (`~`, `%`), dots for possibly (`?`). */
  readonly vague: 'approximate' | 'uncertain' | null;
}

/** Widths of the drawings in px; every one is 24 high. */
export const GLYPH_WIDTH: Readonly<Record<GlyphForm, number>> = {
  stroke: 12,
  month: 24,
  year: 24,
  decade: 36,
  bar: 28,
  'bar-fuzzy-end': 36,
  'bar-fuzzy-start': 36,
  'open-end': 44,
  'open-start': 44,
};

/** The drawing for a date. Never sharper than the date itself. */
export function glyphOf(when: Edtf): Glyph {
  const value = readEdtf(when);
  return value.type === 'interval'
    ? { form: intervalForm(value), vague: vaguenessOf(...datesOf(value)) }
    : { form: dateForm(value), vague: vaguenessOf(value) };
}

function dateForm(date: EdtfDate): GlyphForm {
  switch (date.precision) {
    case 'century':
    case 'decade':
      return 'decade';
    case 'year':
    case 'season':
      return 'year';
    case 'month':
      return 'month';
    case 'day':
    case 'time':
      return 'stroke';
  }
}

function intervalForm({ start, end }: EdtfInterval): GlyphForm {
  if (end === 'open') return 'open-end';
  if (start === 'open') return 'open-start';
  if (end === 'unknown') return 'bar-fuzzy-end';
  return start === 'unknown' ? 'bar-fuzzy-start' : 'bar';
}

function datesOf({ start, end }: EdtfInterval): EdtfDate[] {
  return [start, end].filter((side) => typeof side !== 'string');
}

function vaguenessOf(...dates: EdtfDate[]): Glyph['vague'] {
  if (dates.some((d) => d.approximate)) return 'approximate';
  return dates.some((d) => d.uncertain) ? 'uncertain' : null;
}
