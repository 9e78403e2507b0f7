import { describe, expect, it } from 'vitest';
import { partOf, silentSources } from '../../../src/app/embedding/part-of.ts';
import { dataset, event, source } from '../../timeline/support/story.ts';

const STORY = dataset(
  [source('a', 'Alpha', 'AA', '2025'), source('b', 'Beta', 'BB', '2025')],
  [
    event({ id: 'one', when: '1999', title: 'One', by: ['a'] }),
    event({ id: 'two', when: '2001', title: 'Two', by: ['a', 'b'] }),
  ],
);
const recordOf = (id: string) => STORY.events.find((event) => event.id === id) ?? null;

describe('partOf(dataset, ids, recordOf)', () => {
  it('has these events, each once, and all sources, so that these keep their shapes', () => {
    const part = partOf(STORY, ['two', 'gone', 'two'], recordOf);
    expect(part.events.map(({ id }) => id)).toEqual(['two']);
    expect(part.sources).toBe(STORY.sources);
  });
});

describe('silentSources(dataset)', () => {
  it.each([
    [['one'], ['b']],
    [['one', 'two'], []],
    [[], ['a', 'b']],
  ])('of %j are %j', (ids, silent) => {
    expect([...silentSources(partOf(STORY, ids, recordOf))]).toEqual(silent);
  });
});
