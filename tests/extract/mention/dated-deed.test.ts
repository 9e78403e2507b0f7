/** Which of two deeds a day is of, and what is told but never was. */
import { describe, expect, it } from 'vitest';
import { refused, told } from './support.ts';

describe('of a verdict and the deed that it is about', () => {
  it.each([
    [
      'Orr was convicted on Monday of murdering his wife Helen in 2017.',
      ['2021-03-08 Orr convicted of murdering his wife Helen'],
    ],
    [
      'A former police inspector was jailed for 12 years on Monday for robbing a colleague in 2014.',
      ['2021-03-08 Former police inspector jailed for robbing a colleague'],
    ],
    [
      'The court on Monday ordered the release of six detainees held without charge since 2019.',
      ['2021-03-08 Court orders the release of six detainees held without charge'],
    ],
    // Without a day of the verdict none is made up for it.
    ['Orr was sentenced for taking bribes from 2011 to 2013.', []],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('what is told and never was', () => {
  it.each([
    ['asked for a yes or no', 'Did the minister meet the lobbyist in June 2019?'],
    ['in a film', 'In the film, set in 1944, a deserter robs a bank in Naples.'],
    ['in a novel', 'Her novel opens in 1916 with the shooting of a British officer in Dublin.'],
    ['promised, of whom no article tells', 'He promised in 2015 that nobody would be evicted.'],
    ['promised, of what no article tells', 'He promised in 2015 that work would begin.'],
    [
      'on the day to which something is put off',
      'The final was postponed to 3 April because of snow.',
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is reported with its reason', () => {
    expect(refused('Did the minister meet the lobbyist in June 2019?')).toEqual([
      'not-an-event:hypothetical',
    ]);
    expect(refused('In the film, a deserter robs a bank in Naples in 1944.')).toEqual([
      'not-an-event:background',
    ]);
  });

  it('is not what a question takes for granted, nor what a film is given', () => {
    expect(told('Why did the council sell the harbour in 2015?')).toEqual([
      '2015 Council sells the harbour',
    ]);
    expect(told('The film won a prize in Lund in 1956.')).toEqual([
      '1956 Film wins a prize in Lund',
    ]);
  });
});
