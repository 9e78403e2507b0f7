import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, type Box } from '../../../src/app/tour/place-card.ts';

const ROOM = { width: 1440, height: 900 };
const CARD = { width: 300, height: 190 };

const meet = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('placeCard(target, card, room)', () => {
  it.each([
    { where: 'below', target: { left: 300, top: 100, width: 140, height: 60 }, at: [300, 172] },
    { where: 'above', target: { left: 300, top: 700, width: 140, height: 90 }, at: [300, 498] },
    { where: 'after', target: { left: 40, top: 20, width: 200, height: 860 }, at: [252, 20] },
    { where: 'before', target: { left: 400, top: 20, width: 1000, height: 860 }, at: [88, 20] },
  ])('stands $where its target where that is the first with room', ({ target, at }) => {
    const { left, top } = placeCard(target, CARD, ROOM);
    expect([left, top]).toEqual(at);
  });

  it('rests at the bottom in the middle without a target, or where the target fills the window', () => {
    const resting = { left: 570, top: 698 };
    expect(placeCard(null, CARD, ROOM)).toEqual(resting);
    expect(placeCard({ left: 0, top: 0, ...ROOM }, CARD, ROOM)).toEqual(resting);
  });

  it('begins at the upper left of a window that is too small for it', () => {
    expect(placeCard(null, CARD, { width: 280, height: 160 })).toEqual({ left: 12, top: 12 });
  });

  it('lies whole within the window, and beside its target wherever one side has room', () => {
    const boxes = fc.record({
      left: fc.integer({ min: 0, max: 1400 }),
      top: fc.integer({ min: 0, max: 880 }),
      width: fc.integer({ min: 10, max: 500 }),
      height: fc.integer({ min: 10, max: 300 }),
    });
    fc.assert(
      fc.property(boxes, (target) => {
        const corner = placeCard(target, CARD, ROOM);
        expect(corner.left).toBeGreaterThanOrEqual(12);
        expect(corner.top).toBeGreaterThanOrEqual(12);
        expect(corner.left + CARD.width).toBeLessThanOrEqual(ROOM.width - 12);
        expect(corner.top + CARD.height).toBeLessThanOrEqual(ROOM.height - 12);
        // So small a target leaves room on one side of it.
        expect(meet({ ...corner, ...CARD }, target)).toBe(false);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
