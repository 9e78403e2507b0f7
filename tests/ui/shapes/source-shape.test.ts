import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../../src/timeline/index.ts';
import { sourceColor, sourceShapePath } from '../../../src/ui/shapes/source-shape.ts';

const NOMINAL = 6;
const shapes = SHAPES.map((shape) => ({ shape }));

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

describe('sourceShapePath(shape, r, cx, cy)', () => {
  it('draws eight different shapes', () => {
    const paths = SHAPES.map((shape) => sourceShapePath(shape, NOMINAL));
    expect(new Set(paths).size).toBe(8);
  });

  it.each(shapes)('$shape carries the ink of the circle, give or take a fifth', ({ shape }) => {
    const ratio =
      areaOf(sourceShapePath(shape, NOMINAL)) / areaOf(sourceShapePath('circle', NOMINAL));
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  });

  it.each(shapes.slice(1))('$shape reaches no further than 1.4 r from the centre', ({ shape }) => {
    for (const [x, y] of cornersOf(sourceShapePath(shape, NOMINAL)))
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(1.4 * NOMINAL + 0.01);
  });

  it('moves with its centre', () => {
    expect(sourceShapePath('square', 10, 100, 50)).toBe(
      'M91.8 41.8L108.2 41.8L108.2 58.2L91.8 58.2z',
    );
  });
});

describe('sourceColor(slot)', () => {
  it('gives the ninth source and later one grey, so that no hue is dealt twice', () => {
    expect(sourceColor(8)).toBe('var(--src-8)');
    expect(sourceColor('x')).toBe('var(--src-x)');
  });
});
