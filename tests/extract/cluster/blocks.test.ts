import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../src/extract/cluster/blocks.ts';
import { Collection } from '../../../src/extract/cluster/collection.ts';
import { Profiler } from '../../../src/extract/cluster/profile.ts';
import type { EventKind, TimeBasis } from '../../../src/model/index.ts';
import { mention, type MentionFacts } from './support.ts';

const pairsOf = (...facts: readonly MentionFacts[]) => {
  const mentions = facts.map((each, at) => mention({ at, ...each }));
  const profiler = new Profiler(new Collection(mentions));
  return [...candidatePairs(mentions.map((each) => profiler.profileOf(each)))];
};

/** Two mentions that share an act, a kind or a word only as told. */
const VISIT: MentionFacts = { head: 'visit', kind: 'visit' };
const ARREST: MentionFacts = { head: 'arrest', kind: 'legal' };

describe('candidatePairs(mentions)', () => {
  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'an act and a name in one year',
      { ...VISIT, when: '2012-02', places: ['Lima'] },
      { ...VISIT, when: '2012-09', places: ['Lima'] },
    ],
    [
      'an act in other words, and a word',
      { head: 'visit', kind: 'visit', terms: ['boat'] },
      { head: 'trip', kind: 'other', terms: ['vessel'] },
    ],
    [
      'a kind and a name in one year',
      { ...VISIT, people: ['Ana Lopez'] },
      { head: 'fly', kind: 'visit', people: ['Ana Lopez'] },
    ],
    [
      'a kind and a word, where neither names anybody',
      { ...VISIT, terms: ['harbour'] },
      { head: 'fly', kind: 'visit', terms: ['harbour'] },
    ],
    [
      'a word of one day, whatever is done',
      { ...VISIT, when: '2012-06-01', terms: ['harbour'] },
      { ...ARREST, when: '2012-06-01', terms: ['harbour'] },
    ],
    [
      'a word of one month, whatever is done',
      { ...VISIT, when: '2012-06-01', terms: ['harbour'] },
      { ...ARREST, when: '2012-06', terms: ['harbour'] },
    ],
    [
      'somebody in one year, whatever is done',
      { ...VISIT, when: '2012-06-01', people: ['Ana Lopez'] },
      { ...ARREST, when: '2012', people: ['Ana Lopez'] },
    ],
    [
      'a name that nobody explains in one year, whatever is done',
      { ...VISIT, when: '2012-06-01', named: ['Halm'] },
      { ...ARREST, when: '2012', named: ['Halm'] },
    ],
    [
      'a name that is a place to one and a firm to the other',
      { ...VISIT, when: '2012-06-01', places: ['Vantor'] },
      { ...ARREST, when: '2012', organisations: ['Vantor'] },
    ],
    [
      'an act on one day, though nothing else',
      { ...VISIT, when: '2012-06-01', terms: ['harbour'] },
      { ...VISIT, when: '2012-06-01', terms: ['cathedral'] },
    ],
    [
      'a day, though nothing else',
      { ...VISIT, when: '2012-06-01', terms: ['harbour'] },
      { ...ARREST, when: '2012-06-01', terms: ['cathedral'] },
    ],
    ['a year, though nothing else', { ...VISIT, when: '2012-06-01' }, { ...ARREST, when: '2012' }],
    ['a sentence', { ...VISIT, sentence: 'one' }, { ...ARREST, sentence: 'one' }],
    [
      'a name on one day, whatever is done',
      { ...VISIT, when: '2012-06-01', people: ['Ana Lopez'] },
      { ...ARREST, when: '2012-06-01', people: ['Ana Lopez'] },
    ],
    [
      'an act and a name across the turn of a year',
      { ...VISIT, when: '2012-12-31', places: ['Lima'] },
      { ...VISIT, when: '2013-01-01', places: ['Lima'] },
    ],
  ])('compares what shares %s', (_, a, b) => {
    expect(pairsOf(a, b)).toEqual([[0, 1]]);
    expect(pairsOf(b, a)).toEqual([[0, 1]]);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'everything, years apart',
      { ...VISIT, when: '2012', places: ['Lima'] },
      { ...VISIT, when: '2019', places: ['Lima'] },
    ],
    [
      'a word, years apart',
      { ...VISIT, terms: ['harbour'] },
      { ...VISIT, when: '2019', terms: ['harbour'] },
    ],
  ])('leaves out what shares %s', (_, a, b) => {
    expect(pairsOf(a, b)).toEqual([]);
  });

  it('compares two among many exactly when it would compare them alone, where none is crowded', () => {
    const anything = fc.record({
      head: fc.constantFrom('visit', 'arrest', 'deploy'),
      kind: fc.constantFrom<EventKind>('visit', 'military'),
      basis: fc.constantFrom<TimeBasis>('explicit', 'publication'),
      when: fc.constantFrom(
        '2011-12-20',
        '2012-01-05',
        '2012',
        '2010/2013',
        '2012-06/..',
        '2013-02',
      ),
      places: fc.subarray(['Lima', 'Quito']),
      terms: fc.subarray(['harbour', 'organ']),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 10 }), (facts) => {
        const alone = facts.flatMap((a, i) =>
          facts.slice(i + 1).flatMap((b, j) => (pairsOf(a, b).length > 0 ? [[i, i + 1 + j]] : [])),
        );
        expect(
          pairsOf(...facts)
            .map(String)
            .sort(),
        ).toEqual(alone.map(String).sort());
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('lets two meet whose first year in common comes after another is told of', () => {
    const current: MentionFacts = {
      head: 'deploy',
      kind: 'military',
      basis: 'publication',
      when: '2012-03',
      places: ['Lima'],
    };
    const before: MentionFacts = { ...VISIT, when: '2012-02-10', places: ['Quito'] };
    const pairs = pairsOf(before, current, current).map(String);
    expect(pairs.sort()).toEqual(['0,1', '0,2', '1,2']);
  });

  it('gives each pair once, the lower index first, however much the two share', () => {
    const anything = fc.record({
      head: fc.constantFrom('visit', 'trip', 'arrest'),
      when: fc.constantFrom('2012-06-01', '2012', '2012-06/2013'),
      places: fc.subarray(['Lima', 'Quito']),
      terms: fc.subarray(['harbour', 'organ', 'boat']),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (facts) => {
        const pairs = pairsOf(...facts);
        expect(pairs.every(([i, j]) => i < j)).toBe(true);
        expect(new Set(pairs.map(String)).size).toBe(pairs.length);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it.each([200, 400, 800])(
    'compares each of %i that all share one key with a few next to it in time only',
    (count) => {
      const crowd = Array.from({ length: count }, (_, i) => ({
        ...VISIT,
        places: ['Lima'],
        when: `2012-06-${String(1 + (i % 28)).padStart(2, '0')}`,
      }));
      expect(pairsOf(...crowd).length).toBeLessThanOrEqual(64 * count);
    },
  );
});
