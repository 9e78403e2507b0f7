/** Who tells, where others are named beside them: whom they wrote to, whom they work for, who learned it. */
import { describe, expect, it } from 'vitest';
import { told } from '../mention/support.ts';
import { by, wordOf } from './support.ts';

describe('who tells is not who is named beside them', () => {
  it.each([
    [
      'the paper that asked',
      'In an interview with Der Spiegel, the former chancellor said the mill burned in 2012.',
      by('former chancellor', 'interview'),
    ],
    [
      'whoever was written to',
      'In a letter to Anna Berg, the minister said the mill burned in 2012.',
      by('minister', 'said'),
    ],
    [
      'the house that somebody works for',
      'A Kremlin aide was quoted by Interfax as saying that the mill burned on Saturday.',
      by('Kremlin aide', 'said'),
    ],
  ])('not %s', (_, text, attribution) => {
    expect(wordOf(text, /^mill burn/i)).toEqual(attribution);
  });

  it.each([
    [
      'an outlet that has learned it',
      'The mill was sold in 2018, the Financial Times has learned.',
      by('Financial Times', 'reported'),
    ],
    [
      'an outlet that understands it',
      'Sky News understands that the mill was sold in 2018.',
      by('Sky News', 'reported'),
    ],
    [
      'a speaker set between commas',
      'The mill, said Karl Berg, who ran it, was sold in 2018.',
      by('Karl Berg', 'said'),
    ],
    [
      'a speaker named where the quotation ends, paragraphs later',
      'The mayor, Ann Fisk, gave an account. “I was in Lund on Saturday when the mill was sold. It was noon.\n\n“Nobody told us anything,” she said.',
      by('Ann Fisk', 'quoted'),
    ],
  ])('but %s', (_, text, attribution) => {
    expect(wordOf(text, /^mill sold/i)).toEqual(attribution);
  });

  it('leaves what a speaker in the middle tells to what it is told of', () => {
    expect(
      told(
        'The first settlers, said Dr Helen Moore, who led the study, reached the island in 1280.',
      ),
    ).toEqual(['1280 First settlers reach the island']);
  });

  it('takes no knowledge of anybody else for a report', () => {
    expect(
      wordOf('The mill was sold in 2018, the mayor has learned.', /^mill sold/i),
    ).toBeUndefined();
  });
});
