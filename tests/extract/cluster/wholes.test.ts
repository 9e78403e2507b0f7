/** Counts that are told in parts or by nobody who was there, and what they differ from. */
import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../../src/extract/index.ts';
import { toEdtf } from '../../../src/model/index.ts';

/** The differences of two articles that tell one event, as "label: values". */
const differencesIn = (...texts: readonly string[]): string[] => {
  const articles = texts.map((text, i) => ({
    path: `paper-${i}.txt`,
    text,
    furniture: [],
    source: {
      id: `paper-${i}`,
      publisher: `Paper ${i}`,
      kind: 'news' as const,
      excerpt: 'fragment' as const,
      published: toEdtf(`2007-05-2${i + 1}`),
      publishedBasis: 'manifest' as const,
      language: 'en',
    },
  }));
  return extractEvents(articles).dataset.events.flatMap(({ differences }) =>
    differences.map(
      ({ label, values }) => `${label}: ${values.map(({ value }) => value).join(', ')}`,
    ),
  );
};

const BOMB = 'A car bomb exploded outside the town hall in Mera on Sunday';

describe('numbers of one event', () => {
  it.each([
    [
      'agree where one source tells the parts of what the other tells whole',
      [
        `${BOMB}, killing 12 soldiers and 3 civilians.`,
        'Fifteen people were killed when a car bomb exploded outside the town hall in Mera on 20 May.',
      ],
      [],
    ],
    [
      'differ by the sum of the parts',
      [
        `${BOMB}, killing 12 soldiers and 3 civilians.`,
        'At least 17 people were killed when a car bomb exploded outside the town hall in Mera on 20 May.',
      ],
      ['Number of dead: 15, 17'],
    ],
    [
      'are read where a noun names the event and its clause counts the dead',
      [
        'An explosion tore through the Orr coal mine on Sunday, killing 12 miners.',
        'Fifteen miners died in Sunday’s explosion at the Orr coal mine, the union said.',
      ],
      ['Number of dead: 12, 15'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(differencesIn(...texts)).toEqual(expected);
  });

  it('come with no difference of dates, where one date is only that of who tells', () => {
    const told = differencesIn(
      'An earthquake struck Sola on 16 May.',
      'An earthquake struck Sola on 16 May. It killed 31 people, the mayor said on Friday.',
    );
    expect(told.filter((line) => line.startsWith('Date'))).toEqual([]);
  });
});
