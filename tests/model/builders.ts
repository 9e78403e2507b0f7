/** A small valid dataset to break, as plain JSON. */

export const HASH = '0'.repeat(64);

export function sourceJson(fields: object = {}) {
  return {
    id: 'harbour-post',
    code: 'HP',
    publisher: 'Harbour Post',
    language: 'en',
    published: '2024-05-14',
    publishedBasis: 'metadata',
    kind: 'news',
    excerpt: 'sentence',
    textSha256: HASH,
    ...fields,
  };
}

export function citationJson(fields: object = {}) {
  return {
    source: 'harbour-post',
    when: '2024-05',
    time: { text: 'in May', range: { start: 3, end: 9 }, rule: 'month', basis: 'relative' },
    quote: { first: 'The bridge shut' },
    range: { start: 0, end: 40 },
    passageSha256: HASH,
    ...fields,
  };
}

export function eventJson(fields: object = {}) {
  return {
    id: 'bridge-closed',
    title: 'Engineers close the bridge',
    when: '2024-05',
    certainty: 'stated',
    kind: 'disaster',
    people: [],
    organisations: [],
    places: [],
    citations: [citationJson()],
    differences: [],
    review: 'extracted',
    ...fields,
  };
}

export function datasetJson(fields: object = {}) {
  return {
    version: 1,
    title: 'The bridge at Norrby',
    language: 'en-GB',
    sources: [sourceJson()],
    events: [eventJson()],
    ...fields,
  };
}
