import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile, LEFT_OUT, textFormatOf } from '../../src/exchange/index.ts';
import { parseDataset } from '../../src/model/index.ts';
import { anyText } from './any-text.ts';
import { origin } from './support.ts';

const calendar = (...lines: string[]) =>
  importFile(
    'ics',
    origin(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'), 'c.ics'),
  );
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:Bridge', ...lines, 'END:VEVENT'];
const when = (...lines: string[]) => calendar(...event(...lines)).dataset.events[0]?.when;

describe('dates of a calendar', () => {
  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20250601'], '2025-06-01'],
    ['a day whose end is the next', ['DTSTART:20250601', 'DTEND:20250602'], '2025-06-01'],
    ['days, the end not counted', ['DTSTART:20250601', 'DTEND:20250604'], '2025-06-01/2025-06-03'],
    ['days that last', ['DTSTART:20250601', 'DURATION:P3D'], '2025-06-01/2025-06-03'],
    ['a time in UTC', ['DTSTART:20250601T233000Z'], '2025-06-01T23:30:00Z'],
    ['a time of no zone', ['DTSTART:20250601T233000'], '2025-06-01T23:30:00'],
    ['summer in Oslo', ['DTSTART;TZID=Europe/Oslo:20250601T003000'], '2025-05-31T22:30:00Z'],
    [
      'winter in New York',
      ['DTSTART;TZID=America/New_York:20250101T200000'],
      '2025-01-02T01:00:00Z',
    ],
    [
      'a zone in quotation marks',
      ['DTSTART;TZID="Asia/Tehran":20250601T120000'],
      '2025-06-01T08:30:00Z',
    ],
    [
      'a zone named by its maker',
      ['DTSTART;TZID=/x.example/2021/Asia/Tokyo:20250601T120000'],
      '2025-06-01T03:00:00Z',
    ],
    [
      'a time that clocks show twice',
      ['DTSTART;TZID=Europe/Oslo:20251026T023000'],
      '2025-10-26T00:30:00Z',
    ],
    [
      'a time that clocks pass over',
      ['DTSTART;TZID=Europe/Oslo:20250330T023000'],
      '2025-03-30T01:30:00Z',
    ],
    [
      'from time to time',
      ['DTSTART:20250601T120000Z', 'DTEND:20250601T133000Z'],
      '2025-06-01T12:00:00Z/2025-06-01T13:30:00Z',
    ],
    [
      'a time that lasts',
      ['DTSTART:20250601T120000Z', 'DURATION:PT1H30M'],
      '2025-06-01T12:00:00Z/2025-06-01T13:30:00Z',
    ],
    [
      'an end that is the start',
      ['DTSTART:20250601T120000Z', 'DTEND:20250601T120000Z'],
      '2025-06-01T12:00:00Z',
    ],
    ['a leap second', ['DTSTART:20161231T235960Z'], '2016-12-31T23:59:59Z'],
  ])('%s', (_, lines, edtf) => {
    expect(when(...lines)).toBe(edtf);
  });

  it('in a zone that nobody knows, only the day is sure', () => {
    const { dataset, remarks } = calendar(...event('DTSTART;TZID=Mars/Base:20250601T003000'));
    expect(dataset.events[0]!.when).toBe('2025-06-01');
    expect(remarks).toEqual([
      { kind: 'zoneUnknown', place: { event: 1, line: 5, field: 'DTSTART' }, words: 'Mars/Base' },
    ]);
  });

  it.each([
    ['no start', [], { kind: 'noDate' }],
    ['a start that is none', ['DTSTART:tomorrow'], { kind: 'badDate', words: 'tomorrow' }],
    ['a day that its month lacks', ['DTSTART:20250230'], { kind: 'badDate' }],
    ['what was cancelled', ['DTSTART:20250601', 'STATUS:CANCELLED'], { kind: 'cancelled' }],
  ])('%s costs the event, which is named', (_, lines, remark) => {
    const imported = calendar(...event('DTSTART:20240101'), ...event(...lines));
    expect(imported.dataset.events).toHaveLength(1);
    expect(imported.remarks).toMatchObject([{ place: { event: 2 }, ...remark }]);
    expect(LEFT_OUT.has(imported.remarks[0]!.kind)).toBe(true);
  });

  it.each([
    ['an end before the start', ['DTSTART:20250601', 'DTEND:20250501']],
    ['an end that is none', ['DTSTART:20250601', 'DTEND:never']],
    ['a duration that is none', ['DTSTART:20250601', 'DURATION:P']],
  ])('%s is told, and the start kept', (_, lines) => {
    const { dataset, remarks } = calendar(...event(...lines));
    expect(dataset.events[0]!.when).toBe('2025-06-01');
    expect(remarks).toMatchObject([{ kind: 'badEnd', place: { event: 1, line: 6 } }]);
  });
});

describe('a calendar', () => {
  it('is known by its first line', () => {
    expect(textFormatOf('', '\uFEFFbegin:vcalendar\r\n')).toBe('ics');
    expect(textFormatOf('x.ics', 'anything')).toBe('ics');
  });

  it('gives names, places and addresses, unfolded and without escapes, and tells the rest', () => {
    const { dataset, remarks } = calendar(
      'X-WR-CALNAME:The bridge\\, a story',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Oslo',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:opening@norrby.example',
      'DTSTART;VALUE=DATE:20250601',
      'SUMMARY;LANGUAGE=en:Bridge op',
      ' ens\\; band p',
      '\tlays',
      'DESCRIPTION:One\\nTwo <a href="https://a.example/">more</a> \\\\ end',
      'LOCATION:Norrby',
      'CATEGORIES:Works',
      'URL:https://norrby.example/bridge',
      'RRULE:FREQ=YEARLY',
      'BEGIN:VALARM',
      'DESCRIPTION:Wake up',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VTODO',
      'SUMMARY:Paint it',
      'END:VTODO',
    );
    expect(parseDataset(dataset).problems).toEqual([]);
    expect(dataset.title).toBe('The bridge, a story');
    expect(dataset.events).toMatchObject([
      {
        id: 'opening',
        title: 'Bridge opens; band plays',
        summary: 'Works · One Two more \\ end',
        when: '2025-06-01',
        places: ['Norrby'],
      },
    ]);
    expect(remarks).toEqual([
      { kind: 'repeatsLeftOut', place: { event: 1, line: 20, field: 'RRULE' } },
      { kind: 'linksLeftOut', count: 1 },
      { kind: 'componentsLeftOut', count: 1 },
      { kind: 'groupsInSummary', count: 1 },
      { kind: 'mediaLeftOut', count: 1 },
    ]);
  });

  it('cites each event from its BEGIN to its END', () => {
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250601\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR';
    const { range, time } = importFile('ics', origin(text)).dataset.events[0]!.citations[0]!;
    expect(text.slice(range.start, range.end)).toMatch(/^BEGIN:VEVENT[\s\S]*END:VEVENT$/);
    expect(text.slice(time.range.start, time.range.end)).toBe('DTSTART:20250601');
  });

  it('names what begins and never ends, by its line', () => {
    const open = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250601\nEND:VCALENDAR\n';
    expect(() => importFile('ics', origin(open))).toThrow(
      expect.objectContaining({
        fault: 'componentOpen',
        place: { line: 2 },
        words: 'VEVENT',
      }) as Error,
    );
  });

  it('refuses an address that runs, and takes controls and turned text out', () => {
    const { dataset, remarks } = calendar(
      ...event('DTSTART:20250601', 'URL:javascript:alert(1)', 'DESCRIPTION:a\u202eb\u0007c'),
    );
    expect(dataset.events[0]!.summary).toBe('a b c');
    expect(remarks.map(({ kind }) => kind)).toEqual(['charactersRemoved', 'addressRefused']);
  });

  it('whatever it holds, the events that come of it keep the contract', () => {
    const value = fc.oneof(
      anyText,
      fc.constantFrom('20250601', '20250601T120000Z', 'P1D', '__proto__', '\\', '\\n'),
    );
    const line = fc.tuple(
      fc.constantFrom(
        'DTSTART',
        'DTEND',
        'DURATION',
        'SUMMARY',
        'UID',
        'DTSTART;TZID=',
        'LOCATION',
      ),
      value,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const clean = lines.map(([name, text]) => `${name}:${text.replace(/[\r\n]/gu, '')}`);
        const { dataset } = calendar(...event('DTSTART:20240101'), ...event(...clean));
        expect(parseDataset(JSON.parse(JSON.stringify(dataset))).problems).toEqual([]);
      }),
      { seed: 13, numRuns: 120 },
    );
  });
});
