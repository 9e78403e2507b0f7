/** Right to left: the lanes and the minimap of the explorer, seen in a mirror. */
import { mirrorSpan } from './geometry.ts';
import type { HorizontalLayout } from './layout.ts';
import type { Lane } from './lanes.ts';
import type { MinimapLayout } from './minimap.ts';
import { mirrorReport, mirrorScale } from './mirror.ts';

/** What `mirrorLayout` leaves as it is. */
export function mirrorParts({
  lanes,
  minimap,
  width,
}: HorizontalLayout): Pick<HorizontalLayout, 'lanes' | 'minimap'> {
  return {
    lanes: lanes.map((lane) => mirrorLane(lane, width)),
    minimap: minimap && mirrorMinimap(minimap, width),
  };
}

export function mirrorLane(lane: Lane, width: number): Lane {
  return {
    ...lane,
    line: lane.line && mirrorSpan(lane.line, width),
    capX: lane.capX === null ? null : width - lane.capX,
    hatch: lane.hatch && mirrorSpan(lane.hatch, width),
    note: lane.note && { ...lane.note, x: width - lane.note.x },
    reports: lane.reports.map((r) => mirrorReport(r, width)),
    counts: lane.counts.map((c) => ({ ...c, x: width - c.x })),
    density: lane.density.map((c) => mirrorSpan(c, width)),
  };
}

export function mirrorMinimap(minimap: MinimapLayout, width: number): MinimapLayout {
  return {
    ...mirrorSpan(minimap, width),
    scale: mirrorScale(minimap.scale, width),
    bars: minimap.bars.map((b) => mirrorSpan(b, width)),
    window: mirrorSpan(minimap.window, width),
    labels: minimap.labels.map((l) => ({ ...l, x: width - l.x })),
  };
}
