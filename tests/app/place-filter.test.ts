import { describe, expect, it } from 'vitest';
import {
  filterParts,
  NO_PLACE_FILTER,
  parseFilter,
  placeFilterOf,
  resolveFilter,
} from '../../src/app/address/place-filter.ts';
import { datasetStore } from '../../src/timeline/index.ts';
import { NO_FILTER } from '../../src/ui/index.ts';
import { firstStory } from '../support/first-story.ts';

const parse = (text: string) => parseFilter(new URLSearchParams(text));
const named = firstStory.events.map((event) => ({
  ...event,
  people: event.id === 'chavez' ? ['Hugo Chávez'] : [],
}));
const collection = datasetStore({ ...firstStory, events: named }).collect({
  dateWords: (when) => when,
  sources: [],
});

describe('parseFilter(parts)', () => {
  it('reads every part', () => {
    expect(
      parse(
        'k=attack,visit&c=stated&p=Ada%20Byron&p=Jr.,%20Bo&o=AMIA&l=Tehran&in=1990/2005&only=corroborated,disputed',
      ),
    ).toEqual({
      kinds: ['attack', 'visit'],
      certainties: ['stated'],
      people: ['Ada Byron', 'Jr., Bo'],
      organisations: ['AMIA'],
      places: ['Tehran'],
      period: '1990/2005',
      corroboratedOnly: true,
      disputedOnly: true,
    });
  });

  it.each(['', 'k=&p=&in=&only=', 'k=,,&p=%20', 'only=nothing'])(
    'takes %j for no filter',
    (text) => {
      expect(parse(text)).toEqual(NO_PLACE_FILTER);
    },
  );
});

describe('filterParts(filter)', () => {
  it('is empty for a filter that asks for nothing, so that a plain address stays plain', () => {
    expect(filterParts(placeFilterOf(NO_FILTER))).toEqual([]);
  });
});

describe('resolveFilter(asked, collection)', () => {
  const asked = {
    ...NO_PLACE_FILTER,
    kinds: ['attack', 'eclipse'],
    people: ['HUGO CHAVEZ', 'Ada'],
  };

  it('finds names without their accents and case, and tells what no event has', () => {
    const { filter, unknown } = resolveFilter(asked, collection);
    expect([...filter.kinds]).toEqual(['attack']);
    expect([...filter.people]).toEqual(['Hugo Chávez']);
    expect(unknown).toEqual(['eclipse', 'Ada']);
  });

  it('passes over a period that is no date, and tells it', () => {
    const { filter, unknown } = resolveFilter({ ...NO_PLACE_FILTER, period: 'soon' }, collection);
    expect(filter).toEqual(NO_FILTER);
    expect(unknown).toEqual(['soon']);
  });

  it('gives back what an address tells of a filter', () => {
    const { filter } = resolveFilter(asked, collection);
    expect(resolveFilter(placeFilterOf(filter), collection)).toEqual({ filter, unknown: [] });
  });
});
