import type { ChartMessages } from '../../chart-messages.ts';
import { digits, events, sources, years } from './grammar.ts';

export const chart: ChartMessages = {
  numeral: (n) => n.toLocaleString('fa', { useGrouping: false }),
  product: 'Datelines',
  events: 'رویدادها',
  sources: 'منابع',
  laneHint: 'با کلید Alt فقط همین منبع',
  whatHappened: 'چه رخ داد',
  whoReportsIt: 'چه کسی گزارش می‌دهد',
  earlier: (n) => `${digits(n)} رویداد پیش‌تر`,
  later: (n) => `${digits(n)} رویداد پس‌تر`,
  densityPeak: (n) => `بلندترین ستون: ${events(n)}`,
  bundle: events,
  bundleHint: 'نزدیک می‌شود تا از هم جدا شوند',
  yearsFolded: years,
  quietSpell: (spell, n) => `${spell}: ${years(n)} بدون رویداد`,
  published: (date) => `تاریخ انتشار: ${date}`,
  publishedBefore: (date) => `تاریخ انتشار: ${date}، پیش از این دوره`,
  eventsShown: (n, of) =>
    n === of ? `${events(n)} نشان داده شده` : `${digits(n)} از ${events(of)} نشان داده شده`,

  zoom: 'بزرگ‌نمایی',
  zoomIn: 'نزدیک‌تر',
  zoomOut: 'دورتر',
  wholeSpanShort: 'همه',

  describeEvent: ({ form, reported, of, disputed }) => {
    const given =
      form === 'open-end' ? 'پایان ذکر نشده؛ ' : form === 'open-start' ? 'آغاز ذکر نشده؛ ' : '';
    return `${given}گزارش‌شده در ${digits(reported)} منبع از ${sources(of)}${disputed ? ' که با هم اختلاف دارند' : ''}`;
  },
};
