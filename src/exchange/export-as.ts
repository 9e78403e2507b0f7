/** A dataset in the format asked for, by the name that the page and the command line give it. */
import type { Dataset } from '../model/index.ts';
import { csvOf } from './csv.ts';
import type { CitedPage, Exported, ExportWords } from './exported.ts';
import { icsOf } from './ics.ts';
import { jsonLdOf } from './json-ld.ts';
import { jsonOf } from './json.ts';
import { rssOf } from './rss.ts';
import { timelineJsonOf, timelineSheetOf } from './timelinejs/write-slides.ts';
import { visItemsOf } from './vis/write-items.ts';

export const EXPORT_FORMATS = [
  'csv',
  'json',
  'ics',
  'rss',
  'jsonld',
  'timelinejs',
  'timelinejs-csv',
  'vis',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly words: ExportWords;
  readonly page: CitedPage;
}

/** The dataset as a file of a format, and what of it that cannot carry. */
export function exportAs(format: ExportFormat, dataset: Dataset, options: ExportOptions): Exported {
  const exporters: Readonly<Record<ExportFormat, () => Exported>> = {
    csv: () => csvOf(dataset, options),
    json: () => jsonOf(dataset),
    ics: () => icsOf(dataset, { ...options, domain: siteOf(options.page) }),
    rss: () => rssOf(dataset, options),
    jsonld: () => jsonLdOf(dataset, options),
    timelinejs: () => timelineJsonOf(dataset, options),
    'timelinejs-csv': () => timelineSheetOf(dataset, options),
    vis: () => visItemsOf(dataset),
  };
  return exporters[format]();
}

function siteOf({ url }: CitedPage): string {
  return (URL.canParse(url) && new URL(url).hostname) || 'datelines';
}
