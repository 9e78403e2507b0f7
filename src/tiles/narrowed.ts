/** A selection narrowed by words, whose places are known, or by a period. */
import type { Extent } from '../model/index.ts';
import { bisectLeft } from '../timeline/index.ts';
import type { PlacedEvent } from './drawn-event.ts';
import type { Selection } from './selection.ts';
import type { TileWorld } from './tile-world.ts';
import type { Postings } from './word-shard.ts';

/** The events of some postings. `everything` tells how many events there are before an instant. */
export function postingsSelection(
  { classes, sourceIds }: TileWorld,
  everything: Selection,
  postings: Postings,
): Selection {
  const { places } = postings;
  const bySource = new Map<number, Uint32Array>();
  const ofSource = (number: number) => {
    let own = bySource.get(number);
    if (!own) {
      const id = sourceIds[number] ?? '';
      const told = classes.map((of) => of.sources?.includes(id) === true);
      own = places.filter((_, i) => told[postings.classes[i] ?? -1] === true);
      bySource.set(number, own);
    }
    return own;
  };
  const count = (sorted: Uint32Array, ms: number, level: number | null) =>
    bisectLeft(sorted, everything.before(ms, level));
  return {
    total: places.length,
    before: (ms, level) => count(places, ms, level),
    reportsBefore: (number, ms, level) => count(ofSource(number), ms, level),
    countOfSource: (number) => ofSource(number).length,
    keeps: ({ place }) => places[bisectLeft(places, place)] === place,
    placeOf: (n) => places[n] ?? null,
    numberOf: (place) => bisectLeft(places, place),
  };
}

/** Those of a selection whose anchor lies in a period. Half-open. */
export function periodSelection(of: Selection, [start, end]: Extent): Selection {
  const first = of.before(start, null);
  const last = Math.max(first, of.before(end, null));
  const clamp = (ms: number) => Math.min(end, Math.max(start, ms));
  const within = ({ extent }: PlacedEvent) => extent.anchorMs >= start && extent.anchorMs < end;
  return {
    ...of,
    total: Math.round(last) - Math.round(first),
    before: (ms, level) => of.before(clamp(ms), level) - first,
    reportsBefore: (number, ms, level) =>
      of.reportsBefore(number, clamp(ms), level) - of.reportsBefore(number, start, null),
    countOfSource: (number) =>
      Math.round(of.reportsBefore(number, end, null) - of.reportsBefore(number, start, null)),
    keeps: (event) => of.keeps(event) && within(event),
    placeOf: (n, urgency) => of.placeOf(n + Math.round(first), urgency),
    numberOf: (place) => of.numberOf(place) - Math.round(first),
  };
}
