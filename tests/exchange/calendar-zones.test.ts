import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/exchange/index.ts';
import { origin } from './support.ts';

const calendar = (lines: readonly string[]) =>
  importFile(
    'ics',
    origin(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'), 'c.ics'),
  );
const event = (zone: string, local: string) => ['BEGIN:VEVENT', 'SUMMARY:Bridge', `DTSTART;TZID=${zone}:${local}`, 'END:VEVENT']; // prettier-ignore
const observance = (kind: string, from: string, to: string, ...when: string[]) => [
  `BEGIN:${kind}`,
  ...when,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `END:${kind}`,
];
const zone = (name: string, ...observances: string[][]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...observances.flat(),
  'END:VTIMEZONE',
];

/** As Outlook writes them: from the year 1601, by the names of Windows. */
const PACIFIC = zone(
  'Pacific Standard Time',
  observance('STANDARD', '-0700', '-0800', 'DTSTART:16010101T020000', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11'),
  observance('DAYLIGHT', '-0800', '-0700', 'DTSTART:16010101T020000', 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3'),
); // prettier-ignore
const ZONES = [
  { windows: 'Pacific Standard Time', iana: 'America/Los_Angeles', lines: PACIFIC },
  {
    windows: 'W. Europe Standard Time',
    iana: 'Europe/Berlin',
    lines: zone(
      'W. Europe Standard Time',
      observance('STANDARD', '+0200', '+0100', 'DTSTART:16010101T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
      observance('DAYLIGHT', '+0100', '+0200', 'DTSTART:16010101T020000', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3'),
    ),
  },
  {
    windows: 'AUS Eastern Standard Time',
    iana: 'Australia/Sydney',
    lines: zone(
      'AUS Eastern Standard Time',
      observance('STANDARD', '+1100', '+1000', 'DTSTART:16010101T030000', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4'),
      observance('DAYLIGHT', '+1000', '+1100', 'DTSTART:16010101T020000', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=10'),
    ),
  },
  {
    windows: 'India Standard Time',
    iana: 'Asia/Kolkata',
    lines: zone('India Standard Time', observance('STANDARD', '+0530', '+0530', 'DTSTART:16010101T000000')),
  },
]; // prettier-ignore

const whenOf = (lines: readonly string[]) => calendar(lines).dataset.events[0]?.when;

describe('a zone that the calendar describes', () => {
  it.each(ZONES)('$windows is $iana, at every time of clocks', ({ windows, iana, lines }) => {
    const clock = fc.date({ min: new Date('2009-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }); // prettier-ignore
    const aroundChanges = fc
      .tuple(fc.integer({ min: 2009, max: 2024 }), fc.constantFrom('03-', '04-', '10-', '11-'), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 4 * 60 - 1 }))
      .map(([year, month, day, minute]) => new Date(Date.parse(`${year}-${month}01T00:00Z`) + ((day - 1) * 1440 + minute) * 60_000)); // prettier-ignore
    fc.assert(
      fc.property(fc.oneof(clock, aroundChanges), (date) => {
        const local = date.toISOString().slice(0, 19).replace(/[-:]/g, '');
        const described = whenOf([...lines, ...event(windows, local)]);
        expect(described, local).toBe(whenOf(event(iana, local)));
      }),
      { numRuns: 400 },
    );
  });

  it('may come after the events', () => {
    expect(whenOf([...event('Pacific Standard Time', '20250701T120000'), ...PACIFIC])).toBe('2025-07-01T19:00:00Z'); // prettier-ignore
  });

  it('changes on the day among some, until a year, and on single days', () => {
    const lines = zone(
      'Old',
      observance('STANDARD', '-0400', '-0500', 'DTSTART:20061029T020000', 'RDATE:20071104T020000,20081102T020000'),
      observance('DAYLIGHT', '-0500', '-0400', 'DTSTART:20060402T020000', 'RRULE:FREQ=YEARLY;UNTIL=20070311T070000Z;BYMONTH=4;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7'),
    ); // prettier-ignore
    const at = (local: string) => whenOf([...lines, ...event('Old', local)]);
    expect(at('20060701T120000')).toBe('2006-07-01T16:00:00Z');
    expect(at('20061201T120000')).toBe('2006-12-01T17:00:00Z');
    expect(at('20090701T120000')).toBe('2009-07-01T17:00:00Z');
  });

  it.each([
    ['a rule of more than one day a year', 'RRULE:FREQ=YEARLY;BYDAY=SU;BYMONTH=3'],
    ['a rule by the week', 'RRULE:FREQ=WEEKLY;BYDAY=SU'],
    ['a rule with something more', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=3;BYSETPOS=1'],
    ['a rule of every other year', 'RRULE:FREQ=YEARLY;INTERVAL=2;BYDAY=1SU;BYMONTH=3'],
    ['a beginning that is none', 'DTSTART:then'],
  ])('is not known where %s is in it: only the day is sure', (_, line) => {
    const lines = zone('Odd', observance('STANDARD', '+0100', '+0200', line, 'DTSTART:20000101T000000')); // prettier-ignore
    const { dataset, remarks } = calendar([...lines, ...event('Odd', '20250701T120000')]);
    expect(dataset.events[0]?.when).toBe('2025-07-01');
    expect(remarks.map(({ kind }) => kind)).toContain('zoneUnknown');
  });

  it('is not known before its first change', () => {
    const lines = zone(
      'Young',
      observance('STANDARD', '+0100', '+0200', 'DTSTART:20000101T000000'),
    );
    expect(whenOf([...lines, ...event('Young', '19991231T120000')])).toBe('1999-12-31');
    expect(whenOf([...lines, ...event('Young', '20000101T120000')])).toBe('2000-01-01T10:00:00Z');
  });
});
