import { describe, expect, it } from 'vitest';
import { similarityOf } from '../../../src/extract/cluster/index.ts';
import { Collection } from '../../../src/extract/cluster/collection.ts';
import { mention, type MentionFacts } from './support.ts';

const DAY = '2012-06-01';
const VISIT: MentionFacts = { head: 'visit', when: DAY, at: 500 };
const FLOOD: MentionFacts = { head: 'burst', kind: 'disaster', when: DAY, terms: ['dam'] };
const DEATHS: MentionFacts = { head: 'drown', kind: 'disaster', when: DAY, terms: ['drown'] };

const reasonsOf = (a: MentionFacts, b: MentionFacts, others: readonly MentionFacts[] = []) => {
  const [x, y] = [mention(a), mention({ source: 'herald', ...b })];
  const rest = others.map((facts, at) => mention({ source: 'courier', at: 100 * at, ...facts }));
  return similarityOf(x, y, new Collection([x, y, ...rest])).reasons.join('; ');
};

const many = (count: number, facts: MentionFacts) => Array.from({ length: count }, () => facts);

describe('what stands around two mentions', () => {
  it.each<[string, MentionFacts, MentionFacts]>([
    ['a day', VISIT, VISIT],
    ['a year', { when: '2012' }, { when: '2012' }],
    ['a day and its year', { when: '2012' }, VISIT],
  ])(
    'speaks for one event where nobody else tells of %s, the less the more tell of it',
    (_, a, b) => {
      const elsewhere = many(60, { when: '1999-01-01' });
      const few = 'few tell of anything else of that time';
      expect(reasonsOf(a, b, elsewhere)).toContain(few);
      const crowded = [...many(50, { when: DAY }), ...many(10, { when: '1999-01-01' })];
      const weight = (text: string) => Number(/of that time \(\+([\d.]+)\)/.exec(text)?.[1] ?? 0);
      expect(weight(reasonsOf(a, b, crowded))).toBeLessThan(weight(reasonsOf(a, b, elsewhere)) / 4);
    },
  );

  it('speaks little for it where one article tells both by words of their own', () => {
    const elsewhere = many(60, { when: '1999-01-01' });
    const told = (facts: MentionFacts) => reasonsOf(VISIT, { ...VISIT, ...facts }, elsewhere);
    expect(told({})).toContain('of that time (+2)');
    expect(told({ source: 'gazette', at: 900 })).toContain('of that time (+0.5)');
  });

  it('speaks for one event where both articles open with it', () => {
    const before = [
      { source: 'gazette', at: 0, when: '1999-01-01' },
      { source: 'gazette', at: 100, when: '1999-01-01' },
    ];
    expect(reasonsOf(VISIT, VISIT)).toContain('both articles open with it');
    expect(reasonsOf(VISIT, VISIT, before)).not.toContain('both articles open with it');
  });

  it('speaks for one event in the next sentence of an article, and where one date is both’s', () => {
    const next = { source: 'gazette', at: 512 };
    expect(reasonsOf(VISIT, { ...VISIT, ...next })).toContain('told in one sentence and the next');
    expect(reasonsOf(VISIT, { ...VISIT, source: 'gazette', at: 700 })).not.toContain('the next');
  });

  it('tells two hours of a day apart, and joins a night to the morning after it', () => {
    const at = (value: string, when = DAY) => ({ ...VISIT, when, hour: value });
    expect(reasonsOf(at(`${DAY}T06:30`), at(`${DAY}T06:30`))).toContain('the same hour');
    expect(reasonsOf(at(`${DAY}T06:30`), at(`${DAY}T17:00`))).toContain('another hour');
    expect(reasonsOf(at(`${DAY}TMO`), at(`${DAY}TEV`))).toContain('another hour');
    expect(reasonsOf(at(`${DAY}TMO`), at(`${DAY}T06:30`))).not.toContain('hour');
    const after = at('2012-06-02T01:00', '2012-06-02');
    expect(reasonsOf(at(`${DAY}TNI`), after)).toContain('the same night');
    expect(reasonsOf(at(`${DAY}TMO`), after)).not.toContain('the same night');
  });

  it('speaks for one event where the words of both may be of one scene', () => {
    expect(reasonsOf(FLOOD, DEATHS)).toContain('both may tell of a scene of disaster');
    expect(reasonsOf(FLOOD, { head: 'elect', kind: 'election', when: DAY })).toContain(
      'different scenes',
    );
  });
});
