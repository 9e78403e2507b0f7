import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CERTAINTIES,
  EventKind,
  KINDS,
  Certainty,
  openDataset,
  readEdtf,
  extentOf,
} from '../../src/model/index.ts';
import { readColumns } from '../../src/model/columns/read-columns.ts';
import { readDates, SHAPE } from '../../src/model/columns/read-dates.ts';

const SOURCE = {
  id: 'log',
  code: 'HL',
  publisher: 'Harbour log',
  language: 'en',
  published: '2024-06-30',
  publishedBasis: 'manifest',
  kind: 'reference',
  excerpt: 'none',
  textSha256: 'a'.repeat(64),
};
const fileWith = (events: object, header: object = {}) => ({
  format: 'datelines-columns',
  version: 1,
  title: 'Harbour log',
  language: 'en',
  sources: [SOURCE],
  ...header,
  events: { when: ['2024-03-11', '2024-05'], title: ['One', 'Two'], source: [0, 0], ...events },
});

describe('readColumns(json)', () => {
  it('gives ids that follow from the places, and what is not said otherwise', () => {
    const { columns, problems } = readColumns(fileWith({}));
    expect(problems).toEqual([]);
    expect(columns.ids).toBeNull();
    expect([...columns.kinds].map((kind) => KINDS[kind])).toEqual(['other', 'other']);
    expect([...columns.certainties].map((place) => CERTAINTIES[place])).toEqual([
      'stated',
      'stated',
    ]);
  });

  it.each([
    ['a date that is none', { when: ['2024-02-30', '2024'] }, 'events.when[0]', /no such day/],
    ['a date that is no text', { when: [2024, '2024'] }, 'events.when[0]', /not text/],
    [
      'a date after its publication',
      { when: ['2024-03-11', '2025-01-01'] },
      'events.when[1]',
      /later than its source/,
    ],
    ['an empty title', { title: ['', 'Two'] }, 'events.title[0]', /empty/],
    ['a title of two lines', { title: ['One', 'Two\nlines'] }, 'events.title[1]', /one line/],
    ['a source that is not there', { source: [0, 1] }, 'events.source[1]', /from 0 to 0/],
    ['a kind that is no whole number', { kind: [0.5, 0] }, 'events.kind[0]', /from 0 to 13/],
    ['an id of other letters', { id: ['One', 'two'] }, 'events.id[0]', /a-z/],
    ['an id taken before', { id: ['one', 'one'] }, 'events.id[1]', /also that of event 1/],
  ])('leaves out an event with %s, and tells its place', (_, events, path, message) => {
    const { columns, problems } = readColumns(fileWith(events));
    expect(columns.titles).toHaveLength(1);
    expect(columns.dates.starts).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({ path, message: expect.stringMatching(message) as string }),
    ]);
  });

  it('keeps the ids of the file where an event before was left out', () => {
    const { columns } = readColumns(fileWith({ title: ['', 'Two'] }));
    expect(columns.ids).toEqual(['e0000001']);
  });

  it.each([
    ['another version', fileWith({}, { version: 2 }), /version 1, not 2/],
    [
      'lists of different lengths',
      fileWith({ title: ['One'] }),
      /events.title has 1 values, events.when 2/,
    ],
    ['no sources', fileWith({}, { sources: undefined }), /sources is missing/],
    [
      'a source without a hash',
      fileWith({}, { sources: [{ ...SOURCE, textSha256: 'b' }] }),
      /sources\[0\].textSha256/,
    ],
    [
      'a script for an address',
      fileWith({}, { sources: [{ ...SOURCE, url: 'javascript:alert(1)' }] }),
      /sources\[0\].url/,
    ],
    ['two sources of one id', fileWith({}, { sources: [SOURCE, SOURCE] }), /Two sources/],
    ['nothing', null, /not a dataset/],
  ])('refuses a file with %s', (_, json, message) => {
    expect(() => readColumns(json)).toThrow(message);
  });
});

describe('readDates(texts)', () => {
  const TEXTS = ['2024-03-11', '2024-02-29', '0099-12-31', '0001-01-01', '1969-12-31T23:59:59Z', '2024-03-11/2024-03-12', '2024-03-11T10:00:00Z/2024-03-12T11:30:00Z', '2024-03-11/2024-03-12T11:30:00Z', '2024-03~', '195X', '19XX', '2024-22', '2024-03-11?', '-0044-03-15', '2024-03-11/..', '../2024-03-11', '2024-03-11T10:00:00+02:00', '2000-02-29', '1900-02-28']; // prettier-ignore

  it.each(TEXTS)('reads %s as the full reader does', (text) => {
    const { starts, ends, shapes } = readDates([text], () => expect.unreachable());
    expect([starts[0], ends[0]]).toEqual(extentOf(readEdtf(text)));
    const value = readEdtf(text);
    const isLong = value.type === 'date' && ['decade', 'century'].includes(value.precision);
    expect(shapes[0] === SHAPE.soft).toBe(isLong);
    expect((shapes[0] ?? 0) >= SHAPE.lasted).toBe(value.type === 'interval');
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '1900-02-29',
    '2024-03-12/2024-03-11',
    '2024-03-11T24:00:00Z',
    '11.3.2024',
    '',
  ])('refuses %j', (text) => {
    const faults: number[] = [];
    readDates([text], (place) => faults.push(place));
    expect(faults).toEqual([0]);
  });
});

describe('the names behind the numbers of columns', () => {
  it('are those of the contract, in an order that never changes', () => {
    expect(KINDS).toEqual(EventKind.options);
    expect(CERTAINTIES).toEqual(Certainty.options);
  });
});

describe('openDataset(bytes) of columns', () => {
  it('gives the header as a dataset without events, and the columns', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(fileWith({})));
    const { dataset, columns } = await openDataset(bytes, { sha256: () => Promise.resolve('') });
    expect(dataset.events).toEqual([]);
    expect(dataset.title).toBe('Harbour log');
    expect(columns?.titles).toEqual(['One', 'Two']);
  });

  it.each([
    ['a bell, written as an escape', '\u0007', true],
    ['the last character of ASCII, as it is', '\x7f', false],
    ['a control character beyond ASCII', '\x85', false],
    ['the end of a line of another kind', '\u2028', false],
    ['half of a pair', '\ud800', true],
  ])('leaves out an event whose title holds %s', async (_, character, escaped) => {
    const json = JSON.stringify(fileWith({ title: ['One', 'Two!'] }));
    const written = escaped ? JSON.stringify(character).slice(1, -1) : character;
    const bytes = new TextEncoder().encode(json.replace('Two!', `Two${written}`));
    const { problems } = await openDataset(bytes, { sha256: () => Promise.resolve('') });
    expect(problems).toMatchObject([{ path: 'events.title[1]' }]);
  });

  it('tells the same of any title, whether its bytes say at once that they can be printed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (title) => {
        const json = fileWith({ title: ['One', title] });
        const bytes = new TextEncoder().encode(JSON.stringify(json));
        const { problems } = await openDataset(bytes, { sha256: () => Promise.resolve('') });
        expect(problems).toEqual(readColumns(json).problems);
      }),
    );
  });
});
