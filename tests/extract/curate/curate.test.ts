import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../../src/extract/index.ts';
import {
  Curation,
  type CitationRef,
  type Decision,
  type EventRecord,
} from '../../../src/model/index.ts';
import { article, eventsOf } from '../mention/support.ts';

const ARTICLES = [
  article('The mill burned in 1911. Peru closed the mine in 1999.', { id: 'gazette' }),
  article('In May 1999 Peru closed the mine.', { id: 'herald', published: '2021-04-01' }),
];

const plain = eventsOf(ARTICLES);
const mill = plain.find((e) => e.title.includes('Mill'))!;
const mine = plain.find((e) => e.title.includes('mine'))!;

const refOf = (event: EventRecord, at = 0): CitationRef => {
  const { source, range, passageSha256 } = event.citations[at]!;
  return { source, range, passageSha256 };
};
const decide = (...decisions: Decision[]): Curation => Curation.parse({ version: 1, decisions });
const codes = (curation: Curation, articles = ARTICLES) =>
  extractEvents(articles, { curation })
    .diagnostics.filter((d) => d.severity !== 'note')
    .map((d) => d.code);

describe('curation', () => {
  it('starts from two events, one of them told twice', () => {
    expect(plain.map((e) => [e.title, e.citations.length])).toEqual([
      ['Mill burns', 1],
      ['Peru closes the mine', 2],
    ]);
  });

  it('retitles, pins the id and marks the event as reviewed', () => {
    const events = eventsOf(
      ARTICLES,
      decide({ event: [refOf(mill)], id: 'mill-fire', title: 'Fire at the mill' }),
    );
    expect(events[0]).toMatchObject({
      id: 'mill-fire',
      title: 'Fire at the mill',
      review: 'reviewed',
    });
    expect(events[0]).not.toHaveProperty('short');
    expect(events[1]?.review).toBe('extracted');
  });

  it('redates the whole, or what the passages named say', () => {
    const events = eventsOf(
      ARTICLES,
      decide({ event: [refOf(mine, 0)], when: '1999-05~' as never, citedWhen: '1999?' as never }),
    );
    const redated = events.find((e) => e.title.includes('mine'));
    expect(redated?.when).toBe('1999-05~');
    expect(redated?.citations.map((c) => c.when)).toEqual(['1999?', '1999-05']);
  });

  it('rejects', () => {
    expect(
      eventsOf(ARTICLES, decide({ event: [refOf(mill)], reject: 'no part of the story' })),
    ).toHaveLength(1);
  });

  it('takes an attribution away, or gives one', () => {
    const given = decide({ event: [refOf(mill)], attribution: { who: 'Ana Lopez', how: 'said' } });
    expect(eventsOf(ARTICLES, given)[0]?.citations[0]?.attribution).toEqual({
      who: 'Ana Lopez',
      how: 'said',
    });
    const taken = decide({ event: [refOf(mill)], attribution: null });
    expect(eventsOf(ARTICLES, taken)[0]?.citations[0]).not.toHaveProperty('attribution');
  });

  it('splits what was merged, and merges what was not', () => {
    const split = eventsOf(ARTICLES, decide({ split: [[refOf(mine, 0)], [refOf(mine, 1)]] }));
    expect(split).toHaveLength(3);
    const merged = eventsOf(ARTICLES, decide({ merge: [refOf(mill), refOf(mine)] }));
    expect(merged).toHaveLength(1);
    expect(merged[0]?.citations).toHaveLength(3);
  });

  it('reports a decision whose words have changed, and does not apply it', () => {
    const curation = decide({ event: [refOf(mill)], title: 'Fire at the mill' });
    const changed = [
      article('The mill fell in 1911. Peru closed the mine in 1999.', { id: 'gazette' }),
      ARTICLES[1]!,
    ];
    expect(codes(curation, changed)).toEqual(['stale-decision']);
    expect(eventsOf(changed, curation).map((e) => e.title)).not.toContain('Fire at the mill');
  });

  it('follows a passage that only moved', () => {
    const curation = decide({ event: [refOf(mill)], title: 'Fire at the mill' });
    const moved = [
      article('Well. The mill burned in 1911. Peru closed the mine in 1999.', { id: 'gazette' }),
      ARTICLES[1]!,
    ];
    expect(codes(curation, moved)).toEqual([]);
    expect(eventsOf(moved, curation).map((e) => e.title)).toContain('Fire at the mill');
  });

  it('reports a source that was not read', () => {
    const ref = { ...refOf(mill), source: 'nowhere' };
    expect(codes(decide({ event: [ref], title: 'Fire' }))).toEqual(['stale-decision']);
  });

  it('reports an id that another event has, and leaves both', () => {
    const curation = decide({ event: [refOf(mill)], id: mine.id });
    expect(codes(curation)).toEqual(['id-taken']);
    expect(new Set(eventsOf(ARTICLES, curation).map((e) => e.id)).size).toBe(2);
  });

  it('reports citations that have come to lie in two events', () => {
    expect(codes(decide({ event: [refOf(mill), refOf(mine)], title: 'Both' }))).toEqual([
      'stale-decision',
    ]);
  });
});
