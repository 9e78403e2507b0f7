import { describe, expect, it } from 'vitest';
import { mayTell } from '../../../src/extract/attribution/may-tell.ts';
import { readSentence } from '../../../src/extract/mention/read-sentence.ts';

const NO_NAMES = { knowsPerson: () => false, knowsPlace: () => false };
const may = (text: string) => mayTell(readSentence(text, 0, [], NO_NAMES));

describe('mayTell(read)', () => {
  it.each([
    'The mill burnt down on 3 May 1999 and two men died.',
    'In June the fleet left Lund, which it had held since 1990.',
    'Ana Lopez, who had led the firm for years, sold it in 2004.',
  ])('asks no way of telling about “%s”', (text) => {
    expect(may(text)).toBe(false);
  });

  it.each([
    'The mill burnt down on 3 May, the mayor said.',
    'Ana Lopez told the court that the mill burnt down on 3 May.',
    'The Courier, citing officials, wrote of a fire.',
    'The mayor was quoted as saying the mill burnt down.',
    'Two men, her neighbours say, robbed the bank in May.',
    'As Ana Lopez puts it, the mill burnt down in 1999.',
    'Ana Lopez points out that the mill burnt down.',
    'The inquest heard that the mill burnt down.',
    'Legend has it that the bell was cast in 1390.',
    'The army’s version is that the town fell in May.',
    'By his own account he sold the mill in 1999.',
    'The log shows that the ship left on 3 May.',
    'The rebels claim they took the town in May.',
    'Ana Lopez accused the guard of firing on 3 May.',
    'Claims by the army that the town fell in May were denied.',
    'In the words of a nurse, the ward closed in 1999.',
    'Fire chief Tim Ross: the crowd fled on 3 May.',
  ])('has every way of telling tried on “%s”', (text) => {
    expect(may(text)).toBe(true);
  });
});
