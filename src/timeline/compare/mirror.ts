/** Right to left: a comparison seen in a mirror. */
import type { CompareLane, CompareLayout } from './layout-compare.ts';
import { mirrorSpan, type Point, type Span } from '../geometry.ts';
import { mirrorLabel, mirrorScale } from '../mirror.ts';
import { mirrorLane, mirrorMinimap } from '../mirror-parts.ts';

/** Mirroring twice gives the first back. What was settled stays as it was laid out. */
export function mirrorCompare(layout: CompareLayout): CompareLayout {
  const { width } = layout;
  const x = (px: number) => width - px;
  const flip = <T extends Span>(span: T): T => mirrorSpan(span, width);
  const at = <T extends { readonly x: number }>(d: T): T => ({ ...d, x: x(d.x) });
  const lane = (d: CompareLane): CompareLane => ({
    ...d,
    ...mirrorLane(d, width),
    labels: d.labels.map((label) => mirrorLabel(label, width)),
    stacked: d.stacked.map(at),
  });
  return {
    ...layout,
    scale: mirrorScale(layout.scale, width),
    plot: flip(layout.plot),
    axis: flip(layout.axis),
    ticks: {
      ...layout.ticks,
      ticks: layout.ticks.ticks.map((t) => ({ ...at(t), labelX: x(t.labelX) })),
      lower: layout.ticks.lower.map((t) => ({ ...t, labelX: x(t.labelX) })),
    },
    folds: layout.folds.map((f) => ({ ...f, x0: x(f.x0), x1: x(f.x1) })),
    beads: layout.beads.map(at),
    counts: layout.counts.map(at),
    density: layout.density.map(flip),
    edges: layout.edges.map(at),
    lanes: layout.lanes.map(lane),
    joins: layout.joins.map((join) => ({
      ...join,
      pieces: join.pieces.map(([a, b]): readonly [Point, Point] => [at(a), at(b)]),
      signs: join.signs.map(at),
    })),
    minimap: mirrorMinimap(layout.minimap, width),
  };
}
