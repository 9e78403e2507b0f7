/**
 * What a web page says of itself: JSON-LD, OpenGraph and its kin, `<time>`, `<title>`
 * and `<html lang>`. The first that speaks is believed of title and names; of the date
 * of publication all are kept, so that they can be compared. The date a page was
 * *modified* is never its date.
 */
import type { SourceKind } from '../../model/index.ts';
import { readJsonLd, typesOf, type Fields } from './json-ld.ts';
import { readLanguageTag } from './language.ts';
import { lineOf, webUrlOf, type PageMetadata } from './page-metadata.ts';
import { readClaim, type PublicationClaim } from './publication-claim.ts';
import { readPageUrl } from './page-url.ts';

/** The metadata of a page; fields nobody gives are absent. `html` is its source, `document` the same parsed; both are only read. */
export function readHtmlMetadata(document: Document, html: string): PageMetadata {
  const tags = metaTags(document);
  const { url, archiveUrl, isCapture } = readPageUrl(document, html, tags('og:url'));
  const meta: Meta = isCapture
    ? (...names) => tags(...names.filter((name) => !OF_CAPTURE.has(name)))
    : tags;
  const named = meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title');
  const { fields, nameOf } = readJsonLd(document, { url, title: named });
  const publisher = publisherName(nameOf(fields.publisher), meta);
  const claims = claimsOf(document, fields, meta);
  const title =
    lineOf(fields.headline) ??
    named ??
    headingOf(document.querySelector('main h1, article h1') ?? document.querySelector('h1')) ??
    lineOf(document.querySelector('title')?.textContent);
  return {
    title: title === undefined ? undefined : withoutSiteName(withoutEntities(title), publisher),
    author:
      nameOf(fields.author) ??
      authorName(
        meta('author', 'article:author', 'parsely-author', 'dc.creator', 'citation_author'),
      ) ??
      authorName(lineOf(document.querySelector(AUTHOR)?.textContent)),
    publisher,
    url: url ?? webUrlOf(fields.url),
    archiveUrl,
    language: readLanguageTag(
      document.documentElement.getAttribute('lang') ??
        lineOf(fields.inLanguage) ??
        meta('og:locale', 'content-language') ??
        '?',
    ),
    claims,
    unreadDate:
      claims.length > 0
        ? undefined
        : (lineOf(fields.datePublished) ?? meta(...PUBLISHED, ...DATED)),
    kind: kindOf(fields),
    isBehindPaywall: /^false$/iu.test(String(fields.isAccessibleForFree)),
  };
}

/** Looks up what the page's `<meta>` say, in the order of the names asked for. */
type Meta = (...names: string[]) => string | undefined;

/** What archive.today says of its own copy in the place of the page's. */
const OF_CAPTURE = new Set(['article:published_time', 'article:modified_time', 'og:site_name']);

/** Who publishes, by the name readers know: that of the site, where JSON-LD has the firm behind it ("Norrby Media Ltd."). */
function publisherName(named: string | undefined, meta: Meta): string | undefined {
  const isFirm = named !== undefined && LEGAL_FORM.test(named);
  return (isFirm ? (meta('og:site_name') ?? named) : named) ?? meta(...SITE_NAMES);
}

const SITE_NAMES = ['og:site_name', 'application-name', 'dc.publisher'];
const LEGAL_FORM =
  /[\s,](?:inc|ltd|llc|llp|plc|gmbh|corp|pty|pvt|limited|s\.?\s?[al]\.?(?:\s?u)?|s\.?p\.?a|b\.?v|n\.?v|a\.?g|k\.?k|oy|ab)\.?$/iu;

/** Fields that say "published", and those that may as well mean "changed". */
const PUBLISHED = [
  ...['article:published_time', 'og:article:published_time', 'og:pubdate', 'datepublished'],
  ...['pubdate', 'publishdate', 'publish-date', 'publication_date', 'citation_publication_date'],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
  ],
];
const DATED = ['dc.date', 'dcterms.date', 'dcterms.created', 'date', 'article.created'];

/** Everything on the page that says when it was published, the firmest first. Vaguer fields speak only where no firm one does. */
function claimsOf(document: Document, fields: Fields, meta: Meta): PublicationClaim[] {
  const claims = [
    readClaim('its JSON-LD', lineOf(fields.datePublished)),
    ...PUBLISHED.map((name) => readClaim(`its "${name}"`, meta(name))),
    readClaim('its <time>', timeText(document.querySelector(MARKED_TIME))),
  ].filter((claim) => claim !== undefined);
  if (claims.length > 0) return claims;
  const vaguer = [
    ...DATED.map((name) => readClaim(`its "${name}"`, meta(name))),
    readClaim('its first <time>', timeText(document.querySelector(FIRST_TIME))),
  ];
  return vaguer.filter((claim) => claim !== undefined).slice(0, 1);
}

const MARKED_TIME =
  'time[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date:not(.updated), time.dt-published, [itemprop="datePublished"], abbr.published[title], #publishDate[title]';
const FIRST_TIME = 'article header time[datetime], header time[datetime], article time[datetime]';

function timeText(time: Element | null): string | undefined {
  return lineOf(
    time?.getAttribute('datetime') ??
      time?.getAttribute('content') ??
      time?.getAttribute('title') ??
      time?.textContent,
  );
}

/** A heading's words, without the buttons and signs that link to it. */
function headingOf(heading: Element | null): string | undefined {
  if (!heading) return undefined;
  let words = heading.textContent;
  for (const button of heading.querySelectorAll('button'))
    words = words.replace(button.textContent, '');
  return lineOf(words.replace(/[¶#]\s*$/u, ''));
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' },
};

/** JSON-LD that was escaped once too often: `Varnsund&#8217;s mole`. */
function withoutEntities(title: string): string {
  const text = title.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );
  return lineOf(text) ?? title;
}

/** "The mole is rebuilt | The Courier" without the outlet's name. */
function withoutSiteName(title: string, publisher: string | undefined): string {
  const parts = /^(?<title>.{8,}?)\s+[|–—·»-]\s+(?<site>[^|–—·»]{2,60})$/u.exec(title)?.groups;
  const plain = (text = '') => text.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
  return parts && plain(parts.site) === plain(publisher) ? (parts.title ?? title) : title;
}

function kindOf(article: Fields): SourceKind | undefined {
  const types = typesOf(article).join(' ');
  if (types.includes('Opinion')) return 'opinion';
  if (/Analysis|Background/u.test(types)) return 'analysis';
  if (types.includes('NewsArticle')) return 'news';
  return undefined;
}

const AUTHOR =
  '.reader-credits, [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .author.vcard .fn';

function authorName(line: string | undefined): string | undefined {
  return line && line.length <= 100 && !/^https?:/iu.test(line)
    ? line.replace(/^(?:by|por)\s+/iu, '')
    : undefined;
}

/** Looks up `<meta>` content by name, property or itemprop, in the order of the names asked for. */
function metaTags(document: Document): Meta {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = lineOf(tag.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && content !== undefined && !tags.has(name)) tags.set(name, content);
    }
  }
  return (...names) => names.map((name) => tags.get(name)).find((value) => value !== undefined);
}
