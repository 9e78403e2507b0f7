import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main as extract } from '../../scripts/extract-events.ts';
import { main as validate } from '../../scripts/validate-events.ts';
import type { Dataset } from '../../src/model/index.ts';
import { folderOf, run } from './support.ts';

const MOLE =
  'A storm destroyed the mole of Varnsund on 3 May 1911.\n\nThe council signed a contract with a builder in June 1912. ' +
  'Queen Sofia visited the new harbour on 8 August 1913.\n';
const NEWS =
  'Sailors occupied the harbour office in Varnsund on Sunday. The mayor resigned on 2 June 2025.\n';
const SOURCES = [
  { id: 'mole', file: 'mole.txt', published: '1920', language: 'en', excerpt: 'sentence' },
  { id: 'news', file: 'news.txt', published: '2025-06-04', language: 'en' },
];

let folder: string;
let dataset: string;

const check = (...flags: string[]) =>
  run(validate, dataset, '--articles', path.join(folder, 'in'), ...flags);
const change = (name: string, edit: (text: string) => string) => {
  const file = path.join(folder, name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
};
const read = () => JSON.parse(readFileSync(dataset, 'utf8')) as Dataset;
const eventOf = (words: RegExp) => read().events.find(({ title }) => words.test(title));

beforeEach(async () => {
  folder = folderOf({
    'in/mole.txt': MOLE,
    'in/news.txt': NEWS,
    'in/sources.json': JSON.stringify(SOURCES),
  });
  dataset = path.join(folder, 'events.json');
  const { code, said } = await run(extract, path.join(folder, 'in'), '--out', dataset);
  expect(said).toMatch(/5 events with 5 citations from 2 articles/);
  expect(code).toBe(0);
});

describe('npm run validate', () => {
  it('proves every citation of a dataset just extracted', async () => {
    const { code, said } = await check();
    expect(said).toBe(`${dataset}: 5 events of 2 sources; 5 of 5 citations proved`);
    expect(code).toBe(0);
  });

  it('names source, event and citation when one character of an article has changed', async () => {
    change('in/mole.txt', (text) => text.replace('the mole of', 'the pole of'));
    const { code, said } = await check();
    const storm = eventOf(/storm/i)?.id ?? '?';
    expect(said.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(/^✗ source mole: the text of .*mole\.txt is not the one cited from$/),
      `✗ event ${storm}, citation 1 (mole, characters 0 to 52): the words there are no longer those cited`,
    ]);
    expect(said).toMatch(/4 of 5 citations proved; 2 things do not hold$/);
    expect(code).toBe(1);
  });

  it('says where a passage has moved when words were put in before it', async () => {
    change('in/mole.txt', (text) => text.replace('in June 1912', 'in  June 1912'));
    const { said } = await check();
    expect(said).toMatch(
      /citation 1 \(mole, characters \d+ to \d+\): its passage has moved to \d+ to \d+; extract again/,
    );
  });

  it('says which dates no longer follow when a publication date is taken from the manifest', async () => {
    change('in/sources.json', (text) => text.replace('"published":"2025-06-04",', ''));
    const { code, said } = await check();
    const office = eventOf(/sailors/i)?.id ?? '?';
    expect(said).toMatch(
      /✗ source news: the dataset has it published 2025-06-04; nothing says when it was/,
    );
    expect(said).toMatch(
      new RegExp(
        `✗ event ${office}, citation 1 \\(news, characters 0 to 57\\): no date follows from its words any more \\(it was 2025-06-01`,
      ),
    );
    expect(said).toMatch(/things do not hold$/);
    expect(code).toBe(1);
  });

  it('says which dates are others when the publication date is another', async () => {
    change('in/sources.json', (text) => text.replace('2025-06-04', '2025-06-12'));
    const { said } = await check();
    expect(said).toMatch(/2025-06-01 by \S+ no longer follows; now 2025-06-08 by/);
  });

  it.each<[string, (data: Dataset) => unknown, RegExp]>([
    [
      'a date made finer by hand',
      (d) => edit(d, /contract/i, (c) => ({ ...c, when: '1912-06-01' })),
      /1912-06-01 by .* no longer follows; now 1912-06 by/,
    ],
    [
      'a quotation changed by hand',
      (d) =>
        edit(d, /queen/i, (c) => ({
          ...c,
          quote: { exact: 'Queen Sofia visited the old harbour.' },
        })),
      /its quotation does not name one passage/,
    ],
    [
      'a quotation of another passage',
      (d) =>
        edit(d, /queen/i, (c) => ({ ...c, quote: { exact: 'The council signed a contract' } })),
      /its quotation names the passage 55 to/,
    ],
    [
      'a quotation longer than the source allows',
      (d) => ({
        ...d,
        sources: d.sources.map((s) => ({ ...s, excerpt: 'fragment' })),
        events: edit(d, /queen/i, (c) => ({
          ...c,
          quote: {
            exact: 'The council signed a contract with a builder in June 1912. Queen Sofia',
          },
        })).events,
      }),
      /quotes more than the 12 words that "fragment" allows/,
    ],
    [
      'a rule renamed by hand',
      (d) => edit(d, /queen/i, (c) => ({ ...c, time: { ...c.time, rule: 'made-up' } })),
      /1913-08-08 by made-up no longer follows/,
    ],
    [
      'time words that stand elsewhere',
      (d) => edit(d, /queen/i, (c) => ({ ...c, time: { ...c.time, text: '9 August 1913' } })),
      /"9 August 1913" does not stand at/,
    ],
  ])('finds %s', async (_, tamper, message) => {
    writeFileSync(dataset, JSON.stringify(tamper(read())));
    const { code, said } = await check();
    expect(said).toMatch(message);
    expect(code).toBe(1);
  });

  it('finds an event dated finer than its citations', async () => {
    const { events, ...rest } = read();
    const finer = events.map((event) =>
      /contract/i.test(event.title) ? { ...event, when: '1912-06-01' } : event,
    );
    writeFileSync(dataset, JSON.stringify({ ...rest, events: finer }));
    expect((await check()).said).toMatch(
      /its date 1912-06-01 is finer than any of its citations allows/,
    );
  });

  it('proves what it can where a text is missing, and says what it could not', async () => {
    renameSync(path.join(folder, 'in', 'mole.txt'), path.join(folder, 'mole.txt'));
    const { code, said } = await check();
    expect(said).toMatch(
      /\? source mole: its text is not there, so its 3 citations \(hashes, quotations, dates\) are not proved/,
    );
    expect(said).toMatch(/2 of 5 citations proved$/);
    expect(code).toBe(0);
  });

  it('takes one dataset at a time', async () => {
    const { code, said } = await run(validate, 'a.json', 'b.json');
    expect(said).toMatch(/one dataset at a time/);
    expect(code).toBe(2);
  });

  it.each([
    ['is no JSON', '{', /events\.json: is not JSON.*npm run extract writes it/],
    ['is no dataset', '{"version":1}', /title/],
    ['is of a version to come', '{"version":9}', /version 9.*A newer Datelines is needed/],
  ])('refuses a dataset that %s', async (_, text, message) => {
    writeFileSync(dataset, text);
    const { code, said } = await check();
    expect(said).toMatch(message);
    expect(code).toBe(1);
  });
});

describe('npm run extract', () => {
  it('--check holds when nothing has changed, and writes nothing', async () => {
    const before = readFileSync(dataset, 'utf8');
    const { code, said } = await run(extract, path.join(folder, 'in'), '--out', dataset, '--check');
    expect(said).toBe(`${dataset} is what extraction gives, byte for byte`);
    expect(code).toBe(0);
    expect(readFileSync(dataset, 'utf8')).toBe(before);
  });

  it('--check says where the first difference lies, and writes nothing', async () => {
    change('events.json', (text) => text.replace('1911-05-03', '1911-05-04'));
    const before = readFileSync(dataset, 'utf8');
    const { code, said } = await run(extract, path.join(folder, 'in'), '--out', dataset, '--check');
    expect(said).toMatch(
      /differs from what extraction gives, first in line \d+:\n {2}there .*1911-05-04.*\n {2}extracted .*1911-05-03/,
    );
    expect(code).toBe(1);
    expect(readFileSync(dataset, 'utf8')).toBe(before);
  });

  it('--report lists every doubt and every piece of furniture', async () => {
    const report = path.join(folder, 'report.json');
    change('in/news.txt', (text) => `Monday, June 9\n\n${text}\nShare.\n`);
    await run(extract, path.join(folder, 'in'), '--out', dataset, '--report', report);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      events: 5,
      articles: [
        { source: 'mole' },
        { source: 'news', furniture: [{ reason: 'masthead date' }, { reason: 'share bar' }] },
      ],
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ code: 'masthead-date' }),
      ]) as unknown,
    });
  });

  it('reports a relative date that nothing can anchor, and makes no event of it', async () => {
    change('in/sources.json', (text) => text.replace('"published":"2025-06-04",', ''));
    const { said } = await run(extract, path.join(folder, 'in'), '--out', dataset);
    expect(said).toMatch(/news: “on Sunday”|news: .*Sunday/);
    expect(eventOf(/sailors/i)).toBeUndefined();
  });

  it('gives the same bytes whatever the order of the files and the time zone', async () => {
    const before = readFileSync(dataset, 'utf8');
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    await run(
      extract,
      path.join(folder, 'in', 'news.txt'),
      path.join(folder, 'in', 'mole.txt'),
      '--out',
      dataset,
    );
    process.env.TZ = zone;
    expect(readFileSync(dataset, 'utf8')).toBe(before);
  });
});

/** The dataset with the first citation of one event changed. */
function edit(
  data: Dataset,
  words: RegExp,
  change: (citation: Dataset['events'][0]['citations'][0]) => object,
): Dataset {
  const events = data.events.map((event) =>
    words.test(event.title) ? { ...event, citations: event.citations.map(change) } : event,
  );
  return { ...data, events } as Dataset;
}
