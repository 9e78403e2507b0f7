import { describe, expect, it } from 'vitest';
import {
  importFile,
  jsonFormatOf,
  LEFT_OUT,
  textFormatOf,
  type Imported,
} from '../../src/exchange/index.ts';
import { parseDataset } from '../../src/model/index.ts';
import { HEAD, json, origin, sheet, slide } from './support.ts';

const whens = ({ dataset }: Imported) => dataset.events.map((event) => event.when);
const told = ({ remarks }: Imported) =>
  remarks.map(({ kind, place, words }) => ({ kind, place, words }));

describe('dates of TimelineJS', () => {
  it.each([
    ['a year stays a year', '1984,,,,,,,', '1984'],
    ['a month stays a month', '1984,3,,,,,,', '1984-03'],
    ['a day is a day', '1984,3,11,,,,,', '1984-03-11'],
    ['months may be words', '1984,March,11,,,,,', '1984-03-11'],
    ['noughts are what some tools write for nothing', '1984,0,0,,,,,', '1984'],
    ['a time of day is kept', '1984,3,11,17:30,,,,', '1984-03-11T17:30:00'],
    ['with am and pm too', '1984,3,11,12:05:09 am,,,,', '1984-03-11T00:05:09'],
    ['an end makes an interval', '1984,3,,,1985,,,', '1984-03/1985'],
    ['an end that is the start makes none', '1984,3,,,1984,3,,', '1984-03'],
    ['the year -44 is 44 BCE, as TimelineJS shows it', '-44,3,15,,,,,', '-0043-03-15'],
    ['the year -1 is 1 BCE', '-1,,,,,,,', '0000'],
    ['an era may be written', '44 BC,,,,,,,', '-0043'],
    ['AD is no news', 'AD 79,8,24,,,,,', '0079-08-24'],
    ['years of six digits', '-100000,,,,,,,', 'Y-99999'],
    ['figures may be grouped', '"10,000 BCE",,,,,,,', '-9999'],
  ])('%s', (_, cells, when) => {
    expect(whens(sheet(`${cells},,Bridge opens`))).toEqual([when]);
  });

  it.each([
    ['c. 1200', '1200~'],
    ['about 1200', '1200~'],
    ['1200?', '1200?'],
    ['perhaps 1200', '1200?'],
    ['Circus year', '1200'],
  ])('the words shown for a date say how firm it is: %s', (display, when) => {
    expect(whens(sheet(`1200,,,,,,,,${display},Bridge opens`))).toEqual([when]);
  });

  it.each([
    ['no year', ',3,11,,,,,,,Bridge', 'noDate', 'Year', undefined],
    ['words for a year', 'MCM,,,,,,,,,Bridge', 'badDate', 'Year', 'MCM'],
    ['a thirteenth month', '2025,13,5,,,,,,,Bridge', 'badDate', 'Month', '13'],
    ['a day that its month lacks', '2025,2,30,,,,,,,Bridge', 'badDate', 'Day', '30'],
    ['a day without a month', '2025,,5,,,,,,,Bridge', 'badDate', 'Day', '5'],
    ['a time that no clock shows', '2025,2,3,25:00,,,,,,Bridge', 'badDate', 'Time', '25:00'],
    [
      'a year beyond every calendar',
      '-13800000000,,,,,,,,,Bang',
      'beyondTime',
      'Year',
      '-13800000000',
    ],
    ['no headline, text or caption', '2025,,,,,,,,,', 'noTitle', 'Headline', undefined],
  ])('%s costs the row, which is named', (_, row, kind, field, words) => {
    const imported = sheet('1984,,,,,,,,,Bridge opens', row);
    expect(whens(imported)).toEqual(['1984']);
    expect(told(imported)).toEqual([{ kind, place: { row: 3, field }, words }]);
    expect(LEFT_OUT.has(imported.remarks[0]!.kind)).toBe(true);
  });

  it('an end before its start is told, and the start kept', () => {
    const imported = sheet('1984,3,,,1983,,,,,Bridge opens');
    expect(whens(imported)).toEqual(['1984-03']);
    expect(imported.remarks).toMatchObject([
      { kind: 'badEnd', place: { row: 2, field: 'End Year' } },
    ]);
  });
});

describe('the spreadsheet of TimelineJS', () => {
  it('is known by its head, in whatever order and case, and by what parts its cells', () => {
    expect(textFormatOf('', HEAD)).toBe('timelinejs-csv');
    expect(textFormatOf('', '\uFEFF"headline";"year"\n')).toBe('timelinejs-csv');
    expect(textFormatOf('', 'Headline\tYear\tMonth')).toBe('timelinejs-csv');
    expect(textFormatOf('', 'Title,Date')).not.toBe('timelinejs-csv');
  });

  it('keeps what its 19 columns say, or says what it could not keep', () => {
    const imported = sheet(
      ',,,,,,,,,The bridge,"A <b>hundred</b> years",,,,,,title,,',
      '1911,5,2,,1914,,,,,Building of the bridge,"Stone &amp; steel. <a href=""https://a.example/x"">More</a>",https://a.example/photo.jpg,Photo: Harbour Post,The piers,https://a.example/s.jpg,Piers,,Works,#fff',
      '1914,,,,1918,,,,,War years,,,,,,,era,,',
    );
    const { dataset, remarks } = imported;
    expect(dataset).toMatchObject({ title: 'The bridge', description: 'A hundred years' });
    expect(dataset.events).toMatchObject([
      {
        id: 'building-of-the-bridge',
        title: 'Building of the bridge',
        summary: 'Works · Stone & steel. More',
        when: '1911-05-02/1914',
        citations: [
          { source: 'credit-1', time: { text: '1911-5-2', rule: 'imported' }, quote: {} },
        ],
      },
      { title: 'War years', when: '1914/1918', citations: [{ source: 'imported-file' }] },
    ]);
    expect(dataset.sources).toMatchObject([
      { id: 'imported-file', publisher: 'timeline.csv, no credit', published: '../2026-03-01' },
      { id: 'credit-1', publisher: 'Harbour Post', url: 'https://a.example/photo.jpg' },
    ]);
    expect(remarks).toEqual([
      { kind: 'erasAsEvents', count: 1 },
      { kind: 'linksLeftOut', count: 1 },
      { kind: 'looksLeftOut', count: 1 },
      { kind: 'groupsInSummary', count: 1 },
      { kind: 'creditsAsSources', count: 1 },
    ]);
  });

  it('cites each row where it stands in the file', () => {
    const text = `${HEAD}\r\n1984,3,,,,,,,,"Bridge\nopens"\r\n1985,,,,,,,,,Bridge shuts`;
    const { dataset } = importFile('timelinejs-csv', origin(text));
    const cited = dataset.events.map(({ citations: [citation] }) =>
      text.slice(citation!.range.start, citation!.range.end),
    );
    expect(cited).toEqual(['1984,3,,,,,,,,"Bridge\nopens"', '1985,,,,,,,,,Bridge shuts']);
  });

  it('names the column that is missing, and the one it does not know', () => {
    expect(() => importFile('timelinejs-csv', origin('Year,Title\n1984,Bridge'))).toThrow(
      expect.objectContaining({ fault: 'noColumns', words: 'Headline' }) as Error,
    );
    const imported = importFile('timelinejs-csv', origin('Year,Headline,Mood\n1984,Bridge,good'));
    expect(imported.remarks).toEqual([{ kind: 'unknownColumn', place: { row: 1, field: 'Mood' } }]);
  });

  it('tells where a quotation mark opens that never closes', () => {
    expect(() =>
      importFile('timelinejs-csv', origin('Year,Headline\n1984,"Bridge\n1985,Bridge')),
    ).toThrow(
      expect.objectContaining({ fault: 'quoteOpen', place: { row: 2, field: '2' } }) as Error,
    );
  });

  it('takes seven credits for sources, and names the others where they stand', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `19${10 + i},,,,,,,,,Event ${i},,,Paper ${i}`);
    const { dataset, remarks } = sheet(...rows);
    expect(dataset.sources).toHaveLength(8);
    expect(new Set(dataset.sources.map(({ code }) => code)).size).toBe(8);
    expect(remarks).toContainEqual({ kind: 'creditsAsAttributions', count: 2 });
    const attributed = dataset.events.flatMap(
      ({ citations }) => citations[0]?.attribution?.who ?? [],
    );
    expect(attributed).toEqual(['Paper 7', 'Paper 8']);
  });

  it('an event told ahead is not later than its source', () => {
    const imported = sheet('2060,,,,,,,,,Bridge is a hundred');
    expect(imported.dataset.sources[0]!.published).toBe('../2060');
    expect(parseDataset(imported.dataset).problems).toEqual([]);
  });
});

describe('the JSON of TimelineJS', () => {
  it('is known by dates in parts', () => {
    expect(jsonFormatOf({ events: [slide({ year: 1984 })] })).toBe('timelinejs');
    expect(jsonFormatOf({ events: [{ when: '1984' }] })).toBeUndefined();
    expect(jsonFormatOf([])).toBeUndefined();
    expect(jsonFormatOf(null)).toBeUndefined();
  });

  it('gives its events, its title and its eras', () => {
    const imported = json({
      title: { text: { headline: 'The bridge', text: '<p>A story</p>' } },
      events: [
        slide({ year: '1984', month: 3, hour: '' }, { group: 'Works', unique_id: 'opening' }),
      ],
      eras: [
        { start_date: { year: 1900 }, end_date: { year: 1950 }, text: { headline: 'Before' } },
      ],
    });
    expect(imported.dataset).toMatchObject({ title: 'The bridge', description: 'A story' });
    expect(imported.dataset.events).toMatchObject([
      { title: 'Before', when: '1900/1950' },
      { id: 'opening', when: '1984-03', summary: 'Works' },
    ]);
  });

  it('cites each entry where it stands in the file', () => {
    const text =
      '{"eras": [], "events": [ {"start_date":{"year":1984},"text":{"headline":"a ] } \\" b"}} ]}';
    const { dataset } = importFile('timelinejs', origin(text), JSON.parse(text));
    const { range, time } = dataset.events[0]!.citations[0]!;
    expect(JSON.parse(text.slice(range.start, range.end))).toEqual(
      (JSON.parse(text) as { events: unknown[] }).events[0],
    );
    expect(text.slice(time.range.start, time.range.end)).toBe('{"year":1984}');
  });

  it('tells entry, line and field of what it cannot show, and shows the rest', () => {
    const imported = json({
      events: [slide({ year: 1984 }), slide({ year: 2025, month: 13 }), 'x', slide({})],
    });
    expect(whens(imported)).toEqual(['1984']);
    expect(told(imported)).toEqual([
      { kind: 'badDate', place: { event: 2, line: 11, field: 'start_date.month' }, words: '13' },
      { kind: 'notAnObject', place: { event: 3, line: 20 }, words: undefined },
      { kind: 'noDate', place: { event: 4, line: 21, field: 'start_date.year' }, words: undefined },
    ]);
  });

  it('says of TimelineJS 1 that it is that', () => {
    expect(() => json({ timeline: { date: [{ startDate: '1984' }] } })).toThrow(
      expect.objectContaining({ fault: 'timelineJs1' }) as Error,
    );
  });
});
