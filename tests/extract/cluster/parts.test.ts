/** Each part of the likeness of two mentions, by itself: what is changed is the one fact that the part weighs. */
import { describe, expect, it } from 'vitest';
import { SAME_EVENT, similarityOf } from '../../../src/extract/cluster/index.ts';
import { mention, type MentionFacts } from './support.ts';

/** The likeness of two tellings by two newspapers, unless a fact names the source. */
const compare = (a: MentionFacts, b: MentionFacts = a) =>
  similarityOf(mention(a), mention({ source: 'herald', at: 20, ...b }));

/** What was weighed under a reason; undefined where the reason is not given. */
const weightOf = (reason: RegExp, { reasons }: { readonly reasons: readonly string[] }) => {
  const told = reasons.find((each) => reason.test(each));
  const [, sign, weight] = /\(([+−])([\d.]+)\)$/.exec(told ?? '') ?? [];
  return weight === undefined ? undefined : Number(weight) * (sign === '−' ? -1 : 1);
};

const LIMA: MentionFacts = { people: ['Ana Lopez'], places: ['Lima'] };

describe('two mentions in one article', () => {
  it('are less likely one event than the same two in two articles', () => {
    const [apart, beside] = [compare(LIMA), compare(LIMA, { ...LIMA, source: 'gazette' })];
    expect(weightOf(/one article tells both/, beside)).toBe(-2);
    expect(weightOf(/one article tells both/, apart)).toBeUndefined();
    expect(beside.score).toBeLessThan(apart.score);
  });

  it('are not joined by the act and one name alone', () => {
    const facts: MentionFacts = { places: ['Lima'] };
    expect(compare(facts).score).toBeGreaterThanOrEqual(SAME_EVENT);
    expect(compare(facts, { ...facts, source: 'gazette' }).score).toBeLessThan(SAME_EVENT);
  });
});

describe('what is alike on one side only', () => {
  it.each<[string, MentionFacts, MentionFacts]>([
    ['the same act, of nobody and nothing in common', {}, {}],
    [
      'the same people, who do something else',
      LIMA,
      { ...LIMA, head: 'arrest', kind: 'legal', terms: ['arrest'] },
    ],
  ])('is weighed down: %s', (_, a, b) => {
    expect(weightOf(/little else in common/, compare(a, b))).toBe(-1.5);
    expect(compare(a, b).score).toBeLessThan(SAME_EVENT);
  });

  it('is not, where both the act and a name are the same', () => {
    expect(weightOf(/little else in common/, compare(LIMA))).toBeUndefined();
  });

  it('is not, where other words of the passage stand for either', () => {
    const facts: MentionFacts = { terms: ['cathedral', 'organ'] };
    expect(weightOf(/little else in common/, compare(facts))).toBeUndefined();
  });
});

describe('the act', () => {
  it.each<[string, string, string, number]>([
    ['of the same verb', 'visit', 'visit', 3],
    ['of one concept', 'visit', 'trip', 3],
    ['that says little of what was done', 'take', 'take', 1.5],
    ['that is a light verb, though of a kind', 'launch', 'launch', 1.5],
    ['that the lexicon does not know', 'ponder', 'ponder', 1.5],
  ])('%s: %s and %s', (_, a, b, weight) => {
    expect(weightOf(/^same act/, compare({ head: a }, { head: b }))).toBe(weight);
  });

  it.each<[string, string, string, number]>([
    ['speaks against one event where both verbs say what was done', 'visit', 'arrest', -1.5],
    ['hardly does where one is a light verb', 'visit', 'hold', -0.5],
    ['hardly does where one is a verb of no kind', 'ponder', 'arrest', -0.5],
  ])('%s: %s and %s', (_, a, b, weight) => {
    expect(weightOf(/^different acts/, compare({ head: a }, { head: b }))).toBe(weight);
  });

  it('of each that the other names counts for more than if one names it', () => {
    const [both, one] = [
      compare(
        { head: 'arrest', terms: ['arrest', 'raid'] },
        { head: 'raid', terms: ['detain', 'raid'] },
      ),
      compare({ head: 'arrest', terms: ['arrest', 'raid'] }, { head: 'raid', terms: ['raid'] }),
    ];
    expect(weightOf(/each names the other’s act/, both)).toBe(2.5);
    expect(weightOf(/one names the other’s act/, one)).toBe(1.5);
  });
});

describe('the date', () => {
  const dated = (when: string, facts: MentionFacts = {}) => compare({ ...LIMA, when, ...facts });

  it('counts for more where two sources give the same day than where one gives it twice', () => {
    expect(weightOf(/same day/, dated('2012-06-01'))).toBe(2);
    const once = compare({ when: '2012-06-01' }, { when: '2012-06-01', source: 'gazette' });
    expect(weightOf(/same day/, once)).toBe(1);
  });

  it.each<[string, string, RegExp, number]>([
    ['the same stretch of time', '2011/2014', /same stretch of time/, 1.5],
    ['the same month', '2012-06', /dates agree/, 1],
    ['the same year, which is none', '2012', /dates are coarse/, -0.5],
  ])('that is %s: %s', (_, when, reason, weight) => {
    expect(weightOf(reason, dated(when))).toBe(weight);
  });

  it('that only the publication gives is no stretch in common', () => {
    expect(
      weightOf(/same stretch/, dated('2012-06/2012-07', { basis: 'publication' })),
    ).toBeUndefined();
  });

  it('that two sources give differently by a little speaks against, and beyond that excludes', () => {
    const days = (day: string) => compare({ ...LIMA, when: '2012-06-01' }, { ...LIMA, when: day });
    expect(weightOf(/differ a little/, days('2012-06-04'))).toBe(-1.5);
    expect(days('2012-06-09').score).toBe(-Infinity);
  });
});

describe('who acts', () => {
  const ATTACK: MentionFacts = {
    head: 'attack',
    kind: 'attack',
    places: ['Chile', 'Peru'],
    terms: ['attack'],
  };

  it('and whom: “Chile attacks Peru” and “Peru attacks Chile” are two events', () => {
    const turned = compare({ ...ATTACK, actor: 'Chile' }, { ...ATTACK, actor: 'Peru' });
    expect(weightOf(/change places/, turned)).toBe(-4);
    expect(turned.score).toBeLessThan(SAME_EVENT);
  });

  it.each<[string, MentionFacts['kind']]>([
    ['treaty', 'agreement'],
    ['visit', 'visit'],
  ])('of a %s may be told as either of the two', (head, kind) => {
    const facts: MentionFacts = { ...ATTACK, head, kind, terms: [head] };
    const turned = compare({ ...facts, actor: 'Chile' }, { ...facts, actor: 'Peru' });
    expect(weightOf(/change places/, turned)).toBeUndefined();
    expect(turned.score).toBeGreaterThanOrEqual(SAME_EVENT);
  });
});
