/** Random EDTF values and texts for property tests. */
import fc from 'fast-check';
import {
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfValue,
  MAX_YEAR,
  MIN_YEAR,
  compareEdtf,
  daysInMonth,
  formatEdtf,
} from '../../../src/model/index.ts';

/** Every property test runs the same cases in every run. */
export const SEED = { seed: 20_251_120, numRuns: 1000 } as const;

const anyYear = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }),
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: MIN_YEAR, max: MAX_YEAR }),
);
const marks = { approximate: fc.boolean(), uncertain: fc.boolean() };
const date = fc.constant('date' as const);
const month = fc.integer({ min: 1, max: 12 });

function fields<P extends EdtfDate['precision']>(precision: P) {
  return { type: date, precision: fc.constant(precision), ...marks };
}

const anyDay = fc
  .record({ ...fields('day'), year: anyYear, month, day: fc.integer({ min: 1, max: 31 }) })
  .map((d) => ({ ...d, day: Math.min(d.day, daysInMonth(d.year, d.month)) }));

const anyTime = fc
  .record({
    day: anyDay,
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
    offset: fc.option(fc.integer({ min: -14 * 60, max: 14 * 60 }), { nil: undefined }),
  })
  .map(({ day, offset, ...clock }) => ({
    ...day,
    precision: 'time' as const,
    time: { ...clock, ...(offset !== undefined && { offset }) },
  }));

/** Any one date, of every precision. */
export const anyDate: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc.record({
    ...fields('century'),
    year: fc.integer({ min: 0, max: 99 }).map((century) => century * 100),
  }),
  fc.record({
    ...fields('decade'),
    year: fc.integer({ min: 0, max: 999 }).map((decade) => decade * 10),
  }),
  fc.record({ ...fields('year'), year: anyYear }),
  fc.record({ ...fields('season'), year: anyYear, season: fc.integer({ min: 21, max: 24 }) }),
  fc.record({ ...fields('month'), year: anyYear, month }),
  anyDay,
  anyTime,
);

const anyInterval: fc.Arbitrary<EdtfInterval> = fc
  .tuple(
    anyDate,
    fc.oneof(anyDate, fc.constantFrom('open' as const, 'unknown' as const)),
    fc.nat(1),
  )
  .map(([a, b, flip]): EdtfInterval => {
    const ends: [EdtfEnd, EdtfEnd] = flip === 0 ? [a, b] : [b, a];
    if (typeof b !== 'string')
      ends.sort((x, y) => compareEdtf(formatEdtf(x as EdtfDate), formatEdtf(y as EdtfDate)));
    return { type: 'interval', start: ends[0], end: ends[1] };
  });

/** Any date or interval. */
export const anyValue: fc.Arbitrary<EdtfValue> = fc.oneof(anyDate, anyInterval);

/** The text of any date or interval. */
export const anyEdtf: fc.Arbitrary<Edtf> = anyValue.map(formatEdtf);

/** Texts near each other in time, so that overlaps and ties are common. */
export const nearbyEdtf: fc.Arbitrary<Edtf> = fc
  .oneof(
    fc.constantFrom('20XX', '201X', '202X', '2019', '2020', '2019-21', '2019-24'),
    fc
      .tuple(fc.constantFrom(2019, 2020), fc.constantFrom('01', '03', '06', '12'))
      .map(([year, m]) => `${year}-${m}`),
    fc
      .tuple(
        fc.constantFrom('2019-01', '2019-03', '2019-12', '2020-01'),
        fc.constantFrom('01', '15', '31'),
      )
      .map(([m, day]) => `${m}-${day}`),
  )
  .chain((text) =>
    fc
      .tuple(
        fc.constantFrom('', '', '~', '?', '%'),
        fc.constantFrom('', '', '', '/..', '/', '/2021'),
      )
      .map(([mark, rest]) => `${text}${mark}${rest}`),
  ) as fc.Arbitrary<Edtf>;
