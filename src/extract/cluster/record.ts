/** A group of mentions → the record of one event, every mention a citation. */
import {
  compareEdtf,
  type Article,
  type Citation,
  type EventRecord,
  type Excerpt,
  type Figure,
} from '../../model/index.ts';
import { describeQuote, foldText, hashPassage, type FoldedText } from '../cite/index.ts';
import { eventId } from '../id.ts';
import { lineOf } from '../line.ts';
import type { FoundMention } from '../mention/found.ts';
import { differencesOf } from './differences.ts';
import { certaintyOf, mergedWhen } from './when.ts';

/** What is needed of an article to cite it. */
export interface CitedArticle {
  readonly article: Article;
  readonly folded: FoldedText;
  readonly excerpt: Excerpt;
  /** Place in the order of publication, then id. */
  readonly order: number;
}

export type Library = ReadonlyMap<string, CitedArticle>;

/** The articles as a library, by id, in order of publication: an unknown date comes last. */
export function libraryOf(articles: readonly Article[]): Library {
  const ordered = [...articles].sort((a, b) => {
    const [pa, pb] = [a.source.published, b.source.published];
    const byDate = pa && pb ? compareEdtf(pa, pb) : pa ? -1 : pb ? 1 : 0;
    return byDate || (a.source.id < b.source.id ? -1 : 1);
  });
  return new Map(
    ordered.map((article, order) => [
      article.source.id,
      { article, folded: foldText(article.text), excerpt: article.source.excerpt, order },
    ]),
  );
}

/** The record of a group; its mentions come in order of publication and of the text. */
export function recordOf(group: readonly FoundMention[], library: Library): EventRecord {
  const mentions = [...group].sort(
    (a, b) => orderOf(a, library) - orderOf(b, library) || a.passage.start - b.passage.start,
  );
  const founder = mentions[0];
  if (!founder) throw new RangeError('a record needs a mention');
  const differences = differencesOf(mentions);
  const disputed = differences.some((d) => d.about === 'number');
  const { title, short, kind } = bestTold(mentions, disputed);
  return {
    id: idOf(founder, library),
    title,
    ...(short === undefined ? {} : { short }),
    when: mergedWhen(mentions),
    certainty: certaintyOf(mentions),
    kind,
    people: union(mentions, (m) => m.people),
    organisations: union(mentions, (m) => m.organisations),
    places: union(mentions, (m) => m.places),
    citations: mentions.map((m) => citationOf(m, library)),
    differences,
    review: 'extracted',
  };
}

function printableFigure(figure: Figure): Figure {
  return { ...figure, text: lineOf(figure.text) ?? String(figure.value) };
}

function orderOf(mention: FoundMention, library: Library): number {
  return library.get(mention.source)?.order ?? Number.MAX_SAFE_INTEGER;
}

function idOf({ source, sentence, head, time }: FoundMention, library: Library): string {
  const text = library.get(source)?.article.text.slice(sentence.start, sentence.end) ?? '';
  return eventId(source, text, head, time.text);
}

/** The mention whose title says most in few words: an actor, a short form, a place, no number
 * that another source disputes; the first of equals. */
function bestTold(mentions: readonly FoundMention[], disputed: boolean): FoundMention {
  const worth = (m: FoundMention): number =>
    (disputed && /\d/.test(m.title) ? -5 : 0) +
    (m.short === undefined ? 0 : 2) +
    (m.actor === undefined && m.people.length === 0 ? 0 : 2) +
    (m.time.basis === 'publication' ? 0 : 1) +
    (m.places.length > 1 ? 1 : 0) +
    (m.title.length >= 20 && m.title.length <= 70 ? 1 : 0) -
    (m.attribution ? 0.5 : 0);
  return mentions.reduce((best, m) => (worth(m) > worth(best) ? m : best));
}

function union(
  mentions: readonly FoundMention[],
  pick: (m: FoundMention) => readonly string[],
): readonly string[] {
  return [...new Set(mentions.flatMap(pick).flatMap((name) => lineOf(name) ?? []))].sort();
}

function citationOf(mention: FoundMention, library: Library): Citation {
  const cited = library.get(mention.source);
  if (!cited) throw new RangeError(`no article with id ${mention.source}`);
  const { time, passage, attribution, figures } = mention;
  return {
    source: mention.source,
    when: mention.when,
    time: {
      text: lineOf(time.text) ?? time.value,
      range: time.range,
      rule: time.rule,
      basis: time.basis,
      ...(time.anchor ? { anchor: time.anchor.edtf } : {}),
    },
    quote: describeQuote(cited.folded, passage, cited.excerpt),
    range: passage,
    passageSha256: hashPassage(cited.article.text, passage),
    ...(attribution
      ? { attribution: { ...attribution, who: lineOf(attribution.who) ?? 'unnamed' } }
      : {}),
    ...(figures.length > 0 ? { figures: figures.map(printableFigure) } : {}),
  };
}
