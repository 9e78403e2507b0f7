/** What counts as right, on a story of two articles worked out by hand. */
import { describe, expect, it } from 'vitest';
import { judgeStory } from '../../../scripts/gold/judge-story.ts';
import {
  f1Of,
  percentOf,
  scoreOf,
  type Measure,
  type Share,
} from '../../../scripts/gold/judgement.ts';
import type { EventRecord } from '../../../src/model/index.ts';
import { citation, record, STORY } from './support.ts';

const BREAK_POST = citation(
  'post',
  'The dam at Lund broke on 3 May 2011, killing 41 people.',
  '2011-05-03',
);
const BREAK_WIRE = citation('wire', 'the Lund dam failed in May 2011, rescuers said', '2011-05', {
  attribution: { who: 'Rescuers', how: 'said' },
});
const DISMISSAL = citation(
  'post',
  'Two weeks later the council\ndismissed its engineer.',
  '2011-05-17',
);
const VOTE = 'The council will vote on a new dam on 1 June, it announced on Friday.';

const PERFECT = [
  record('Dam breaks at Lund', '2011-05-03', [BREAK_POST, BREAK_WIRE]),
  record('Council dismisses the engineer', '2011-05-17', [DISMISSAL]),
];

const share = (records: readonly EventRecord[], measure: Measure): Share =>
  scoreOf(judgeStory(STORY, records))[measure];

describe('events found and records right', () => {
  it('finds every event and makes no record that is none', () => {
    expect(share(PERFECT, 'events found')).toEqual({ right: 2, of: 2 });
    expect(share(PERFECT, 'records right')).toEqual({ right: 2, of: 2 });
  });

  it('finds an event by any one of its passages', () => {
    const records = [record('Dam fails', '2011-05', [BREAK_WIRE])];
    expect(share(records, 'events found')).toEqual({ right: 1, of: 2 });
    expect(share(records, 'passages cited')).toEqual({ right: 1, of: 3 });
  });

  it('neither asks for an optional event nor holds it against a record', () => {
    const records = [
      record('Council announces a vote', '2011-05-20', [citation('post', VOTE, '2011-05-20')]),
    ];
    expect(share(records, 'events found')).toEqual({ right: 0, of: 2 });
    expect(share(records, 'records right')).toEqual({ right: 0, of: 0 });
    expect(share(records, 'planned')).toEqual({ right: 1, of: 1 });
  });

  it('takes a record with the date of a plan for the plan', () => {
    const records = [record('Council votes', '2011-06-01', [citation('post', VOTE, '2011-06-01')])];
    expect(share(records, 'records right')).toEqual({ right: 0, of: 1 });
    expect(share(records, 'planned')).toEqual({ right: 0, of: 1 });
  });

  it('takes a record with neither date for the event beside the plan', () => {
    const records = [record('Council announces', '2011', [citation('post', VOTE, '2011')])];
    expect(share(records, 'planned')).toEqual({ right: 1, of: 1 });
  });

  it('counts a record that matches no label as false', () => {
    const records = [record('Flood', '1987', [citation('wire', 'It was the worst', '1987')])];
    expect(share(records, 'records right')).toEqual({ right: 0, of: 1 });
  });

  it.each([
    { words: BREAK_POST.quote.exact, right: 1, why: 'a sentence that holds the passage' },
    { words: 'broke on 3 May 2011', right: 1, why: 'a clause within it' },
    { words: '3 May 2011, killing 41 people. Two weeks', right: 0, why: 'less than half of it' },
  ])('takes $why for the passage: $right', ({ words = '', right }) => {
    const records = [record('Dam breaks', '2011-05-03', [citation('post', words, '2011-05-03')])];
    expect(share(records, 'events found').right).toBe(right);
  });

  it('gives two events of one sentence to the records that have their dates', () => {
    const records = [
      record('Vote', '2011-06-01', [citation('post', VOTE, '2011-06-01')]),
      record('Announcement', '2011-05-20', [citation('post', VOTE, '2011-05-20')]),
    ];
    expect(share(records, 'planned').right).toBe(0);
    expect(share(records, 'date of citation')).toEqual({ right: 1, of: 1 });
  });

  it('lets one passage stand for one citation only', () => {
    const twice = [
      record('Dam breaks', '2011-05-03', [BREAK_POST]),
      record('People killed', '2011-05-03', [citation('post', 'killing 41 people', '2011-05-03')]),
      record('Dam at Lund breaks', '2011-05-03', [BREAK_POST]),
    ];
    expect(share(twice, 'records right')).toEqual({ right: 1, of: 3 });
  });
});

describe('dates', () => {
  it('holds the record to the merged date and each citation to its article', () => {
    expect(share(PERFECT, 'date of event')).toEqual({ right: 2, of: 2 });
    expect(share(PERFECT, 'date of citation')).toEqual({ right: 3, of: 3 });
  });

  it.each([
    { when: '2011-05', why: 'coarser' },
    { when: '2011-05-03~', why: 'approximate' },
    { when: '2011-05-03/2011-05-04', why: 'longer' },
  ])('does not take a date that is $why', ({ when }) => {
    expect(share([record('Dam breaks', when, [BREAK_POST])], 'date of event').right).toBe(0);
  });

  it('does not mind a time of day', () => {
    const records = [record('Dam breaks', '2011-05-03T04:10:00', [BREAK_POST])];
    expect(share(records, 'date of event').right).toBe(1);
  });
});

describe('titles', () => {
  it.each([
    { title: 'Dam breaks at Lund', right: 1, why: 'tells the event' },
    { title: 'Lund', right: 0, why: 'only names the place' },
    { title: 'Rescuers say people died', right: 0, why: 'tells something else' },
  ])('looks for the words of the label: “$title” $why', ({ title, right }) => {
    const records = [record(title, '2011-05-03', [BREAK_POST])];
    expect(share(records, 'title in the words of the label')).toEqual({ right, of: 1 });
  });

  it('judges one title for each event found, by rules', () => {
    const records = [
      record('Dam breaks on Tuesday', '2011-05-03', [BREAK_POST]),
      record('Council dismisses its engineer', '2011-05-17', [DISMISSAL]),
    ];
    expect(share(records, 'title')).toEqual({ right: 1, of: 2 });
  });
});

describe('attribution and figures', () => {
  it('asks for who and how together', () => {
    expect(share(PERFECT, 'attribution found')).toEqual({ right: 1, of: 1 });
    const alleged = { ...BREAK_WIRE, attribution: { who: 'rescuers', how: 'alleged' as const } };
    const records = [record('Dam fails', '2011-05', [alleged])];
    expect(share(records, 'attribution found')).toEqual({ right: 0, of: 1 });
    expect(share(records, 'who')).toEqual({ right: 1, of: 1 });
    expect(share(records, 'how')).toEqual({ right: 0, of: 1 });
  });

  it('holds an attribution against a citation that the article makes in its own voice', () => {
    const records = [
      record('Dam breaks', '2011-05-03', [
        { ...BREAK_POST, attribution: { who: 'the council', how: 'said' } },
      ]),
    ];
    expect(share(records, 'attribution right')).toEqual({ right: 0, of: 1 });
  });

  it('asks for the figures of a passage by value and bound', () => {
    const figures = [{ text: '41 people', value: 41, bound: 'exact' as const }];
    const records = [record('Dam breaks', '2011-05-03', [{ ...BREAK_POST, figures }])];
    expect(share(records, 'figure')).toEqual({ right: 1, of: 1 });
    expect(share(PERFECT, 'figure')).toEqual({ right: 0, of: 1 });
  });
});

describe('merging', () => {
  it('is whole where tellings of one event are one record', () => {
    expect(share(PERFECT, 'merge recall')).toEqual({ right: 1, of: 1 });
    expect(share(PERFECT, 'merge precision')).toEqual({ right: 1, of: 1 });
  });

  it('loses recall where they are two', () => {
    const apart = [
      record('Dam breaks', '2011-05-03', [BREAK_POST]),
      record('Dam fails', '2011-05', [BREAK_WIRE]),
    ];
    expect(share(apart, 'merge recall')).toEqual({ right: 0, of: 1 });
    expect(share(apart, 'merge precision')).toEqual({ right: 0, of: 0 });
  });

  it('does not mind a record that cites the same words twice', () => {
    const clause = citation('post', 'The dam at Lund broke', '2011-05-03');
    const records = [record('Dam breaks', '2011-05-03', [BREAK_POST, clause])];
    expect(share(records, 'merge precision')).toEqual({ right: 1, of: 1 });
  });

  it('holds a passage that tells no event against the record that cites it too', () => {
    const stray = citation('wire', 'It was the worst', '2011-05');
    const records = [record('Dam breaks', '2011-05-03', [BREAK_POST, stray])];
    expect(share(records, 'merge precision')).toEqual({ right: 0, of: 1 });
  });

  it('loses precision where one record holds two events', () => {
    const mixed = [record('Dam breaks', '2011-05-03', [BREAK_POST, BREAK_WIRE, DISMISSAL])];
    expect(share(mixed, 'merge precision')).toEqual({ right: 1, of: 3 });
  });
});

describe('differences', () => {
  const values = (a: number, b: number) => [
    { source: 'post', text: String(a), value: a },
    { source: 'wire', text: String(b), value: b },
  ];
  const withDeaths = (a: number, b: number) => [
    record(
      'Dam breaks',
      '2011-05-03',
      [BREAK_POST, BREAK_WIRE],
      [{ about: 'number', label: 'deaths', values: values(a, b) }],
    ),
  ];

  it('is found where the record of the event gives the same values', () => {
    expect(share(withDeaths(41, 43), 'difference found')).toEqual({ right: 1, of: 1 });
    expect(share(withDeaths(41, 43), 'difference right')).toEqual({ right: 1, of: 1 });
  });

  it('is wrong where the values are others', () => {
    expect(share(withDeaths(41, 3), 'difference found')).toEqual({ right: 0, of: 1 });
    expect(share(withDeaths(41, 3), 'difference right')).toEqual({ right: 0, of: 1 });
  });
});

describe('shares', () => {
  it('has no percentage where nothing was judged', () => {
    expect(percentOf({ right: 0, of: 0 })).toBeUndefined();
    expect(f1Of({ right: 0, of: 0 }, { right: 0, of: 0 })).toBeUndefined();
  });

  it('takes the harmonic mean of recall and precision', () => {
    expect(f1Of({ right: 1, of: 2 }, { right: 1, of: 1 })).toBeCloseTo(66.67, 2);
    expect(f1Of({ right: 0, of: 2 }, { right: 0, of: 0 })).toBe(0);
  });
});
