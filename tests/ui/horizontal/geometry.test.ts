import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/timeline/index.ts';
import { drawnBead } from '../../../src/ui/horizontal/geometry.ts';

/** A chosen event, about a month, whose box is as narrow as its bead. */
const chosen = (over: Partial<Mark> = {}): Mark => ({
  id: 'own',
  x: 100,
  y: 280,
  x0: 94,
  x1: 106,
  level: 0,
  body: { kind: 'box', unit: 'month', x0: 94, x1: 106, dash: 'dashed' },
  bead: { r: 4.5, count: null, size: 12, hollow: false },
  vague: true,
  disputed: false,
  selected: true,
  focused: false,
  anchored: true,
  ...over,
});

describe('drawnBead(mark)', () => {
  it('has the dashes of an approximate date whose box the ring covers', () => {
    expect(drawnBead(chosen())?.hollow).toBe(true);
  });

  it.each([
    ['an event that is not chosen', chosen({ selected: false })],
    ['a firm date', chosen({ vague: false })],
    [
      'a date whose box is seen beside the ring',
      chosen({ body: { kind: 'box', unit: 'year', x0: 60, x1: 140, dash: 'dashed' } }),
    ],
    ['a number of sources', chosen({ bead: { r: 9, count: 2, size: 12, hollow: false } })],
  ])('is full for %s', (_, mark) => {
    expect(drawnBead(mark)?.hollow).toBe(false);
  });

  it('is none for the tail of an open end', () => {
    expect(drawnBead(chosen({ bead: null }))).toBeNull();
  });
});
