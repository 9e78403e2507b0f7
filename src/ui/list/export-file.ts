/** What is shown, or all of it, as a file in the format asked for. The exporters come when the first one is. */
import type { Dataset } from '../../model/index.ts';
import { dateWords } from '../../model/index.ts';
import { foldText } from '../../timeline/index.ts';
import { evidenceWords } from '../evidence/evidence-messages.ts';
import { precisionWords } from '../evidence/precision-words.ts';
import type { Messages } from '../messages.ts';
import type { Format } from './table-messages.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
  /** Events that the format cannot carry. */
  readonly leftOut: number;
}

export interface ExportOptions {
  /** The page's own, from which links to events are made. */
  readonly url: string;
  readonly messages: Messages;
  /** Of the dates, BCP 47. */
  readonly locale: string;
}

/** A dataset as a file, its words in the language of the page. */
export async function exportFile(
  dataset: Dataset,
  format: Format,
  { url, messages, locale }: ExportOptions,
): Promise<ExportFile> {
  const { csvOf, icsOf, jsonLdOf, jsonOf } = await import('../../exchange/index.ts');
  const page = { url };
  const evidence = evidenceWords(messages);
  const words = {
    dateWords: (when: Parameters<typeof dateWords>[0]) => dateWords(when, { locale }),
    precision: (when: Parameters<typeof precisionWords>[0]) => precisionWords(when, evidence),
    certainty: (certainty: 'stated' | 'inferred' | 'guessed') =>
      certainty === 'stated' ? '' : evidence[certainty],
    reportedBy: (n: number) => messages.reportedBy(n, dataset.sources.length),
  };
  const exporters = {
    csv: () => csvOf(dataset, { words, page }),
    json: () => jsonOf(dataset),
    ics: () => icsOf(dataset, { words, page, domain: new URL(url).hostname || 'datelines' }),
    jsonld: () => jsonLdOf(dataset, { words, page }),
  };
  const { text, mediaType, extension, omissions } = exporters[format]();
  const name = foldText(dataset.title).slice(0, 60).trim().replaceAll(' ', '-') || 'events';
  return { name: `${name}.${extension}`, text, mediaType, leftOut: omissions.length };
}
