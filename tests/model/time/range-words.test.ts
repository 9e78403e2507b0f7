import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DateRangeWordsOptions,
  dateRangeWords,
  loadDateLanguage,
} from '../../../src/model/index.ts';
import { SEED } from './arbitraries.ts';

await Promise.all(['ar', 'es', 'fa'].map(loadDateLanguage));

const utc = (text: string) => Date.parse(text.includes('T') ? `${text}Z` : text);
const say = (from: string, to: string, options: Partial<DateRangeWordsOptions> = {}) =>
  dateRangeWords(utc(from), utc(to), { locale: 'en', ...options });

describe('dateRangeWords(startMs, endMs, { locale })', () => {
  it.each([
    ['2019-01-01', '2021-01-01', '2019–2020'],
    ['2019-01-01', '2020-01-01', '2019'],
    ['2025-06-01', '2025-09-01', 'Jun–Aug 2025'],
    ['2025-06-01', '2025-07-01', 'Jun 2025'],
    ['2025-06-03', '2025-06-04', '3 Jun 2025'],
    ['2025-06-03', '2025-06-10', '3–9 Jun 2025'],
    ['2025-06-03T05:00', '2025-06-03T08:00', '3 Jun 2025, 05:00–08:00'],
    ['1953-03-03T02:00', '2025-08-01T01:00', '1953–2025'],
    ['2024-12-03', '2025-08-01', 'Dec 2024 – Jul 2025'],
    ['2025-05-30', '2025-06-20', '30 May – 19 Jun 2025'],
    ['-000044-01-01T00:00', '0015-01-01T00:00', '45 BCE – 14 CE'],
  ])('%s to %s is "%s"', (from, to, words) => {
    expect(say(from, to)).toBe(words);
  });

  it('tells as finely as asked', () => {
    expect(say('2019-03-01', '2020-07-01', { unit: 'year' })).toBe('2019–2020');
    expect(say('2019-01-01', '2021-01-01', { unit: 'month' })).toBe('Jan 2019 – Dec 2020');
  });

  it('speaks other languages', () => {
    expect(say('2025-06-01', '2025-09-01', { locale: 'fa' })).toBe('ژوئن تا اوت ۲۰۲۵');
    expect(say('2019-01-01', '2021-01-01', { locale: 'de' })).toBe('2019–2020');
  });

  it('takes infinite ends as open, and cuts what no date can name', () => {
    const options = { locale: 'en' };
    const at2000 = Date.UTC(2000, 0);
    expect(dateRangeWords(-Infinity, at2000, options)).toBe('until 1999');
    expect(dateRangeWords(at2000, Infinity, options)).toBe('from 2000');
    expect(dateRangeWords(-Infinity, Infinity, options)).toBe('');
    expect(dateRangeWords(-1e20, 1e20, options)).toBe('271,821 BCE – 275,759 CE');
  });

  it('gives one instant its unit', () => {
    expect(say('2025-06-03T05:00', '2025-06-03T05:00')).toBe('3 Jun 2025, 05:00');
  });
});

describe('English of no country, written without `Intl`', () => {
  // The same English by a tag that is left to `Intl`.
  const byIntl = 'en-GB-u-nu-latn';
  const day = 86_400_000;
  const instant = fc.oneof(
    fc.integer({ min: Date.UTC(100, 0), max: Date.UTC(9900, 0) }),
    // With eras, and years that are grouped.
    fc.integer({ min: utc('-000600-01-01T00:00'), max: utc('0200-01-01') }),
    fc.integer({ min: utc('-011000-01-01T00:00'), max: utc('+011000-01-01T00:00') }),
  );
  const length = fc.oneof(
    ...[1, 60, 1000, 30_000, 400_000].map((most) => fc.integer({ min: 1, max: most * day })),
  );

  const form = fc.constantFrom('short' as const, 'long' as const);

  it('is what `Intl` has for the United Kingdom', () => {
    const unit = fc.constantFrom('year' as const, 'month' as const, 'day' as const);
    fc.assert(
      fc.property(instant, length, unit, form, (from, ms, unit, form) => {
        const say = (locale: string) => dateRangeWords(from, from + ms, { locale, unit, form });
        expect(say('en')).toBe(say(byIntl));
      }),
      SEED,
    );
  });

  it('has times of day as `Intl` has them', () => {
    const unit = fc.constantFrom('minute' as const, 'second' as const);
    const none = fc.constant(0);
    fc.assert(
      fc.property(instant, fc.oneof(none, length), unit, form, (from, ms, unit, form) => {
        const say = (locale: string) => dateRangeWords(from, from + ms, { locale, unit, form });
        expect(say('en')).toBe(say(byIntl));
      }),
      SEED,
    );
  });
});
