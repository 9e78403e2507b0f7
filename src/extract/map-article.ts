/** Map: one article → its findings. It knows of no other article and keeps nothing in mind. */
import type { Article, Diagnostic } from '../model/index.ts';
import { FINDINGS_VERSION, type ArticleFindings } from './article-findings.ts';
import { hashText } from './cite/index.ts';
import { collectMentions } from './mention/collect.ts';
import type { Collected } from './mention/collected.ts';
import type { OnSentence } from './mention/found.ts';
import { joinNames, learnNames } from './people.ts';
import { blocksOf } from './read/index.ts';
import { UnknownLanguageError } from './time/index.ts';

/**
 * What the article gives on its own. An article without a publication date cannot
 * be cited: it is read for the report alone, which says which of its dates hang
 * on that date. One in a language that nobody has written rules for gives no
 * mentions, and says so.
 * @param doubts what reading the file gave rise to; it comes first among the diagnostics.
 * @param onSentence called before each sentence with how many are done, of how many.
 */
export function mapArticle(
  article: Article,
  doubts: readonly Diagnostic[] = [],
  onSentence?: OnSentence,
): ArticleFindings {
  const { source, path, text, furniture } = article;
  const names = learnNames(text);
  const found = collect(article, () => collectMentions(article, joinNames([names]), onSentence));
  const isEventful = EVENT_LANGUAGES.has(baseLanguage(source.language));
  return {
    findings: FINDINGS_VERSION,
    path,
    source: { ...source, textSha256: hashText(text) },
    characters: text.length,
    furniture,
    blocks: blocksOf(article).map(({ words, range }) => [words, range.start, range.end] as const),
    names,
    mentions: source.published === undefined || !isEventful ? [] : found.mentions,
    ...(source.published !== undefined &&
      isEventful &&
      found.retellings.length > 0 && { retellings: found.retellings }),
    ...(isEventful && found.planned.length > 0 && { planned: found.planned }),
    diagnostics: isEventful
      ? [...doubts, ...found.diagnostics]
      : [...doubts, ...unreadEvents(article, found.diagnostics)],
  };
}

/** Languages in which clauses are read; dates are read in more. */
const EVENT_LANGUAGES: ReadonlySet<string> = new Set(['en']);

function baseLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** What is said of an article whose dates can be read and whose events cannot: no refusal of a clause is true of it. */
function unreadEvents({ source }: Article, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.some(({ code }) => code === 'unknown-language')) return found;
  const message = `is in a language (${source.language}) of which dates are read but no events yet; it gives none to the timeline. Events are read in English; npm run tag lists the dates.`;
  const where = { source: source.id };
  return [
    { code: 'events-not-read', severity: 'warning', message, where },
    ...found.filter(({ code }) => code === 'unresolved-time'),
  ];
}

function collect({ source }: Article, run: () => Collected): Collected {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof UnknownLanguageError)) throw error;
    const { message } = error;
    const where = { source: source.id };
    return {
      mentions: [],
      retellings: [],
      planned: [],
      diagnostics: [{ code: 'unknown-language', severity: 'warning', message, where }],
    };
  }
}
