import { describe, expect, it } from 'vitest';
import { DataFileError, parseCuration } from '../../src/model/index.ts';
import { HASH } from './builders.ts';

const parse = (json: unknown) => parseCuration(JSON.stringify(json), 'data/curation.json');
const ref = (start: number, source = 'post') => ({
  source,
  range: { start, end: start + 9 },
  passageSha256: HASH,
});
const decided = (...decisions: unknown[]) => ({ version: 1, decisions });

describe('parseCuration(text, path)', () => {
  it('takes changes to an event, a merge and a split, and gives them back in order', () => {
    const curation = {
      version: 1,
      dataset: { title: 'The bridge' },
      decisions: [
        {
          event: [ref(0)],
          id: 'bridge',
          title: 'Bridge closed',
          short: 'Closed',
          summary: 'It closed.',
          kind: 'disaster',
          when: '2024-05',
          certainty: 'stated',
          people: ['Ann Bo'],
          organisations: [],
          places: ['Norrby'],
          citedWhen: '2024-05',
          attribution: { who: 'Ann Bo', how: 'said' },
          note: 'Neutral words.',
        },
        { event: [ref(20)], reject: 'A headline of another story.' },
        { event: [ref(40)], attribution: null },
        { merge: [ref(60), ref(0, 'herald')], note: 'One closing.' },
        { split: [[ref(80)], [ref(100), ref(20, 'herald')]] },
      ],
    };
    expect(parse(curation)).toEqual(curation);
  });

  it.each<[string, unknown, string]>([
    ['another version', { version: 2, decisions: [] }, 'version must be 1, not 2.'],
    ['no decisions', { version: 1 }, 'decisions is missing.'],
    ['a decision of no kind', decided({ title: 'x' }), 'decision 1: event is missing.'],
    [
      'a decision that is none',
      decided('x'),
      'decision 1: The decision must be an object, not "x".',
    ],
    [
      'a misspelt field',
      decided({ event: [ref(0)], tilte: 'x' }),
      'decision 1: The decision has an unknown field "tilte". Did you mean "title"?',
    ],
    [
      'an event named by nothing',
      decided({ event: [] }),
      'decision 1: event needs at least one citation to name the event by.',
    ],
    [
      'a place without a hash',
      decided({ event: [{ ...ref(0), passageSha256: undefined }] }),
      'decision 1: event[0].passageSha256 is missing.',
    ],
    [
      'a merge of one',
      decided({ merge: [ref(0)] }),
      'decision 1: merge needs at least two citations.',
    ],
    [
      'a split into one',
      decided({ split: [[ref(0), ref(20)]] }),
      'decision 1: split needs at least two groups of citations.',
    ],
    [
      'a split into nothing',
      decided({ split: [[ref(0)], []] }),
      'decision 1: split[1] needs at least one citation.',
    ],
    [
      'a merge that is also an edit',
      decided({ merge: [ref(0), ref(20)], title: 'x' }),
      'decision 1: The decision has an unknown field "title". Known fields: merge, note.',
    ],
    [
      'a day that does not exist',
      decided({ event: [ref(0)], when: '2024-02-30' }),
      'decision 1: The date 2024-02-30 has no such day.',
    ],
    [
      'a long short title',
      decided({ event: [ref(0)] }, { event: [ref(0)], short: 'x'.repeat(39) }),
      'decision 2: short is longer than 38 characters.',
    ],
  ])('refuses %s', (_, json, message) => {
    expect(() => parse(json)).toThrow(DataFileError);
    expect(() => parse(json)).toThrow(`data/curation.json: ${message}`);
  });

  it('refuses what is not JSON, with line and column', () => {
    expect(() => parseCuration('{', 'c.json')).toThrow('c.json: line 1, column 2: not JSON');
  });
});
