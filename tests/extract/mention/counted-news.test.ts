import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** Published on 10 March 2021. */
describe('collectMentions(article, names): counts of what has been done are news', () => {
  it.each([
    [
      'by so many',
      'The town is empty. Four thousand people have fled Lemm.',
      ['2021-03~ Four thousand people flee Lemm'],
    ],
    [
      'to so many',
      'The town is empty. Masons have laid at least nine stones.',
      ['2021-03~ Masons lay at least nine stones'],
    ],
    [
      'so far',
      'The town is empty. Rescuers have so far recovered nine bodies.',
      ['2021-03~ Rescuers recover nine bodies'],
    ],
  ])('done %s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it.each([
    ['no measure', 'The town is old. The river has risen two metres over the years.'],
    ['no share', 'The town is old. Rents have climbed 12 per cent.'],
    ['no habit', 'The town is old. Three mayors have always walked to work.'],
    ['no state', 'The town is old. Forty families have lived on the hill.'],
    ['no rarity', 'The town is old. Masons have rarely laid nine stones.'],
    ['not what is not done', 'The town is old. Ninety houses have not burned.'],
    ['not what is not yet done', 'The town is old. Masons have not yet laid nine stones.'],
  ])('but %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
