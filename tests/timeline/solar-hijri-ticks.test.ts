import { describe, expect, it } from 'vitest';
import { loadDateLanguage, solarHijriMs, solarHijriOf } from '../../src/model/index.ts';
import { layoutTicks, timeScale, zoomBy, type TickUnit } from '../../src/timeline/index.ts';
import { layoutWords } from '../../src/ui/state/layout-words.ts';
import { english } from '../../src/ui/messages.ts';
import { randomFrom } from './support/crowd.ts';
import { measureText } from './support/words.ts';

const LOCALE = 'fa-u-ca-persian';
await loadDateLanguage(LOCALE);
const words = layoutWords(english, LOCALE);
const ticksOf = (viewport: readonly [number, number], width = 1152) =>
  layoutTicks({ scale: timeScale(viewport, [0, width]), measureText, words });
const between = (from: readonly [number, number, number], to: readonly [number, number, number]) =>
  [solarHijriMs(...from), solarHijriMs(...to)] as const;
const named = (viewport: readonly [number, number]) =>
  ticksOf(viewport).ticks.flatMap(({ label }) => label ?? []);

describe('ticks of the Solar Hijri calendar', () => {
  it('are its decades over a life', () => {
    expect(named(between([1335, 1, 1], [1404, 12, 1]))).toEqual([
      '۱۳۴۰',
      '۱۳۵۰',
      '۱۳۶۰',
      '۱۳۷۰',
      '۱۳۸۰',
      '۱۳۹۰',
      '۱۴۰۰',
    ]);
  });

  it('are its months within a year, with the year below', () => {
    const year = between([1404, 1, 1], [1404, 7, 1]);
    expect(named(year)).toEqual(['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور']);
    expect(ticksOf(year).lower.map(({ label }) => label)).toEqual(['۱۴۰۴']);
  });

  it('are its days within a month, with the month and the year below', () => {
    const days = between([1404, 3, 28], [1404, 4, 5]);
    expect(named(days)).toEqual(['۲۸', '۲۹', '۳۰', '۳۱', '۱', '۲', '۳', '۴']);
    expect(ticksOf(days).lower.map(({ label }) => label)).toEqual(['خرداد ۱۴۰۴', 'تیر ۱۴۰۴']);
  });

  it('stand where their units begin, and never fewer than three have a label', () => {
    const random = randomFrom(14);
    const long = between([100, 1, 1], [1404, 9, 1]);
    const begins: Partial<Record<TickUnit, (ms: number) => boolean>> = {
      year: (ms) => ms === solarHijriMs(solarHijriOf(ms).year),
      quarter: (ms) => solarHijriOf(ms).day === 1 && solarHijriOf(ms).month % 3 === 1,
      month: (ms) => solarHijriOf(ms).day === 1,
      week: (ms) => new Date(ms).getUTCDay() === 6,
    };
    for (const width of [300, 680, 1152, 2400])
      for (let i = 0; i < 24; i += 1) {
        const at = long[0] + random() * (long[1] - long[0]);
        const { ticks, unit, lower } = ticksOf(zoomBy(long, 1.75 ** i, at, long), width);
        const labelled = ticks.filter(({ label }) => label !== null);
        expect(labelled.length, `${width} px, step ${i}`).toBeGreaterThanOrEqual(3);
        for (const { ms } of labelled) expect(begins[unit]?.(ms) ?? true, unit).toBe(true);
        for (const tier of [labelled, lower])
          tier.slice(1).forEach((tick, j) => {
            const before = tier[j]!;
            expect(tick.labelX).toBeGreaterThan(before.labelX + before.labelWidth);
          });
      }
  });
});
