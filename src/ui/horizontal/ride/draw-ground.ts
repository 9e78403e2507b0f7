/** What moves of the ground that marks stand on: grid, ticks and their words, folds. Its surface and the axis stay in the document. */
import { METRICS } from '../../../timeline/index.ts';
import { stamp, textPicture } from './pictures.ts';
import { inScreenPx, type Sheet } from './sheet.ts';
import { line, strokeAll } from './strokes.ts';

export function drawGround(sheet: Sheet): void {
  const { pen, layout, paints } = sheet;
  const { axis, laneArea, ticks } = layout;
  const axisY = axis.y;
  const majors = ticks.ticks.filter((tick) => tick.major);
  strokeAll(pen, paints.line, 1, () => {
    for (const { x } of majors) {
      if (!layout.wholeSpan) line(pen, x, layout.field.y0 - 4, x, axisY - 1);
      if (layout.lanes.length > 0) line(pen, x, laneArea.y0, x, laneArea.y1);
    }
  });
  strokeAll(pen, paints.line2, 1, () => {
    for (const { x, major } of ticks.ticks)
      if (!major) line(pen, x, axisY + 1, x, axisY + METRICS.minorTickLength);
  });
  strokeAll(pen, paints.ink, 1, () => {
    for (const { x } of majors) line(pen, x, axisY, x, axisY + METRICS.tickLength);
  });
  if (layout.folds.length > 0) drawFolds(sheet);
  const [fill, align] = [paints.ink, layout.direction === 'ltr' ? 'left' : 'right'] as const;
  const upper = { font: paints.font(460, 13), fill, align };
  const lower = { font: paints.font(680, 13), fill, align };
  inScreenPx(sheet, (place) => {
    const baseline = place.y(axisY + METRICS.tickBaseline);
    for (const { label, labelX, ending } of ticks.ticks)
      if (label !== null)
        stamp(pen, textPicture(sheet, label, ending ? lower : upper), place.x(labelX), baseline);
    const lowerBaseline = place.y(axisY + METRICS.lowerTickBaseline);
    for (const { label, labelX } of ticks.lower)
      stamp(pen, textPicture(sheet, label, lower), place.x(labelX), lowerBaseline);
  });
}

function drawFolds(sheet: Sheet): void {
  const { pen, layout, paints } = sheet;
  const { axis, laneArea } = layout;
  const top = axis.y + METRICS.laneHead - 4;
  for (const { x0, x1 } of layout.folds) {
    const [left, width] = [Math.min(x0, x1), Math.abs(x1 - x0)];
    pen.fillStyle = paints.hatch;
    pen.fillRect(left, top, width, Math.max(0, laneArea.y1 - top));
    pen.fillStyle = paints.paper;
    pen.fillRect(left, axis.y - 2, width, 4);
    strokeAll(pen, paints.ink, 1.5, () => {
      zigzag(pen, left, width, axis.y);
    });
  }
  const paint = { font: paints.font(420, 12), fill: paints.ink2, align: 'center' } as const;
  inScreenPx(sheet, (place) => {
    for (const { x0, x1, label } of layout.folds)
      stamp(pen, textPicture(sheet, label, paint), place.x((x0 + x1) / 2), place.y(axis.y + 27));
  });
}

/** The line of `zigzagPath`. */
function zigzag(pen: Sheet['pen'], left: number, width: number, y: number): void {
  const quarter = Math.max(0, width - 6) / 16;
  pen.moveTo(left + 3, y);
  for (let i = 0; i < 16; i += 4) {
    pen.lineTo(left + 3 + (i + 1) * quarter, y - 5);
    pen.lineTo(left + 3 + (i + 3) * quarter, y + 5);
    pen.lineTo(left + 3 + (i + 4) * quarter, y);
  }
}

/** The minimap's window and its handles; what they lie on stays in the document. */
export function drawWindow({ pen, layout: { minimap }, paints }: Sheet): void {
  if (!minimap) return;
  const { y0, y1 } = minimap;
  const { x0, x1, whole } = minimap.window;
  const height = y1 - y0;
  if (!whole) {
    pen.globalAlpha = 0.06;
    pen.fillStyle = paints.ink;
    pen.fillRect(x0, y0 - 0.5, x1 - x0, height + 1);
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = whole ? paints.line2 : paints.ink;
  pen.lineWidth = whole ? 1 : 1.5;
  pen.strokeRect(x0, y0 - 0.5, x1 - x0, height + 1);
  pen.fillStyle = paints.ink;
  pen.beginPath();
  for (const x of [x0 - 7, x1]) pen.roundRect(x, y0 + (height - 20) / 2, 7, 20, 2);
  pen.fill();
}
