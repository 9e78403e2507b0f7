import { describe, expect, it } from 'vitest';
import {
  ArticleFindings,
  extractEvents,
  mapArticle,
  reduceFindings,
  type Extraction,
} from '../../src/extract/index.ts';
import { Dataset } from '../../src/model/index.ts';
import { article, eventsOf } from './mention/support.ts';

const ARTICLES = [
  article('Queen Ana Maria Lopez visited Lima on 4 June 1992. Lopez signed a treaty in 1993.', {
    id: 'gazette',
  }),
  article('Lopez visited Lima in 1992, and Peru closed the mine in 1999.', {
    id: 'herald',
    published: '2021-04',
    publisher: 'The Herald',
  }),
  article('President Lopez visited Lima in June 1992.', {
    id: 'courier',
    published: '2019',
    publisher: 'The Courier',
  }),
];

const BACKGROUND = 'Peru closed the mine in 1999.';
const reports = (publishers: readonly string[], text = BACKGROUND) =>
  publishers.map((publisher, i) =>
    article(`${text} Nothing else is known of report ${i}.`, {
      id: `report-${i}`,
      published: `2021-03-1${i}`,
      publisher,
    }),
  );

/** What another process would be handed. */
const overTheWire = (found: ArticleFindings): ArticleFindings =>
  ArticleFindings.parse(JSON.parse(JSON.stringify(found)));

/** A dataset is parsed by its schema before it is written, which puts its fields in order. */
const asWritten = ({ dataset, diagnostics }: Extraction): string =>
  JSON.stringify([Dataset.parse(dataset), diagnostics]);

describe('mapArticle, then reduceFindings', () => {
  it('gives what the single run gives, byte for byte, with the findings in any order', () => {
    const findings = ARTICLES.map((each) => overTheWire(mapArticle(each)));
    const single = asWritten(extractEvents(ARTICLES));
    expect(asWritten(reduceFindings(findings))).toBe(single);
    expect(asWritten(reduceFindings([...findings].reverse()))).toBe(single);
  });

  it('maps each article without the others', () => {
    const alone = ARTICLES.map((each) => JSON.stringify(mapArticle(each)));
    const again = [...ARTICLES].reverse().map((each) => JSON.stringify(mapArticle(each)));
    expect(again.reverse()).toEqual(alone);
  });

  it('keeps the text itself out of the findings', () => {
    const secret = 'Nobody quotes this sentence.';
    const found = mapArticle(article(`${secret} Peru closed the mine in 1999.`));
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it('puts what reading the file gave rise to first among the diagnostics', () => {
    const doubt = {
      code: 'encoding-guessed',
      severity: 'warning',
      message: 'it was read as windows-1252.',
      where: { source: 'gazette' },
    } as const;
    expect(mapArticle(ARTICLES[0]!, [doubt]).diagnostics[0]).toEqual(doubt);
  });

  it('says of an article in a language of which only dates are read that it gives no events', () => {
    const { mentions, diagnostics } = mapArticle(
      article('En junio de 1992 la reina visitó Lima. El jueves volvió.', {
        language: 'es-PE',
        published: '1999',
      }),
    );
    expect([mentions, diagnostics.map((d) => d.code)]).toEqual([
      [],
      ['events-not-read', 'unresolved-time'],
    ]);
  });

  it('maps an article of unknown date for the report alone', () => {
    const { mentions, diagnostics } = mapArticle(
      article('Peru closed the mine on Sunday.', { published: null }),
    );
    expect([mentions, diagnostics.map((d) => d.code)]).toEqual([[], ['unresolved-time']]);
  });
});

describe('reduceFindings(findings, { onStep })', () => {
  it('tells of each step in turn how much is done, to the last', () => {
    const told = new Map<string, readonly [number, number]>();
    const onStep = (step: string, done: number, total: number): void => {
      expect(done).toBe((told.get(step)?.[0] ?? 0) + 1);
      told.set(step, [done, total]);
    };
    reduceFindings(
      ARTICLES.map((each) => mapArticle(each)),
      { onStep },
    );
    expect([...told.keys()]).toEqual(['names', 'mentions', 'comparing', 'records']);
    for (const [done, total] of told.values()) expect(done).toBe(total);
  });
});

describe('names, across articles', () => {
  const visit = eventsOf(ARTICLES).find((e) => e.kind === 'visit');

  it('calls a person by the fullest name that any article gives', () => {
    expect(visit?.people).toEqual(['Ana Maria Lopez']);
    expect(visit?.title).toBe('Ana Maria Lopez visits Lima');
  });

  it('knows a person by the last name alone, when another article gives the full one', () => {
    expect(visit?.citations.map((c) => c.source)).toContain('herald');
  });

  it('leaves a last name that two people share as its article has it', () => {
    const other = article('Rosa Lopez founded the school in 1950.', { id: 'review' });
    const visits = eventsOf([ARTICLES[2]!, ARTICLES[0]!, other]).flatMap((e) => e.people);
    expect(visits).toContain('Lopez');
  });

  it('keeps a title as it was where a fuller name makes it too long', () => {
    const long = `Queen ${'Maximiliana '.repeat(8)}Lopez was crowned in 1990.`;
    const short =
      'Lopez visited Lima, Arequipa, Trujillo and Cusco with delegations of engineers in 1992.';
    const titles = eventsOf([
      article(long, { id: 'gazette' }),
      article(short, { id: 'herald' }),
    ]).map((e) => e.title);
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(120);
  });
});

describe('a sentence repeated word for word', () => {
  it('in three articles of one publisher is cited once, from the earliest, and the rest are listed', () => {
    const { dataset, diagnostics } = extractEvents(reports(['The Mail', 'The Mail', 'The Mail']));
    expect(dataset.events.flatMap((e) => e.citations.map((c) => c.source))).toEqual(['report-0']);
    const copies = diagnostics.filter((d) => d.code === 'repeated-passage');
    expect(copies.map((d) => d.where.source)).toEqual(['report-1', 'report-2']);
  });

  it.each([
    ['by two articles alone', reports(['The Mail', 'The Mail']), 2],
    ['by different publishers', reports(['The Mail', 'The Post', 'The Star']), 3],
  ])('%s is cited from each', (_, articles, citations) => {
    expect(eventsOf(articles).flatMap((e) => e.citations)).toHaveLength(citations);
  });

  it('tells of another day where its date hangs on publication', () => {
    const daily = reports(['The Mail', 'The Mail', 'The Mail'], 'Peru closed the mine yesterday.');
    const whens = eventsOf(daily).flatMap((e) => e.citations.map((c) => c.when));
    expect(whens).toEqual(['2021-03-09', '2021-03-10', '2021-03-11']);
  });
});
