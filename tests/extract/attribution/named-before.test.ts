/** Tellers whom no verb of saying names, papers and whose they are, and what nobody is told to have said. */
import { describe, expect, it } from 'vitest';
import { by, wordOf } from './support.ts';

describe('who tells', () => {
  it.each([
    [
      'is called before a quotation and its colon',
      'Interior Minister Hanna Quist: “We received three bomb threats on 3 May 1999.”',
      /threats/i,
      by('Hanna Quist', 'quoted'),
    ],
    [
      'is called before a colon',
      'Spokeswoman Else Brandt: three passengers were hurt on 3 May 1999.',
      /hurt/i,
      by('Else Brandt', 'said'),
    ],
    [
      'is an outlet whose “reports” looks like a noun',
      'The Tarn Gazette reports that envoys met in Geneva in October 1999.',
      /envoys/i,
      by('Tarn Gazette', 'reported'),
    ],
    [
      'is the defence in court',
      'The defence maintains that the clerk left the country on 3 May 1999.',
      /clerk/i,
      by('defence', 'said'),
    ],
    [
      'is the body whose log it is',
      'The log of the fire service shows that the sirens went off on 3 May 1999.',
      /sirens/i,
      by('fire service', 'reported'),
    ],
    [
      'is the body whose log it is, behind what it shows',
      'The sirens went off at two on 3 May 1999, the log of the fire service shows.',
      /sirens/i,
      by('fire service', 'reported'),
    ],
    [
      'is the body that owns a report',
      'The ministry’s report found that the mill burned down on 3 May 1999.',
      /mill/i,
      by('ministry', 'reported'),
    ],
    [
      'tells of somebody else’s statement',
      'Lund wrote on 3 May 1999 that the minister had demanded a ransom.',
      /ransom/i,
      by('Lund', 'said'),
    ],
    [
      'is the inquiry of the sentence before, in its report',
      'The Holt inquiry heard 140 witnesses. Its report found that the valve had failed in May 1999.',
      /valve/i,
      by('Holt inquiry', 'reported'),
    ],
  ])('%s', (_, text, event, expected) => {
    expect(wordOf(text, event)).toMatchObject(expected);
  });

  it.each([
    ['where the heading names a place', 'Ostrey: the mill burned down on 3 May 1999.', /mill/i],
    [
      'where an article’s own correspondent reports it',
      'Our correspondent in Lenn reports that the guns fell silent on 3 May 1999.',
      /guns/i,
    ],
    [
      'of when it was, in what somebody says of themselves',
      'The chairman said he was in Lisbon when the panels were ordered in 1999.',
      /panels/i,
    ],
    [
      'where speakers go on with a statement of their own',
      'The council said on 3 May 1999 it condemned the raid on the mill.',
      /raid/i,
    ],
    [
      'past a semicolon, in the present',
      'The minister said that nobody was hurt on 3 May 1999; the council opens an inquiry on 4 May 1999.',
      /inquiry/i,
    ],
  ])('is nobody %s', (_, text, event) => {
    expect(wordOf(text, event)).toBeUndefined();
  });
});
