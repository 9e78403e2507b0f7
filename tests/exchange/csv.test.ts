import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, readCsv, writeCsv } from '../../src/exchange/index.ts';
import { anyText } from './any-text.ts';
import { HOSTILE, hostile, page, words } from './hostile.ts';

describe('writeCsv(rows) and readCsv(text)', () => {
  it('quote what RFC 4180 wants quoted, and end lines in CRLF', () => {
    expect(writeCsv([['a', 'b,c', 'd"e', 'f\ng', '']])).toBe('a,"b,c","d""e","f\ng",\r\n');
  });

  it.each(['=1+1', '+1+1', '-1+1', '-0043-03', '@A1', '\t=1', '\r=1', '＝1', "'=1", "''+x"])(
    'keep a spreadsheet from running %j',
    (cell) => {
      expect(
        writeCsv([[cell]])
          .replace(/^"/, '')
          .startsWith("'"),
      ).toBe(true);
      expect(readCsv(writeCsv([[cell]]))).toEqual([[cell]]);
    },
  );

  it.each(['-44', '+1', '-0.5'])('leave the number %s one, for what reads it as such', (cell) => {
    expect(writeCsv([[cell]])).toBe(`${cell}\r\n`);
    expect(readCsv(writeCsv([[cell]]))).toEqual([[cell]]);
    expect(readCsv(writeCsv([[`'${cell}`]]))).toEqual([[`'${cell}`]]);
  });

  it('leave an apostrophe that guards nothing where it is', () => {
    expect(writeCsv([["'tis"]])).toBe("'tis\r\n");
  });

  it('give back any rows that were written', () => {
    const cell = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '-', 'a', ' ') }),
      fc.constantFrom(...HOSTILE),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
      { seed: 3 },
    );
  });

  it.each([
    ['lines ended by LF alone, the last not ended', 'a,b\nc,d', ['a b', 'c d']],
    ['a byte order mark', '\ufeffa\r\n', ['a']],
    ['a quote that never closes', 'a,"b\nc', ['a b\nc']],
    ['an empty last field', 'a,', ['a ']],
    ['nothing', '', []],
  ])('read %s', (_, text, rows) => {
    expect(readCsv(text).map((row) => row.join(' '))).toEqual(rows);
  });

  it('end, whatever they are given', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a') });
    fc.assert(
      fc.property(text, (t) => readCsv(t).every((row) => row.length > 0)),
      { seed: 4 },
    );
  });
});

describe('csvOf(dataset)', () => {
  const { text } = csvOf(hostile, { words, page });
  const [head = [], ...rows] = readCsv(text);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);

  it('has one row for each event, whatever its texts hold', () => {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
    expect(column('id')).toEqual(hostile.events.map((event) => event.id));
    expect(column('date')).toEqual(hostile.events.map((event) => event.when));
  });

  it('begins with the mark that tells Excel of UTF-8', () => {
    expect(text.startsWith('\ufeffid,')).toBe(true);
  });

  it('writes no line end, control or mark of direction into a cell', () => {
    expect(rows.flat().join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('keeps a semicolon within a name apart from those between names', () => {
    expect(column('people')[6]).toBe(`${HOSTILE[6]!}; Ada\\; Byron`);
  });

  it('links each event to its place on the page', () => {
    expect(column('link')[0]).toBe('https://example.org/timeline/#e=e0');
  });
});
