/** The metrics of TempEval-3 on cases worked out by hand. */
import { describe, expect, it } from 'vitest';
import { countDocument, f1, type Timex } from '../../../scripts/score/timex-metrics.ts';

const TEXT = 'On Sunday, 5 May they met; on "Monday" they left.';
const timex = (start: number, end: number, value: string, more: Partial<Timex> = {}): Timex => ({
  start,
  end,
  type: 'DATE',
  value,
  ...more,
});

describe('countDocument(text, gold, system)', () => {
  it('counts a span as strict when only white space, commas or quotes are off', () => {
    const counts = countDocument(TEXT, [timex(31, 37, 'a')], [timex(30, 38, 'a')]);
    expect(counts).toMatchObject({ gold: 1, system: 1, strict: 1, relaxed: 1, value: 1 });
  });

  it('pairs one to one, exact spans first', () => {
    const counts = countDocument(TEXT, [timex(3, 16, 'a')], [timex(3, 9, 'b'), timex(3, 16, 'a')]);
    expect(counts).toMatchObject({ gold: 1, system: 2, strict: 1, relaxed: 1, value: 1 });
  });

  it('leaves out what is marked to be ignored, on both sides', () => {
    const counts = countDocument(TEXT, [timex(3, 9, 'a', { ignore: true })], [timex(3, 9, 'a')]);
    expect(counts).toMatchObject({ gold: 0, system: 0 });
  });

  it('asks for type and value apart', () => {
    const counts = countDocument(TEXT, [timex(3, 9, 'a')], [timex(3, 9, 'b', { type: 'TIME' })]);
    expect(counts).toMatchObject({ relaxed: 1, type: 0, value: 0 });
  });
});

describe('f1(hits, counts)', () => {
  it('is the harmonic mean of precision and recall in percent', () => {
    const counts = { gold: 4, system: 2, strict: 0, relaxed: 2, type: 0, value: 0 };
    expect(f1(2, counts)).toBeCloseTo((2 * 1 * 0.5 * 100) / 1.5);
  });
});
