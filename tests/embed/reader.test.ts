import { beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../src/embed/hand/presses.ts';
import { Reader } from '../../src/embed/reader.ts';
import { Traveller } from '../../src/embed/hand/travel.ts';
import { firstStory } from '../support/first-story.ts';

let reader: Reader;
let traveller: Traveller;
const onchange = vi.fn();
beforeEach(() => {
  // A reader who wants no motion: every flight is a jump.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  reader = new Reader({
    dataset: firstStory,
    direction: 'ltr',
    measureText: (text, { size }) => text.length * size * 0.5,
    onchange,
  });
  traveller = new Traveller(reader);
  onchange.mockClear();
});
const does = (what: string, ...ids: (string | number)[]) => {
  press(traveller, { what, ids });
};

describe('what a press does', () => {
  it('opens an event, and tells that something has changed', () => {
    does('event', 'strikes');
    expect(reader.selected?.id).toBe('strikes');
    expect(onchange).toHaveBeenCalled();
  });

  it('opens nothing for an id that is not in the data', () => {
    does('event', 'nobody');
    expect(reader.selectedId).toBeNull();
  });

  it('lists the events of a bundle, keeps the list behind an event of it, and closes both', () => {
    does('bundle', 'amia', 'embassy-bombing');
    does('event', 'amia');
    expect(reader.bundle).toEqual(['amia', 'embassy-bombing']);
    does('back');
    expect(reader.selectedId).toBeNull();
    expect(reader.bundle).toHaveLength(2);
    does('close');
    expect(reader.bundle).toEqual([]);
    expect(reader.focusWanted).toBe('amia');
  });

  it('forgets the list when another event is opened', () => {
    does('bundle', 'amia', 'embassy-bombing');
    does('event', 'strikes');
    expect(reader.bundle).toEqual([]);
  });

  it('switches a source off and on, and with Alt shows it alone', () => {
    const all = reader.index.size;
    const [first] = reader.sources;
    does('source', first!.id);
    expect(reader.index.size).toBeLessThan(all);
    does('source', first!.id);
    expect(reader.index.size).toBe(all);
    press(traveller, { what: 'source', ids: [first!.id] }, true);
    expect(reader.index.slice().every((d) => d.sourceIds.includes(first!.id))).toBe(true);
  });

  it('zooms in, to a period, and back to the whole span', () => {
    does('zoom-in');
    expect(reader.atHome).toBe(false);
    does('period', Date.UTC(1990, 0), Date.UTC(2000, 0));
    expect(reader.viewport).toEqual([Date.UTC(1990, 0), Date.UTC(2000, 0)]);
    does('whole');
    expect(reader.atHome).toBe(true);
  });

  it('brings the next event into view when a press steps to it', () => {
    does('period', Date.UTC(1990, 0), Date.UTC(2000, 0));
    does('step', 'strikes');
    const [start, end] = reader.viewport;
    const { anchorMs } = reader.itemsOf(['strikes'])[0]!;
    expect(start).toBeLessThan(anchorMs);
    expect(end).toBeGreaterThan(anchorMs);
  });
});

describe('where nobody may zoom', () => {
  beforeEach(() => {
    reader = new Reader({
      dataset: firstStory,
      direction: 'ltr',
      measureText: (text, { size }) => text.length * size * 0.5,
      zooms: false,
      onchange,
    });
    traveller = new Traveller(reader);
  });

  it.each([
    ['zoom-in', []],
    ['zoom-out', []],
    ['whole', []],
    ['period', [0, 86_400_000]],
  ])('%s does nothing', (what, ids) => {
    does(what, ...ids);
    expect(reader.viewport).toEqual(reader.home);
  });

  it('a bundle opens as a list', () => {
    does('reveal', 'amia', 'embassy-bombing');
    expect(reader.bundle).toEqual(['amia', 'embassy-bombing']);
  });

  it('gestures move nothing', () => {
    traveller.zoom(2, 0);
    traveller.pan(1e9);
    expect(reader.viewport).toEqual(reader.home);
  });
});
