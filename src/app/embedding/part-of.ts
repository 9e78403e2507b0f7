/** A part of a dataset: some of its events, with all its sources, so that these keep their shapes. */
import { sourcesOf, type Dataset, type EventRecord } from '../../model/index.ts';

/** The dataset with these events alone, each once, in their order. Ids that nobody knows are passed over. */
export function partOf(
  dataset: Dataset,
  ids: readonly string[],
  recordOf: (id: string) => EventRecord | null,
): Dataset {
  const events = [...new Set(ids)].flatMap((id) => recordOf(id) ?? []);
  return { ...dataset, events };
}

/** Ids of the sources that report none of its events. */
export function silentSources({ sources, events }: Dataset): ReadonlySet<string> {
  const cited = new Set(events.flatMap(sourcesOf));
  return new Set(sources.map(({ id }) => id).filter((id) => !cited.has(id)));
}
