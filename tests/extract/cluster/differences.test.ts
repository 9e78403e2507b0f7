import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/extract/cluster/differences.ts';
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

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'people of no particular kind',
      { figures: [counted(30, 'adults')] },
      { figures: [counted(31, 'participants')] },
    ],
    [
      'the dead, where somebody is killed',
      { head: 'kill', figures: [counted(30, 'people')] },
      { head: 'kill', figures: [counted(31, 'dead')] },
    ],
    [
      'the dead, where the passage names deaths beside another act',
      { head: 'erupt', terms: ['kill'], figures: [counted(3000, 'people')] },
      { head: 'eruption', terms: ['die'], figures: [counted(2000, 'dead')] },
    ],
    [
      'the dead, also as victims who died',
      { head: 'die', figures: [counted(30, 'victims')] },
      { head: 'die', figures: [counted(31, 'citizens')] },
    ],
  ])('counts as one what two sources count as %s', (_, a, b) => {
    expect(differencesOf(all([a, b]))).toHaveLength(1);
  });

  it.each<[string, MentionFacts, MentionFacts]>([
    [
      'the dead and those who came',
      { head: 'kill', figures: [counted(30, 'people')] },
      { head: 'visit', figures: [counted(31, 'people')] },
    ],
    [
      'people and soldiers',
      { figures: [counted(30, 'people')] },
      { figures: [counted(31, 'soldiers')] },
    ],
    [
      'the dead and the injured',
      { head: 'kill', figures: [counted(30, 'people')] },
      { head: 'kill', figures: [counted(31, 'injured')] },
    ],
  ])('keeps apart %s', (_, a, b) => {
    expect(differencesOf(all([a, b]))).toEqual([]);
  });

  it('takes another bound of the same number for a difference', () => {
    const bounds = [counted(20, 'strikes', 'atLeast'), counted(20, 'strikes', 'exact')];
    expect(differencesOf(all(bounds.map((figure) => ({ figures: [figure] }))))).toHaveLength(1);
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
