/** Whoever has the word keeps it: pronouns that take up who spoke, participles that go on, and the nearest of two. */
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/model/index.ts';
import { mentionsOf } from '../mention/support.ts';

const wordOf = (text: string): Attribution | undefined => {
  const found = mentionsOf(text).mentions.find(({ quote }) => (quote.exact ?? '').includes('mill'));
  expect(found, 'no mention of the mill').toBeDefined();
  return found?.attribution;
};

const MILL = 'the mill was closed on 3 May 1999';

describe('who has the word', () => {
  it.each([
    [
      'goes on behind “adding”, whatever the words before are about',
      `Ana Lopez said the town was calm, adding that ${MILL}.`,
      'Ana Lopez',
    ],
    [
      'is the nearest of two who say something',
      `The council said the town was calm, but police said ${MILL}.`,
      'police',
    ],
    [
      'is the body that spoke last, where “it” says something of others',
      `The interior ministry said the town was calm. Guards had gone and the mill was closed on 3 May 1999, it said.`,
      'interior ministry',
    ],
    [
      'is the body whose deed the sentence tells before “it”',
      'The council spoke first. The agency closed the mill on 3 May 1999, it said.',
      'agency',
    ],
    [
      'is somebody known by what they do, taken up by “he”',
      `Clashes broke out near the river, a police spokesman said. The mill was closed on 3 May 1999, he said.`,
      'police spokesman',
    ],
    [
      'is whoever spoke two sentences before, taken up by “they”',
      `Two officials said the town was calm. The roads were open. They added that ${MILL}.`,
      'Two officials',
    ],
    [
      'is several who point something out by “they”',
      `Analysts at the bank said the town was calm. They pointed out that ${MILL}.`,
      'Analysts',
    ],
    [
      'is whoever stands before a colon and a quotation, whatever the verb',
      `Rosa Lind turns to the bench: “I was there for years.” She adds that ${MILL}.`,
      'Rosa Lind',
    ],
    [
      'is whoever did the one and said the other',
      `Harrow Peak called the figure wrong and said ${MILL}.`,
      'Harrow Peak',
    ],
    [
      'is whoever contradicts somebody before a colon',
      `The keeper, Maria Kuen, contradicted him: ${MILL}.`,
      'Maria Kuen',
    ],
    ['stands behind “or so”', `The mill was closed on 3 May 1999, or so the owner says.`, 'owner'],
    [
      'may have said so since',
      `The mill was closed on 3 May 1999, Ana Lopez has since said.`,
      'Ana Lopez',
    ],
    [
      'is the subject of what is so by their own account',
      'By his own account Tom Orr closed the mill on 3 May 1999.',
      'Tom Orr',
    ],
  ])('%s', (_, text, who) => {
    expect(wordOf(text)).toMatchObject({ who, how: 'said' });
  });

  it.each([
    [
      'behind a semicolon, of what stands before it',
      'The mill was closed on 3 May 1999; the town is calm, Ana Lopez said.',
    ],
    [
      'who says nothing',
      'When the mill was closed on 3 May 1999, the lawyer of the company, Ana Lopez, said nothing.',
    ],
    [
      'who only vouched for the sentence before',
      'The road was built in 1998, according to the register. The mill was closed a year later.',
    ],
  ])('is nobody %s', (_, text) => {
    expect(wordOf(text)).toBeUndefined();
  });

  it('is whoever a story begins with, where the next sentence hangs on it', () => {
    expect(
      wordOf('According to Ana Lopez, a road was built in 1998. The mill was closed a year later.'),
    ).toMatchObject({ who: 'Ana Lopez' });
  });

  it('is an outlet where its name stands behind what it is', () => {
    expect(wordOf(`The newspaper Pravda Vostoka said that ${MILL}.`)).toMatchObject({
      how: 'reported',
    });
  });
});

describe('an interview', () => {
  const tellers = (text: string): (string | undefined)[] =>
    mentionsOf(text).mentions.map(({ attribution }) => attribution?.who);

  it('may put what is no question to whoever is asked', () => {
    const text =
      'Ana Lopez ran the mine. She met the Courier in Arden.\n\nYou came in 1990. How was it?\n\nWe were young. The road was built in 1991.\n\nThe owners refused you twice.\n\nThe mine was closed in 1999. They told us nothing.\n\nAnd then?\n\nWe waited. The museum opened in 2007.\n\nAre you content?\n\nI am.';
    expect(new Set(tellers(text))).toEqual(new Set(['Ana Lopez']));
  });

  it('may ask in turns of which half are no questions', () => {
    const text =
      'Ana Lopez ran the mine.\n\nVoss: You left in 1998. Why?\n\nLopez: Our pay was cut. The mine was closed in 1999.\n\nVoss: The owners say you were dismissed.\n\nLopez: The museum opened in 2007.';
    expect(new Set(tellers(text).slice(-2))).toEqual(new Set(['Ana Lopez']));
  });

  it('may ask in turns of which few are questions, where only the other speaks of herself', () => {
    const text =
      'Ana Lopez ran the mine.\n\nPODIUM: In 1998 the pay was cut.\n\nLOPEZ: On the 12th. We left.\n\nPODIUM: The owners went.\n\nLOPEZ: The mine was closed in 1999.\n\nPODIUM: What then?\n\nLOPEZ: The museum opened in 2007.';
    expect(
      tellers(text)
        .slice(-2)
        .map((who) => who?.toLowerCase()),
    ).toEqual([expect.stringContaining('lopez'), expect.stringContaining('lopez')]);
  });
});
