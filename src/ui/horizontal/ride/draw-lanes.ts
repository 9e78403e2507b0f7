/** Below the line: each source's lane, or the shapes that hang from the axis. */
import type { Lane, Point, ReportMark, TimelineSource } from '../../../timeline/index.ts';
import { sourceShapePath } from '../../shapes/source-shape.ts';
import { fillColumns, MUTED_ALPHA, type MarkOptions } from './draw-marks.ts';
import { paintShape, pictureOf, stamp, textPicture, type Picture } from './pictures.ts';
import { inScreenPx, type Sheet } from './sheet.ts';
import { dashed, fade, line, strokeAll } from './strokes.ts';

export interface LaneOptions extends Pick<MarkOptions, 'muted' | 'numeral'> {
  readonly sources: readonly TimelineSource[];
}

export function drawLanes(sheet: Sheet, { sources, muted, numeral }: LaneOptions): void {
  const { pen, layout, paints } = sheet;
  const { lanes, stacked, selectedPole } = layout;
  for (const lane of lanes) drawLane(sheet, lane);
  if (selectedPole)
    strokeAll(pen, paints.ink, 2, () => {
      line(pen, selectedPole.x, selectedPole.y0, selectedPole.x, selectedPole.y1);
    });
  const byId = new Map(sources.map((source) => [source.id, source]));
  const groups = [...lanes.map((lane) => lane.reports), stacked?.reports ?? []];
  // Cut at the plot's edges, like all that is reported.
  for (const report of groups.flat())
    if (report.body.kind !== 'none' && !muted.has(report.eventId))
      drawReportBody(sheet, report, paints.source(byId.get(report.sourceId)?.slot ?? 'x'));
  drawShapes(sheet, groups, byId, muted);
  for (const { counts } of [...lanes, ...(stacked ? [stacked] : [])])
    for (const { x, y, count } of counts) haloText(sheet, `+${numeral(count)}`, 'center', { x, y });
}

function drawLane(sheet: Sheet, { hatch, line: span, capX, note, density, ...lane }: Lane): void {
  const { pen, layout, paints } = sheet;
  if (hatch) {
    pen.fillStyle = paints.hatch;
    const height = Math.max(0, lane.y1 - lane.y0 - 10);
    pen.fillRect(hatch.x0, lane.y0 + 5, hatch.x1 - hatch.x0, height);
  }
  if (span)
    strokeAll(pen, paints.line2, 1, () => {
      line(pen, span.x0, lane.y + 0.5, span.x1, lane.y + 0.5);
    });
  if (capX !== null)
    strokeAll(pen, paints.ink, 1.5, () => {
      line(pen, capX, lane.y - 8, capX, lane.y + 8);
    });
  fillColumns(sheet, density, paints.source(lane.source.slot));
  if (note) haloText(sheet, note.text, layout.direction === 'ltr' ? 'left' : 'right', note);
}

function haloText(sheet: Sheet, text: string, align: CanvasTextAlign, { x, y }: Point): void {
  const { pen, paints } = sheet;
  const halo = [paints.paper2, 5] as const;
  const paint = { font: paints.font(420, 12), fill: paints.ink2, align, halo };
  inScreenPx(sheet, (place) => {
    stamp(pen, textPicture(sheet, text, paint), place.x(x), place.y(y));
  });
}

function drawReportBody({ pen, layout }: Sheet, { body, y }: ReportMark, color: string): void {
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
      pen.strokeStyle = color;
      pen.lineWidth = 1;
      dashed(pen, body.dash, () => {
        pen.stroke();
      });
    }
    pen.globalAlpha = 1;
  } else if (body.kind === 'line') {
    dashed(pen, body.dash, () => {
      strokeAll(pen, color, 4, () => {
        line(pen, body.x0, y, body.x1, y);
      });
    });
  } else {
    const isRight = (body.kind === 'fade-end') === (layout.direction === 'ltr');
    pen.fillStyle = isRight
      ? fade(pen, body.x0, body.x1, color, [0, 0.25, 1], [1, 0.8, 0])
      : fade(pen, body.x0, body.x1, color, [0, 0.75, 1], [0, 0.8, 1]);
    pen.fillRect(body.x0, y - 2, width, 4);
  }
}

function drawShapes(
  sheet: Sheet,
  groups: readonly (readonly ReportMark[])[],
  sources: ReadonlyMap<string, TimelineSource>,
  muted: MarkOptions['muted'],
): void {
  const { pen, paints } = sheet;
  const selected: ReportMark[] = [];
  inScreenPx(sheet, (place) => {
    const pictures = new Map<string, Picture>();
    for (const reports of groups)
      for (const report of reports) {
        if (report.selected) selected.push(report);
        const look = `${report.sourceId} ${report.r}`;
        let picture = pictures.get(look);
        if (!picture)
          pictures.set(look, (picture = shapePicture(sheet, sources.get(report.sourceId), report)));
        const isMuted = muted.has(report.eventId);
        if (isMuted) pen.globalAlpha = MUTED_ALPHA;
        stamp(pen, picture, place.x(report.x), place.y(report.y));
        if (isMuted) pen.globalAlpha = 1;
      }
  });
  for (const { x, y, r } of selected)
    strokeAll(pen, paints.ink, 2, () => {
      pen.arc(x, y, r + 4.5, 0, 2 * Math.PI);
    });
}

function shapePicture(
  sheet: Sheet,
  source: TimelineSource | undefined,
  { r }: ReportMark,
): Picture {
  const shape = source?.shape ?? 'circle';
  const fill = sheet.paints.source(source?.slot ?? 'x');
  const half = 1.4 * r + 2;
  return pictureOf(sheet, `${shape} ${r} ${fill}`, [half, half], (pen) => {
    const path = new Path2D(sourceShapePath(shape, r));
    paintShape(pen, path, { fill, edge: sheet.paints.paper2, width: 1.25 });
  });
}
