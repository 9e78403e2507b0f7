import { describe, expect, it } from 'vitest';
import { DatasetError, parseDataset } from '../../src/model/index.ts';
import { citationJson, datasetJson, eventJson, sourceJson } from './builders.ts';

/** The one problem that parsing a dataset with this event after a good one gives. */
function problemOf(event: unknown) {
  const good = eventJson({ id: 'good' });
  const { dataset, problems } = parseDataset(datasetJson({ events: [good, event] }));
  expect(dataset.events.map(({ id }) => id)).toEqual(['good']);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.event).toBe(2);
  return problems[0]!;
}

const oneLine = (field: string) => `${field} must be one line without control characters.`;

describe('parseDataset(json)', () => {
  it('gives a good dataset back as it is, with no problem', () => {
    const json = datasetJson();
    const { dataset, problems } = parseDataset(json);
    expect(dataset).toEqual(json);
    expect(problems).toEqual([]);
  });

  it.each([
    [
      'a month that does not exist',
      { when: '2025-13-05' },
      'when',
      'The date 2025-13-05 has no such month.',
    ],
    ['no citation', { citations: [] }, 'citations', 'No citation. Every event needs at least one.'],
    ['a missing field', { title: undefined }, 'title', 'title is missing.'],
    ['a field of another type', { people: 'Ann' }, 'people', 'people must be a list, not "Ann".'],
    [
      'a kind that is none',
      { certainty: 'sure' },
      'certainty',
      'certainty must be one of stated, inferred or guessed, not "sure".',
    ],
    [
      'a misspelt field',
      { sumary: 'x' },
      '',
      /^The event has an unknown field "sumary"\. Did you mean "summary"\? Known fields: id, title/,
    ],
    ['a long title', { title: 'x'.repeat(121) }, 'title', 'title is longer than 120 characters.'],
    [
      'a title of 100 kB',
      { title: 'x'.repeat(100_000) },
      'title',
      'title is longer than 1,000 characters.',
    ],
    [
      'a long short title',
      { short: 'x'.repeat(39) },
      'short',
      'short is longer than 38 characters.',
    ],
    ['half a character', { title: 'a \ud83d b' }, 'title', oneLine('title')],
    ['a line break', { title: 'a\nb' }, 'title', oneLine('title')],
    ['a bidi override', { summary: 'a \u202e b' }, 'summary', oneLine('summary')],
    ['an id for no link', { id: 'A b' }, 'id', 'id must be of a-z, 0-9 and single hyphens.'],
    [
      'a range that ends before it starts',
      { citations: [citationJson({ range: { start: 9, end: 3 } })] },
      'citations[0].range',
      'citations[0].range must end after it starts.',
    ],
    [
      'a range of nothing',
      { citations: [citationJson({ range: { start: 3, end: 3 } })] },
      'citations[0].range',
      'citations[0].range must end after it starts.',
    ],
    [
      'a negative place',
      { citations: [citationJson({ range: { start: -1, end: 3 } })] },
      'citations[0].range.start',
      'citations[0].range.start must not be negative.',
    ],
    [
      'a place between characters',
      { citations: [citationJson({ range: { start: 0.5, end: 3 } })] },
      'citations[0].range.start',
      'citations[0].range.start must be a whole number, not 0.5.',
    ],
    [
      'a hash that is none',
      { citations: [citationJson({ passageSha256: 'x' })] },
      'citations[0].passageSha256',
      'citations[0].passageSha256 must be a SHA-256 in lower-case hex.',
    ],
    [
      'an unknown source',
      { citations: [citationJson({ source: 'nobody' })] },
      'citations[0].source',
      'The source nobody is not among the sources of the dataset.',
    ],
    [
      'a date after its source',
      { citations: [citationJson({ when: '2024-06' })] },
      'citations[0].when',
      "The citation's date 2024-06 is later than its source, published 2024-05-14.",
    ],
    [
      'a difference of one',
      { differences: [{ about: 'number', label: 'x', values: [] }] },
      'differences[0].values',
      'differences[0].values needs at least two sources.',
    ],
    [
      'a difference in no value',
      {
        differences: [
          {
            about: 'number',
            label: 'x',
            values: [
              { source: 'harbour-post', text: '1', value: {} },
              { source: 'harbour-post', text: '2' },
            ],
          },
        ],
      },
      'differences[0].values[0].value',
      'differences[0].values[0].value has a value that is of no kind allowed here: an object.',
    ],
    [
      'a place beyond every text',
      { citations: [citationJson({ range: { start: 0, end: 1e20 } })] },
      'citations[0].range.end',
      'citations[0].range.end is not what is allowed here.',
    ],
    [
      'a difference that nobody told',
      {
        differences: [
          {
            about: 'number',
            label: 'x',
            values: [
              { source: 'nobody', text: '1' },
              { source: 'harbour-post', text: '2' },
            ],
          },
        ],
      },
      'differences[0].values[0].source',
      'The source nobody is not among the sources of the dataset.',
    ],
  ])('leaves an event with %s out and says so', (_, fields, path, message) => {
    const problem = problemOf(eventJson(fields));
    expect(problem.path).toBe(path);
    expect(problem.message).toMatch(message);
    if (typeof message === 'string') expect(problem.message).toBe(message);
  });

  it('leaves out a second event of one id, and names the first', () => {
    expect(problemOf(eventJson({ id: 'good' }))).toMatchObject({
      id: 'good',
      message: 'The id good is also that of event 1.',
    });
  });

  it('tells up to three faults of one event, and counts the rest', () => {
    expect(problemOf({ id: 'x' }).message).toBe(
      'title is missing. when is missing. certainty is missing. And 7 more.',
    );
  });

  it.each([
    [null, 'The event must be an object, not null.'],
    [7, 'The event must be an object, not 7.'],
    [[], 'The event must be an object, not a list.'],
  ])('leaves out an event that is %j', (event, message) => {
    expect(problemOf(event).message).toBe(message);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'takes the key %s for the unknown field it is',
    (key) => {
      const json = JSON.stringify(eventJson()).replace('{', `{"${key}":{"polluted":true},`);
      expect(problemOf(JSON.parse(json)).message).toContain(`unknown field "${key}"`);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it('keeps a hostile field name short and harmless in its message', () => {
    const problem = problemOf(eventJson({ [`\u202e${'x'.repeat(5000)}`]: 1 }));
    expect(problem.message.length).toBeLessThan(300);
    expect(problem.message).toContain('unknown field "\\u202exxx');
  });

  it('grants a source of vague date the benefit of the doubt', () => {
    const sources = [sourceJson({ published: '2024-05-14~' })];
    const onNextDay = eventJson({ citations: [citationJson({ when: '2024-05-15' })] });
    expect(parseDataset(datasetJson({ sources, events: [onNextDay] })).problems).toEqual([]);
  });

  it('reports a code that two sources share, and leaves nothing out for it', () => {
    const sources = [sourceJson(), sourceJson({ id: 'herald', publisher: 'Herald' })];
    const { dataset, problems } = parseDataset(datasetJson({ sources }));
    expect(dataset.events).toHaveLength(1);
    expect(problems).toEqual([
      { path: 'sources[1].code', message: 'The code HP stands for Harbour Post and for Herald.' },
    ]);
  });
});

describe('parseDataset stops with a DatasetError at', () => {
  it.each<[string, unknown, string]>([
    ['what is no object', 'events', 'The dataset must be an object, not "events".'],
    ['nothing', null, 'The dataset must be an object, not null.'],
    ['no version', datasetJson({ version: undefined }), 'version is missing.'],
    ['a version in quotes', datasetJson({ version: '1' }), 'version must be 1, not "1".'],
    [
      'a later version',
      datasetJson({ version: 2 }),
      'This Datelines reads data of version 1, not of version 2. A newer Datelines is needed.',
    ],
    ['no list of events', datasetJson({ events: {} }), 'events must be a list, not an object.'],
    [
      'an unknown field',
      datasetJson({ evnts: [] }),
      'The dataset has an unknown field "evnts". Did you mean "events"?',
    ],
    [
      'no language',
      datasetJson({ language: 'English, British' }),
      'language must be a BCP 47 language tag, e.g. en or en-GB.',
    ],
    [
      'a bad source',
      datasetJson({ sources: [sourceJson({ published: '2024-02-30' })] }),
      'sources[0].published: The date 2024-02-30 has no such day.',
    ],
    [
      'a script for an address',
      datasetJson({ sources: [sourceJson({ url: 'javascript:alert(1)' })] }),
      'sources[0].url must be an http or https address.',
    ],
    [
      'an address with a space',
      datasetJson({ sources: [sourceJson({ url: 'https://a.example/ b' })] }),
      'sources[0].url must be an http or https address.',
    ],
    [
      'a long code',
      datasetJson({ sources: [sourceJson({ code: 'HARB' })] }),
      'sources[0].code must be two or three letters or digits.',
    ],
    [
      'two sources of one id',
      datasetJson({ sources: [sourceJson(), sourceJson()] }),
      'sources[1].id: Two sources have the id harbour-post.',
    ],
  ])('%s', (_, json, message) => {
    expect(() => parseDataset(json)).toThrow(DatasetError);
    expect(() => parseDataset(json)).toThrow(message);
  });

  it('and counts the problems that its message does not tell', () => {
    expect(() => parseDataset(datasetJson({ title: 7 }))).toThrow(
      'title must be text, not 7. Correct the file',
    );
    expect(() => parseDataset(datasetJson({ title: 7, events: 7 }))).toThrow(
      'title must be text, not 7. (and 1 more) Correct the file',
    );
  });

  it('and names a way out', () => {
    expect(() => parseDataset({})).toThrow('Correct the file, or write it again');
  });

  it('and lists every problem', () => {
    try {
      parseDataset({});
      expect.unreachable();
    } catch (error) {
      expect((error as DatasetError).problems.map(({ path }) => path)).toEqual([
        'version',
        'title',
        'language',
        'sources',
        'events',
      ]);
    }
  });
});
