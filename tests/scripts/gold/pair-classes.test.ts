import { describe, expect, it } from 'vitest';
import { alignCitations } from '../../../scripts/gold/align.ts';
import { classifyPairs, type PairClass } from '../../../scripts/gold/pair-classes.ts';
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
    expect(classesOf(...records)).toEqual([one(name)]);
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
