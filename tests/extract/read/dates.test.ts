import { describe, expect, it } from 'vitest';
import {
  dateLineKind,
  readDateText,
  readNameDate,
  readUrlDate,
} from '../../../src/extract/read/date-text.ts';

describe('readDateText(text)', () => {
  it.each([
    ['2025-11-27', '2025-11-27'],
    ['2025-11', '2025-11'],
    ['2025-06-01T23:30:00-07:00', '2025-06-01'],
    ['20251127T0900Z', '2025-11-27'],
    ['Thu, 27 Nov 2025 10:00:00 GMT', '2025-11-27'],
    ['Nov 27, 2025', '2025-11-27'],
    ['Sept. 3rd, 1998', '1998-09-03'],
    ['27 November 2025', '2025-11-27'],
    ['27 de noviembre de 2025', '2025-11-27'],
    ['1º de enero de 1931', '1931-01-01'],
    ['2 ago. 2019', undefined],
    ['November 2025', '2025-11'],
    ['27/11/2025 - 12:00', '2025-11-27'],
    ['11/27/2025', '2025-11-27'],
    ['27.11.2025', '2025-11-27'],
    ['5/5/2025', '2025-05-05'],
  ])('reads %s as %s', (text, edtf) => {
    expect(readDateText(text)).toBe(edtf);
  });

  it.each([
    '',
    'yesterday',
    '3/4/2025',
    '31/31/2025',
    '1/27/11/2025',
    '31 June 2025',
    '2025-02-30',
    '2025',
  ])('takes no date from %j, which has none, or more than one reading', (text) => {
    expect(readDateText(text)).toBeUndefined();
  });
});

describe('readUrlDate(url)', () => {
  it.each([
    ['https://example.org/news/2025/08/28/753915/-harbour', '2025-08-28'],
    ['https://example.org/2025/11/harbour-opens', '2025-11'],
    ['https://example.org/2025-08-28-harbour.html', '2025-08-28'],
    ['https://example.org/a/20250828.html', '2025-08-28'],
    ['https://example.org/2025/8/2/harbour', '2025-08-02'],
  ])('reads %s as %s', (url, edtf) => {
    expect(readUrlDate(url)).toBe(edtf);
  });

  it.each([
    'https://example.org/elections/2024/results',
    'https://example.org/p/20259928/x',
    'https://2025-08-28.example.org/harbour',
    'https://example.org/harbour?d=2025/08/28',
    'https://example.org/item/1234567890',
  ])('takes no date from %s', (url) => {
    expect(readUrlDate(url)).toBeUndefined();
  });
});

describe('dateLineKind(line)', () => {
  it.each([
    ['Monday, June 9', 'weekday'],
    ['Saturday, March 2, 2019', 'weekday'],
    ['lunes, 9 de junio', 'weekday'],
    ['June 3, 2025', 'date'],
    ['June 3, 2025 at 10:15 am ET', 'date'],
    ['2025-06-03', 'date'],
    ['Monday was quiet', null],
    ['May', 'date'],
    ['1911', null],
    ['The mole in May', null],
    ['', null],
  ])('takes %j for %s', (line, kind) => {
    expect(dateLineKind(line)).toBe(kind);
  });
});

describe('readNameDate(path)', () => {
  it.each([
    ['news/2024-05-14 Courier.txt', '2024-05-14'],
    ['2024-05-14-harbour-closes.md', '2024-05-14'],
    ['20240514_mole.pdf', '2024-05-14'],
  ])('reads the day with which %s begins', (path, date) => {
    expect(readNameDate(path)).toBe(date);
  });

  it.each([
    'mole 2024-05-14.txt',
    '2024-05.txt',
    '20240514123.txt',
    '2024-13-40 x.txt',
    '2024-05-14/a.txt',
  ])('takes no day from %s', (path) => {
    expect(readNameDate(path)).toBeUndefined();
  });
});
