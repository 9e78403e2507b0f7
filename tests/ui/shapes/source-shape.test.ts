import { describe, expect, it } from 'vitest';
import {
  SOURCE_SHAPES,
  sourceColor,
  sourceShapeName,
  sourceShapePath,
} from '../../../src/ui/shapes/source-shape.ts';

const NOMINAL = 6;
const indices = SOURCE_SHAPES.map((name, index) => ({ name, index }));

/** Area of a closed path of straight lines (shoelace formula), or of the circle written as two arcs. */
function areaOf(path: string): number {
  const arc = /a([\d.]+) /.exec(path);
  if (arc) return Math.PI * Number(arc[1]) ** 2;
  const points = cornersOf(path);
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function cornersOf(path: string): [number, number][] {
  return path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number) as [number, number]);
}

describe('sourceShapePath(index, r, cx, cy)', () => {
  it('draws eight different shapes', () => {
    const paths = indices.map(({ index }) => sourceShapePath(index, NOMINAL));
    expect(new Set(paths).size).toBe(8);
  });

  it.each(indices)('$name carries the ink of the circle, give or take a fifth', ({ index }) => {
    const ratio = areaOf(sourceShapePath(index, NOMINAL)) / areaOf(sourceShapePath(0, NOMINAL));
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  });

  it.each(indices.slice(1))('$name reaches no further than 1.4 r from the centre', ({ index }) => {
    for (const [x, y] of cornersOf(sourceShapePath(index, NOMINAL)))
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(1.4 * NOMINAL + 0.01);
  });

  it('moves with its centre', () => {
    expect(sourceShapePath(1, 10, 100, 50)).toBe('M91.8 41.8L108.2 41.8L108.2 58.2L91.8 58.2z');
  });
});

describe('the ninth source and later', () => {
  it('begin again at the circle', () => expect(sourceShapeName(8)).toBe('circle'));
  it('share one grey, so that no hue is dealt twice', () => {
    expect(sourceColor(7)).toBe('var(--src-8)');
    expect(sourceColor(8)).toBe('var(--src-x)');
    expect(sourceColor(20)).toBe('var(--src-x)');
  });
});
