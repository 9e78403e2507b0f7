/** Interviews by their form: what an answer tells stands on the word of whoever is interviewed. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../mention/support.ts';

const tellers = (text: string): string[] =>
  mentionsOf(text).mentions.map(
    ({ title, attribution }) =>
      `${title}: ${attribution?.who ?? 'nobody'} (${attribution?.how ?? '–'})`,
  );

const OPENING = 'Ana Lopez, who ran the mine, met the Courier in Arden.';

describe('an interview', () => {
  it.each([
    [
      'under letters',
      `${OPENING}\n\nQ: When did the mine close?\n\nA: The mine was closed in 1999.\n\nQ: And then?\n\nA: The museum opened in 2007.`,
      ['Mine closed: Ana Lopez (interview)', 'Museum opens: Ana Lopez (interview)'],
    ],
    [
      'under names',
      `${OPENING}\n\nCourier: When did the mine close?\n\nLopez: The mine was closed in 1999.\n\nCourier: And then?\n\nLopez: The museum opened in 2007.`,
      ['Mine closed: Ana Lopez (interview)', 'Museum opens: Ana Lopez (interview)'],
    ],
    [
      'under initials',
      `${OPENING}\n\nHC: When did the mine close?\n\nAL: The mine was closed in 1999.\n\nHC: And then?\n\nAL: The museum opened in 2007.`,
      ['Mine closed: Ana Lopez (interview)', 'Museum opens: Ana Lopez (interview)'],
    ],
    [
      'in questions of their own',
      `Sorna Vell has run the mine for years. She spoke to Piet Holm.\n\nWhen did the mine close?\n\nThe mine was closed in 1999. I was there.\n\nAnd what happened then?\n\nWe are proud: the museum opened in 2007.\n\nAre you content?\n\nI am, and my children are.`,
      ['Mine closed: Sorna Vell (interview)', 'Museum opens: Sorna Vell (interview)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tellers(text)).toEqual(expected);
  });

  const turns =
    'When did the mine close?\n\nThe mine was closed in 1999. I was there.\n\nAnd then?\n\nWe left. The museum opened in 2007.\n\nAre you content?\n\nI am.';

  it.each([
    [
      'whoever is talked to, not who asks',
      `Tom Weller of the Courier talked to Dr. Irena Skov, who led the inquiry.\n\n${turns}`,
      'Irena Skov',
    ],
    [
      'whoever is asked by name behind the pronoun',
      `Few know the mine as Sir Alec Dunmore does. Lotte Brand asked him about it.\n\n${turns}`,
      'Alec Dunmore',
    ],
    [
      'nobody who is only told of, where a name is withheld',
      `She asked us not to print her name, because the director, Armin Falk, still employs her.\n\n${turns}`,
      'nobody',
    ],
  ])('is with %s', (_, text, who) => {
    const told = mentionsOf(text).mentions.filter(({ title }) => /Mine closed|Museum/.test(title));
    expect(told.length).toBeGreaterThan(0);
    for (const { attribution } of told)
      expect(attribution?.who ?? 'nobody').toContain(who.split(' ').at(-1));
  });

  it('is none where a report only asks something', () => {
    const text = `${OPENING}\n\nWhy did the mine close?\n\nThe mine was closed in 1999, the council said.\n\nThe museum opened in 2007.`;
    expect(tellers(text)).toEqual(['Mine closed: council (said)', 'Museum opens: nobody (–)']);
  });
});

describe('who says so', () => {
  it.each([
    [
      'further on in a quotation whose speaker was named before it',
      '“We mourn,” Ana Lopez, who runs the museum, said. “In 1999 the mine was closed. The museum opened in 2007.”',
      ['Mine closed: Ana Lopez (quoted)', 'Museum opens: Ana Lopez (quoted)'],
    ],
    [
      'in a quotation behind a sentence that told her words without quoting',
      'Ana Lopez said the town was calm. “In 1999 the mine was closed.”',
      ['Mine closed: Ana Lopez (quoted)'],
    ],
    [
      'behind “per”',
      'Three soldiers were killed on 3 May 1999, per the ministry.',
      ['Three soldiers killed: ministry (said)'],
    ],
    [
      'of somebody who would not be named',
      'Two soldiers died on 3 May 1999, an official who asked not to be named said.',
      ['Two soldiers die: official (said)'],
    ],
    [
      'of an official brought in without a name',
      'President Ana Lopez came. A senior defence official told the Courier that the mine was closed in 1999. The museum opened in 2007, the official said.',
      [
        'Mine closed: senior defence official (said)',
        'Museum opens: senior defence official (said)',
      ],
    ],
    [
      'of the report that “it” takes up',
      'According to the report, the mine was closed in 1999. It says the museum opened in 2007.',
      ['Mine closed: report (reported)', 'Museum opens: report (reported)'],
    ],
    [
      'of a tally',
      'The bus was hit on 3 May 1999, according to a tally kept by the Courier.',
      ['Bus hit: Courier (reported)'],
    ],
    [
      'of nobody where only the charge is alleged',
      'Police arrested a man on 3 May 1999 for allegedly robbing a guard.',
      ['Police arrest a man for robbing a guard: nobody (–)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tellers(text)).toEqual(expected);
  });
});
