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
    expect(weightOf(/one article tells both/, beside)).toBe(-3.5);
    expect(weightOf(/one article tells both/, apart)).toBeUndefined();
    expect(beside.score).toBeLessThan(apart.score);
  });

  it('are not joined by the act and one name alone', () => {
    const facts: MentionFacts = { places: ['Lima'] };
    expect(compare(facts).score).toBeGreaterThanOrEqual(SAME_EVENT);
    expect(compare(facts, { ...facts, source: 'gazette' }).score).toBeLessThan(SAME_EVENT);
  });
});

describe('two mentions in one sentence', () => {
  const facts: MentionFacts = { source: 'gazette', sentence: 'one', when: '2012-06-01' };
  const breath = (a: MentionFacts, b: MentionFacts = {}) =>
    compare(
      { ...facts, head: 'begin', kind: 'other', terms: ['mutiny'], ...a },
      { ...facts, head: 'disarm', kind: 'other', terms: ['sentry'], ...a, ...b },
    );

  it.each(['2012-06-01', '2012-06', '2012-22'])('of one date are one event: %s', (when) => {
    expect(weightOf(/of one date/, breath({ when }))).toBe(2.5);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    ['that is a year', { when: '2012' }, {}],
    ['that is that of the publication', { basis: 'publication' }, {}],
    ['that differs', {}, { when: '2012-06' }],
    ['of two who act', { actor: 'Ana Lopez' }, { actor: 'Pedro Gomez' }],
  ])('of one date are two events all the same: %s', (_, a, b) => {
    expect(weightOf(/one sentence tells both/, breath(a, b))).toBe(-3);
  });

  it('are two events, though the words around them are the same', () => {
    const words: MentionFacts = {
      head: 'begin',
      kind: 'other',
      terms: ['begin', 'delta', 'trial'],
    };
    const enrol: MentionFacts = { ...words, head: 'enrol', source: 'gazette' };
    const [one, two] = [
      compare(words, { ...enrol, sentence: 'gazette 0' }),
      compare(words, { ...enrol, sentence: 'gazette 20' }),
    ];
    expect(weightOf(/one sentence tells both/, one)).toBe(-3);
    expect(weightOf(/one article tells both/, two)).toBe(-3.5);
    expect(one.score).toBeLessThan(SAME_EVENT);
  });
});

describe('what is alike on one side only', () => {
  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'the same act, of nobody and nothing in common',
      { terms: ['cathedral', 'organ'] },
      { terms: ['harbour', 'boat'] },
    ],
    [
      'the same people, who do something else',
      LIMA,
      { ...LIMA, head: 'arrest', kind: 'legal', terms: ['arrest'] },
    ],
  ])('is weighed down: %s', (_, a, b) => {
    expect(weightOf(/little else in common/, compare(a, b))).toBe(-1.5);
    expect(compare(a, b).score).toBeLessThan(SAME_EVENT);
  });

  it('is weighed down less where one tells nothing beside the act', () => {
    const terse = compare({ terms: ['cathedral', 'organ'] }, {});
    expect(weightOf(/little else is told/, terse)).toBe(-0.7);
    expect(terse.score).toBeLessThan(SAME_EVENT);
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
    ['that is told of anything', 'go', 'go', 1.5],
    ['of a verb that is of no kind, and so the rarer', 'ponder', 'ponder', 2.5],
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

describe('an act told by a noun', () => {
  const FIRE: MentionFacts = { head: 'fire', kind: 'attack', terms: ['fire', 'gun'] };

  it.each([
    ['a light verb', 'hold', 2.5],
    ['one that tells of a beginning', 'open', 2.5],
    ['a verb with a deed of its own', 'arrest', 1.5],
  ])('beside %s: fire, and to %s it', (_, head, weight) => {
    const other: MentionFacts = { head, kind: 'other', terms: ['fire', 'troop'] };
    expect(weightOf(/other’s act/, compare(FIRE, other))).toBe(weight);
    expect(weightOf(/other’s act/, compare(other, FIRE))).toBe(weight);
  });
});

describe('the kind', () => {
  it('of another verb speaks against, of a verb of several kinds does not', () => {
    const kinds = (head: string) =>
      compare({ head, kind: 'office' }, { head: 'raid', kind: 'attack' });
    expect(weightOf(/different kinds/, kinds('resign'))).toBe(-1.5);
    expect(weightOf(/different kinds/, kinds('fire'))).toBeUndefined();
  });
});

describe('words', () => {
  it('count as one where one article knows them for a name and the other does not', () => {
    const known: MentionFacts = { organisations: ['Ruvo Trial'], terms: ['adult'] };
    const unknown: MentionFacts = { terms: ['adult', 'ruvo'] };
    expect(compare(known, unknown).reasons.join()).toContain('words in common: adult, ruvo');
  });

  it('of a name that both know count as the name alone', () => {
    const known: MentionFacts = { organisations: ['Ruvo Trial'], terms: ['adult', 'ruvo'] };
    expect(compare(known).reasons.join()).toContain('words in common: adult (');
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
    ['the same month', '2012-06', /same month/, 2],
    ['the same year', '2012', /same year/, 0.5],
  ])('that is %s: %s', (_, when, reason, weight) => {
    expect(weightOf(reason, dated(when))).toBe(weight);
  });

  it.each([
    ['a day and a week that holds it', '2012-06-04', '2012-06-04/2012-06-10', 1.3],
    ['a day and its month', '2012-06-04', '2012-06', 0.5],
    ['a month and its year', '2012-06', '2012', 0.5],
  ])('that is more precise in one source counts by the coarser: %s', (_, a, b, weight) => {
    const found = compare({ ...LIMA, when: a }, { ...LIMA, when: b });
    expect(weightOf(/dates agree/, found)).toBe(weight);
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

  it('that differs a little speaks more against where the act differs, too', () => {
    const other = compare(
      { ...LIMA, when: '2012-06-01' },
      { ...LIMA, when: '2012-06-02', head: 'arrest', kind: 'legal' },
    );
    expect(weightOf(/differ a little, and so does the act/, other)).toBe(-2.5);
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
