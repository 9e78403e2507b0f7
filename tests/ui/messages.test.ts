import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/index.ts';
import { emptyEnglish } from '../../src/ui/empty-messages.ts';
import { english } from '../../src/ui/messages.ts';
import { datasetStore } from '../../src/timeline/index.ts';
import { standfirstFacts } from '../../src/ui/state/standfirst.ts';
import { troubleEnglish } from '../../src/ui/trouble-messages.ts';
import { firstStory, manyEvents } from '../support/first-story.ts';

const factsOf = (dataset: Dataset) =>
  standfirstFacts(datasetStore(dataset).facts(), english, dataset.language);

describe('the sentences under the title', () => {
  it('are those of the design, derived from the data', () => {
    const facts = factsOf(firstStory);
    expect(english.standfirst(facts)).toBe(
      '21 events, from the 1950s to November 2025. Eighteen come from a single source, three from more than one.',
    );
    expect(english.standfirstDiffer(facts)).toBe('On one, the sources give different numbers');
    expect(english.standfirstShort(facts)).toBe(
      '21 events, three reported by more than one source.',
    );
  });

  it('are written with figures when the numbers are large', () => {
    expect(english.standfirst(factsOf(manyEvents(2000)))).toMatch(
      /^2,000 events, from 1825 to .* 1,777 come from a single source, 223 from more than one\.$/,
    );
  });

  it.each([
    [
      { fromOneSource: 0, fromSeveral: 2, events: 2 },
      '2 events, in 2005. Each is reported by more than one source.',
    ],
    [
      { fromOneSource: 1, fromSeveral: 0, events: 1 },
      '1 event, in 2005. It comes from a single source.',
    ],
    [
      { fromOneSource: 1, fromSeveral: 1, events: 2 },
      '2 events, in 2005. One comes from a single source, one from more than one.',
    ],
    [
      { fromOneSource: 21, fromSeveral: 12, events: 33 },
      '33 events, in 2005. Twenty-one come from a single source, 12 from more than one.',
    ],
    [{ fromOneSource: 0, fromSeveral: 0, events: 0 }, 'No events.'],
  ])('say %o', (counts, sentence) => {
    const facts = { span: 'in 2005', differing: 0, differIn: null, ...counts };
    expect(english.standfirst(facts)).toBe(sentence);
  });

  it('name no one thing when the sources differ in several', () => {
    const facts = factsOf(firstStory);
    expect(english.standfirstDiffer({ ...facts, differing: 3, differIn: null })).toBe(
      'On three, the sources differ',
    );
    expect(english.standfirstDiffer({ ...facts, differing: 0 })).toBe('');
  });

  it('hold for an empty dataset', () => {
    const facts = factsOf({ ...firstStory, events: [] });
    expect(english.standfirst(facts)).toBe('No events.');
  });
});

describe('other sentences', () => {
  it('count in the singular and the plural', () => {
    expect(english.reportedBy(1, 1)).toBe('Reported by 1 of 1 source');
    expect(english.reportedBy(2, 5)).toBe('Reported by 2 of 5 sources');
    expect(troubleEnglish.problems(1)).toBe('One entry in the data file has a problem:');
    expect(troubleEnglish.problems(2)).toBe('Two entries in the data file have problems:');
    expect(troubleEnglish.someShown(19, 21)).toBe('19 of 21 events can be shown');
  });

  it('say who reports nothing, and when', () => {
    expect(emptyEnglish.reportNothing(['American Faith', 'Israpundit'], '1960', '2004')).toBe(
      'American Faith and Israpundit report nothing between 1960 and 2004.',
    );
    expect(emptyEnglish.reportNothing(['Press TV'], '1960', '2004')).toBe(
      'Press TV reports nothing between 1960 and 2004.',
    );
  });

  it('describe what a mark says to the eye', () => {
    expect(english.describeEvent({ form: 'open-end', reported: 2, of: 5, disputed: true })).toBe(
      'no end given; reported by 2 of 5 sources, which differ',
    );
    expect(english.describeEvent({ form: 'day', reported: 1, of: 5, disputed: false })).toBe(
      'reported by 1 of 5 sources',
    );
  });
});
