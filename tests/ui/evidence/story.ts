/** A small made-up dataset in which every kind of evidence occurs once. */
import { Dataset } from '../../../src/model/index.ts';
import { evidenceContext, evidenceOf, type Evidence } from '../../../src/ui/evidence/evidence.ts';

const SHA = 'b'.repeat(64);

const source = (id: string, code: string, publisher: string, published: string, extra = {}) => ({
  id,
  code,
  publisher,
  language: 'en',
  published,
  publishedBasis: 'manifest',
  kind: 'news',
  excerpt: 'fragment',
  textSha256: SHA,
  url: `https://${id}.example/story`,
  ...extra,
});

export const citation = (sourceId: string, when: string, extra: object = {}) => ({
  source: sourceId,
  when,
  time: { text: when, range: { start: 0, end: 4 }, rule: 'iso-date', basis: 'explicit' },
  quote: { first: 'The flood', last: 'the old mill' },
  range: { start: 0, end: 40 },
  passageSha256: SHA,
  ...extra,
});

export const event = (id: string, when: string, citations: object[], extra: object = {}) => ({
  id,
  title: 'Flood at the mill',
  when,
  certainty: 'stated',
  kind: 'disaster',
  people: [],
  organisations: [],
  places: [],
  citations,
  differences: [],
  review: 'reviewed',
  ...extra,
});

export const sources = [
  source('gazette', 'GA', 'The Gazette', '1901-05-30'),
  source('courier', 'CO', 'The Courier', '1902-01', { kind: 'opinion' }),
  source('herald', 'HE', 'The Herald', '1902-01-20', {
    kind: 'commentary',
    via: { publisher: 'The Dispatch' },
    archiveUrl: 'https://archive.example/herald',
  }),
  source('bulletin', 'BU', 'The Bulletin', '1903', { url: undefined, excerpt: 'none' }),
];

/** A checked dataset of the four sources and the events given. */
export function datasetOf(...events: object[]): Dataset {
  const json = { version: 1, title: 'The flood', language: 'en-GB', sources, events };
  return Dataset.parse(JSON.parse(JSON.stringify(json)));
}

/** The evidence of one made-up event. */
export function evidenceFor(made: object): Evidence {
  const dataset = datasetOf(made);
  return evidenceOf(dataset.events[0]!, evidenceContext(dataset));
}

export const flood = event(
  'flood',
  '1901-06-02/..',
  [
    citation('courier', '1901-06-02/..', {
      figures: [{ text: 'at least 20', value: 20, bound: 'atLeast' }],
      attribution: { who: 'Ada Mill', when: '1901', how: 'interview' },
    }),
    citation('herald', '1901-06', {
      figures: [{ text: '21 houses', value: 21, unit: 'houses', bound: 'exact' }],
      time: {
        text: 'last June',
        range: { start: 0, end: 9 },
        rule: 'last-month',
        basis: 'relative',
        anchor: '1902-01-20',
      },
    }),
  ],
  {
    differences: [
      {
        about: 'number',
        label: 'Houses lost',
        values: [
          { source: 'courier', text: 'at least 20', value: 20 },
          { source: 'herald', text: '21 houses', value: 21 },
        ],
      },
    ],
  },
);
