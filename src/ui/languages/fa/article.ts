/** The words that an embed needs; the rest of the language stays where it is. */
import type { ArticleLanguage } from '../article-language.ts';
import { chart } from './chart.ts';
import { embed, embedHint, embedTrouble } from './embed.ts';
import { evidence } from './evidence.ts';
import { report } from './report.ts';

export const faArticle: ArticleLanguage = {
  locale: 'fa',
  direction: 'rtl',
  chart,
  embed,
  trouble: embedTrouble,
  hint: embedHint,
  opened: { evidence, report },
};
