/** What the dates of two mentions say for or against one event; nothing else about them is changed. */
import { describe, expect, it } from 'vitest';
import { compare, weightOf, type MentionFacts } from './support.ts';

const LIMA: MentionFacts = { people: ['Ana Lopez'], places: ['Lima'] };

describe('the date', () => {
  const dated = (when: string, facts: MentionFacts = {}) => compare({ ...LIMA, when, ...facts });

  it.each<[string, string, RegExp, number]>([
    ['the same day', '2012-06-01', /same day/, 1],
    ['the same stretch of time', '2011/2014', /same stretch of time/, 0.5],
    ['the same month', '2012-06', /same month/, 2.25],
    ['the same year', '2012', /same year/, 0.5],
  ])('that is %s: %s', (_, when, reason, weight) => {
    expect(weightOf(reason, dated(when))).toBe(weight);
  });

  it.each<[string, string, string, number | undefined]>([
    ['a day and a week that holds it', '2012-06-04', '2012-06-04/2012-06-10', undefined],
    ['a day and its month', '2012-06-04', '2012-06', undefined],
    ['a month and its year', '2012-06', '2012', -0.5],
    ['a year and its decade', '2012', '201X', -2.25],
  ])('that is more precise in one source counts by the coarser: %s', (_, a, b, weight) => {
    const found = compare({ ...LIMA, when: a }, { ...LIMA, when: b });
    expect(weightOf(/dates (?:agree|are coarse)/, found)).toBe(weight);
  });

  it('that only the publication gives is no stretch in common', () => {
    expect(
      weightOf(/same stretch/, dated('2012-06/2012-07', { basis: 'publication' })),
    ).toBeUndefined();
  });

  it('that two sources give differently by a little speaks against, and beyond that excludes', () => {
    const days = (day: string) => compare({ ...LIMA, when: '2012-06-01' }, { ...LIMA, when: day });
    expect(weightOf(/differ a little/, days('2012-06-04'))).toBe(-1);
    expect(days('2012-06-09').score).toBe(-Infinity);
  });

  const AT_NINE: MentionFacts = { basis: 'narrative', rule: 'clock' };

  it('that one has from the run of its story alone may be wrong by three days, in one voice too', () => {
    const told = (facts: MentionFacts) =>
      compare({ ...LIMA, when: '2012-06-01' }, { ...LIMA, source: 'gazette', ...facts });
    expect(weightOf(/differ a little/, told({ ...AT_NINE, when: '2012-06-04' }))).toBe(-1);
    expect(told({ when: '2012-06-04' }).score).toBe(-Infinity);
    expect(told({ ...AT_NINE, when: '2012-06-20' }).score).toBe(-Infinity);
  });

  it.each(['weekday', 'later-earlier', 'which-part'])(
    'that words of both sentences of one voice say is what it says: two days are two events (%s)',
    (rule) => {
      const on = (when: string) =>
        ({ ...LIMA, source: 'gazette', when, basis: 'narrative', rule }) as const;
      expect(compare(on('2012-06-04'), on('2012-06-06')).score).toBe(-Infinity);
      expect(compare(on('2012-06-04'), on('2012-06-04')).score).toBeGreaterThan(0);
    },
  );

  it('that one has from the run of its story tells two in one sentence apart nonetheless', () => {
    const at = (facts: MentionFacts) => ({ ...LIMA, source: 'gazette', sentence: 'one', ...facts });
    const found = compare(
      at({ when: '2012-06-01' }),
      at({ when: '2012-06-04', basis: 'narrative', rule: 'later-earlier' }),
    );
    expect(found.score).toBe(-Infinity);
  });
});
