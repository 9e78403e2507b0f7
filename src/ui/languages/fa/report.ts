import type { Difference, SourceKind } from '../../../model/index.ts';
import type { ReportMessages } from '../../report-messages.ts';
import { digits, quoted, sources } from './grammar.ts';

export const DIFFERENT: Record<Difference['about'], string> = {
  number: 'رقم‌های متفاوتی',
  date: 'تاریخ‌های متفاوتی',
  place: 'مکان‌های متفاوتی',
};

const KINDS: Record<SourceKind, string> = {
  news: 'خبر',
  opinion: 'دیدگاه',
  commentary: 'تفسیر',
  analysis: 'تحلیل',
  official: 'سند رسمی',
  reference: 'مرجع',
};

export const report: ReportMessages = {
  reportedBy: (n, of) => `گزارش‌شده در ${digits(n)} منبع از ${sources(of)}`,
  differ: (about) => `منابع ${DIFFERENT[about]} می‌دهند`,
  quoted,
  sourceLine: (kind, published) => (kind === 'news' ? published : `${KINDS[kind]}، ${published}`),
  inSentence: (date) => date,
  details: 'جزئیات رویداد',
  position: (i, n) => `${digits(i)} از ${digits(n)}`,
  previousEvent: 'رویداد پیشین',
  nextEvent: 'رویداد بعدی',
  close: 'بستن',
};
