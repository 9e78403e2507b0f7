/** What is shown, or all of it, as a file in the format asked for. The exporters come when the first one is. */
import type { Dataset } from '../../model/index.ts';
import { dateWords } from '../../model/index.ts';
import { foldText } from '../../timeline/index.ts';
import { evidenceWords } from '../evidence/evidence-messages.ts';
import { precisionWords } from '../evidence/precision-words.ts';
import type { Messages } from '../messages.ts';
import type { OmissionReason } from '../../exchange/index.ts';
import type { Format } from './table-messages.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
  /** What the format cannot carry, and of how many events. */
  readonly losses: readonly (readonly [reason: OmissionReason, count: number])[];
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
  const { exportAs } = await import('../../exchange/index.ts');
  const page = { url };
  const evidence = evidenceWords(messages);
  const words = {
    dateWords: (when: Parameters<typeof dateWords>[0]) => dateWords(when, { locale }),
    precision: (when: Parameters<typeof precisionWords>[0]) => precisionWords(when, evidence),
    certainty: (certainty: 'stated' | 'inferred' | 'guessed') =>
      certainty === 'stated' ? '' : evidence[certainty],
    reportedBy: (n: number) => messages.reportedBy(n, dataset.sources.length),
  };
  const { text, mediaType, extension, omissions } = exportAs(format, dataset, { words, page });
  const name = foldText(dataset.title).slice(0, 60).trim().replaceAll(' ', '-') || 'events';
  const counts = new Map<OmissionReason, number>();
  for (const { reason } of omissions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return { name: `${name}.${extension}`, text, mediaType, losses: [...counts] };
}
