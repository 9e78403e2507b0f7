/** Laws that hold for any text, tried on made-up ones: a fixed seed, so a failure can be run again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateMention, tagTimes, type TagOptions } from '../../../src/extract/time/index.ts';
import { timexOf } from '../../../src/extract/time/resolve/names.ts';
import { Edtf, readEdtf } from '../../../src/model/index.ts';

const SEED = { seed: 20250601, numRuns: 300 };
const WORDS =
  'in on since until from to between and the of May march June 5 12 1941 2019 1,500 $ % - – / : . , ( ) Monday last next week year two three days later ago early late end century 1950s BC noon 10:30 p.m. Christmas 9/11 now recently every quarter half third said will was \n \n\n ’s \u00e9 \u{1F600} \ud800'.split(
    ' ',
  );
const scraps = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((w) => w.join(' '));
const text = fc.oneof(
  scraps,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((w) => w.join('')),
);
const dct = fc
  .constantFrom(
    null,
    '2025',
    '2025-11',
    '2025-06-02~',
    '2009-12-19',
    '195X',
    '2025-01/2025-03',
    '-0043',
  )
  .map((d) => (d === null ? null : Edtf.parse(d)));
const options = fc.record<TagOptions>({
  dct,
  language: fc.constantFrom('en', 'es'),
  mode: fc.constantFrom('news', 'narrative', undefined),
});

describe('for any text', () => {
  it('offsets cut the text they name, in order and without overlap', () => {
    fc.assert(
      fc.property(text, options, (t, o) => {
        let last = 0;
        for (const { range, text: words } of tagTimes(t, o)) {
          expect(t.slice(range.start, range.end)).toBe(words);
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          last = range.end;
        }
      }),
      SEED,
    );
  });

  it('every date is EDTF, and a date without one says why or is a reference or a length', () => {
    fc.assert(
      fc.property(text, options, (t, o) => {
        for (const time of tagTimes(t, o)) {
          if (time.edtf !== null) expect(() => readEdtf(time.edtf!)).not.toThrow();
          expect(time.edtf === null).toBe(time.basis === null);
          const named = time.kind === 'date' && /^\d{4}/.test(time.value);
          if (named && time.edtf === null) expect(time.unresolved).toBeTruthy();
        }
      }),
      SEED,
    );
  });

  // A report is read as a whole: there, what comes behind may decide which Tuesday was meant.
  it('a sentence added after a paragraph of a history changes no date before it', () => {
    fc.assert(
      fc.property(scraps, scraps, (a, b) => {
        const o: TagOptions = { dct: Edtf.parse('2025-06-02'), language: 'en', mode: 'narrative' };
        const first = `${a}.`;
        const before = tagTimes(`${first}\n\nEnd.`, o);
        const after = tagTimes(`${first}\n\nEnd. ${b}`, o).filter(
          (t) => t.range.end <= first.length,
        );
        expect(after).toEqual(before);
      }),
      SEED,
    );
  });

  it('the same input gives the same output', () => {
    fc.assert(
      fc.property(text, options, (t, o) => {
        expect(tagTimes(t, o)).toEqual(tagTimes(t, o));
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it('the clock and the time zone of the machine have no part in it', () => {
    const { TZ } = process.env;
    const inZone = (zone: string, t: string, o: TagOptions) => {
      process.env.TZ = zone;
      return tagTimes(t, o);
    };
    try {
      fc.assert(
        fc.property(text, options, (t, o) => {
          const west = inZone('America/Los_Angeles', t, o);
          expect(inZone('Pacific/Kiritimati', t, o)).toEqual(west);
          expect(inZone('UTC', t, o)).toEqual(west);
        }),
        { ...SEED, numRuns: 100 },
      );
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  it('any place in it can be asked for its date', () => {
    fc.assert(
      fc.property(text, options, fc.nat(60), (t, o, at) => {
        const times = tagTimes(t, o);
        const date = dateMention(t, times, { start: at, end: at + 1 }, o);
        if (date) expect(() => readEdtf(date.edtf)).not.toThrow();
      }),
      SEED,
    );
  });

  it('what is left out by `skip` is in no expression', () => {
    fc.assert(
      fc.property(scraps, fc.nat(80), fc.nat(40), (t, start, length) => {
        const skip = [{ start, end: start + length + 1 }];
        const times = tagTimes(t, { dct: null, language: 'en', skip });
        for (const { range } of times)
          expect(range.end <= start || range.start >= start + length + 1).toBe(true);
      }),
      SEED,
    );
  });
});

describe('for any day', () => {
  const day = fc.record({
    year: fc.integer({ min: 1400, max: 2190 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];

  it.each<[string, (d: { year: number; month: string; day: number; iso: string }) => string]>([
    ['5 May 2020', (d) => `${d.day} ${d.month} ${d.year}`],
    ['May 5, 2020', (d) => `${d.month} ${d.day}, ${d.year}`],
    ['the 5th of May, 2020', (d) => `the ${d.day}th of ${d.month}, ${d.year}`],
    ['2020-05-05', (d) => d.iso],
  ])('what is written like "%s" is read back as it was', (_, write) => {
    fc.assert(
      fc.property(day, (d) => {
        const iso = timexOf(d);
        const [time] = tagTimes(
          `On ${write({ ...d, month: MONTHS[d.month - 1] ?? '', iso })} it fell.`,
          { dct: null, language: 'en' },
        );
        expect(time?.value).toBe(iso);
        expect(time?.edtf).toBe(iso);
      }),
      SEED,
    );
  });
});
