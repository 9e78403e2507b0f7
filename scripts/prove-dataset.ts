/**
 * The first promise of the data contract, proved: nothing without evidence. Every
 * citation's range, cut from its article, hashes to what the dataset says; its
 * quotation names that passage and no other; and extraction, done again, reads the
 * same date out of the same words by the same rule.
 */
import { anchorQuote, countWords, foldText, hashPassage, hashText } from '../src/extract/index.ts';
import {
  extentContains,
  extentOf,
  sliceRange,
  type Article,
  type Citation,
  type Dataset,
  type EventRecord,
  type Source,
} from '../src/model/index.ts';

export interface Proof {
  /** One sentence for each thing that does not hold, naming source, event and citation. */
  readonly failures: readonly string[];
  /** What could not be proved, for want of a text. */
  readonly unproved: readonly string[];
  /** Citations of which everything holds. */
  readonly proved: number;
}

export interface Evidence {
  readonly articles: readonly Article[];
  /** What extraction gives for these articles now. */
  readonly again: Dataset;
}

/** Proves every citation of `dataset` that its articles are there for. */
export function proveDataset(dataset: Dataset, { articles, again }: Evidence): Proof {
  const texts = new Map(articles.map((article) => [article.source.id, readable(article)]));
  const dated = datedCitations(again);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const failures = dataset.sources.flatMap((source) =>
    sourceFailures(source, texts.get(source.id)),
  );
  let proved = 0;
  for (const event of dataset.events) {
    failures.push(...eventFailures(event));
    for (const [index, citation] of event.citations.entries()) {
      const text = texts.get(citation.source);
      const source = sources.get(citation.source);
      if (!text || !source) continue;
      const faults = citationFailures(citation, source, text, dated);
      const where = `event ${event.id}, citation ${index + 1} (${citation.source}, characters ${citation.range.start} to ${citation.range.end})`;
      failures.push(...faults.map((fault) => `${where}: ${fault}`));
      if (faults.length === 0) proved += 1;
    }
  }
  return { failures, proved, unproved: missingTexts(dataset, texts) };
}

interface Readable {
  readonly article: Article;
  readonly folded: ReturnType<typeof foldText>;
}

function readable(article: Article): Readable {
  return { article, folded: foldText(article.text) };
}

function missingTexts(dataset: Dataset, texts: ReadonlyMap<string, Readable>): string[] {
  return dataset.sources
    .filter(({ id }) => !texts.has(id))
    .map(({ id }) => {
      const cited = dataset.events.flatMap(({ citations }) => citations);
      const count = cited.filter(({ source }) => source === id).length;
      return `source ${id}: its text is not there, so its ${count} citation${count === 1 ? '' : 's'} (hashes, quotations, dates) are not proved`;
    });
}

function sourceFailures(source: Source, text: Readable | undefined): string[] {
  if (!text) return [];
  const { article } = text;
  const failures: string[] = [];
  if (hashText(article.text) !== source.textSha256)
    failures.push(`source ${source.id}: the text of ${article.path} is not the one cited from`);
  const published = article.source.published;
  if (published !== source.published)
    failures.push(
      `source ${source.id}: the dataset has it published ${source.published}; ${published === undefined ? 'nothing says when it was' : `it now says ${published}`}`,
    );
  return failures;
}

/** The record's own date may be no finer than what is cited, and must lie within it; a person may decide otherwise. */
function eventFailures({ id, when, citations, review }: EventRecord): string[] {
  if (review === 'reviewed') return [];
  const own = extentOf(when);
  const cited = citations.map((citation) => extentOf(citation.when));
  if (cited.some((extent) => extentContains(own, extent))) return [];
  return [`event ${id}: its date ${when} is finer than any of its citations allows`];
}

function citationFailures(
  citation: Citation,
  source: Source,
  { article, folded }: Readable,
  dated: ReadonlyMap<string, readonly Citation[]>,
): string[] {
  const { range, quote, time, passageSha256 } = citation;
  if (hashPassage(article.text, range) !== passageSha256) {
    const now = anchorQuote(folded, quote);
    const moved = now && hashPassage(article.text, now) === passageSha256;
    return [
      moved
        ? `its passage has moved to ${now.start} to ${now.end}; extract again`
        : 'the words there are no longer those cited',
    ];
  }
  const failures: string[] = [];
  const most = { none: 0, fragment: 12, sentence: 25 }[source.excerpt];
  if (countWords(Object.values(quote).join(' ')) > most)
    failures.push(`it quotes more than the ${most} words that "${source.excerpt}" allows`);
  if (Object.keys(quote).length > 0) {
    const found = anchorQuote(folded, quote);
    if (!found) failures.push('its quotation does not name one passage of the text');
    else if (found.start !== range.start || found.end !== range.end)
      failures.push(`its quotation names the passage ${found.start} to ${found.end}`);
  }
  if (foldText(sliceRange(article.text, time.range)).shown.trim() !== time.text)
    failures.push(`"${time.text}" does not stand at ${time.range.start} to ${time.range.end}`);
  return [...failures, ...dateFailures(citation, dated)];
}

function dateFailures(
  citation: Citation,
  dated: ReadonlyMap<string, readonly Citation[]>,
): string[] {
  const { when, time } = citation;
  const found = dated.get(placeOf(citation));
  if (!found) return [`no date follows from its words any more (it was ${when}, by ${time.rule})`];
  const same = found.some((other) => other.when === when && other.time.rule === time.rule);
  const [other] = found;
  if (same || !other) return [];
  return [`${when} by ${time.rule} no longer follows; now ${other.when} by ${other.time.rule}`];
}

function datedCitations({ events }: Dataset): Map<string, Citation[]> {
  const places = new Map<string, Citation[]>();
  for (const citation of events.flatMap(({ citations }) => citations)) {
    const place = placeOf(citation);
    places.set(place, [...(places.get(place) ?? []), citation]);
  }
  return places;
}

function placeOf({ source, range, time }: Citation): string {
  return [source, range.start, range.end, time.range.start, time.range.end].join(' ');
}
