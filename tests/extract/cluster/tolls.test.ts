/** How many an event harmed, told where nothing dates it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../../src/extract/index.ts';
import { article } from '../mention/support.ts';

const WIRE =
  'An explosion in a paint factory in Torvik killed at least six people on Monday, 1 March 2021.';

/** Paragraphs that tell nothing, so that no story goes on. */
const ASIDE = Array.from({ length: 8 }, () => 'The town lies on a fjord. It is old.').join('\n\n');

const FIRE = 'On 1 March 2021 a storage tank of a paint factory in Torvik exploded.';

/** A later article that tells the explosion, much else, and then of those it harmed. */
const review = (toll: string, told = FIRE) => `${told}\n\n${ASIDE}\n\n${toll}`;

const extracted = (...texts: readonly string[]) =>
  extractEvents(
    texts.map((text, i) =>
      article(text, { id: `paper-${String(i + 1)}`, published: `2021-0${String(i + 3)}-09` }),
    ),
  ).dataset.events;

const passages = (...texts: readonly string[]) =>
  extracted(...texts).map(({ citations }) =>
    citations.map(({ source, range }) => {
      const text = texts[Number(source.slice(-1)) - 1] ?? '';
      return text.slice(range.start, range.end);
    }),
  );

const differences = (...texts: readonly string[]) =>
  extracted(...texts).flatMap(({ differences: own }) =>
    own.map(({ label, values }) => `${label}: ${values.map(({ value }) => value).join(', ')}`),
  );

describe('how many an event harmed', () => {
  it.each([
    ['by a plain clause', 'Eight people died.', 'Eight people died'],
    [
      'by the lives that the event took',
      'The explosion took nineteen lives.',
      'The explosion took nineteen lives',
    ],
    [
      'by a clause that hangs on the event',
      'The owner has not spoken of the explosion that killed eight of his people.',
      'explosion that killed eight of his people',
    ],
    [
      'by a clause that hangs on a place',
      'Grass grows on the yard in which eight people lost their lives.',
      'eight people lost their lives',
    ],
  ])('is cited with it though nothing dates it, told %s', (_, toll, passage) => {
    expect(passages(WIRE, review(toll))).toEqual([expect.arrayContaining([passage])]);
    expect(differences(WIRE, review(toll))).toEqual([
      expect.stringMatching(/^Number of dead: 6, (?:8|19)$/),
    ]);
  });

  it('is cited though the sentence tells another event around it', () => {
    const text = review(
      'The director resigned on 4 March 2021 after the explosion that killed eight.',
    );
    expect(differences(WIRE, text)).toEqual(['Number of dead: 6, 8']);
  });

  it('gives the event no other date, and is cited with the event’s', () => {
    const [event] = extracted(WIRE, review('Eight people died.'));
    expect(event?.when).toBe('2021-03-01');
  });

  it.each([
    ['it is of another kind of event', review('The war in which 3,000 people died is over.')],
    ['it has a date of its own', review('He spoke of 40 people who died in 1987.')],
    ['it did not come to it', review('Nobody said that 40 people would have died.')],
    [
      'its article tells of nothing that harms',
      review('Eight people died.', 'Ida Berg won a prize on 4 February 2021.'),
    ],
    [
      'two events harmed as many, for all one knows',
      review(
        'Eight people died.',
        `${FIRE} On 3 March 2021 a bus crash in Torvik killed two people.`,
      ),
    ],
  ])('is left out where %s', (_, text) => {
    const [explosion = []] = passages(WIRE, text).filter((all) =>
      all.some((words) => words.startsWith('An explosion')),
    );
    expect(explosion.join()).not.toMatch(/3,000|40 people|Eight/);
  });

  it('is counted the same in whatever order the articles come', () => {
    const texts = [
      WIRE,
      review('Eight people died.'),
      'A bell was rung in Torvik on 1 March 2022.',
    ];
    const articles = texts.map((text, i) =>
      article(text, { id: `paper-${String(i + 1)}`, published: `2021-0${String(i + 3)}-09` }),
    );
    const expected = JSON.stringify(extractEvents(articles).dataset.events);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
        expect(JSON.stringify(extractEvents(shuffled).dataset.events)).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });
});
