/** Each part of the likeness of two mentions, by itself: what is changed is the one fact that the part weighs. */
import { describe, expect, it } from 'vitest';
import { SAME_EVENT } from '../../../src/extract/cluster/index.ts';
import { compare, weightOf, type MentionFacts } from './support.ts';

const LIMA: MentionFacts = { people: ['Ana Lopez'], places: ['Lima'] };

describe('two mentions in one article', () => {
  it('are less likely one event than the same two in two articles', () => {
    const [apart, beside] = [compare(LIMA), compare(LIMA, { ...LIMA, source: 'gazette' })];
    expect(weightOf(/one article tells both/, beside)).toBe(-1.5);
    expect(weightOf(/one article tells both/, apart)).toBeUndefined();
    expect(beside.score).toBeLessThan(apart.score);
  });

  it('are not joined by a place and acts that come together', () => {
    const [strike, blaze]: MentionFacts[] = [
      { head: 'strike', places: ['Lima'], when: '2012-06-01' },
      { head: 'burn', places: ['Lima'], when: '2012-06' },
    ];
    expect(compare(strike ?? {}, blaze).score).toBeGreaterThanOrEqual(SAME_EVENT);
    expect(compare(strike ?? {}, { ...blaze, source: 'gazette' }).score).toBeLessThan(SAME_EVENT);
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
    expect(weightOf(/of one date/, breath({ when, at: 0 }))).toBe(1.25);
  });

  it('of one date that share no word of it are seldom one event: it tells one after another', () => {
    expect(weightOf(/one after another/, breath({ when: '2012-06-01' }))).toBe(-0.75);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    ['that is a year', { when: '2012' }, {}],
    ['that is that of the publication', { basis: 'publication' }, {}],
    ['that differs', {}, { when: '2012-06' }],
    ['of two who act', { actor: 'Ana Lopez' }, { actor: 'Pedro Gomez' }],
  ])('of one date are two events all the same: %s', (_, a, b) => {
    expect(weightOf(/one sentence tells both/, breath(a, b))).toBe(-2.5);
  });

  it('are two events of two dates, though the words around them are the same', () => {
    const words: MentionFacts = {
      head: 'begin',
      kind: 'other',
      terms: ['begin', 'delta', 'trial'],
    };
    const enrol: MentionFacts = { ...words, head: 'enrol', source: 'gazette', when: '2012-06' };
    const [one, two] = [
      compare(words, { ...enrol, sentence: 'gazette 0' }),
      compare(words, { ...enrol, sentence: 'gazette 20' }),
    ];
    expect(weightOf(/one sentence tells both/, one)).toBe(-2.5);
    expect(weightOf(/one article tells both/, two)).toBe(-1.5);
    expect(one.score).toBeLessThan(SAME_EVENT);
  });
});

describe('what is alike on one side only', () => {
  it('is weighed down: the same act of something else', () => {
    const found = compare({ terms: ['cathedral', 'organ'] }, { terms: ['harbour', 'boat'] });
    expect(weightOf(/nothing else in common/, found)).toBe(-1.5);
  });

  it('is weighed down more where the same act is of two people, though nothing else is told', () => {
    const found = compare({ people: ['Ana Lopez'] }, { people: ['Pedro Gomez'] });
    expect(weightOf(/of people who differ/, found)).toBe(-2.25);
    expect(found.score).toBeLessThan(SAME_EVENT);
  });

  it('is no one event where the same people do something else', () => {
    const arrest: MentionFacts = { ...LIMA, head: 'arrest', kind: 'legal', terms: ['arrest'] };
    expect(compare(LIMA, arrest).score).toBeLessThan(SAME_EVENT);
  });

  it('is weighed down less where one tells nothing beside the act', () => {
    const terse = compare({ terms: ['cathedral', 'organ'] }, {});
    expect(weightOf(/nothing else is told/, terse)).toBe(-0.75);
  });

  it('is not, where both the act and a name are the same', () => {
    expect(weightOf(/nothing else in common/, compare(LIMA))).toBeUndefined();
  });

  it('is not, where other words of the passage stand for either', () => {
    const facts: MentionFacts = { terms: ['cathedral', 'organ'] };
    expect(weightOf(/nothing else in common/, compare(facts))).toBeUndefined();
  });
});

describe('the act', () => {
  it.each<[string, string, string, number]>([
    ['of the same verb', 'visit', 'visit', 1.75],
    ['of one concept', 'visit', 'trip', 1.75],
    ['that says little of what was done', 'take', 'take', 0.25],
    ['that is a light verb, though of a kind', 'launch', 'launch', 0.25],
    ['that is told of anything', 'go', 'go', 0.25],
    ['of a verb that is of no kind', 'ponder', 'ponder', 1.75],
  ])('%s: %s and %s', (_, a, b, weight) => {
    expect(weightOf(/^same act/, compare({ head: a }, { head: b }))).toBe(weight);
  });

  it.each<[string, string, string, number]>([
    ['speaks against one event where both verbs say what was done', 'visit', 'arrest', -1.5],
    ['does so less where one is a light verb', 'visit', 'hold', -1.25],
    ['does so less where one is a verb of no kind', 'ponder', 'arrest', -1.25],
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
    expect(weightOf(/each names the other’s act/, both)).toBe(0.75);
    expect(weightOf(/one names the other’s act/, one)).toBe(0.5);
  });

  it('of one may be told for that of the other: what strikes sets ablaze', () => {
    expect(weightOf(/acts that come together/, compare({ head: 'strike' }, { head: 'burn' }))).toBe(
      0.25,
    );
  });

  it.each([
    ['arrest', 'charge'],
    ['offer', 'reject'],
    ['drown', 'rescue'],
  ])('that comes after the other is another event: %s and %s', (a, b) => {
    const found = compare({ ...LIMA, head: a }, { ...LIMA, head: b });
    expect(weightOf(/one act comes after the other/, found)).toBe(-3.5);
    expect(found.score).toBeLessThan(SAME_EVENT);
  });

  it('that is another of its kind is not the first', () => {
    const fire: MentionFacts = { head: 'fire', title: 'Fire destroys a hotel', places: ['Lima'] };
    const second = compare(fire, { ...fire, title: 'Second fire destroys a warehouse' });
    expect(weightOf(/another of its kind/, second)).toBe(-2);
    expect(weightOf(/another of its kind/, compare(fire, { ...fire, title: 'Fire' }))).toBe(
      undefined,
    );
    const guard = compare(fire, { ...fire, title: 'Second Guard Regiment fires' });
    expect(weightOf(/another of its kind/, guard)).toBeUndefined();
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'a verb that only says that it happens',
      { head: 'sweep', title: 'Fire sweeps through a hotel' },
      { head: 'burn', title: 'Hotel burns' },
    ],
    [
      'a verb behind “to”',
      { head: 'begin', title: 'Kitchen begins to burn' },
      { head: 'burn', title: 'Hotel burns' },
    ],
    [
      'an idiom',
      { head: 'go', title: 'Hotel goes up in flames' },
      { head: 'burn', title: 'Hotel burns' },
    ],
    [
      'a noun for shots, which burn nothing',
      { head: 'break', title: 'Exchange of fire breaks out' },
      { head: 'fire', title: 'Troops fire' },
    ],
  ])('is told by %s', (_, a, b) => {
    expect(weightOf(/^same act/, compare(a, b))).toBe(1.75);
  });

  it('that harms is told by a count of the harmed, which in one article may be of another', () => {
    const [blast, hurt]: MentionFacts[] = [{ head: 'explode' }, { head: 'wound' }];
    expect(weightOf(/counts whom/, compare(blast ?? {}, hurt))).toBe(1.75);
    expect(
      weightOf(/counts whom/, compare(blast ?? {}, { ...hurt, source: 'gazette' })),
    ).toBeUndefined();
  });

  it('of both that none names is no act in common', () => {
    expect(weightOf(/other’s act/, compare({ head: 'arrest' }, { head: 'raid' }))).toBeUndefined();
  });
});

describe('an act told by a noun', () => {
  const FIRE: MentionFacts = { head: 'fire', kind: 'attack', terms: ['fire', 'gun'] };

  it.each([
    ['a light verb', 'hold', 1],
    ['one that tells of a beginning', 'open', 1],
    ['a verb with a deed of its own', 'arrest', 0.5],
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
    expect(weightOf(/different kinds/, kinds('resign'))).toBe(-1);
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

describe('what lasts since a day', () => {
  it('is as near to that day as the day itself: since Thursday, on Thursday', () => {
    const since = compare({ when: '2012-06-07/..' }, { when: '2012-06-07' });
    expect(weightOf(/dates are coarse/, since)).toBeUndefined();
    expect(since.score).toBeGreaterThan(-Infinity);
  });

  it('and until a day, too', () => {
    const until = compare({ when: '../2012-06-07' }, { when: '2012-06-07' });
    expect(weightOf(/dates are coarse/, until)).toBeUndefined();
  });

  it('is coarse beside a later day of it', () => {
    const later = compare(
      { when: '2012-06-07/..', kind: 'military' },
      { when: '2012-07-01', kind: 'military' },
    );
    expect(weightOf(/dates are coarse/, later)).toBe(-2.25);
  });
});

describe('acts that are told for one another', () => {
  it.each([
    ['beat', 'lose', 'who wins and who loses'],
    ['disaster', 'explode', 'the disaster and what it was'],
    ['receive', 'visit', 'the guest and the host'],
    ['find', 'search', 'the search and what it finds'],
  ])('are kindred: %s and %s (%s)', (a, b) => {
    const acts = compare({ head: a, kind: 'other' }, { head: b, kind: 'other' });
    expect(weightOf(/acts that come together/, acts)).toBe(0.25);
  });
});
