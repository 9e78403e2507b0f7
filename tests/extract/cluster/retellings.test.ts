import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../../src/extract/index.ts';
import { mapArticle } from '../../../src/extract/map-article.ts';
import { groupMentions } from '../../../src/extract/cluster/index.ts';
import { article } from '../mention/support.ts';
import { counted, mention, type MentionFacts } from './support.ts';

const WIRE =
  'The freighter Corvina sank off Marren on 4 March 2021. The owner, Tessel Lines, dismissed its director on 6 March 2021.';

/** Each record as its title and the words it cites. */
function cited(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => article(text, { id: `paper-${String(i + 1)}` }));
  return extractEvents(articles).dataset.events.map(
    ({ title, citations }) =>
      `${title}: ${citations
        .map(({ source, range }) => {
          const { text } = articles.find((each) => each.source.id === source) ?? { text: '' };
          return text.slice(range.start, range.end);
        })
        .join(' | ')}`,
  );
}

const NOTE = 'On 4 March 2021 she sank.';

describe('what tells again of an event', () => {
  it('makes no event where no title can be made of it', () => {
    expect(cited(NOTE)).toEqual([]);
  });

  it('is cited with the event that another article tells', () => {
    expect(cited(WIRE, NOTE)[0]).toBe(
      'Freighter Corvina sinks off Marren: The freighter Corvina sank off Marren on 4 March 2021 | On 4 March 2021 she sank',
    );
  });

  it('changes neither id, title nor date of the event', () => {
    const alone = extractEvents([article(WIRE, { id: 'paper-2' })]).dataset.events[0];
    const both = extractEvents([article(NOTE, { id: 'paper-1' }), article(WIRE, { id: 'paper-2' })])
      .dataset.events[0];
    expect([both?.id, both?.title, both?.when]).toEqual([alone?.id, alone?.title, alone?.when]);
    expect(both?.citations.map(({ source }) => source)).toEqual(['paper-1', 'paper-2']);
  });

  it('is left out where its date is another', () => {
    expect(cited(WIRE, NOTE.replace('4 March', '9 March'))).toHaveLength(2);
    expect(cited(WIRE, NOTE.replace('4 March', '9 March')).join()).not.toContain('she sank');
  });

  it('is reported as making no event only where it joins none', () => {
    const codes = (...texts: readonly string[]) =>
      extractEvents(
        texts.map((text, i) => article(text, { id: `paper-${String(i + 1)}` })),
      ).diagnostics.map(({ code }) => code);
    expect(codes(NOTE)).toContain('not-an-event:no-title');
    expect(codes(WIRE, NOTE)).not.toContain('not-an-event:no-title');
  });
});

const REVIEW = 'Nobody knows the price of the freighter that sank off Marren.';

describe('what has no date', () => {
  const both = (later: string) =>
    extractEvents([
      article(WIRE, { id: 'paper-1', published: '2021-03-08' }),
      article(later, { id: 'paper-2', published: '2022-01-10' }),
    ]).dataset.events;

  it('is cited with the one event that it clearly tells again', () => {
    expect(both(REVIEW)[0]?.citations.map(({ source }) => source)).toEqual(['paper-1', 'paper-2']);
  });

  it.each([
    ['how many it befell', '41 hostages were killed', ['after 41 hostages were killed']],
    ['no more than what befell some', 'some hostages were killed', []],
  ])('may tell again where it says %s', (_, words, passages) => {
    const text = `A film shows how police came in after ${words}.`;
    const { retellings = [] } = mapArticle(article(text));
    expect(retellings.map(({ passage }) => text.slice(passage.start, passage.end))).toEqual(
      passages,
    );
  });

  it('is dated by that event, which its citation names as what the date hangs on', () => {
    const citation = both(REVIEW)[0]?.citations.find(({ source }) => source === 'paper-2');
    expect(citation).toMatchObject({
      when: '2021-03-04',
      time: { text: 'sank', rule: 'retold', basis: 'named', anchor: '2021-03-04' },
    });
  });

  it('changes neither id, title, date nor certainty of the event', () => {
    const [alone] = extractEvents([article(WIRE, { id: 'paper-1', published: '2021-03-08' })])
      .dataset.events;
    const [event] = both(REVIEW);
    const faceOf = (e: typeof event) => [e?.id, e?.title, e?.when, e?.certainty];
    expect(faceOf(event)).toEqual(faceOf(alone));
  });

  it.each([
    ['has only its act in common', 'Nobody knows the price of a tug that sank.'],
    [
      'is said not to have been',
      'Nobody knows the price of a freighter that never sank off Marren.',
    ],
    ['is not certain', 'Nobody knows the price of a freighter that may have sunk off Marren.'],
  ])('is left out where it %s', (_, text) => {
    expect(
      both(text)
        .flatMap(({ citations }) => citations)
        .map(({ time }) => time.rule),
    ).not.toContain('retold');
  });

  it('tells of nothing that came after its publication', () => {
    const events = extractEvents([
      article(WIRE, { id: 'paper-1', published: '2021-03-08' }),
      article(REVIEW, { id: 'paper-2', published: '2020-01-10' }),
    ]).dataset.events;
    expect(events[0]?.citations).toHaveLength(1);
  });

  it('makes no event by itself', () => {
    expect(cited(REVIEW)).toEqual([]);
  });
});

describe('groupMentions(mentions, onProgress, retellings)', () => {
  const LIMA: MentionFacts = { head: 'visit', places: ['Lima'], when: '2012-06-01' };
  const told = mention({ ...LIMA, people: ['Ana Ruiz'], source: 'a' });
  const other = mention({ ...LIMA, when: '2012-06-20', source: 'b', at: 20 });
  const again = (facts: MentionFacts) =>
    mention({ ...LIMA, people: ['Ana Ruiz'], source: 'c', at: 40, ...facts });
  const sizes = (...retellings: ReturnType<typeof mention>[]) =>
    groupMentions([told, other], undefined, retellings).groups.map(({ length }) => length);

  it('adds a retelling to the event that it is likest to, and founds none by it', () => {
    expect(sizes(again({}))).toEqual([2, 1]);
    expect(sizes(again({ when: '2012-06-20' }))).toEqual([1, 2]);
    expect(sizes(again({ when: '2012-06-04' }))).toEqual([1, 1]);
    expect(sizes(again({ head: 'burn', kind: 'disaster', people: [], places: [] }))).toEqual([
      1, 1,
    ]);
  });

  it('knows one without a date by what was done and the number of those it was done to', () => {
    const killed = { head: 'kill', kind: 'attack', terms: ['kill'] } as const;
    const blast = mention({
      ...killed,
      when: '2012-06-01',
      source: 'a',
      figures: [counted(41, 'people')],
    });
    const undated = (dead: number) =>
      mention({
        ...killed,
        when: '../2013',
        rule: 'retold',
        source: 'c',
        at: 40,
        figures: [counted(dead, 'people')],
      });
    const sizeWith = (dead: number) =>
      groupMentions([blast, other], undefined, [undated(dead)]).groups[0]?.length;
    expect([sizeWith(41), sizeWith(44)]).toEqual([2, 1]);
  });

  it('keeps the reason', () => {
    const { joints } = groupMentions([told, other], undefined, [again({})]);
    expect(joints.map(({ a, b }) => [a.source, b.source])).toEqual([['a', 'c']]);
  });

  it('has what several articles print word for word told again once', () => {
    const copy = again({});
    expect(sizes(copy, { ...copy, source: 'd' })).toEqual([2, 1]);
  });

  it('reads retellings one after another, once', () => {
    let read = 0;
    function* retellings() {
      for (; read < 100; read++) yield again({ head: 'burn', people: [], places: [], at: read });
    }
    expect(groupMentions([told], undefined, retellings()).groups).toEqual([[told]]);
    expect(read).toBe(100);
  });
});
