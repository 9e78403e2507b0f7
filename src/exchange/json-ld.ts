/**
 * Events as schema.org describes them, in JSON-LD: a `Dataset` that cites its
 * sources, and `Event`s that are the subject of those sources' articles. It is no
 * `ClaimReview`: nothing here is found true or false.
 *
 * `startDate` and `endDate` are ISO 8601 as far as the date goes ("2019-03"); a
 * decade is its first and last year. What ISO 8601 cannot say (about, possibly) is
 * in `description`, and the date itself, in EDTF, in `identifier`.
 */
import {
  formatEdtf,
  passageLink,
  readEdtf,
  sourcesOf,
  type Dataset,
  type Edtf,
  type EdtfEnd,
  type EventRecord,
  type Source,
} from '../model/index.ts';
import { boundary } from './boundary.ts';
import { eventUrl, type CitedPage, type Exported, type ExportWords } from './exported.ts';
import { plainLine } from './plain-line.ts';

type Node = Readonly<Record<string, unknown>>;

export interface JsonLdOptions {
  readonly words: Pick<ExportWords, 'dateWords'>;
  readonly page: CitedPage;
}

/** What kind of article schema.org calls each kind of source. */
const ARTICLE: Readonly<Record<Source['kind'], string>> = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  commentary: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  official: 'Report',
  reference: 'Article',
};

const MEDIA_TYPE = 'application/ld+json';

/** The graph as text that may stand in a page. */
export function jsonLdOf(dataset: Dataset, options: JsonLdOptions): Exported {
  return {
    text: `${inert(JSON.stringify(graphOf(dataset, options), null, 2))}\n`,
    mediaType: MEDIA_TYPE,
    extension: 'jsonld',
    omissions: [],
  };
}

/**
 * The graph as a data block of a page, which no browser runs and no policy forbids. With an empty
 * `page.url` its addresses are relative to the page that it stands in.
 */
export function jsonLdBlock(dataset: Dataset, options: JsonLdOptions): string {
  const json = inert(JSON.stringify(graphOf(dataset, options)));
  return `<script type="${MEDIA_TYPE}">${json}</script>`;
}

/** JSON in which no `<` opens or closes anything. */
function inert(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function graphOf(dataset: Dataset, options: JsonLdOptions): Node {
  const home = options.page.url.replace(/#.*$/, '');
  const cited = new Set(dataset.events.flatMap(sourcesOf));
  const sources = dataset.sources.filter((source) => cited.has(source.id));
  const idOf = (source: Source) => `${home}#source-${source.id}`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      present({
        '@type': 'Dataset',
        '@id': home,
        name: plainLine(dataset.title),
        description: dataset.description && plainLine(dataset.description),
        inLanguage: dataset.language,
        citation: sources.map((source) => ({ '@id': idOf(source) })),
        about: dataset.events.map((event) => ({ '@id': eventUrl(options.page, event.id) })),
      }),
      ...sources.map((source) => articleNode(source, idOf(source))),
      ...dataset.events.map((event) => eventNode(event, sources, idOf, options)),
    ],
  };
}

function articleNode(source: Source, id: string): Node {
  return present({
    '@type': ARTICLE[source.kind],
    '@id': id,
    headline: source.title && plainLine(source.title),
    author: source.author && { '@type': 'Person', name: plainLine(source.author) },
    publisher: { '@type': 'Organization', name: plainLine(source.publisher) },
    datePublished: isoDates(source.published)[0],
    inLanguage: source.language,
    url: source.url,
    archivedAt: source.archiveUrl,
  });
}

function eventNode(
  event: EventRecord,
  sources: readonly Source[],
  idOf: (source: Source) => string,
  { words, page }: JsonLdOptions,
): Node {
  const [startDate, endDate] = isoDates(event.when);
  const dateInWords = plainLine(words.dateWords(event.when));
  const named = (type: string) => (name: string) => ({ '@type': type, name: plainLine(name) });
  return present({
    '@type': 'Event',
    '@id': eventUrl(page, event.id),
    name: plainLine(event.title),
    description: [dateInWords, event.summary && plainLine(event.summary)]
      .filter(Boolean)
      .join('. '),
    startDate,
    endDate,
    location: event.places.map(named('Place')),
    actor: event.people.map(named('Person')),
    about: event.organisations.map(named('Organization')),
    identifier: { '@type': 'PropertyValue', propertyID: 'EDTF', value: event.when },
    subjectOf: event.citations.flatMap((citation) => {
      const source = sources.find(({ id }) => id === citation.source);
      if (!source) return [];
      const { exact } = citation.quote;
      return [
        present({
          '@type': 'Quotation',
          isPartOf: { '@id': idOf(source) },
          text: exact && plainLine(exact),
          url: passageLink(source, citation),
        }),
      ];
    }),
  });
}

/** Without the parts that are missing or empty. */
function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** First and last date as ISO 8601; undefined where none is given or ISO 8601 needs more than four digits. */
function isoDates(when: Edtf): readonly [start: string | undefined, end: string | undefined] {
  const value = readEdtf(when);
  if (value.type === 'interval') return [isoDate(value.start, 'first'), isoDate(value.end, 'last')];
  const [first, last] = [isoDate(value, 'first'), isoDate(value, 'last')];
  return [first, last === first ? undefined : last];
}

function isoDate(end: EdtfEnd, side: 'first' | 'last'): string | undefined {
  if (typeof end === 'string' || end.year < 1 || end.year > 9900) return undefined;
  return formatEdtf(boundary(end, side));
}
