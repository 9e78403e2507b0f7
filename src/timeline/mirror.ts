/** Right to left: the whole frame seen in a mirror. The one place where x is turned round. */
import type { BundleMark } from './bundle.ts';
import { mirrorSpan, type Point, type Span } from './geometry.ts';
import type { PlacedLabel } from './labels/label.ts';
import type { HorizontalLayout } from './layout.ts';
import type { ReportMark } from './lanes.ts';
import type { Mark, MarkBody } from './mark.ts';
import { timeScale, type TimeScale } from './time/scale.ts';

/**
 * A layout for readers from right to left. Mirroring twice gives the first back.
 * Lanes and minimap are turned by whoever has them: `mirrorParts`.
 */
export function mirrorLayout(layout: HorizontalLayout): HorizontalLayout {
  const { width } = layout;
  const x = (px: number) => width - px;
  const flip = <T extends Span>(span: T): T => mirrorSpan(span, width);
  const at = <T extends { readonly x: number }>(d: T): T => ({ ...d, x: x(d.x) });
  const scale = mirrorScale(layout.scale, width);
  return {
    ...layout,
    scale,
    plot: flip(layout.plot),
    axis: flip(layout.axis),
    field: flip(layout.field),
    ticks: {
      ...layout.ticks,
      ticks: layout.ticks.ticks.map((t) => ({ ...at(t), labelX: x(t.labelX) })),
      lower: layout.ticks.lower.map((t) => ({ ...t, labelX: x(t.labelX) })),
    },
    folds: layout.folds.map((f) => ({ ...f, x0: x(f.x0), x1: x(f.x1) })),
    marks: layout.marks.map((m) => mirrorMark(m, width)),
    bundles: layout.bundles.map((b): BundleMark => at(flip(b))),
    density: layout.density.map(flip),
    labels: layout.labels.map((l) => mirrorLabel(l, width)),
    stacked: layout.stacked && {
      ...layout.stacked,
      reports: layout.stacked.reports.map((r) => mirrorReport(r, width)),
      counts: layout.stacked.counts.map(at),
    },
    edges: layout.edges.map(at),
    selectedPole: layout.selectedPole && {
      ...at(layout.selectedPole),
      signs: layout.selectedPole.signs.map(at),
    },
  };
}

export function mirrorScale({ viewport, range, folds }: TimeScale, width: number): TimeScale {
  return timeScale(viewport, [width - range[0], width - range[1]], folds);
}

function mirrorMark(mark: Mark, width: number): Mark {
  return { ...mirrorSpan(mark, width), x: width - mark.x, body: mirrorBody(mark.body, width) };
}

function mirrorBody<T extends MarkBody | ReportMark['body']>(body: T, width: number): T {
  if (body.kind === 'none' || body.kind === 'stroke') return body;
  return { ...body, x0: width - body.x1, x1: width - body.x0 };
}

export function mirrorReport(report: ReportMark, width: number): ReportMark {
  return { ...report, x: width - report.x, body: mirrorBody(report.body, width) };
}

export function mirrorLabel(label: PlacedLabel, width: number): PlacedLabel {
  const at = <T extends Point>(point: T): T => ({ ...point, x: width - point.x });
  return {
    ...mirrorSpan(label, width),
    pole: {
      ...label.pole,
      x: width - label.pole.x,
      anchorX: width - label.pole.anchorX,
      points: label.pole.points.map(at),
    },
    date: at(label.date),
    title: label.title.map(at),
    sign: label.sign && at(label.sign),
  };
}
