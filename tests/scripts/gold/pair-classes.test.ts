import { describe, expect, it } from 'vitest';
import { alignCitations } from '../../../scripts/gold/align.ts';
import { boundsOf, classifyPairs, type PairClass } from '../../../scripts/gold/pair-classes.ts';
import type { EventRecord } from '../../../src/model/index.ts';
import { citation, record, STORY } from './support.ts';

const BREAK = 'The dam at Lund broke on 3 May 2011';
const FAILED = 'the Lund dam failed in May 2011';
const DISMISSED = 'Two weeks later the council\ndismissed its engineer';

/** The classes that have a pair. */
const classesOf = (...records: readonly EventRecord[]): readonly string[] =>
  Object.entries(classifyPairs(STORY, alignCitations(STORY, records))).flatMap(([name, count]) =>
    count > 0 ? [`${name} ${count}`] : [],
  );

const one = (name: PairClass) => `${name} 1`;

describe('classifyPairs(story, found)', () => {
  it.each<[PairClass, readonly EventRecord[]]>([
    [
      'a passage not found',
      [record('Dam breaks', '2011-05-03', [citation('post', BREAK, '2011-05-03')])],
    ],
    [
      'a date wrong',
      [
        record('Dam breaks', '2011-05-03', [citation('post', BREAK, '2011-05-03')]),
        record('Dam fails', '2010-05', [citation('wire', FAILED, '2010-05')]),
      ],
    ],
    [
      'not joined',
      [
        record('Dam breaks', '2011-05-03', [citation('post', BREAK, '2011-05-03')]),
        record('Dam fails', '2011-05', [citation('wire', FAILED, '2011-05')]),
      ],
    ],
  ])('says that two passages are apart for %s', (name, records) => {
    expect(classesOf(...records).slice(0, 1)).toEqual([one(name)]);
  });

  it('says of two citations of one event in two records whether their dates are why', () => {
    const apart = (when: string) =>
      classesOf(
        record('Dam breaks', '2011-05-03', [citation('post', BREAK, '2011-05-03')]),
        record('Dam fails', when, [citation('wire', FAILED, when)]),
      ).slice(1);
    expect(apart('2011-05')).toEqual([one('left apart, dates right')]);
    expect(apart('2011')).toEqual([one('left apart, a date wrong')]);
    expect(apart('2010-05')).toEqual([one('left apart, dates that differ')]);
  });

  it('counts two that are together once as told and once as joined', () => {
    const both = [citation('post', BREAK, '2011-05-03'), citation('wire', FAILED, '2011-05')];
    expect(classesOf(record('Dam breaks', '2011-05-03', both))).toEqual([
      one('told together'),
      one('joined rightly'),
    ]);
  });

  it('tells what is joined of two events from what is joined with none', () => {
    const mixed = [
      citation('post', BREAK, '2011-05-03'),
      citation('post', DISMISSED, '2011-05-17'),
      citation('wire', 'the worst\nflood since 1987', '1987'),
    ];
    expect(classesOf(record('Dam breaks', '2011-05', mixed))).toEqual([
      one('a passage not found'),
      'joined with what is no event 2',
      one('joined of two events'),
    ]);
  });
});

describe('boundsOf(sumOf)', () => {
  it('tells what merging could reach with the passages and dates that it is given', () => {
    const counts: Partial<Record<PairClass, number>> = {
      'joined rightly': 40,
      'joined of two events': 20,
      'left apart, dates that differ': 20,
      'left apart, dates right': 20,
      'told together': 50,
      'a passage not found': 50,
    };
    const bounds = boundsOf((each) => counts[each] ?? 0).map(([, f1]) => f1.toFixed(1));
    expect(bounds).toEqual(['57.1', '66.7', '85.7', '66.7']);
  });
});
