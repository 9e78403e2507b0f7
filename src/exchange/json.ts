/** A dataset as itself: what is shown can be opened here again, or by any script that knows the format. */
import { sourcesOf, type Dataset } from '../model/index.ts';
import type { Exported } from './exported.ts';

/** The same dataset with the sources its events cite; byte for byte what the scripts write of it. */
export function jsonOf(dataset: Dataset): Exported {
  const cited = new Set(dataset.events.flatMap(sourcesOf));
  const sources = dataset.sources.filter((source) => cited.has(source.id));
  return {
    text: `${JSON.stringify({ ...dataset, sources }, null, 2)}\n`,
    mediaType: 'application/json',
    extension: 'json',
    omissions: [],
  };
}
