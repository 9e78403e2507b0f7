import { describe, expect, it } from 'vitest';
import { chartAcross } from '../../../src/embed/draw/across.ts';
import { Reader } from '../../../src/embed/reader.ts';
import { firstStory } from '../../support/first-story.ts';

/** The list on the chart, as a reader sees it after `change`. */
function listAfter(change: (reader: Reader) => void): Element | null {
  const reader = new Reader({
    dataset: firstStory,
    measureText: (text, { size }) => text.length * size * 0.5,
    direction: 'ltr',
    onchange: () => {},
  });
  change(reader);
  const chart = chartAcross({ mirror: undefined, crowded: undefined });
  const node = document.createElement('div');
  node.innerHTML = chart.draw(reader, { width: 960, scale: 1 }).text;
  return node.querySelector('.events');
}

describe('chartAcross(parts).draw(reader, room)', () => {
  it('gives the words of the whole span no edges, which nothing behind them asks for', () => {
    expect(listAfter(() => {})).not.toHaveAttribute('data-crossed');
  });

  it.each([
    ['part of the time is in view', ({ home: [start, end] }: Reader) => ({ viewport: [start, (start + end) / 2] as const })], // prettier-ignore
    ['the chart moves', () => ({ moving: true })],
  ])('gives words edges where %s: lines run behind them', (_, change) => {
    expect(listAfter((reader) => reader.set(change(reader)))).toHaveAttribute('data-crossed');
  });
});
