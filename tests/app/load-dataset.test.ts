import { describe, expect, it } from 'vitest';
import { dataFile } from '../../src/app/load/data-file.ts';
import { loadDataset, loadIndex } from '../../src/app/load/load-dataset.ts';
import { firstStoryJson } from '../support/first-story.ts';

const answer =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
    );

describe('the file a page opens', () => {
  const base = 'https://example.org/stories/index.html';

  it.each([
    ['', 'data/events.json'],
    ['?data=', 'data/events.json'],
    ['?data=data/samples.json', 'data/samples.json'],
    ['?other=1&data=data%2Fsamples.json', 'data/samples.json'],
  ])('%s opens %s', (search, file) => {
    expect(dataFile(search, base)).toBe(file);
  });

  it.each([
    'https://elsewhere.org/events.json',
    '//elsewhere.org/events.json',
    '/events.json',
    '\\\\elsewhere.org/events.json',
    '../other/events.json',
    'data/../../other/events.json',
    'javascript:alert(1).json',
    'data:application/json,{}.json',
    'data/events.json?x=1',
    'data/events.txt',
  ])('does not open %s', (file) => {
    expect(dataFile(`?data=${encodeURIComponent(file)}`, base)).toBeNull();
  });
});

describe('loadDataset(file, fetch)', () => {
  it('gives the dataset with nothing left out', async () => {
    const result = await loadDataset('data/events.json', answer(firstStoryJson));
    expect(result).toMatchObject({ ok: true, total: 21, problems: [] });
  });

  it('leaves out events with faults, and counts them', async () => {
    const events = firstStoryJson.events.map((event, i) =>
      i === 13 ? { ...event, when: '2025-13-05' } : i === 16 ? { ...event, citations: [] } : event,
    );
    const result = await loadDataset('data/events.json', answer({ ...firstStoryJson, events }));
    expect(result).toMatchObject({ ok: true, total: 21 });
    if (!result.ok) return;
    expect(result.dataset.events).toHaveLength(19);
    expect(result.problems.map((problem) => problem.event)).toEqual([14, 17]);
  });

  it.each([
    ['noFile', answer('', 404)],
    ['noConnection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['notJson', answer('{"version":')],
    ['notDataset', answer({ version: 1 })],
    ['notDataset', answer({ ...firstStoryJson, version: 99 })],
    ['notDataset', answer('null')],
  ] as const)('says %s instead of failing', async (reason, fetch) => {
    const result = await loadDataset('data/events.json', fetch);
    expect(result).toMatchObject({ ok: false, failure: { reason, file: 'data/events.json' } });
  });
});

it('tells the way out when the header is at fault', async () => {
  const result = await loadDataset('a.json', answer({ ...firstStoryJson, title: '' }));
  expect(result).toMatchObject({
    ok: false,
    failure: { detail: expect.stringContaining('title') as string },
  });
});

describe('loadIndex(fetch)', () => {
  const entry = { file: 'data/samples.json', title: 'Three short articles' };

  it('lists what the server offers', async () => {
    expect(await loadIndex(answer([entry]))).toEqual([entry]);
  });

  it.each([
    ['no file', answer('', 404)],
    ['no JSON', answer('<!doctype html>')],
    ['no list', answer({ file: 'data/a.json' })],
    ['no entries', answer([{ file: 1 }, null, { title: 'x' }])],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('lists nothing when there is %s', async (_, fetch) => {
    expect(await loadIndex(fetch)).toEqual([]);
  });
});
