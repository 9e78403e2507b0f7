/**
 * From what words mean to a place on the calendar. Every result names its
 * basis and its anchor; what cannot be placed says why, and nothing is ever
 * placed by the clock.
 */
import { Edtf } from '../../../model/index.ts';
import type { Fields, Meaning } from '../meaning.ts';
import { placeCalendar } from './place-calendar.ts';
import { placeShift } from './place-shift.ts';
import { placeDuration, placePart, placeSame, placeVague } from './place-stretch.ts';
import type { Placed, Setting } from './setting.ts';

export type { Base, Placed, Setting } from './setting.ts';

/** The place of a meaning in its setting, or why it has none. */
export function place(meaning: Meaning, setting: Setting): Placed {
  switch (meaning.type) {
    case 'calendar':
      return placeCalendar(meaning, setting);
    case 'shift':
      return placeShift(meaning, setting, place);
    case 'duration':
      return placeDuration(meaning, setting);
    case 'set':
      return { kind: 'set', value: meaning.value, edtf: null, basis: null };
    case 'vague':
      return placeVague(meaning.value, meaning.near === true, setting);
    case 'part':
      return placePart(meaning, setting, place);
    case 'same':
      return placeSame(meaning, setting);
    case 'named': {
      const edtf = Edtf.parse(meaning.edtf);
      return {
        kind: 'date',
        value: meaning.edtf,
        edtf,
        basis: 'named',
        ...namedFields(meaning.edtf),
      };
    }
  }
}

function namedFields(edtf: string): { fields?: Fields } {
  const [year, month, day] = edtf.split('/')[0]?.split('-').map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined
    ? { fields: { year, month, day } }
    : {};
}
