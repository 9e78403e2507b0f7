import { describe, expect, it } from 'vitest';
import { factsOf, parseDataset, sourcesOf } from '../../src/model/index.ts';
import { citationJson, datasetJson, eventJson, sourceJson } from './builders.ts';

const sources = [
  sourceJson({ published: '2026' }),
  sourceJson({ id: 'herald', code: 'HE', published: '2026' }),
];
const herald = citationJson({ source: 'herald' });

function factsOfDates(...dates: string[]) {
  const events = dates.map((when, i) => eventJson({ id: `e${i}`, when }));
  return factsOf(parseDataset(datasetJson({ events })).dataset);
}

describe('factsOf(dataset)', () => {
  it('counts events by how many sources report them, and those told differently', () => {
    const difference = {
      about: 'number',
      label: 'cracks',
      values: [
        { source: 'herald', text: '12', value: 12 },
        { source: 'harbour-post', text: '14' },
      ],
    };
    const events = [
      eventJson({ id: 'a' }),
      eventJson({ id: 'b', citations: [citationJson(), citationJson()] }),
      eventJson({ id: 'c', citations: [citationJson(), herald], differences: [difference] }),
    ];
    const { dataset, problems } = parseDataset(datasetJson({ sources, events }));
    expect(problems).toEqual([]);
    expect(factsOf(dataset)).toMatchObject({
      events: 3,
      sources: 2,
      fromOneSource: 2,
      fromSeveralSources: 1,
      disputed: 1,
    });
    expect(sourcesOf(dataset.events[2]!)).toEqual(['harbour-post', 'herald']);
  });

  it.each([
    [['2005', '195X', '2025-08/2025-11'], '195X', '2025-11'],
    [['2019-03~', '2019'], '2019', '2019'],
    [['1999/..', '2005-06'], '1999', '2005-06'],
    [['../1979', '/195X'], '195X', '1979'],
    [['2020-12-31', '2020-12'], '2020-12', '2020-12'],
    [['2020-12', '2020-12-31'], '2020-12', '2020-12'],
  ])('of %j are: from %s to %s', (dates, earliest, latest) => {
    expect(factsOfDates(...dates)).toMatchObject({ earliest, latest });
  });

  it('has no dates for no events', () => {
    expect(factsOfDates()).toMatchObject({ events: 0, earliest: null, latest: null });
  });
});
