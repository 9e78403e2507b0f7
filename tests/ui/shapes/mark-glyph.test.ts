import { describe, expect, it } from 'vitest';
import { Edtf } from '../../../src/model/index.ts';
import { glyphOf } from '../../../src/ui/shapes/mark-glyph.ts';

describe('glyphOf(when) is never sharper than the date', () => {
  it.each([
    { when: '2025-06-01', form: 'stroke', vague: null },
    { when: '2025-06-01T10:00:00Z', form: 'stroke', vague: null },
    { when: '2019-03', form: 'month', vague: null },
    { when: '2019-21', form: 'year', vague: null },
    { when: '2005', form: 'year', vague: null },
    { when: '195X', form: 'decade', vague: null },
    { when: '19XX', form: 'decade', vague: null },
    { when: '2019-03~', form: 'month', vague: 'approximate' },
    { when: '2019-03?', form: 'month', vague: 'uncertain' },
    { when: '2019-03%', form: 'month', vague: 'approximate' },
    { when: '2023-01-05~', form: 'stroke', vague: 'approximate' },
    { when: '2025-06-13/2025-06-24', form: 'bar', vague: null },
    { when: '2025-06-13~/2025-06-24', form: 'bar', vague: 'approximate' },
    { when: '2025-09/..', form: 'open-end', vague: null },
    { when: '../2025-09', form: 'open-start', vague: null },
    { when: '2025-09/', form: 'bar-fuzzy-end', vague: null },
    { when: '/2025-09', form: 'bar-fuzzy-start', vague: null },
  ])('$when is drawn as $form, vagueness $vague', ({ when, form, vague }) => {
    expect(glyphOf(Edtf.parse(when))).toEqual({ form, vague });
  });
});
