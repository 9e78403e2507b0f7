/**
 * The dataset: `data/events.json`, the only joint between the scripts that
 * extract and the page that draws.
 */
import * as z from 'zod/mini';
import { EventRecord } from './event.ts';
import { LanguageTag, Line } from './fields.ts';
import { Source } from './source.ts';

export const DATASET_VERSION = 1;

/** Everything but the events. */
export const datasetHeaderShape = {
  /** Where editors find the JSON Schema; nothing here reads it. */
  $schema: z.optional(Line),
  version: z.literal(DATASET_VERSION),
  title: Line,
  description: z.optional(Line),
  language: LanguageTag,
  sources: z.readonly(z.array(Source)),
};

/** Rules that no shape can hold (ids unique, sources known) are `parseDataset`'s. */
export const Dataset = z.readonly(
  z.strictObject({ ...datasetHeaderShape, events: z.readonly(z.array(EventRecord)) }),
);
export type Dataset = z.infer<typeof Dataset>;
