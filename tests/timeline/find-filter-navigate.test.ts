import { describe, expect, it } from 'vitest';
import {
  filterItems,
  findItems,
  foldText,
  nearestItem,
  stepItem,
  stepSource,
} from '../../src/timeline/index.ts';
import { story, utc } from './support/made.ts';

const { items, index, sources } = story;
const ids = (list: readonly { readonly id: string }[]) => list.map((d) => d.id);

describe('findItems(items, query)', () => {
  it('ignores accents and case', () => {
    expect(foldText('Chávez, “ÉTÉ”')).toBe('chavez ete');
    expect(ids(findItems(items, 'CHAVEZ').map((f) => f.item))).toEqual([
      'chavez',
      'brothers',
      'mural',
    ]);
  });
  it('wants every word, and ranks titles over publishers', () => {
    expect(ids(findItems(items, 'maduro tehran').map((f) => f.item))).toEqual(['tehran']);
    const found = findItems(items, 'israpundit', { sources });
    expect(found.every((f) => f.field === 'sources')).toBe(true);
    expect(found).toHaveLength(5);
  });
  it('finds nothing for no words', () => {
    expect(findItems(items, ' – ')).toEqual([]);
  });
});

describe('filterItems(items, filter)', () => {
  it('keeps all when nothing is asked, the same objects', () => {
    expect(filterItems(items, {})).toEqual(items);
  });
  it('takes a hidden source’s reports away, and an event nobody else reports', () => {
    const left = filterItems(items, { hiddenSources: new Set(['pt', 'ip']) });
    expect(ids(left)).not.toContain('cyber');
    const strikes = left.find((d) => d.id === 'strikes')!;
    expect(strikes.sourceIds).toEqual(['pf']);
    expect(strikes.reports).toHaveLength(1);
    expect(strikes.disputed).toBe(false);
  });
  it.each([
    [{ corroboratedOnly: true }, ['buildup', 'strikes', 'again']],
    [{ disputedOnly: true }, ['strikes']],
    [{ period: [utc(1990), utc(1998)] as const }, ['revolution', 'embassy', 'amia']],
    [{ query: 'grid maduro' }, ['interview']],
  ])('%o', (filter, expected) => {
    expect(ids(filterItems(items, filter))).toEqual(expected);
  });
});

describe('navigation', () => {
  it('steps along the line and holds at its ends', () => {
    expect(stepItem(index, null, 'next')?.id).toBe('partnership');
    expect(stepItem(index, 'partnership', 'previous')?.id).toBe('partnership');
    expect(stepItem(index, 'again', 'next')?.id).toBe('again');
    expect(stepItem(index, 'strikes', 'next')?.id).toBe('again');
    expect(stepItem(index, 'x', 'last')?.id).toBe('again');
  });
  it('finds the nearest', () => {
    expect(nearestItem(index, utc(1955))?.id).toBe('partnership');
    expect(nearestItem(index, utc(2100))?.id).toBe('again');
  });
  it('steps through the sources of an event', () => {
    const strikes = index.find('strikes')!;
    expect(stepSource(strikes, null, 'next')).toBe('pf');
    expect(stepSource(strikes, 'pf', 'next')).toBe('ip');
    expect(stepSource(strikes, 'ip', 'next')).toBe('ip');
  });
});
