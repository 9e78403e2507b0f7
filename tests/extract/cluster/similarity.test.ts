import { describe, expect, it } from 'vitest';
import { groupMentions, SAME_EVENT, similarityOf } from '../../../src/extract/cluster/index.ts';
import { counted, mention, type MentionFacts } from './support.ts';

const LOPEZ: MentionFacts = {
  people: ['Ana Lopez'],
  places: ['Lima'],
  actor: 'Ana Lopez',
  terms: ['visit'],
};
const STRIKES: MentionFacts = {
  head: 'strike',
  kind: 'attack',
  actor: 'Chile',
  places: ['Chile'],
  terms: ['boat', 'strike'],
};
const BUILD_UP: MentionFacts = {
  head: 'build-up',
  kind: 'military',
  actor: 'Chile',
  places: ['Chile', 'Arica'],
  terms: ['build-up', 'military'],
  basis: 'publication',
};

const isOne = (a: MentionFacts, b: MentionFacts): boolean =>
  similarityOf(mention(a), mention({ source: 'herald', ...b })).score >= SAME_EVENT;

describe('similarityOf(a, b)', () => {
  it.each<[string, MentionFacts, MentionFacts]>([
    ['a year and a day in it', LOPEZ, { ...LOPEZ, when: '2012-06-01' }],
    [
      'a relative and an explicit date',
      { ...LOPEZ, when: '2012-06-01', basis: 'relative' },
      { ...LOPEZ, when: '2012-06' },
    ],
    [
      'other words for the same act',
      {
        head: 'warn',
        kind: 'statement',
        when: '2012-06-15',
        organisations: ['Chile’s foreign ministry'],
        places: ['Chile', 'Peru'],
        terms: ['dangerous', 'warn'],
      },
      {
        head: 'threaten',
        kind: 'statement',
        when: '2012-06',
        organisations: ['Chile’s foreign ministry'],
        places: ['Peru'],
        terms: ['consequence', 'dangerous', 'threaten'],
      },
    ],
    [
      '"since September" and "recent", of something repeated',
      { ...STRIKES, when: '2012-09/..', figures: [counted(21, 'strikes')] },
      {
        ...STRIKES,
        when: '2012-11~',
        basis: 'publication',
        terms: ['strike', 'vessel'],
        figures: [counted(20, 'strikes')],
      },
    ],
    [
      'what two articles three months apart call current',
      { ...BUILD_UP, when: '2012-08~' },
      { ...BUILD_UP, when: '2012-11~', head: 'deploy', terms: ['deploy', 'military'] },
    ],
    ['neighbouring years in two sources', { ...LOPEZ, when: '2012' }, { ...LOPEZ, when: '2013' }],
  ])('takes %s for one event', (_, a, b) => {
    expect(isOne(a, b)).toBe(true);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'two events of one day',
      { ...LOPEZ, when: '2012-06-01' },
      {
        when: '2012-06-01',
        head: 'strike',
        kind: 'attack',
        actor: 'Chile',
        places: ['Arica'],
        terms: ['strike'],
      },
    ],
    [
      'many blows of a month and one of a day in it',
      {
        ...STRIKES,
        head: 'fall',
        kind: 'other',
        when: '2012-09',
        terms: ['bomb', 'fall', 'ruin'],
        figures: [counted(160, 'bombs', 'about')],
      },
      { ...STRIKES, head: 'bomb', when: '2012-09-04', terms: ['bomb', 'ruin'] },
    ],
    ['the same act years apart', LOPEZ, { ...LOPEZ, when: '2019' }],
    [
      'visits of two people in one year',
      LOPEZ,
      { ...LOPEZ, actor: 'Pedro Gomez', people: ['Pedro Gomez'], places: ['Quito'] },
    ],
    [
      'a build-up and strikes',
      { ...BUILD_UP, when: '2012-11~' },
      { ...STRIKES, when: '2012-11~', basis: 'publication' },
    ],
    [
      'what two articles a year apart call current',
      { ...BUILD_UP, when: '2012-08~' },
      { ...BUILD_UP, when: '2013-08~' },
    ],
    [
      'a statement in August and one that is current in November',
      { ...LOPEZ, kind: 'statement', head: 'warn', when: '2012-08-21' },
      { ...LOPEZ, kind: 'statement', head: 'warn', when: '2012-11~', basis: 'publication' },
    ],
  ])('tells %s apart', (_, a, b) => {
    expect(isOne(a, b)).toBe(false);
  });

  it('does not take one voice that gives two years for a disagreement', () => {
    expect(similarityOf(mention(LOPEZ), mention({ ...LOPEZ, when: '2013' })).score).toBe(-Infinity);
  });

  it('is symmetric, and says what spoke for and against', () => {
    const [a, b] = [mention(LOPEZ), mention({ ...LOPEZ, when: '2012-06-01', source: 'herald' })];
    expect(similarityOf(a, b).score).toBe(similarityOf(b, a).score);
    expect(similarityOf(a, b).reasons).toContain('same act, visit (+1.75)');
  });
});

describe('groupMentions(mentions)', () => {
  const story = [
    mention({ ...LOPEZ, at: 0 }),
    mention({ ...LOPEZ, source: 'herald', when: '2012-06-01', at: 10 }),
    mention({ ...STRIKES, when: '2012-09/..', at: 20, figures: [counted(21, 'strikes')] }),
    mention({
      ...STRIKES,
      source: 'herald',
      when: '2012-11~',
      basis: 'publication',
      at: 30,
      figures: [counted(20, 'strikes')],
    }),
    mention({ head: 'treaty', kind: 'agreement', when: '1990', places: ['Oslo'], at: 40 }),
  ];
  const shape = (mentions: typeof story) =>
    groupMentions(mentions)
      .groups.map((g) =>
        g
          .map((m) => m.passage.start)
          .sort((a, b) => a - b)
          .join(' '),
      )
      .sort();

  it('puts each event in one group, whatever the order', () => {
    expect(shape(story)).toEqual(['0 10', '20 30', '40']);
    expect(shape([...story].reverse())).toEqual(['0 10', '20 30', '40']);
  });

  it('keeps the reason of each join', () => {
    const { joints } = groupMentions(story);
    expect(joints).toHaveLength(2);
    expect(joints.every((j) => j.similarity.reasons.length > 0)).toBe(true);
  });

  it('never groups dates that exclude each other through a third that allows both', () => {
    const chain = [
      mention({ ...LOPEZ, when: '2012-01', at: 0 }),
      mention({ ...LOPEZ, when: '2012', source: 'herald', at: 10 }),
      mention({ ...LOPEZ, when: '2012-12', source: 'courier', at: 20 }),
    ];
    for (const group of groupMentions(chain).groups) {
      const starts = group.map((m) => m.when);
      expect(starts.includes(chain[0]!.when) && starts.includes(chain[2]!.when)).toBe(false);
    }
  });

  it('compares far fewer pairs than there are', () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      mention({
        when: String(1000 + (i % 500)),
        people: [`Person ${i}`],
        at: i,
        terms: [`term${i}`],
      }),
    );
    expect(groupMentions(many).groups).toHaveLength(2000);
  });
});
