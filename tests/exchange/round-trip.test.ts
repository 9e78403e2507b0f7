/** What goes out comes back: by every format that can be opened here again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exportAs,
  importFile,
  jsonFormatOf,
  textFormatOf,
  type ExportFormat,
  type ImportFormat,
} from '../../src/exchange/index.ts';
import { oneLine } from '../../src/exchange/import/plain-text.ts';
import { plainLine } from '../../src/exchange/plain-line.ts';
import {
  parseDataset,
  sourcesOf,
  type Dataset,
  type EventRecord,
  type Source,
} from '../../src/model/index.ts';
import { dataset, event, source } from '../timeline/support/story.ts';
import { hostile, page, words } from './hostile.ts';
import { origin } from './support.ts';

const DATES = [
  '2025-06-01',
  '2025-06-01T17:30:05',
  '2025-06-01T17:30:05Z',
  '2025-12-31T23:30:00-05:00',
  '2019-03',
  '2005',
  '0044-03-15',
  '195X',
  '19XX',
  '2011-21',
  '2011-24',
  '2019-03~',
  '2019?',
  '2019-03-04%',
  '2025-06-13/2025-06-24',
  '2025-06/2025-06-24',
  '2011-21/2012-24',
  '1999/..',
  '../2005-02',
  '2001/',
  '/2001-02-03',
];
/** What four digits cannot write, and calendars therefore lack. */
const FAR = ['-0043-03-15', '0000', 'Y-99999', 'Y12000', '-0043/0014~'];

const SOURCES: readonly Source[] = [
  {
    ...source('a', 'Alpha & Sons; weekly', 'AA', '2025-11-27'),
    url: 'https://a.example/?x=1;y=2&z="',
  },
  source('b', '=Beta', 'BB', '2025-10'),
  { ...source('c', '<i>Gamma</i>', 'CC', '2025-11'), url: 'https://c.example/#there' },
];

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      "'=x",
      '<b>bold</b> &amp; a < b',
      'a; b, "c"',
      '__proto__',
      '-44',
      '\\n\\;',
    ),
  )
  .map((text) => oneLine(plainLine(text)))
  .filter((text) => text !== '');

function datasets(dates: readonly string[]): fc.Arbitrary<Dataset> {
  const one = fc.record({
    when: fc.constantFrom(...dates),
    title: line,
    summary: fc.option(line, { nil: undefined }),
    by: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    kind: fc.constantFrom('visit' as const, 'other' as const),
    people: fc.uniqueArray(line, { maxLength: 2 }),
  });
  return fc.array(one, { minLength: 1, maxLength: 6 }).map((specs) =>
    dataset(
      SOURCES,
      specs.map(({ summary, ...spec }, i): EventRecord => {
        const made = event({ ...spec, id: `e-${i}` });
        return summary === undefined || summary === spec.title ? made : { ...made, summary };
      }),
    ),
  );
}

/** Out by one format and in again, as a reader would bring the file. */
function back(data: Dataset, format: ExportFormat & ImportFormat): Dataset {
  const { text, extension } = exportAs(format, data, { words, page });
  const isJson = format === 'timelinejs' || format === 'vis';
  const value: unknown = isJson ? JSON.parse(text) : undefined;
  expect(isJson ? jsonFormatOf(value) : textFormatOf(`x.${extension}`, text)).toBe(format);
  const { dataset: again } = importFile(format, origin(text), value);
  expect(parseDataset(JSON.parse(JSON.stringify(again))).problems).toEqual([]);
  return again;
}

type Facts = Readonly<Record<string, unknown>>;

function facts(data: Dataset, factsOf: (event: EventRecord, told: Facts[]) => Facts): Facts[] {
  const byId = new Map(data.sources.map((d) => [d.id, d]));
  const toldBy = (d: EventRecord) =>
    sourcesOf(d)
      .flatMap((id) => byId.get(id) ?? [])
      .map(({ publisher, url }) => ({ publisher, url }));
  const all = data.events.map((d) => factsOf(d, toldBy(d)));
  return all.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

const core = ({ id, title, when }: EventRecord): Facts => ({ id, title, when });
const withSources = (d: EventRecord, sources: readonly Facts[]): Facts => ({
  ...core(d),
  summary: d.summary,
  sources,
});

describe('out and in again', () => {
  it.each(['timelinejs', 'timelinejs-csv', 'vis'] as const)(
    'by %s: the same events, dates, words and sources',
    (format) => {
      fc.assert(
        fc.property(datasets([...DATES, ...FAR]), (data) => {
          expect(facts(back(data, format), withSources)).toEqual(facts(data, withSources));
        }),
        { seed: 17, numRuns: 60 },
      );
    },
  );

  it('by a table: their kinds and people too', () => {
    const all = (d: EventRecord, sources: Facts[]) => ({
      ...withSources(d, sources),
      kind: d.kind,
      people: d.people,
    });
    fc.assert(
      fc.property(datasets([...DATES, ...FAR]), (data) => {
        expect(facts(back(data, 'csv'), all)).toEqual(facts(data, all));
      }),
      { seed: 17, numRuns: 60 },
    );
  });

  it('by a calendar: the same events and dates, where a calendar reaches', () => {
    fc.assert(
      fc.property(datasets(DATES), (data) => {
        expect(facts(back(data, 'ics'), core)).toEqual(facts(data, core));
      }),
      { seed: 17, numRuns: 60 },
    );
  });

  it.each(['timelinejs', 'timelinejs-csv', 'vis', 'csv', 'ics'] as const)(
    'by %s: hostile texts come back as text, and nothing of them runs',
    (format) => {
      const again = back(hostile, format);
      expect(again.events).toHaveLength(hostile.events.length);
      const titles = new Map(again.events.map(({ id, title }) => [id, title]));
      for (const { id, title } of hostile.events)
        expect(titles.get(id)).toBe(oneLine(plainLine(title)));
    },
  );
});

describe('a date that was changed after it went out', () => {
  const data = dataset(SOURCES, [event({ id: 'e', when: '195X', title: 'Bridge', by: ['a'] })]);

  it.each([
    ['timelinejs', /"year": 1950/u, '"year": 1949', '1949/1959'],
    ['timelinejs-csv', /1950,/u, '1949,', '1949/1959'],
    ['vis', /"start": "1950-01-01"/u, '"start": "1949-01-01"', '1949-01-01/1960-01-01'],
    ['ics', /DATE:19500101/u, 'DATE:19490101', '1949-01-01/1959-12-31'],
  ] as const)('by %s is the one that stands there now', (format, found, instead, when) => {
    const { text } = exportAs(format, data, { words: { ...words, dateWords: () => '' }, page });
    const changed = text.replace(found, instead);
    expect(changed).not.toBe(text);
    const value: unknown =
      format === 'timelinejs' || format === 'vis' ? JSON.parse(changed) : undefined;
    expect(importFile(format, origin(changed), value).dataset.events[0]!.when).toBe(when);
  });
});
