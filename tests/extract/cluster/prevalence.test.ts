import { describe, expect, it } from 'vitest';
import { similarityOf } from '../../../src/extract/cluster/index.ts';
import { Collection } from '../../../src/extract/cluster/collection.ts';
import { Prevalence } from '../../../src/extract/cluster/prevalence.ts';
import { mention, type MentionFacts } from './support.ts';

const many = (count: number, facts: MentionFacts) =>
  Array.from({ length: count }, (_, at) => mention({ ...facts, at }));

describe('Prevalence.rarityOf(conceptOrName)', () => {
  const among = (withIt: number, others: number) =>
    new Prevalence([
      ...many(withIt, {
        places: ['Lima'],
        terms: ['harbour'],
        people: ['Ana Lopez'],
        named: ['Halm'],
      }),
      ...many(others, {}),
    ]);

  it.each([
    ['what two share alone', 2, 98, 1],
    ['what is met once', 1, 99, 1],
    ['what is in all', 100, 0, 0],
    ['what is in all of a few, of which nothing is common', 3, 0, 0.854],
    ['what is in a tenth of a hundred', 10, 90, 0.589],
    ['what is in a tenth of a thousand', 100, 900, 0.371],
  ])('is the inverse document frequency as a share of its most: of %s', (_, by, others, rarity) => {
    const prevalence = among(by, others);
    for (const each of ['Lima', 'harbour', 'Ana Lopez', 'Halm'])
      expect(prevalence.rarityOf(each)).toBeCloseTo(rarity, 3);
  });

  it('counts words of one concept together, and each mention once', () => {
    const boats = [...many(3, { terms: ['boat', 'vessel'] }), ...many(3, { terms: ['ship'] })];
    const six = new Prevalence([...boats, ...many(40, {})]).rarityOf('boat');
    const [sixAlike] = [among(6, 40).rarityOf('harbour')];
    expect(six).toBe(sixAlike);
  });

  it('makes what is common count less for one event, as a name, a place or a word', () => {
    const facts: MentionFacts = {
      head: 'visit',
      people: ['Ana Lopez'],
      named: ['Halm'],
      terms: ['harbour'],
    };
    const [a, b] = [mention(facts), mention({ ...facts, source: 'herald' })];
    const scoreWhere = (common: MentionFacts) =>
      similarityOf(a, b, new Collection([...many(30, common), ...many(70, {})])).score;
    const rare = scoreWhere({});
    expect(scoreWhere({ people: ['Ana Lopez'] })).toBeLessThan(rare);
    expect(scoreWhere({ named: ['Halm'] })).toBeLessThan(rare);
    expect(scoreWhere({ terms: ['harbour'] })).toBeLessThan(rare);
  });
});
