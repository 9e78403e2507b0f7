import { describe, expect, it } from 'vitest';
import { extractEvents, mapArticle, reduceFindings } from '../../src/extract/index.ts';
import { article } from './mention/support.ts';

const AGENCY =
  'King Harald visited Lima on 4 June 1992. Peru closed the mine in 1999. Norway signed a treaty with Peru in 2001.';
const report = (id: string, text: string, more: object = {}) =>
  article(text, { id, publisher: `The ${id}`, published: '2021-03-10', ...more });

const copiesAmong = (articles: Parameters<typeof extractEvents>[0]) =>
  extractEvents(articles)
    .diagnostics.filter(({ code }) => code === 'copied-article')
    .map(({ where, message }) => [where.source, message.split(':')[0]]);

describe('extractEvents(articles): articles that tell in one another’s words', () => {
  it('tells of an article that is another, word for word', () => {
    const articles = [
      report('a', 'Peru closed the mine in 1999.'),
      report('b', 'Peru closed the mine in 1999.'),
    ];
    expect(copiesAmong(articles)).toEqual([['b', 'is word for word “a”']]);
  });

  it('tells of a reprint that is framed otherwise, and counts its passages', () => {
    const articles = [
      report('b', `From our wires. ${AGENCY} More from The B.`, { published: '2021-03-11' }),
      report('a', AGENCY),
    ];
    expect(copiesAmong(articles)).toEqual([['b', 'tells 3 dated passages in the words of “a”']]);
  });

  it('says nothing of one that names whom it retells, nor of articles that share a sentence', () => {
    const reprint = report('b', AGENCY);
    const named = { ...reprint, source: { ...reprint.source, via: { publisher: 'The a' } } };
    expect(copiesAmong([report('a', AGENCY), named])).toEqual([]);
    expect(
      copiesAmong([
        report('a', AGENCY),
        report('b', 'Peru closed the mine in 1999. Chile opened a port in 2003.'),
      ]),
    ).toEqual([]);
  });

  it('keeps both as sources, and says the same in whatever order findings lie', () => {
    const articles = ['a', 'b', 'c'].map((id) => report(id, `${AGENCY} So ${id} writes.`));
    const findings = articles.map((each) => mapArticle(each));
    const [one, other] = [reduceFindings(findings), reduceFindings([...findings].reverse())];
    expect(one).toEqual(other);
    expect(one.dataset.sources).toHaveLength(3);
  });
});
