import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldIcs } from '../../src/exchange/ics-text.ts';
import { EVENT_OMITTED, icsOf, unfoldIcs } from '../../src/exchange/index.ts';
import { dataset, event, source } from '../timeline/support/story.ts';
import { HOSTILE, hostile, page, words } from './hostile.ts';

const options = { words, page, domain: 'example.org' };
const octets = (text: string) => new TextEncoder().encode(text).length;
const linesOf = (text: string) => text.split('\r\n');

function calendarOf(...dates: string[]) {
  const events = dates.map((when, i) => event({ id: `e${i}`, when, title: 'T', by: ['a'] }));
  return icsOf(dataset([source('a', 'Alpha', 'AA', '2025-11-27')], events), options);
}
const valuesOf = (text: string, name: string) =>
  unfoldIcs(text).flatMap(([key, value]) => (key === name ? [value] : []));

describe('icsOf(dataset)', () => {
  const { text, omissions } = icsOf(hostile, options);

  it('is one calendar with one entry for each event, whatever their texts hold', () => {
    const names = unfoldIcs(text);
    expect(names.filter(([, value]) => value === 'VEVENT')).toHaveLength(2 * HOSTILE.length);
    expect(names.filter(([name]) => name === 'SUMMARY')).toHaveLength(HOSTILE.length);
    expect(names.at(0)).toEqual(['BEGIN', 'VCALENDAR']);
    expect(names.at(-1)).toEqual(['END', 'VCALENDAR']);
    expect(omissions.filter(({ reason }) => EVENT_OMITTED.has(reason))).toEqual([]);
  });

  it('folds at 75 octets, never within a character', () => {
    for (const line of linesOf(text)) expect(octets(line)).toBeLessThanOrEqual(75);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const clean = value.replace(/[\r\n]/g, '');
        const folded = foldIcs([['X', clean]]);
        for (const line of linesOf(folded)) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(folded.replace(/\r\n /g, '')).toBe(`X:${clean}\r\n`);
      }),
      { seed: 2 },
    );
  });

  it('escapes commas, semicolons and backslashes', () => {
    expect(valuesOf(text, 'SUMMARY')[3]).toBe('commas\\, "quotes"\\, semicolons\\; and line ends');
    expect(valuesOf(text, 'SUMMARY')[10]).toMatch(/^\\\\end\{document\}/);
  });

  it.each([
    ['2025-06-01', '20250601', '20250602'],
    ['2019-03', '20190301', '20190401'],
    ['195X', '19500101', '19600101'],
    ['2025-06-13/2025-06-24', '20250613', '20250625'],
    ['1999/..', '19990101', '20000101'],
    ['../2005-02', '20050201', '20050301'],
    ['2025-06-01T23:30:00Z', '20250601', '20250602'],
    ['0044-03-15', '00440315', '00440316'],
  ])('gives %s all of its days', (when, start, end) => {
    const { text: one } = calendarOf(when);
    expect(valuesOf(one, 'DTSTART;VALUE=DATE')).toEqual([start]);
    expect(valuesOf(one, 'DTEND;VALUE=DATE')).toEqual([end]);
    expect(valuesOf(one, 'X-DATELINES-EDTF')).toEqual([when]);
  });

  it('leaves out what four digits cannot name, and tells it', () => {
    const { text: kept, omissions: told } = calendarOf('-0043-03-15', '2001', 'Y12000');
    expect(valuesOf(kept, 'UID')).toEqual(['e1@example.org']);
    expect(told.filter(({ reason }) => EVENT_OMITTED.has(reason))).toEqual([
      { eventId: 'e0', reason: 'beforeCommonEra' },
      { eventId: 'e2', reason: 'beyondFourDigits' },
    ]);
  });

  it('is stamped with the publication of its latest source, never by the clock', () => {
    expect(valuesOf(calendarOf('2019-03').text, 'DTSTAMP')).toEqual(['20251127T000000Z']);
  });

  it('calls a date tentative that its source is not sure of', () => {
    expect(valuesOf(calendarOf('2019-03?').text, 'STATUS')).toEqual(['TENTATIVE']);
    expect(valuesOf(calendarOf('2019-03').text, 'STATUS')).toEqual(['CONFIRMED']);
  });
});
