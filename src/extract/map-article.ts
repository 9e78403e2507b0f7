/** Map: one article → its findings. It knows of no other article and keeps nothing in mind. */
import type { Article, Diagnostic } from '../model/index.ts';
import { FINDINGS_VERSION, type ArticleFindings } from './article-findings.ts';
import { hashText } from './cite/index.ts';
import { collectMentions, type Collected } from './mention/collect.ts';
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
  return {
    findings: FINDINGS_VERSION,
    path,
    source: { ...source, textSha256: hashText(text) },
    characters: text.length,
    furniture,
    blocks: blocksOf(article).map(({ words, range }) => [words, range.start, range.end] as const),
    names,
    mentions: source.published === undefined ? [] : found.mentions,
    diagnostics: [...doubts, ...found.diagnostics],
  };
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
      diagnostics: [{ code: 'unknown-language', severity: 'warning', message, where }],
    };
  }
}
