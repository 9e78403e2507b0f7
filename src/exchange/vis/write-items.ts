/** Events as items of vis-timeline: an object with `items`, each with what an import here needs to have it whole again. */
import { sourcesOf, type Dataset } from '../../model/index.ts';
import { lossesOf, type Exported } from '../exported.ts';
import { escaped } from '../markup.ts';
import { plainLine } from '../plain-line.ts';
import { itemDate } from './item-date.ts';

/** The items in the order of the dataset. `content` and `title` are HTML to vis-timeline, so text is escaped. */
export function visItemsOf(dataset: Dataset): Exported {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const items = dataset.events.map((event) => {
    const { start, end } = itemDate(event.when);
    const told = sourcesOf(event).flatMap((id) => sources.get(id) ?? []);
    return {
      id: event.id,
      content: escaped(plainLine(event.title)),
      ...(event.summary !== undefined && { title: escaped(plainLine(event.summary)) }),
      start,
      ...(end !== undefined && { end }),
      type: end === undefined ? 'point' : 'range',
      edtf: event.when,
      sources: told.map(({ publisher, url }) => ({
        name: plainLine(publisher),
        ...(url !== undefined && { url }),
      })),
    };
  });
  return {
    text: `${JSON.stringify({ items }, null, 2)}\n`,
    mediaType: 'application/json',
    extension: 'vis.json',
    omissions: dataset.events.flatMap((event) =>
      lossesOf(event, ['dateInWords', 'names', 'differences', 'quotes']),
    ),
  };
}
