import { describe, expect, it } from 'vitest';
import { toSources } from '../../../src/timeline/index.ts';
import {
  allBut,
  hiddenBesides,
  NONE_HIDDEN,
  toggled,
} from '../../../src/ui/state/hidden-sources.ts';
import { firstStory } from '../../support/first-story.ts';

const sources = toSources(firstStory, { dateWords: String });
const shown = (hidden: ReadonlySet<string>) =>
  sources.filter((source) => !hidden.has(source.id)).map((source) => source.code);

describe('toggled(hidden, id)', () => {
  it('switches one source and leaves the set it was given as it was', () => {
    const once = toggled(NONE_HIDDEN, 'press-tv');
    expect([...once]).toEqual(['press-tv']);
    expect(NONE_HIDDEN.size).toBe(0);
    expect(toggled(once, 'press-tv').size).toBe(0);
  });
});

describe('allBut(hidden, id, sources)', () => {
  it('leaves one, and gives all back when it is alone already', () => {
    const alone = allBut(NONE_HIDDEN, 'press-tv', sources);
    expect(shown(alone)).toEqual(['PT']);
    expect(shown(allBut(alone, 'press-tv', sources))).toHaveLength(5);
    expect(shown(allBut(alone, 'israpundit', sources))).toEqual(['IP']);
  });
});

describe('hiddenBesides(codes, sources)', () => {
  it.each([
    { name: 'no list shows all', codes: null, expected: ['AN', 'AF', 'PT', 'PF', 'IP'] },
    { name: 'a list shows those it names', codes: ['PF', 'IP'], expected: ['PF', 'IP'] },
    { name: 'an empty list shows none', codes: [], expected: [] },
    { name: 'codes that are gone are passed over', codes: ['PF', 'ZZ'], expected: ['PF'] },
    {
      name: 'a list of nothing but codes that are gone shows all',
      codes: ['ZZ'],
      expected: ['AN', 'AF', 'PT', 'PF', 'IP'],
    },
  ])('$name', ({ codes, expected }) => {
    expect(shown(hiddenBesides(codes, sources))).toEqual(expected);
  });
});
