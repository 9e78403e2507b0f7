import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, separatorOf } from '../../src/exchange/import/read-csv.ts';
import { anyText } from './any-text.ts';

const texts = (csv: string, separator?: string) =>
  readCsv(csv, separator).map(({ cells }) => cells.map(({ text }) => text));

describe('readCsv(text)', () => {
  it.each([
    [
      'cells by commas, rows by lines',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['lines of Windows and of old Macs', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    [
      'commas, lines and quotation marks inside quotation marks',
      '"a,""b""\nc",d',
      [['a,"b"\nc', 'd']],
    ],
    ['a quotation mark inside a cell is a letter', '6" pipe,b', [['6" pipe', 'b']]],
    [
      'semicolons',
      'a;b\n1,5;c',
      [
        ['a', 'b'],
        ['1,5', 'c'],
      ],
    ],
    ['tabs', 'a\tb,c\td', [['a', 'b,c', 'd']]],
    ['a byte order mark is passed over', '\uFEFFa,b', [['a', 'b']]],
    ['an empty last cell is a cell', 'a,\n', [['a', '']]],
    ['what follows a closing mark belongs to the cell', '"a"b,c', [['ab', 'c']]],
  ])('%s', (_, csv, rows) => {
    expect(texts(csv)).toEqual(rows);
  });

  it('passes over empty rows, and counts them', () => {
    expect(readCsv('a\n\n , \nb').map(({ number }) => number)).toEqual([1, 4]);
  });

  it('a separator inside quotation marks does not count', () => {
    expect(separatorOf('"a,b,c,d";e;f')).toBe(';');
  });

  it('says where a quotation mark opens that never closes', () => {
    expect(() => readCsv('a,b\nc,"d\ne')).toThrow(
      expect.objectContaining({ row: 2, column: 2 }) as Error,
    );
  });

  it('gives back what was written, and where', () => {
    const written = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, end) => {
          const csv = rows.map((row) => row.map(quote).join(separator)).join(end);
          const full = rows.filter((row) => row.some((text) => text.trim() !== ''));
          const read = readCsv(csv, separator);
          expect(read.map(({ cells }) => cells.map(({ text }) => text))).toEqual(full);
          for (const { cells } of read)
            for (const { text, range } of cells)
              expect(csv.slice(range.start, range.end)).toBe(quote(text));
        },
      ),
      { seed: 11, numRuns: 40 },
    );
  });
});
