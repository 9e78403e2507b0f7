import { describe, expect, it } from 'vitest';
import { extractEvents, hashPassage, hashText } from '../../src/extract/index.ts';
import { Curation, Dataset, sliceRange } from '../../src/model/index.ts';
import { article, eventsOf } from './mention/support.ts';

const ARTICLES = [
  article(
    'The visit of King Harald to Iceland in 1992 was noted. At least 20 strikes on boats were flown in 1993.',
    { id: 'gazette' },
  ),
  article(
    'King Harald visited Iceland on 4 June 1992, it is said. In 1993 Norway flew at least 21 strikes on boats.',
    { id: 'herald', published: '2021-04', publisher: 'The Herald' },
  ),
  article('Peru closed the mine in 1999.', {
    id: 'courier',
    published: '2019',
    publisher: 'The Courier',
  }),
];

describe('extractEvents(articles, options)', () => {
  it('makes one record of what two articles tell, each citation with its own date', () => {
    const visit = eventsOf(ARTICLES).find((e) => e.kind === 'visit');
    expect(visit).toMatchObject({ when: '1992-06-04', certainty: 'stated', people: ['Harald'] });
    expect(visit?.citations.map((c) => [c.source, c.when])).toEqual([
      ['gazette', '1992'],
      ['herald', '1992-06-04'],
    ]);
  });

  it('gives the same bytes for the same articles in any order', () => {
    const text = (list: typeof ARTICLES) => JSON.stringify(extractEvents(list).dataset);
    expect(text([...ARTICLES].reverse())).toBe(text(ARTICLES));
  });

  it('cites passages that hash to what it says', () => {
    for (const event of eventsOf(ARTICLES)) {
      for (const { source, range, passageSha256 } of event.citations) {
        const text = ARTICLES.find((a) => a.source.id === source)?.text ?? '';
        expect(hashPassage(text, range)).toBe(passageSha256);
        expect(hashText(sliceRange(text, range))).toBe(passageSha256);
      }
    }
  });

  it('gives a dataset that its schema accepts, sources in order of publication with codes', () => {
    const { dataset } = extractEvents(ARTICLES, { title: 'Three papers', language: 'en' });
    expect(Dataset.safeParse(dataset).success).toBe(true);
    expect(dataset.sources.map((s) => [s.id, s.code])).toEqual([
      ['courier', 'TC'],
      ['gazette', 'TG'],
      ['herald', 'TH'],
    ]);
  });

  it('lets curation name the dataset', () => {
    const curation = Curation.parse({ version: 1, dataset: { title: 'Papers' }, decisions: [] });
    const { dataset } = extractEvents(ARTICLES, {
      title: 'Three papers',
      language: 'en-GB',
      curation,
    });
    expect([dataset.title, dataset.language]).toEqual(['Papers', 'en-GB']);
  });

  it('leaves out an article of unknown date, and says which of its dates would need one', () => {
    const undated = article('Peru closed the mine on Sunday.', { id: 'undated', published: null });
    const { dataset, diagnostics } = extractEvents([...ARTICLES, undated]);
    expect(dataset.sources.map((s) => s.id)).not.toContain('undated');
    const codes = diagnostics.filter((d) => d.where.source === 'undated').map((d) => d.code);
    expect(codes).toEqual(['no-publication-date', 'unresolved-time']);
  });

  it('refuses two articles of one id', () => {
    expect(() => extractEvents([ARTICLES[0]!, ARTICLES[0]!])).toThrow(
      /two articles have the id “gazette”/,
    );
  });

  it('gives an empty dataset for no articles', () => {
    expect(extractEvents([]).dataset).toMatchObject({ sources: [], events: [], language: 'en' });
  });

  it('tells how far it is, article by article', () => {
    const steps: string[] = [];
    extractEvents(ARTICLES, {
      onProgress: (done, total, source) => steps.push(`${done}/${total} ${source}`),
    });
    expect(steps).toEqual(['1/3 courier', '2/3 gazette', '3/3 herald']);
  });

  it('explains each merge', () => {
    const notes = extractEvents(ARTICLES).diagnostics.filter((d) => d.code === 'merged');
    expect(notes[0]?.message).toMatch(/are taken for one event: same act/);
  });

  it('keeps the id of an event when an article published later tells it too', () => {
    const before = eventsOf([ARTICLES[0]!]).find((e) => e.kind === 'visit');
    const after = eventsOf(ARTICLES).find((e) => e.kind === 'visit');
    expect(after?.id).toBe(before?.id);
  });
});
