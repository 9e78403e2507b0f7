/** Below the line: each source's lane, or the shapes that hang from the axis. */
import type { HorizontalLayout, ReportMark, TimelineSource } from '../../../timeline/index.ts';
import { sourceShapePath } from '../../shapes/source-shape.ts';
import { line, setDash, strokeAll, type Pen } from './draw-ground.ts';
import { fade, fillColumns, MUTED_ALPHA, type MarkOptions } from './draw-marks.ts';
import type { Paints } from './paints.ts';

export interface LaneOptions extends Pick<MarkOptions, 'muted' | 'numeral'> {
  readonly sources: readonly TimelineSource[];
}

export function drawLanes(
  pen: Pen,
  layout: HorizontalLayout,
  paints: Paints,
  { sources, muted, numeral }: LaneOptions,
): void {
  pen.font = `12px ${paints.family}`;
  for (const lane of layout.lanes) {
    if (lane.hatch) {
      pen.fillStyle = paints.hatch;
      const height = Math.max(0, lane.y1 - lane.y0 - 10);
      pen.fillRect(lane.hatch.x0, lane.y0 + 5, lane.hatch.x1 - lane.hatch.x0, height);
    }
    const { line: span, capX, note } = lane;
    if (span)
      strokeAll(pen, paints.line2, 1, () => {
        line(pen, span.x0, lane.y + 0.5, span.x1, lane.y + 0.5);
      });
    if (capX !== null)
      strokeAll(pen, paints.ink, 1.5, () => {
        line(pen, capX, lane.y - 8, capX, lane.y + 8);
      });
    if (lane.density.length > 0) fillColumns(pen, lane.density, paints.source(lane.source.slot));
    if (note) {
      pen.textAlign = layout.direction === 'ltr' ? 'left' : 'right';
      haloText(pen, note.text, note.x, note.y, paints);
    }
  }
  const { selectedPole } = layout;
  if (selectedPole)
    strokeAll(pen, paints.ink, 2, () => {
      line(pen, selectedPole.x, selectedPole.y0, selectedPole.x, selectedPole.y1);
    });
  const byId = new Map(sources.map((source) => [source.id, source]));
  const groups = [...layout.lanes.map((lane) => lane.reports), layout.stacked?.reports ?? []];
  for (const reports of groups) {
    pen.save();
    pen.beginPath();
    pen.rect(layout.plot.x0, 0, layout.plot.x1 - layout.plot.x0, layout.height);
    pen.clip();
    for (const report of reports)
      if (!muted.has(report.eventId))
        drawReportBody(pen, report, paints.source(byId.get(report.sourceId)?.slot ?? 'x'), layout);
    pen.restore();
    for (const report of reports) {
      pen.globalAlpha = muted.has(report.eventId) ? MUTED_ALPHA : 1;
      drawShape(pen, report, byId.get(report.sourceId), paints);
    }
    pen.globalAlpha = 1;
  }
  pen.textAlign = 'center';
  pen.font = `12px ${paints.family}`;
  const counts = [
    ...layout.lanes.flatMap((lane) => lane.counts),
    ...(layout.stacked?.counts ?? []),
  ];
  for (const { x, y, count } of counts) haloText(pen, `+${numeral(count)}`, x, y, paints);
}

function haloText(pen: Pen, text: string, x: number, y: number, paints: Paints): void {
  pen.lineJoin = 'round';
  pen.strokeStyle = paints.paper2;
  pen.lineWidth = 5;
  pen.strokeText(text, x, y);
  pen.fillStyle = paints.ink2;
  pen.fillText(text, x, y);
}

function drawReportBody(
  pen: Pen,
  { body, y }: ReportMark,
  color: string,
  { direction }: HorizontalLayout,
): void {
  if (body.kind === 'none') return;
  const width = Math.max(1, body.x1 - body.x0);
  pen.fillStyle = color;
  if (body.kind === 'capsule' || body.kind === 'box') {
    const isCapsule = body.kind === 'capsule';
    pen.globalAlpha = isCapsule ? 0.22 : 0.2;
    pen.beginPath();
    pen.roundRect(body.x0, y - 5, width, 10, isCapsule ? 5 : 2);
    pen.fill();
    if (body.dash !== 'solid') {
      setDash(pen, body.dash);
      pen.strokeStyle = color;
      pen.lineWidth = 1;
      pen.stroke();
      setDash(pen, 'solid');
    }
    pen.globalAlpha = 1;
  } else if (body.kind === 'line') {
    setDash(pen, body.dash);
    strokeAll(pen, color, 4, () => {
      line(pen, body.x0, y, body.x1, y);
    });
    setDash(pen, 'solid');
  } else {
    const isRight = (body.kind === 'fade-end') === (direction === 'ltr');
    pen.fillStyle = isRight
      ? fade(pen, body.x0, body.x1, color, [0, 0.25, 1], [1, 0.8, 0])
      : fade(pen, body.x0, body.x1, color, [0, 0.75, 1], [0, 0.8, 1]);
    pen.fillRect(body.x0, y - 2, width, 4);
  }
}

/** Pictures of shapes, made once for each form, size and colour: to set one down costs less than to trace it. */
const pictures = new Map<string, HTMLCanvasElement>();
const MOST_PICTURES = 200;

function drawShape(
  pen: Pen,
  { x, y, r, selected }: ReportMark,
  source: TimelineSource | undefined,
  paints: Paints,
): void {
  const half = Math.ceil(1.4 * r) + 2;
  pen.drawImage(
    pictureOf(pen, source, { r, half, paints }),
    x - half,
    y - half,
    2 * half,
    2 * half,
  );
  if (!selected) return;
  pen.beginPath();
  pen.arc(x, y, r + 4.5, 0, 2 * Math.PI);
  pen.strokeStyle = paints.ink;
  pen.lineWidth = 2;
  pen.stroke();
}

function pictureOf(
  pen: Pen,
  source: TimelineSource | undefined,
  { r, half, paints }: { readonly r: number; readonly half: number; readonly paints: Paints },
): HTMLCanvasElement {
  const shape = source?.shape ?? 'circle';
  const color = paints.source(source?.slot ?? 'x');
  const ratio = pen.getTransform().a;
  const key = [shape, r, color, paints.paper2, ratio].join(' ');
  const known = pictures.get(key);
  if (known) return known;
  if (pictures.size >= MOST_PICTURES) pictures.clear();
  const picture = document.createElement('canvas');
  picture.width = picture.height = Math.ceil(2 * half * ratio);
  const own = picture.getContext('2d');
  if (own) {
    own.scale(picture.width / (2 * half), picture.height / (2 * half));
    own.translate(half, half);
    const path = new Path2D(sourceShapePath(shape, r));
    own.fillStyle = color;
    own.fill(path);
    own.strokeStyle = paints.paper2;
    own.lineWidth = 1.25;
    own.stroke(path);
  }
  pictures.set(key, picture);
  return picture;
}
