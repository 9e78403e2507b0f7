/** The languages of the embed, a part of each, loaded when one is chosen. */
import { articleEnglish, type ArticleLanguage } from './article-language.ts';
import { languageSubtag } from './date-locale.ts';

const ALL = new Map<string | null, () => Promise<ArticleLanguage>>(
  Object.entries({
    en: () => Promise.resolve(articleEnglish),
    es: () => import('./es/article.ts').then(({ esArticle }) => esArticle),
    fa: () => import('./fa/article.ts').then(({ faArticle }) => faArticle),
  }),
);

/** The words of a BCP 47 tag's language; null where there is none. Rejects when they cannot be fetched. */
export async function loadArticleLanguage(tag: string | null): Promise<ArticleLanguage | null> {
  return (await ALL.get(languageSubtag(tag))?.()) ?? null;
}
