import { describe, expect, it } from 'vitest';
import { similarityOf } from '../../../src/extract/cluster/index.ts';
import { commonAmong } from '../../../src/extract/cluster/prevalence.ts';
import { mention, type MentionFacts } from './support.ts';

const many = (count: number, facts: MentionFacts) =>
  Array.from({ length: count }, (_, at) => mention({ ...facts, at }));

describe('commonAmong(mentions)', () => {
  it.each<[string, number, number, boolean]>([
    ['an eighth of the mentions', 6, 48, true],
    ['less than an eighth', 5, 48, false],
    ['all of a few, but fewer than five', 4, 4, false],
    ['five of a few', 5, 8, true],
  ])('counts as common what is in %s', (_, withIt, among, isCommon) => {
    const mentions = [
      ...many(withIt, { places: ['Lima'], terms: ['harbour'], people: ['Ana Lopez'] }),
      ...many(among - withIt, {}),
    ];
    const common = commonAmong(mentions);
    expect(['Lima', 'harbour', 'Ana Lopez'].map((each) => common.has(each))).toEqual([
      isCommon,
      isCommon,
      isCommon,
    ]);
  });

  it('counts words of one concept together, and each mention once', () => {
    const boats = [...many(3, { terms: ['boat', 'vessel'] }), ...many(3, { terms: ['ship'] })];
    expect(commonAmong([...boats, ...many(40, {})])).toEqual(new Set(['boat']));
    expect(commonAmong(many(4, { terms: ['boat', 'vessel', 'ship'] }))).toEqual(new Set());
  });

  it('makes what is common count less for one event, as a name, a place or a word', () => {
    const facts: MentionFacts = { head: 'visit', people: ['Ana Lopez'], terms: ['harbour'] };
    const [a, b] = [mention(facts), mention({ ...facts, source: 'herald' })];
    const scoreWith = (...common: readonly string[]) => similarityOf(a, b, new Set(common)).score;
    expect(scoreWith('Ana Lopez')).toBeLessThan(scoreWith());
    expect(scoreWith('harbour')).toBeLessThan(scoreWith());
    const [c, d] = [mention({ places: ['Lima'] }), mention({ places: ['Lima'], source: 'herald' })];
    expect(similarityOf(c, d, new Set(['Lima'])).score).toBeLessThan(similarityOf(c, d).score);
  });
});
