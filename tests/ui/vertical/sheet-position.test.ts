import { describe, expect, it } from 'vitest';
import { draggedShare, SHEET, settledPosition } from '../../../src/ui/vertical/sheet-position.ts';
import { withoutSharedYear } from '../../../src/ui/vertical/neighbour-date.ts';

describe('a sheet that is dragged', () => {
  it.each([
    { from: 'rest', dy: 0, share: SHEET.rest },
    { from: 'rest', dy: 100, share: SHEET.rest - 0.1 },
    { from: 'rest', dy: -1000, share: SHEET.open },
    { from: 'open', dy: 2000, share: 0 },
  ] as const)('stands at $share after $dy px from $from on a screen of 1000', ({ from, dy, share }) => {
    expect(draggedShare(from, dy, 1000)).toBeCloseTo(share);
  }); // prettier-ignore

  it.each([
    { from: 'rest', share: 0.6, velocity: 0, to: 'rest' },
    { from: 'rest', share: 0.8, velocity: 0, to: 'open' },
    { from: 'rest', share: 0.3, velocity: 0, to: null },
    { from: 'open', share: 0.7, velocity: 0, to: 'rest' },
    { from: 'rest', share: 0.5, velocity: -1, to: 'open' },
    { from: 'rest', share: 0.6, velocity: 1, to: null },
    { from: 'open', share: 0.85, velocity: 1, to: 'rest' },
    { from: 'open', share: 0.4, velocity: 1, to: null },
  ] as const)('let go at $share with $velocity px/ms from $from, goes to $to', ({ from, share, velocity, to }) => {
    expect(settledPosition(from, share, velocity)).toBe(to);
  }); // prettier-ignore
});

describe('withoutSharedYear(label, beside)', () => {
  it.each([
    ['21 Aug 2025', 'from Sep 2025', '21 Aug'],
    ['21 Aug 2025', '2024', '21 Aug 2025'],
    ['2025', 'from Sep 2025', '2025'],
    ['13–24 Jun 2025', '1 Jun 2025', '13–24 Jun'],
    ['Jun 15, 2025', 'Jul 2025', 'Jun 15'],
    ['1950s', '1950', '1950s'],
  ])('%s beside %s is %s', (label, beside, short) => {
    expect(withoutSharedYear(label, beside)).toBe(short);
  });
});
