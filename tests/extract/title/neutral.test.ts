import { describe, expect, it } from 'vitest';
import { loadedTermsIn, neutralize } from '../../../src/extract/title/index.ts';
import { trimDangling } from '../../../src/extract/title/phrases.ts';

describe('neutralize(words)', () => {
  it.each([
    ['the brutal regime', 'the government'],
    ['an imperialist plot', 'a plan'],
    ['a failed attempt', 'an attempt'],
    ['assassinated the envoy', 'killed the envoy'],
    ['harsh, crippling sanctions', 'sanctions'],
    ['plain words', 'plain words'],
  ])('%s → %s', (words, neutral) => {
    expect(neutralize(words)).toBe(neutral);
  });

  it('leaves names alone', () => {
    expect(neutralize('the fall of Great Britain')).toBe('the fall of Great Britain');
    expect(neutralize('the Terror Museum')).toBe('the Terror Museum');
  });

  it('does not find words inside words', () => {
    expect(neutralize('the exploit of a herring')).toBe('the exploit of a herring');
  });
});

describe('loadedTermsIn(words)', () => {
  it('lists what a person should weigh, and nothing in plain words', () => {
    expect(loadedTermsIn('The regime’s brutal crackdown')).toEqual([
      'regime',
      'brutal',
      'crackdown',
    ]);
    expect(loadedTermsIn('Parliament passes a law')).toEqual([]);
  });
});

describe('trimDangling(words)', () => {
  it.each([
    ['visits the', 'visits'],
    ['signs a treaty with', 'signs a treaty'],
    ['and opens the bridge', 'opens the bridge'],
    ['a treaty , and', 'a treaty'],
  ])('%s → %s', (words, trimmed) => {
    expect(trimDangling(words)).toBe(trimmed);
  });
});
