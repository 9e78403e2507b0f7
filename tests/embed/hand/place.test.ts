import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hear } from '../../../src/embed/hand/hear.ts';
import { goTo, placeOf } from '../../../src/embed/hand/place.ts';
import { Reader } from '../../../src/embed/reader.ts';
import { Traveller } from '../../../src/embed/hand/travel.ts';
import { firstStory } from '../../support/first-story.ts';

let reader: Reader;
let traveller: Traveller;
const host = { postMessage: vi.fn() };
beforeEach(() => {
  vi.useFakeTimers();
  host.postMessage.mockClear();
  // A reader who wants no motion: every flight is a jump.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  reader = new Reader({
    dataset: firstStory,
    direction: 'ltr',
    measureText: (text, { size }) => text.length * size * 0.5,
    onchange: () => {},
  });
  traveller = new Traveller(reader);
});
afterEach(() => {
  vi.useRealTimers();
});

const go = (place: unknown) => {
  hear(traveller, { type: 'datelines:go', place }, host);
};

describe('the place of an embed', () => {
  it.each(['', 'e=strikes', 't=1990-01-01/2004-12-31', 's=PF,IP', 'fold=1', 'fold=0'])(
    '%j is told as it was asked for',
    (place) => {
      goTo(traveller, `#${place}`);
      expect(placeOf(reader)).toBe(place);
    },
  );

  it('is all of its parts at once', () => {
    goTo(traveller, 'e=strikes&t=1990-01-01/2004-12-31&s=PF,IP&fold=1');
    expect(placeOf(reader)).toBe('e=strikes&t=1990-01-01/2004-12-31&s=PF,IP&fold=1');
  });

  it('is left for another one, whole', () => {
    goTo(traveller, 'e=strikes&s=PF');
    goTo(traveller, 'fold=1');
    expect(placeOf(reader)).toBe('fold=1');
  });

  it.each([
    ['an event that is gone', 'e=nobody'],
    ['a name of every object', 'e=__proto__&s=constructor'],
    ['a date that is none', 't=yesterday'],
    ['a period that ends before it begins', 't=2004/1990'],
    ['an open period', 't=1990/..'],
    ['markup', 'e=<img src=x onerror=alert(1)>&fold=<b>'],
    ['a lone surrogate', 'e=\ud800'],
    ['the secret of another tool', '?secret=aB3dE6gH9j'],
    ['a hundred thousand letters', `e=${'x'.repeat(100_000)}`],
  ])('passes over %s', (_, place) => {
    go(place);
    expect(placeOf(reader)).toBe('');
  });

  it('brings a period within the timeline', () => {
    go('t=-9999/9999');
    expect(reader.viewport).toEqual(reader.home);
    go('t=Y-270000/Y-260000');
    const [start, end] = reader.viewport;
    expect(start).toBeGreaterThanOrEqual(reader.home[0]);
    expect(end).toBeLessThanOrEqual(reader.home[1]);
  });

  it.each([[undefined], [7], [null], [{ toString: 'e=strikes' }], [['e=strikes']]])(
    'a request for the place %o is none',
    (place) => {
      go(place);
      expect(reader.selectedId).toBeNull();
    },
  );
});

describe('a host that watches', () => {
  const told = () => host.postMessage.mock.calls.map(([message]) => message as unknown);
  const place = (text: string) => ({ type: 'datelines:place', place: text });

  it('is told the place at once, and again when a change has come to rest', () => {
    hear(traveller, { type: 'datelines:watch' }, host);
    expect(told()).toEqual([place('')]);
    reader.select('strikes');
    reader.select('amia');
    expect(told()).toHaveLength(1);
    vi.runAllTimers();
    expect(told()).toEqual([place(''), place('e=amia')]);
  });

  it('is not told what changes nothing of it', () => {
    hear(traveller, { type: 'datelines:watch' }, host);
    reader.set({ hoveredId: 'amia' });
    vi.runAllTimers();
    expect(told()).toHaveLength(1);
  });

  it('is told nothing when it has not asked', () => {
    reader.select('strikes');
    vi.runAllTimers();
    expect(told()).toEqual([]);
  });
});
