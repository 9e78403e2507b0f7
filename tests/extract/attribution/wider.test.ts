/** Tellers whom more stands between than a name and a verb, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';
import { by, wordOf } from './support.ts';

describe('who tells', () => {
  it.each([
    [
      'stands behind what is told of them, and their “that” behind when and where they wrote',
      'An engineer who worked there wrote on Twitter on Saturday night that the valve had failed in January 2018.',
      /valve/i,
      by('engineer', 'said'),
    ],
    [
      'speaks behind a conjunction',
      'Congress rejected the deal, although experts say the mill was sold by the army in 1999.',
      /mill/i,
      by('experts', 'said'),
    ],
    [
      'is named between commas right before the verb',
      'The company that makes it, Hydrel, said it had delivered 40 valves in 2017.',
      /valves/i,
      by('Hydrel', 'said'),
    ],
    [
      'accuses somebody of it',
      'Karsk accused the guards of having shot a fisherman on 3 May 1999.',
      /fisherman/i,
      by('Karsk', 'alleged'),
    ],
    [
      'owns the claim',
      'Despite claims by the army that the mill was hit on 3 May 1999, nobody moved.',
      /mill/i,
      by('army', 'alleged'),
    ],
    [
      'gave the account that the sentence opens with',
      'In the account that the agent gave to the inquiry, the crew rowed ashore on 16 August 1893.',
      /ashore/i,
      by('agent', 'said'),
    ],
    [
      'is whoever “they” are and can speak',
      'Two workers contradicted this: charges were set off on 3 May 1999, they said.',
      /charges/i,
      by('Two workers', 'said'),
    ],
    [
      'speaks before a colon',
      'Max Roth contradicted it in an interview: the mill had burned on 3 May 1999.',
      /mill/i,
      by('Max Roth', 'interview'),
    ],
    [
      'is the nearer of two, behind a colon',
      'Max Roth told the court that nobody had left: the guards, Ana Lopez said, burned the mill on 3 May 1999.',
      /mill/i,
      by('Ana Lopez', 'said'),
    ],
    [
      'is an outlet where a sentence before calls it one',
      'The news site Stratos has asked for the papers. According to Stratos, inspectors visited the mill on 3 May 1999.',
      /mill/i,
      by('Stratos', 'reported'),
    ],
    [
      'is a paper that it is written in',
      'The widow points to the parish register, according to which twenty men were buried on 3 May 1893.',
      /buried/i,
      by('register', 'reported'),
    ],
  ])('%s', (_, text, event, expected) => {
    expect(wordOf(text, event)).toMatchObject(expected);
  });
});

describe('nobody tells', () => {
  it.each([
    [
      'where words of a quotation stand before the verb',
      '“First four together, then one alone,” a baker recalled when police searched the mill on 3 May 1999.',
      /mill/i,
    ],
    [
      'where the “that” is of a noun',
      'The council published a letter that closed the mill on 3 May 1999.',
      /mill/i,
    ],
    [
      'where a claim is only denied',
      'He denied claims by the army that the mill was hit on 3 May 1999.',
      /mill/i,
    ],
    ['where a colon heads a line', 'Mill sale: the mill was sold on 3 May 1999.', /mill/i],
  ])('%s', (_, text, event) => {
    const found = mentionsOf(text).mentions.find(({ title }) => event.test(title));
    expect(found?.attribution).toBeUndefined();
  });
});
