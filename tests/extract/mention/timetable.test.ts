import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

/** Published on Wednesday, 10 March 2021. */
describe('timetabled(read, candidate): what is told in the present beside a weekday is still to come', () => {
  it.each([
    'The union meets again Monday.',
    'The court hears the case on Friday.',
    'Polls open at eight on Wednesday.',
    'The government has declared Monday a public holiday.',
  ])('“%s”', (text) => {
    expect(told(text).filter((event) => !event.includes('eclare'))).toEqual([]);
  });

  it.each([
    ['in the past', 'The union met again on Monday.', '2021-03-08 Union meets'],
    [
      'beside a date',
      'On Monday, 8 March, the union meets in Lund.',
      '2021-03-08 Union meets in Lund',
    ],
  ])('but not what is told %s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('how old a thing is', () => {
  it.each([
    ['does not date what is done to it', 'Thieves stole the fifteenth-century crown.', []],
    [
      'leaves it to the day',
      'Thieves stole the fifteenth-century crown early on Sunday.',
      ['2021-03-07 Thieves steal the fifteenth-century crown'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('but a century does', () => {
    expect(told('In the eighteenth century the mill burned down.')).toEqual([
      '17XX Mill burns down',
    ]);
  });
});
