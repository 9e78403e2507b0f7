import { describe, expect, it } from 'vitest';
import { dateRangeWords, dateWords, loadDateLanguage, toEdtf } from '../../../src/model/index.ts';

const locale = 'fa-u-ca-persian';
await loadDateLanguage(locale);
const say = (text: string) => dateWords(toEdtf(text), { locale });

describe('dates in words of the Solar Hijri calendar', () => {
  it.each([
    ['2025-06-01', '۱۱ خرداد ۱۴۰۴'],
    ['2025-06-13/2025-06-24', '۲۳ خرداد تا ۳ تیر ۱۴۰۴'],
    ['2025-06-13/2025-06-14', '۲۳ تا ۲۴ خرداد ۱۴۰۴'],
    ['2025-06-01T09:05:00', '۱۱ خرداد ۱۴۰۴، ۰۹:۰۵'],
    ['2025-09/..', 'از شهریور یا مهر ۱۴۰۴'],
    ['../1979-02-11', 'تا ۲۲ بهمن ۱۳۵۷'],
  ])('%s is %s', (edtf, text) => {
    expect(say(edtf)).toBe(text);
  });

  it.each([
    ['a month', '2025-06', 'خرداد یا تیر ۱۴۰۴'],
    ['a month over Nowruz', '2019-03~', 'حدود اسفند ۱۳۹۷ یا فروردین ۱۳۹۸'],
    ['a year', '2005', '۱۳۸۳ یا ۱۳۸۴'],
    ['a season', '2011-21', 'میان اسفند ۱۳۸۹ و خرداد ۱۳۹۰'],
    ['a decade', '195X', 'میان ۱۳۲۸ و ۱۳۳۸'],
  ])('%s of ours lies in two or more of theirs, and no one of them is chosen', (_, edtf, text) => {
    expect(say(edtf)).toBe(text);
  });

  it('lets what lasted reach from the unit it begins in to that it ends in', () => {
    expect(say('2025-08/2025-11')).toBe('مرداد تا آذر ۱۴۰۴');
    expect(say('1980/1988')).toBe('۱۳۵۸ تا ۱۳۶۷');
    expect(say('195X/196X')).toBe('۱۳۲۸ تا ۱۳۴۸');
  });

  it('counts years before the calendar begins as such', () => {
    expect(say('0500-06-01')).toBe('۱۱ خرداد ۱۲۲ پیش از هجرت');
  });

  it('tells a stretch of the axis', () => {
    const [start, end] = [Date.UTC(1960, 0, 1), Date.UTC(1979, 0, 1)];
    expect(dateRangeWords(start, end, { locale, unit: 'year' })).toBe('۱۳۳۸ تا ۱۳۵۷');
    expect(dateRangeWords(-Infinity, end, { locale, unit: 'year' })).toBe('تا ۱۳۵۷');
  });

  it('leaves Persian without that calendar as it was', () => {
    expect(dateWords(toEdtf('2005'), { locale: 'fa' })).toBe('۲۰۰۵');
  });
});
