/** The samples: what a fresh clone extracts with no download, and the dataset committed of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main as extract } from '../../scripts/extract-events.ts';
import { main as validate } from '../../scripts/validate-events.ts';
import { readArticles } from '../../scripts/articles/read-articles.ts';
import { parseDataset } from '../../src/model/index.ts';
import { run } from './support.ts';

const { dataset } = parseDataset(JSON.parse(readFileSync('data/samples.json', 'utf8')));
const citations = dataset.events.flatMap((event) => event.citations);

describe('the samples', () => {
  it('give the committed dataset, byte for byte', async () => {
    const { said } = await run(extract, 'samples', '--out', 'data/samples.json', '--check');
    expect(said).toBe('data/samples.json is what extraction gives, byte for byte');
  });

  it('have every citation proved', async () => {
    const { code, said } = await run(validate, 'data/samples.json', '--articles', 'samples');
    expect(said).toMatch(/(\d+) of \1 citations proved$/);
    expect(code).toBe(0);
  });

  it('come in each format, each with its publication date from the page itself', async () => {
    const { articles } = await readArticles(['samples']);
    expect(
      articles.map(({ path, source }) => [path, source.published, source.publishedBasis]),
    ).toEqual([
      ['samples/bay-courier.html', '2024-11-11', 'metadata'],
      ['samples/crater-notes.txt', '2018-10-29', 'byline'],
      ['samples/mortar-review.md', '2019-06', 'metadata'],
    ]);
  });

  it.each([
    ['a year before our era', '-0088', 'mortar-review'],
    ['a year counted on from it', '-0079', 'mortar-review'],
    ['a season', '2012-21', 'mortar-review'],
    ['a weekday seen from the day of publication', '2024-11-08', 'bay-courier'],
    ['a day', '1944-03-18', 'bay-courier'],
    ['a month', '1906-04', 'crater-notes'],
  ])('tell of %s: %s', (_, when, source) => {
    expect(citations).toContainEqual(expect.objectContaining({ when, source }));
  });

  it('tell some events twice, with different precision and figures', () => {
    const eruption = dataset.events.find(({ when }) => when.startsWith('1631'));
    expect(eruption?.citations.map(({ when }) => when).sort()).toEqual(['1631-12', '1631-12-16']);
    expect(eruption?.differences.map(({ about }) => about)).toContain('number');
  });

  it('disagree on the month of the eruption, and the record says no more than all of them', () => {
    const eruption = dataset.events.find(({ when }) => when.startsWith('0079'));
    expect(eruption).toMatchObject({ when: '0079', review: 'reviewed' });
    expect(eruption?.differences.map(({ about }) => about)).toEqual(['date']);
  });

  it('say on whose word', () => {
    expect(citations.map(({ attribution }) => attribution?.who)).toContain('Seneca');
  });

  it('make no event of page furniture', () => {
    const furniture = [
      '2024-12-05',
      '2024-11-09',
      '2024-11-22',
      '1996',
      '1961',
      '2019-03-02',
      '2018-03-02',
    ];
    for (const date of furniture)
      expect(citations.map(({ when }) => String(when))).not.toContain(date);
  });
});
