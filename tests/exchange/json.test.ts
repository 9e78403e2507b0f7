import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLdOf, jsonOf } from '../../src/exchange/index.ts';
import { Dataset, parseDataset } from '../../src/model/index.ts';
import { HOSTILE, hostile, page, words } from './hostile.ts';

describe('jsonOf(dataset)', () => {
  const file = readFileSync(join(import.meta.dirname, '../../data/events.json'), 'utf8');
  const story = Dataset.parse(JSON.parse(file));

  it('is, for all events, the file that was loaded, byte for byte', () => {
    expect(jsonOf(story).text).toBe(file);
  });

  it('keeps of a part the sources that it cites, and is a dataset again', () => {
    const events = story.events.slice(0, 1);
    const { dataset, problems } = parseDataset(JSON.parse(jsonOf({ ...story, events }).text));
    expect(problems).toEqual([]);
    expect(dataset.events).toEqual(events);
    const cited = events.flatMap((event) => event.citations.map((citation) => citation.source));
    expect(new Set(dataset.sources.map((source) => source.id))).toEqual(new Set(cited));
  });
});

describe('jsonLdOf(dataset)', () => {
  const { text } = jsonLdOf(hostile, { words, page });
  const graph = (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
  const ofType = (type: string) => graph.filter((node) => node['@type'] === type);
  const HOME = 'https://example.org/timeline/';

  it('has a Dataset that cites its articles, and an Event that is the subject of each citation', () => {
    expect(ofType('Dataset')[0]).toMatchObject({
      '@id': HOME,
      citation: [{ '@id': `${HOME}#source-a` }, { '@id': `${HOME}#source-b` }],
    });
    expect(ofType('NewsArticle')).toHaveLength(1);
    expect(ofType('OpinionNewsArticle')).toHaveLength(1);
    expect(ofType('Event')).toHaveLength(HOSTILE.length);
    expect(ofType('Event')[0]).toMatchObject({
      startDate: '2025-06-01',
      subjectOf: [
        { '@type': 'Quotation', isPartOf: { '@id': `${HOME}#source-a` } },
        { '@type': 'Quotation', isPartOf: { '@id': `${HOME}#source-b` } },
      ],
    });
  });

  it('gives dates as far as they go, and no end that nobody gives', () => {
    const dates = ofType('Event').map(({ startDate, endDate }) => [startDate, endDate]);
    expect(dates.slice(0, 6)).toEqual([
      ['2025-06-01', undefined],
      ['2019-03', undefined],
      ['1950', '1959'],
      ['1999', undefined],
      ['2019-03', undefined],
      ['2025-06-13', '2025-06-24'],
    ]);
    expect(ofType('Event')[4]).toMatchObject({
      description: expect.stringMatching(/^about Mar 2019/) as string,
      identifier: { propertyID: 'EDTF', value: '2019-03~' },
    });
  });

  it('judges no claim, and closes no script', () => {
    expect(text).not.toContain('ClaimReview');
    expect(text).not.toContain('<');
    expect(text).not.toMatch(/[\u2028\u202e]/);
  });
});
