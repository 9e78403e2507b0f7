/** What an embed says, in one language. English is built in. */
import { chartEnglish, type ChartMessages } from '../chart-messages.ts';
import type { EmbedHint } from '../embed-hint.ts';
import { embedEnglish, type EmbedMessages } from '../embed-messages.ts';
import type { EmbedTrouble } from '../embed-trouble.ts';
import type { EvidenceMessages } from '../evidence/evidence-messages.ts';
import type { ReportMessages } from '../report-messages.ts';

export interface ArticleLanguage {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly chart: ChartMessages;
  readonly embed: EmbedMessages;
  /** Absent in English, whose come when there is trouble. */
  readonly trouble?: EmbedTrouble;
  /** Absent in English, whose come with what hands need. */
  readonly hint?: EmbedHint;
  /** Of an event that is opened; absent in English, whose come with the first press. */
  readonly opened?: { readonly evidence: EvidenceMessages; readonly report: ReportMessages };
}

export const articleEnglish: ArticleLanguage = {
  locale: 'en',
  direction: 'ltr',
  chart: chartEnglish,
  embed: embedEnglish,
};
