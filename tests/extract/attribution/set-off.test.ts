/** On whose word, where the teller stands apart from the verb, or a word takes them up from before. */
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/model/index.ts';
import { mentionsOf, type ArticleFacts } from '../mention/support.ts';

/** The word that the mention whose title tells of a fire stands on. */
const wordOf = (text: string, facts?: ArticleFacts): Attribution | undefined => {
  const found = mentionsOf(text, facts).mentions.find(({ title }) => /burn/i.test(title));
  expect(found, 'no mention of a fire').toBeDefined();
  return found?.attribution;
};

describe('a teller with something set between', () => {
  it.each([
    [
      'an apposition behind a name',
      'The mill burned in 1999, the Harbour Watch, a group based in Arden, said.',
      { who: 'Harbour Watch', how: 'said' },
    ],
    [
      'a name between commas behind the verb',
      'The mill burned in 1999, said the groundsman, Joe Farr.',
      { who: 'Joe Farr', how: 'said' },
    ],
    [
      'a participle behind a paper',
      'A study by the University of Lund, printed in Arden, found that the mill had burned in 1999.',
      { who: 'study', how: 'reported' },
    ],
    [
      'where it is put so',
      'As the historian Ana Lopez puts it in her book The Idle Mill, Peru burned the mill in 1999.',
      { who: 'Ana Lopez', how: 'said' },
    ],
    [
      'a warning in the middle of a sentence',
      'They rebuilt it, but, as the leader of the brigade, Ana Lopez, cautioned, the mill burned in 1999.',
      { who: 'Ana Lopez', how: 'said' },
    ],
    [
      'what points something out',
      'Ana Lopez points out that the mill burned in 1999.',
      { who: 'Ana Lopez', how: 'said' },
    ],
    [
      'what somebody counters',
      'The mill burned in 1999, the union countered.',
      { who: 'union', how: 'said' },
    ],
    [
      'papers that are told more of before the comma',
      'According to a memo dated 3 February 2001, which the Courier has seen, the mill burned in 1999.',
      { who: 'memo', how: 'reported' },
    ],
    [
      'papers before “according to which”',
      'Lopez found minutes of a meeting, according to which the mill burned in 1999.',
      { who: 'minutes', how: 'reported' },
    ],
    [
      'statements that show it',
      'The mill burned in 1999, the statements show.',
      { who: 'statements', how: 'reported' },
    ],
    [
      'a paper that only the text calls one',
      'The daily Pravo reported that the mill burned in 1999.',
      { who: 'Pravo', how: 'reported' },
    ],
  ] as const)('%s', (_, text, { who, how }) => {
    const found = wordOf(text);
    expect({ who: found?.who, how: found?.how }).toEqual({ who, how });
  });

  it('tells nothing that stands before a colon', () => {
    expect(
      wordOf('The mill burned in 1999: for this, the court said, no term is laid down.'),
    ).toBeUndefined();
  });
});

describe('a teller whom a word takes up', () => {
  it('is whoever spoke last, and nobody told of', () => {
    const text =
      'The town is calm, fire chief Ana Lopez said. A miner was saved, and the mill burned in 1999, she added.';
    expect(wordOf(text)).toEqual({ who: 'Ana Lopez', how: 'said' });
  });

  it('is the outlet named before “the paper”', () => {
    const text =
      'Peru sold the farm, the Harbour Courier reports. The mill burned in 1999, the paper writes.';
    expect(wordOf(text)).toEqual({ who: 'Harbour Courier', how: 'reported' });
  });

  it('is a body where “the agency” is no outlet', () => {
    const text =
      'The space agency sold the farm in 1998. The mill burned in 1999, the agency said.';
    expect(wordOf(text)).toEqual({ who: 'space agency', how: 'said' });
  });
});

describe('whose word the article is itself', () => {
  it.each([
    ['its own paper', 'As the Echo reported, the mill burned in 1999.', 'Cael Echo'],
    ['who gives it out', 'Sereno said that the mill burned in 1999.', 'Sereno'],
  ])('%s', (_, text, publisher) => {
    expect(wordOf(text, { publisher })).toBeUndefined();
  });

  it('is who announces something on the day that dates it', () => {
    const text = 'Ana Lopez announced on 3 May 1999 that the mill had burned.';
    expect(wordOf(text)).toBeUndefined();
  });
});
