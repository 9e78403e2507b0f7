/**
 * A dataset in the shape of the first story: the same dates, precisions and
 * sources as the design's frames, and titles of our own.
 */
import type { Dataset, Edtf, EventRecord, Source } from '../../../src/model/index.ts';

const SHA = '0'.repeat(64);
const edtf = (text: string) => text as Edtf;

export function source(
  id: string,
  publisher: string,
  code: string,
  published: string,
  kind: Source['kind'] = 'news',
): Source {
  return {
    id,
    code,
    publisher,
    language: 'en',
    published: edtf(published),
    publishedBasis: 'manifest',
    kind,
    excerpt: 'sentence',
    textSha256: SHA,
  };
}

export interface EventSpec {
  readonly id: string;
  readonly when: string;
  readonly title: string;
  readonly short?: string;
  /** Source ids, or an id and that source's own date. */
  readonly by: readonly (string | readonly [string, string])[];
  readonly differ?: boolean;
  readonly kind?: EventRecord['kind'];
  readonly people?: readonly string[];
  readonly places?: readonly string[];
}

export function event(spec: EventSpec): EventRecord {
  const cited = spec.by.map((by) => (typeof by === 'string' ? ([by, spec.when] as const) : by));
  return {
    id: spec.id,
    title: spec.title,
    short: spec.short,
    when: edtf(spec.when),
    certainty: 'stated',
    kind: spec.kind ?? 'other',
    people: spec.people ?? [],
    organisations: [],
    places: spec.places ?? [],
    citations: cited.map(([id, when], i) => ({
      source: id,
      when: edtf(when),
      time: { text: when, range: { start: i, end: i + 1 }, rule: 'test', basis: 'explicit' },
      quote: { exact: 'words' },
      range: { start: 0, end: 1 },
      passageSha256: SHA,
    })),
    differences: spec.differ
      ? [
          {
            about: 'number',
            label: 'Number given',
            values: cited.map(([id], i) => ({ source: id, text: `at least ${20 + i}` })),
          },
        ]
      : [],
    review: 'reviewed',
  };
}

export function dataset(sources: readonly Source[], events: readonly EventRecord[]): Dataset {
  return { version: 1, title: 'Test', language: 'en', sources, events };
}

export const STORY: Dataset = dataset(
  [
    source('an', 'Arcalis News', 'AN', '2024-10'),
    source('af', 'American Faith', 'AF', '2025-06'),
    source('pt', 'Press TV', 'PT', '2025-08-28', 'opinion'),
    source('pf', 'PatriotFetch', 'PF', '2025-11'),
    source('ip', 'Israpundit', 'IP', '2025-11-27', 'commentary'),
  ],
  (
    [
      {
        id: 'partnership',
        when: '195X',
        title: 'Iran and Venezuela begin their partnership',
        by: ['ip'],
      },
      {
        id: 'revolution',
        when: '1979/..',
        title: 'Islamic Revolution; Cuba and Iran build ties',
        by: ['an'],
      },
      {
        id: 'embassy',
        when: '1992',
        title: 'Bombing of the Israeli embassy in Buenos Aires',
        by: ['an'],
      },
      { id: 'amia', when: '1994', title: 'AMIA bombing in Buenos Aires', by: ['an'] },
      {
        id: 'chavez',
        when: '1999/..',
        title: 'Hugo Chávez comes to power; Iran embeds in Venezuela',
        by: ['an'],
      },
      {
        id: 'brothers',
        when: '2005',
        title: 'Chávez calls the two countries “brothers”',
        by: ['ip'],
      },
      {
        id: 'sanctions',
        when: '2019',
        title: 'U.S. sanctions on Venezuela’s energy sector',
        by: ['pt'],
      },
      {
        id: 'cyber',
        when: '2019-03',
        title: 'Cyberattacks disrupt Venezuela’s power grid',
        short: 'Cyberattacks disrupt the power grid',
        by: ['pt'],
      },
      {
        id: 'experts',
        when: '2019-03~',
        title: 'Iranian experts help restore the grid',
        by: ['pt'],
      },
      { id: 'soleimani', when: '2020', title: 'Killing of Qassem Soleimani', by: ['pt'] },
      { id: 'gideon', when: '2020-05', title: 'Operation Gideon fails', by: ['pt'] },
      { id: 'tehran', when: '2022', title: 'Maduro visits Tehran', by: ['an'] },
      { id: 'interview', when: '2022', title: 'Maduro interview on the grid', by: ['pt'] },
      { id: 'raisi', when: '2023', title: 'Raisi visits Latin America', by: ['an'] },
      {
        id: 'mural',
        when: '2023-01-05~',
        title: 'Mural of Soleimani and Chávez inaugurated in Caracas',
        short: 'Soleimani and Chávez mural inaugurated',
        by: ['pt'],
      },
      { id: 'qalibaf', when: '2025-06-01', title: 'Qalibaf visits Caracas', by: ['af'] },
      { id: 'war', when: '2025-06-13/2025-06-24', title: '12-day war', by: ['pt'] },
      {
        id: 'buildup',
        when: '2025-08/2025-11',
        title: 'U.S. naval build-up in the Caribbean',
        by: ['pt', 'pf', 'ip'],
      },
      {
        id: 'warns',
        when: '2025-08-21',
        title: 'Iran’s foreign ministry warns over U.S. build-up',
        by: ['pt'],
      },
      {
        id: 'strikes',
        when: '2025-09/..',
        title: 'U.S. strikes on boats',
        by: ['pf', 'ip'],
        differ: true,
      },
      {
        id: 'again',
        when: '2025-11-15',
        title: 'Iran’s foreign ministry warns again',
        by: ['pf', 'ip'],
      },
    ] satisfies EventSpec[]
  ).map(event),
);
