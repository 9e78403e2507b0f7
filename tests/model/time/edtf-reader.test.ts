import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edtfFaultWords,
  EdtfError,
  edtfPattern,
  extentOf,
  readEdtf,
  toEdtf,
} from '../../../src/model/index.ts';
import { SEED, anyEdtf } from './arbitraries.ts';

const iso = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString() : String(ms));

describe('readEdtf(text) and extentOf(text)', () => {
  it.each([
    ['2011', '2011-01-01', '2012-01-01'],
    ['2011-03', '2011-03-01', '2011-04-01'],
    ['2011-12', '2011-12-01', '2012-01-01'],
    ['2011-03-11', '2011-03-11', '2011-03-12'],
    ['2012-02-29', '2012-02-29', '2012-03-01'],
    ['195X', '1950-01-01', '1960-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['2011-21', '2011-03-01', '2011-06-01'],
    ['2011-22', '2011-06-01', '2011-09-01'],
    ['2011-23', '2011-09-01', '2011-12-01'],
    ['2011-24', '2011-12-01', '2012-03-01'],
    ['0000', '0000-01-01', '0001-01-01'],
    ['0079-08', '0079-08-01', '0079-09-01'],
    ['-0043-03-15', '-000043-03-15', '-000043-03-16'],
    ['Y-17000', '-017000-01-01', '-016999-01-01'],
    ['Y12345', '+012345-01-01', '+012346-01-01'],
    ['2019~', '2019-01-01', '2020-01-01'],
    ['1980/1988', '1980-01-01', '1989-01-01'],
    ['2025-06-13/2025-06-24', '2025-06-13', '2025-06-25'],
    ['2004-06/2004-06', '2004-06-01', '2004-07-01'],
  ])('%s covers %s to %s, half-open', (text, start, end) => {
    const [startMs, endMs] = extentOf(readEdtf(text));
    expect([iso(startMs), iso(endMs)]).toEqual([`${start}T00:00:00.000Z`, `${end}T00:00:00.000Z`]);
  });

  it.each([
    ['2011-03-11T14:46:00', '2011-03-11T14:46:00.000Z'],
    ['2011-03-11T14:46:00Z', '2011-03-11T14:46:00.000Z'],
    ['2011-03-11T14:46:00+09:00', '2011-03-11T05:46:00.000Z'],
    ['2011-03-11T22:46:00-04', '2011-03-12T02:46:00.000Z'],
  ])('%s is the second at %s', (text, start) => {
    const [startMs, endMs] = extentOf(readEdtf(text));
    expect([iso(startMs), endMs - startMs]).toEqual([start, 1000]);
  });

  it.each([
    ['1999/..', 915_148_800_000, Infinity],
    ['1999/', 915_148_800_000, Infinity],
    ['../1999', -Infinity, 946_684_800_000],
    ['/1999', -Infinity, 946_684_800_000],
  ])('%s has an end at infinity', (text, start, end) => {
    expect(extentOf(readEdtf(text))).toEqual([start, end]);
  });

  it.each([
    ['2019~', true, false],
    ['2019?', false, true],
    ['2019%', true, true],
    ['2019-03-11%', true, true],
    ['195X~', true, false],
    ['2011-21?', false, true],
    ['Y12345~', true, false],
  ])('%s is approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(readEdtf(text)).toMatchObject({ type: 'date', approximate, uncertain });
  });

  it('tells an open end from an unknown one', () => {
    expect(readEdtf('1999/..')).toMatchObject({ end: 'open' });
    expect(readEdtf('1999/')).toMatchObject({ end: 'unknown' });
  });
});

/** What a text is refused with. */
function errorOf(text: string): EdtfError {
  try {
    readEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
  throw new Error(`${text} is EDTF`);
}

describe('readEdtf refuses', () => {
  it.each([
    ['2025-13-05', 'the date 2025-13-05 has no such month'],
    ['2025-00', 'the date 2025-00 has no such month'],
    ['2025-02-30', 'the date 2025-02-30 has no such day'],
    ['1900-02-29', 'the date 1900-02-29 has no such day'],
    ['2025-06-00', 'the date 2025-06-00 has no such day'],
    ['2025-21-05', 'the date 2025-21-05 gives a day within a season'],
    ['2025-25', 'the date 2025-25 has no such month'],
    ['-005X', 'the date -005X has an X before the year 0; write an interval'],
    ['-0000', 'the year -0000 does not exist; 1 BCE is 0000'],
    ['Y300000', 'the year in Y300000 lies outside -271820 to 275759'],
    ['2020/2019', 'the interval 2020/2019 ends before it starts'],
    ['2004-06/2004', 'the interval 2004-06/2004 ends before it starts'],
    ['2025-06-01T12:00:00/2025-06-01T10:00:00', /ends before it starts$/],
    ['../..', 'the interval ../.. names no date at either end'],
    ['/', 'the interval / names no date at either end'],
    ['2019/2020/2021', 'the date 2019/2020/2021 has more than one "/"'],
    ['2025-06-01T24:00:00', /is not between 00:00:00 and 23:59:59$/],
    ['2025-06-01T12:60:00', /is not between/],
    ['2025-06-01T12:00:00+15:00', /is beyond 14 hours$/],
    ['2025-06-01T12:00:00+14:01', /is beyond 14 hours$/],
    ['2025-06-01T12:00:00-00:00', /write Z or \+00:00$/],
    ['', /is not EDTF/],
    ['2025-6-1', /is not EDTF, e\.g\. 2011-03-11/],
    ['2025-06-01T12:00', /is not EDTF/],
    ['2025-06-01T12:00:00+0430', /is not EDTF/],
    ['June 2025', /is not EDTF/],
    ['2025-06-XX', /is not EDTF/],
    ['~2025', /is not EDTF/],
    ['2025~-06', /is not EDTF/],
    ['2019~?', /is not EDTF/],
    ['195x', /is not EDTF/],
    ['Y1999', /is not EDTF/],
    ['Y012345', /is not EDTF/],
    ['12345', /is not EDTF/],
    ['２０２５', /is not EDTF/],
    [' 2025', /is not EDTF/],
    ['2025\n', /is not EDTF/],
    ['[2019,2020]', /is not EDTF/],
    ['open/2020', /is not EDTF/],
  ])('%j: %s', (text, message) => {
    const words = edtfFaultWords(errorOf(text));
    if (typeof message === 'string') expect(words).toBe(message);
    else expect(words).toMatch(message);
  });

  it('a megabyte, with a message of one short line', () => {
    const error = errorOf('2'.repeat(1_000_000));
    expect(edtfFaultWords(error).length).toBeLessThan(150);
    expect(error.message.length).toBeLessThan(150);
  });

  it('any other text by EdtfError alone, never by another error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...Array.from('0129-X/.~?%T:+ZY')) }),
        ),
        (text) => {
          try {
            readEdtf(text);
          } catch (error) {
            expect(error).toBeInstanceOf(EdtfError);
          }
        },
      ),
      SEED,
    );
  });
});

describe('edtfPattern', () => {
  it('matches every text that is accepted', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        expect(text).toMatch(new RegExp(edtfPattern()));
      }),
      SEED,
    );
  });

  it.each(['', '/', '../..', '2025-6', '195x', '2025/2026/2027'])('does not match %j', (text) => {
    expect(text).not.toMatch(new RegExp(edtfPattern()));
  });
});

describe('toEdtf(text)', () => {
  it('gives the text back, checked', () => {
    expect(toEdtf('2019-03~')).toBe('2019-03~');
    expect(() => toEdtf('2019-3')).toThrow(EdtfError);
  });
});
