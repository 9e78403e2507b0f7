/** Steps from report to report in a comparison: along a source's own dates, and from source to source. */
import type { ItemIndex } from '../events/item-index.ts';
import type { Report, TimelineSource } from '../events/item.ts';
import { ownReports } from './rows.ts';

export type ReportStep = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** One report of an event: the first of its source's, should it give two dates. */
export interface ReportPlace {
  readonly eventId: string;
  readonly sourceId: string;
  readonly anchorMs: number;
}

/** What each source shown reports, by its own dates; ties break on the order of the line. */
export function reportPlaces(
  index: ItemIndex,
  sources: readonly TimelineSource[],
): ReadonlyMap<string, readonly ReportPlace[]> {
  const lanes = new Map(sources.map((source) => [source.id, [] as ReportPlace[]]));
  for (const item of index.slice()) {
    for (const sourceId of item.sourceIds) {
      const [report]: readonly (Report | undefined)[] = ownReports(item, sourceId);
      if (report)
        lanes.get(sourceId)?.push({ eventId: item.id, sourceId, anchorMs: report.anchorMs });
    }
  }
  for (const lane of lanes.values()) lane.sort((a, b) => a.anchorMs - b.anchorMs);
  return lanes;
}

/**
 * Where a step leads. Along a lane the ends hold; up and down lead to the same
 * event in the nearest source that reports it, else to what the neighbouring
 * source reports nearest in time. Without a place to start from, to the first
 * report of the first source that has one; null when there is none.
 */
export function stepReport(
  places: ReadonlyMap<string, readonly ReportPlace[]>,
  from: Pick<ReportPlace, 'eventId' | 'sourceId'> | null,
  step: ReportStep,
): ReportPlace | null {
  const lanes = [...places.values()].filter((lane) => lane.length > 0);
  const at = lanes.findIndex((lane) => lane.some((p) => isAt(p, from)));
  const lane = lanes[at];
  const here = lane?.findIndex((p) => isAt(p, from)) ?? -1;
  const current = lane?.[here];
  if (!lane || !current) return lanes[0]?.[0] ?? null;
  switch (step) {
    case 'first':
      return lane[0] ?? null;
    case 'last':
      return lane.at(-1) ?? null;
    case 'next':
      return lane[here + 1] ?? current;
    case 'previous':
      return lane[here - 1] ?? current;
    case 'up':
      return acrossFrom(current, lanes.slice(0, at).reverse());
    case 'down':
      return acrossFrom(current, lanes.slice(at + 1));
  }
}

function isAt(place: ReportPlace, from: Pick<ReportPlace, 'eventId' | 'sourceId'> | null): boolean {
  return place.eventId === from?.eventId && place.sourceId === from.sourceId;
}

/** `lanes` from the nearest on. */
function acrossFrom(current: ReportPlace, lanes: readonly (readonly ReportPlace[])[]): ReportPlace {
  for (const lane of lanes) {
    const same = lane.find((p) => p.eventId === current.eventId);
    if (same) return same;
  }
  const distance = (p: ReportPlace) => Math.abs(p.anchorMs - current.anchorMs);
  return lanes[0]?.reduce((best, p) => (distance(p) < distance(best) ? p : best)) ?? current;
}
