import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/extract/cluster/differences.ts';
import type { FoundFigure } from '../../../src/extract/figure/index.ts';
import { counted, mention, type MentionFacts } from './support.ts';

const all = (facts: readonly MentionFacts[]) =>
  facts.map((f, i) => mention({ source: `source-${i}`, ...f }));
const valuesOf = (facts: readonly MentionFacts[]) =>
  differencesOf(all(facts)).map(({ values }) => values.map(({ value }) => value));
const dead = (value: number, unit: string): FoundFigure => ({
  ...counted(value, unit),
  fate: 'dead',
});
const bare = (value: number): FoundFigure => ({ text: String(value), value, bound: 'exact' });

describe('a difference in numbers', () => {
  it('is told where one of the numbers stands in a passage without a date', () => {
    const undated: MentionFacts = { when: '../2012-07', rule: 'retold', basis: 'named' };
    expect(
      valuesOf([
        { when: '2012-06-01', figures: [dead(11, 'people')] },
        { ...undated, figures: [dead(12, 'people')] },
      ]),
    ).toEqual([[11, 12]]);
  });

  it('is not told by who counts more than the event: all until a day', () => {
    expect(
      valuesOf([
        { when: '2012-06-01', figures: [counted(11, 'boats')] },
        { when: '../2012-06', figures: [counted(47, 'boats')] },
      ]),
    ).toEqual([]);
  });

  it('is of the whole, where one source counts a part beside it', () => {
    expect(
      valuesOf([
        { figures: [dead(31, 'people')] },
        { figures: [dead(35, 'people'), dead(6, 'children')] },
      ]),
    ).toEqual([[31, 35]]);
  });

  it('is told of lengths where both tell one act, and not of two things that are measured', () => {
    const long = (value: number) => [counted(value, 'metres', 'exact')];
    const fell = { head: 'fall', figures: long(1800) };
    expect(valuesOf([fell, { head: 'clear', figures: long(100) }])).toEqual([]);
    expect(valuesOf([fell, { head: 'drop', figures: long(900) }])).toEqual([]);
    expect(valuesOf([fell, { head: 'collapse', figures: long(900) }])).toEqual([[1800, 900]]);
  });

  it('is told of lives and of the dead', () => {
    expect(
      valuesOf([{ figures: [dead(212, 'people')] }, { figures: [dead(187, 'lives')] }]),
    ).toEqual([[212, 187]]);
  });

  it.each([
    ['inmates', 'prisoners'],
    ['seamen', 'sailors'],
    ['marchers', 'demonstrators'],
  ])('is told of %s and %s', (a, b) => {
    expect(valuesOf([{ figures: [counted(11, a)] }, { figures: [counted(13, b)] }])).toEqual([
      [11, 13],
    ]);
  });

  it('is told of a number without a noun and what alone it can count', () => {
    expect(valuesOf([{ figures: [counted(11, 'boats')] }, { figures: [bare(13)] }])).toEqual([
      [11, 13],
    ]);
  });

  it.each(['points', 'percent', 'crowns', 'dollars a share', 'tonnes', 'years'])(
    'is not told of a number without a noun and %s',
    (unit) => {
      expect(valuesOf([{ figures: [counted(11, unit)] }, { figures: [bare(13)] }])).toEqual([]);
    },
  );

  it('is not told of two numbers of which nobody says what they count', () => {
    expect(valuesOf([{ figures: [bare(11)] }, { figures: [bare(13)] }])).toEqual([]);
  });
});
