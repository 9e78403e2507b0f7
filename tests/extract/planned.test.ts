/** What was still to come when it was told of: left out, or marked. */
import { describe, expect, it } from 'vitest';
import { mapArticle, reduceFindings } from '../../src/extract/index.ts';
import { parseDataset } from '../../src/model/index.ts';
import { article } from './mention/support.ts';

const BEFORE = article(
  'Ana Lopez will meet Pedro Gomez in Geneva on June 3, 2021. Peru closed the mine in 1999.',
  {
    id: 'gazette',
    published: '2021-05-20',
  },
);
const AFTER = article('Ana Lopez met Pedro Gomez in Geneva on June 3, 2021.', {
  id: 'herald',
  published: '2021-06-04',
  publisher: 'The Herald',
});

const eventsOf = (articles: (typeof BEFORE)[], planned?: boolean) =>
  reduceFindings(
    articles.map((each) => mapArticle(each)),
    { planned },
  ).dataset;

describe('an event that was still to come when its article was published', () => {
  it('is left out, and reported', () => {
    const { dataset, diagnostics } = reduceFindings([mapArticle(BEFORE)]);
    expect(dataset.events.map(({ when }) => when)).toEqual(['1999']);
    expect(diagnostics.some(({ message }) => message.includes('June 3'))).toBe(true);
  });

  it('is kept and marked where plans are asked for, and is a dataset that holds', () => {
    const dataset = eventsOf([BEFORE], true);
    expect(dataset.events.map(({ when, status }) => [when, status])).toEqual([
      ['1999', undefined],
      ['2021-06-03', 'planned'],
    ]);
    expect(() => parseDataset(JSON.parse(JSON.stringify(dataset)))).not.toThrow();
  });

  it('is told by those who tell it done, once it has come true', () => {
    const met = eventsOf([BEFORE, AFTER], true).events.filter(({ when }) => when === '2021-06-03');
    expect(met).toHaveLength(1);
    expect(met[0]?.status).toBeUndefined();
    expect(met[0]?.citations.map(({ source }) => source)).toEqual(['herald']);
  });
});
