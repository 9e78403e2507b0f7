/** What words say of one event: those that two mentions share, and those beside a verb that make it another act. */
import { describe, expect, it } from 'vitest';
import { compare, weightOf, type MentionFacts } from './support.ts';

describe('words that two mentions share', () => {
  const steel: MentionFacts = { head: 'hit', terms: ['hit', 'steel'] };

  it('tell of one event, where few use them', () => {
    expect(weightOf(/words in common: steel/, compare(steel))).toBeGreaterThan(0);
  });

  it('tell a quarter as much in two sentences of one article, which uses its words again', () => {
    const [apart, beside] = [compare(steel), compare(steel, { ...steel, source: 'gazette' })];
    const [most = 0, some = 0] = [apart, beside].map((each) => weightOf(/words in common/, each));
    expect(some).toBeCloseTo(most / 4, 1);
  });

  it.each(['percent', 'people', 'first', 'hour'])('tell nothing where they are “%s”', (word) => {
    const facts: MentionFacts = { head: 'hit', terms: ['hit', word] };
    expect(weightOf(/words in common/, compare(facts))).toBeUndefined();
  });
});

describe('an act that a verb tells with a word beside it', () => {
  it.each([
    ['jump', 'Night train jumps the track', 'derail', 'Express derails'],
    ['announce', 'Minister announces his resignation', 'resign', 'Minister resigns'],
    ['catch', 'Warehouse catches fire', 'burn', 'Warehouse burns'],
    ['rise', 'Death toll rises to forty', 'die', 'Forty people die'],
    ['stay', 'Drivers stay away from work', 'walk-out', 'Drivers walk out'],
  ])('is that of the plain word: %s, “%s”', (head, title, plain, other) => {
    const likeness = compare({ head, title }, { head: plain, title: other });
    expect(weightOf(/same act/, likeness)).toBeGreaterThan(0);
  });

  it('is not lent by a word of a name: a foundation that gives founds nothing', () => {
    const gift = { head: 'give', title: 'Harlan Foundation gives nine million' };
    expect(weightOf(/same act, found/, compare(gift, { head: 'found' }))).toBeUndefined();
    expect(weightOf(/same act, give/, compare(gift, { head: 'donate' }))).toBeGreaterThan(0);
  });
});

describe('a toll', () => {
  const act: MentionFacts = { head: 'collapse', title: 'Roof collapses', source: 'gazette', at: 0 };
  const toll: MentionFacts = { head: 'die', title: 'Nine people die', source: 'gazette' };

  it('counts whom an act harmed that its article has just told, not one it told long before', () => {
    const [near, far] = [12, 900].map((at) => compare(act, { ...toll, at }));
    expect(near && weightOf(/harmed/, near)).toBeGreaterThan(0);
    expect(far && weightOf(/harmed/, far)).toBeUndefined();
  });
});
