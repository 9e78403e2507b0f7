import { describe, expect, it } from 'vitest';
import { barCaps, barPieces } from '../../../src/ui/vertical/geometry.ts';

const bar = (start: 'cap' | 'fuzzy' | 'open', end: 'cap' | 'fuzzy' | 'open', length = 60) =>
  ({ kind: 'bar', y0: 10, y1: 10 + length, start, end, dash: 'solid' }) as const;

describe('barPieces(bar)', () => {
  it.each([
    { name: 'lasted: solid', body: bar('cap', 'cap'), paints: ['solid'] },
    { name: 'no end given: fades down', body: bar('cap', 'open'), paints: ['down'] },
    { name: 'no start given: fades up', body: bar('open', 'cap'), paints: ['up'] },
    { name: 'a vague end fades at that end', body: bar('cap', 'fuzzy'), paints: ['solid', 'down'] },
    { name: 'two vague ends fade at both', body: bar('fuzzy', 'fuzzy'), paints: ['up', 'solid', 'down'] },
    { name: 'short and vague: no solid part', body: bar('fuzzy', 'fuzzy', 30), paints: ['up', 'down'] },
  ])('$name', ({ body, paints }) => {
    expect(barPieces(body).map((piece) => piece.paint)).toEqual(paints);
  }); // prettier-ignore

  it('covers the bar without gap or overlap', () => {
    const pieces = barPieces(bar('fuzzy', 'fuzzy'));
    expect(pieces[0]?.y0).toBe(10);
    expect(pieces.at(-1)?.y1).toBe(70);
    pieces.slice(1).forEach((piece, i) => {
      expect(piece.y0).toBe(pieces[i]?.y1);
    });
  });
});

describe('barCaps(bar, x)', () => {
  it('caps only the ends that are given', () => {
    expect(barCaps(bar('cap', 'cap'), 100)).toBe('M92 10h16M92 70h16');
    expect(barCaps(bar('cap', 'open'), 100)).toBe('M92 10h16');
    expect(barCaps(bar('fuzzy', 'fuzzy'), 100)).toBe('');
  });
});
