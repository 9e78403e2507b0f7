/** An embed in another language than English: loaded for data that are, or when it is asked for. */
import { loadDateLanguage } from '../model/index.ts';
import {
  articleEnglish,
  dateLocaleOf,
  loadArticleLanguage,
  type ArticleLanguage,
} from '../ui/plain.ts';

export interface Spoken {
  readonly language: ArticleLanguage;
  /** Of the dates, BCP 47. */
  readonly locale: string;
}

/**
 * The language asked for (BCP 47), else that of the data, else English. Dates stay in the
 * language of the data until one is asked for; `fa-u-ca-persian` asks for those of the
 * Solar Hijri calendar.
 */
export async function speak(lang: string | null, content: string): Promise<Spoken> {
  const asked = await loadArticleLanguage(lang);
  const language = asked ?? (await loadArticleLanguage(content)) ?? articleEnglish;
  const locale = dateLocaleOf(asked && lang, content);
  await loadDateLanguage(locale);
  return { language, locale };
}
