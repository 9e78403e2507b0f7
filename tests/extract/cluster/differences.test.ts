import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/extract/cluster/differences.ts';
import type { FoundFigure } from '../../../src/extract/figure/index.ts';
import { counted, mention, type MentionFacts } from './support.ts';

const all = (facts: readonly MentionFacts[]) =>
  facts.map((f, i) => mention({ source: `source-${i}`, ...f }));

describe('differencesOf(mentions)', () => {
  it('tells of numbers that count the same thing, in the order given', () => {
    const found = differencesOf(
      all([{ figures: [counted(21, 'strikes')] }, { figures: [counted(20, 'strikes')] }]),
    );
    expect(found).toEqual([
      {
        about: 'number',
        label: 'Number of strikes',
        values: [
          { source: 'source-0', text: 'at least 21', value: 21 },
          { source: 'source-1', text: 'at least 20', value: 20 },
        ],
      },
    ]);
  });

  it('counts boats and vessels as one unit, boats and strikes as two', () => {
    expect(
      differencesOf(
        all([{ figures: [counted(4, 'boats')] }, { figures: [counted(5, 'vessels')] }]),
      ),
    ).toHaveLength(1);
    expect(
      differencesOf(
        all([{ figures: [counted(4, 'boats')] }, { figures: [counted(5, 'strikes')] }]),
      ),
    ).toEqual([]);
  });

  it('counts mill hands as workers, and them and evacuees as the people of another source', () => {
    for (const [a, b] of [
      ['hands', 'workers'],
      ['hands', 'persons'],
      ['evacuees', 'people'],
    ] as const)
      expect(
        differencesOf(all([{ figures: [counted(400, a)] }, { figures: [counted(600, b)] }])),
      ).toHaveLength(1);
    expect(
      differencesOf(
        all([{ figures: [counted(400, 'hands')] }, { figures: [counted(6, 'boats')] }]),
      ),
    ).toEqual([]);
  });

  it('is silent where the sources agree, or only one gives a number', () => {
    expect(
      differencesOf(all([{ figures: [counted(4, 'boats')] }, { figures: [counted(4, 'boats')] }])),
    ).toEqual([]);
    expect(differencesOf(all([{ figures: [counted(4, 'boats')] }, {}]))).toEqual([]);
  });

  it('tells of dates that exclude each other, not of one more precise than another', () => {
    expect(differencesOf(all([{ when: '2012' }, { when: '2013' }]))[0]).toMatchObject({
      about: 'date',
    });
    expect(differencesOf(all([{ when: '2012' }, { when: '2012-05' }]))).toEqual([]);
  });

  it('holds no source to a day that only the run of its story gives', () => {
    const toldOf = (facts: MentionFacts) =>
      differencesOf(all([{ when: '2012-06-01' }, { when: '2012-06-03', ...facts }]));
    expect(toldOf({})).toHaveLength(1);
    expect(toldOf({ basis: 'narrative', rule: 'part-of-day' })).toEqual([]);
    expect(toldOf({ basis: 'relative', rule: 'clock' })).toEqual([]);
  });

  it('leaves out of a difference a date that agrees with all that differ', () => {
    const [difference] = differencesOf(
      all([{ when: '2012-03-17' }, { when: '2012-03-18' }, { when: '2012-03' }]),
    );
    expect(difference?.values.map(({ value }) => value)).toEqual(['2012-03-17', '2012-03-18']);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'people of no particular kind',
      { figures: [counted(30, 'adults')] },
      { figures: [counted(31, 'participants')] },
    ],
    [
      'the dead, with and without saying who',
      { figures: [{ ...counted(30, 'people'), fate: 'dead' }] },
      { figures: [{ ...counted(31, 'dead'), fate: 'dead' }] },
    ],
    [
      'the dead, as victims and as citizens',
      { figures: [{ ...counted(30, 'victims'), fate: 'dead' }] },
      { figures: [{ ...counted(31, 'citizens'), fate: 'dead' }] },
    ],
    [
      'people, and the only particular people that are counted',
      { figures: [counted(600, 'workers')] },
      { figures: [counted(400, 'persons')] },
    ],
    [
      'something, and without saying what',
      { figures: [counted(14, 'boats')] },
      { figures: [{ text: 'at least 11', value: 11, bound: 'atLeast' }] },
    ],
    [
      'a price for each',
      { figures: [counted(36, 'crowns a share')] },
      { figures: [counted(38, 'crowns a share')] },
    ],
  ])('counts as one what two sources count as %s', (_, a, b) => {
    expect(differencesOf(all([a, b]))).toHaveLength(1);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'the dead and those who came',
      { figures: [{ ...counted(30, 'people'), fate: 'dead' }] },
      { figures: [counted(31, 'people')] },
    ],
    [
      'a sum and a price for each',
      { figures: [counted(1_900_000, 'crowns')] },
      { figures: [counted(38, 'crowns a share')] },
    ],
    [
      'people, and two particular kinds of them',
      { figures: [counted(30, 'people')] },
      { figures: [counted(31, 'workers'), counted(32, 'students')] },
    ],
    [
      'people and soldiers',
      { figures: [counted(30, 'people')] },
      { figures: [counted(31, 'soldiers')] },
    ],
    [
      'the dead and the injured',
      { figures: [{ ...counted(30, 'people'), fate: 'dead' }] },
      { figures: [{ ...counted(31, 'people'), fate: 'injured' }] },
    ],
    [
      'what was counted by a day and what happened on one',
      { when: '../2012-06', figures: [counted(47, 'boats')] },
      { when: '2012-06', figures: [counted(11, 'boats')] },
    ],
  ])('keeps apart %s', (_, a, b) => {
    expect(differencesOf(all([a, b]))).toEqual([]);
  });

  it.each<[string, FoundFigure, FoundFigure]>([
    ['about as many', counted(70, 'boats', 'about'), counted(71, 'boats', 'exact')],
    [
      'the same in fewer figures',
      { ...counted(1.2e9, 'francs', 'exact'), text: '1.2 billion' },
      { ...counted(1.23e9, 'francs', 'exact'), text: '1.23 billion' },
    ],
    [
      'dozens and as many as that',
      { ...counted(24, 'boats'), text: 'dozens of' },
      counted(31, 'boats', 'exact'),
    ],
  ])('is silent where the sources may mean the same: %s', (_, a, b) => {
    expect(differencesOf(all([{ figures: [a] }, { figures: [b] }]))).toEqual([]);
  });

  it.each([
    ['2012-06-01', '2012-06-02/2012-06-03', 'a weekend that begins on Friday night'],
    ['2012-06-01~', '2012-06-02', 'a day that is told as "about"'],
  ])('is silent about dates that nearly meet: %s and %s', (a, b) => {
    expect(differencesOf(all([{ when: a }, { when: b }, { when: b }]))).toEqual([]);
  });

  it('leaves out of a difference who says "about", where two say it firmly', () => {
    const [date] = differencesOf(
      all([{ when: '2012-06-01' }, { when: '2012-06-02' }, { when: '2012-06-02~' }]),
    );
    expect(date?.values.map(({ value }) => value)).toEqual(['2012-06-01', '2012-06-02']);
  });

  it('takes crew members for sailors, and cubic metres for no metres', () => {
    const told = (figure: FoundFigure) => ({ figures: [figure] });
    const sailors = all([told(counted(23, 'sailors')), told(counted(21, 'crew members'))]);
    expect(differencesOf(sailors)).toHaveLength(1);
    const water = all([told(counted(22, 'metres')), told(counted(3.1e6, 'cubic metres'))]);
    expect(differencesOf(water)).toEqual([]);
  });

  it('counts those aboard apart from the dead, and calls them so', () => {
    const people = (value: number, fate: FoundFigure['fate']): FoundFigure => ({
      text: String(value),
      value,
      unit: 'people',
      bound: 'exact',
      fate,
    });
    const told = (...figures: FoundFigure[]) => ({ figures });
    const found = differencesOf(
      all([
        told(people(31, 'dead'), people(148, 'aboard')),
        told(people(163, 'aboard')),
        told(people(31, 'dead')),
      ]),
    );
    expect(found.map(({ label, values }) => [label, ...values.map(({ value }) => value)])).toEqual([
      ['Number of people aboard', 148, 163],
    ]);
  });

  it('takes another bound of the same number for no difference', () => {
    const bounds = [counted(20, 'strikes', 'atLeast'), counted(20, 'strikes', 'exact')];
    expect(differencesOf(all(bounds.map((figure) => ({ figures: [figure] }))))).toEqual([]);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'two towns',
      { title: 'A crash in Northport', places: ['Northport'] },
      { title: 'A crash near Kelso', places: ['Kelso'] },
    ],
    [
      'two towns, one told as such',
      { title: 'A crash in the town of Northport', places: ['Northport'] },
      { title: 'A crash at Kelso', places: ['Kelso', 'Linden'] },
    ],
    [
      'two countries',
      { title: 'A visit in Peru', places: ['Peru'] },
      { title: 'A visit in Chile', places: ['Chile'] },
    ],
  ])('tells of places that exclude each other: %s', (_, a, b) => {
    expect(differencesOf(all([a, b]))).toMatchObject([
      {
        about: 'place',
        values: [
          { source: 'source-0', value: a.places?.[0] },
          { source: 'source-1', value: b.places?.[0] },
        ],
      },
    ]);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'a town and the country it may be in',
      { title: 'A crash in Northport', places: ['Northport'] },
      { title: 'A crash in Peru', places: ['Peru'] },
    ],
    [
      'a town and the water off it',
      { title: 'A crash in Kelso', places: ['Kelso'] },
      { title: 'A crash in the Sound of Kelso', places: ['Sound of Kelso'] },
    ],
    [
      'a place that is named for another reason',
      { title: 'A crash in Northport', places: ['Northport'] },
      { title: 'Ships of Kelso crash', places: ['Kelso'] },
    ],
    [
      'several places in one telling',
      { title: 'A crash in Northport', places: ['Northport'] },
      { title: 'Crashes in Kelso and in Linden', places: ['Kelso', 'Linden'] },
    ],
    [
      'places of two acts',
      { title: 'An arrest in Northport', head: 'arrest', places: ['Northport'] },
      { title: 'A charge in Kelso', head: 'charge', places: ['Kelso'] },
    ],
  ])('does not take for a difference %s', (_, a, b) => {
    expect(differencesOf(all([a, b]))).toEqual([]);
  });

  it('takes the place from the words that are quoted where the title has none', () => {
    const [a, b] = all([
      { title: 'A crash', places: ['Northport'] },
      { title: 'A crash', places: ['Kelso'] },
    ]);
    const quoted = [
      { ...a!, quote: { exact: 'the crash in Northport' } },
      { ...b!, quote: { exact: 'crashed at Kelso' } },
    ];
    expect(differencesOf(quoted)).toHaveLength(1);
  });
});
