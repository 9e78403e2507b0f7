import { describe, expect, it } from 'vitest';
import { certaintyOf, mergedWhen } from '../../../src/extract/cluster/when.ts';
import { mention, type MentionFacts } from './support.ts';

const all = (facts: readonly MentionFacts[]) =>
  facts.map((f, i) => mention({ source: `source-${i}`, ...f }));

describe('mergedWhen(mentions)', () => {
  it.each<[string, MentionFacts[], string]>([
    ['one date as it is', [{ when: '2012~' }], '2012~'],
    [
      'the more precise of two that agree',
      [{ when: '2012-06' }, { when: '2012-06-01' }],
      '2012-06-01',
    ],
    ['the interval that covers two that differ', [{ when: '2012' }, { when: '2013' }], '2012/2013'],
    [
      'what is dated before what is current',
      [{ when: '2012-09/..' }, { when: '2012-11~', basis: 'publication' }],
      '2012-09/..',
    ],
    [
      'from first to last publication what is only current',
      [
        { when: '2012-08~', basis: 'publication' },
        { when: '2012-11~', basis: 'publication' },
      ],
      '2012-08/2012-11',
    ],
    [
      'the more precise of two that share only a part',
      [{ when: '2012' }, { when: '2012-24' }],
      '2012-24',
    ],
    [
      'the day of what was done at once before all the time since',
      [
        { when: '2012/..', kind: 'agreement' },
        { when: '2012-06-17', kind: 'agreement' },
      ],
      '2012-06-17',
    ],
    [
      'all the time since of what goes on',
      [
        { when: '2012/..', kind: 'military' },
        { when: '2012-06-17', kind: 'military' },
      ],
      '2012/..',
    ],
    [
      'the day that one names before the one that the run of a story gives',
      [{ when: '2012-06-01' }, { when: '2012-06-03', basis: 'narrative', rule: 'later-earlier' }],
      '2012-06-01',
    ],
    [
      'the interval that covers two that only the run of a story gives',
      [
        { when: '2012-06-01', basis: 'narrative', rule: 'oclock' },
        { when: '2012-06-03', basis: 'narrative', rule: 'later-earlier' },
      ],
      '2012-06-01/2012-06-03',
    ],
    ['an open end that stays open', [{ when: '2012-09/..' }, { when: '2012-10' }], '2012-09/..'],
  ])('gives %s', (_, facts, when) => {
    expect(mergedWhen(all(facts))).toBe(when);
  });
});

describe('certaintyOf(mentions)', () => {
  it.each<[MentionFacts[], string]>([
    [[{ basis: 'explicit' }, { basis: 'publication' }], 'stated'],
    [[{ basis: 'relative' }, { basis: 'publication' }], 'inferred'],
    [[{ basis: 'narrative' }], 'inferred'],
    [[{ basis: 'publication' }], 'guessed'],
  ])('is that of the firmest mention that dates: %j is %s', (facts, certainty) => {
    expect(certaintyOf(all(facts))).toBe(certainty);
  });
});
