/** What a date covers: strokes, boxes, bars with their ends. */
import { METRICS, type Mark } from '../../../timeline/index.ts';
import { seenEnds } from '../geometry.ts';
import type { Sheet } from './sheet.ts';
import { dashed, fade, line, strokeAll } from './strokes.ts';

/** Draws a mark's body at the strength the pen has, and leaves it that. */
export function drawBody(sheet: Sheet, { body, x, y }: Mark): void {
  const { pen, paints } = sheet;
  pen.fillStyle = paints.mark;
  const alpha = pen.globalAlpha;
  const half = METRICS.boxHeight / 2;
  switch (body.kind) {
    case 'none':
      return;
    case 'stroke':
      dashed(pen, body.dash, () => {
        strokeAll(pen, paints.mark, 2, () => {
          line(pen, x, y - body.half, x, y + body.half);
        });
      });
      return;
    case 'box': {
      const isVague = body.dash !== 'solid';
      const [fill, edge] = isVague ? [0.06, 1] : body.unit === 'month' ? [0.26, 0.9] : [0.15, 0.55];
      pen.beginPath();
      pen.roundRect(body.x0, y - half + 0.5, Math.max(1, body.x1 - body.x0), 2 * half - 1, 2);
      pen.globalAlpha = alpha * fill;
      pen.fill();
      pen.globalAlpha = alpha * edge;
      pen.strokeStyle = paints.mark;
      pen.lineWidth = isVague ? 1.25 : 1;
      dashed(pen, body.dash, () => {
        pen.stroke();
      });
      break;
    }
    case 'soft': {
      const stops = [0, 0.26, 0.26, 0] as const;
      pen.fillStyle = fade(pen, body.x0, body.x1, paints.mark, [0, 0.22, 0.78, 1], stops);
      pen.fillRect(body.x0, y - half, Math.max(1, body.x1 - body.x0), 2 * half);
      break;
    }
    case 'bar':
      drawBar(sheet, { ...body, y });
  }
  pen.globalAlpha = alpha;
}

function drawBar(
  { pen, paints, layout: { direction } }: Sheet,
  body: Extract<Mark['body'], { kind: 'bar' }> & { readonly y: number },
): void {
  const [left, right] = seenEnds(body, direction);
  const [x0, x1] = [body.x0 + left.fade, body.x1 - right.fade];
  const top = body.y - METRICS.barHeight / 2;
  if (x1 > x0) pen.fillRect(x0, top, x1 - x0, METRICS.barHeight);
  if (right.fade > 0) {
    const from = Math.max(body.x0, x1);
    pen.fillStyle = fade(pen, from, from + right.fade, paints.mark, [0, 0.25, 1], [1, 0.8, 0]);
    pen.fillRect(from, top, right.fade, METRICS.barHeight);
  }
  if (left.fade > 0) {
    const from = Math.min(body.x1, x0) - left.fade;
    pen.fillStyle = fade(pen, from, from + left.fade, paints.mark, [0, 0.75, 1], [0, 0.8, 1]);
    pen.fillRect(from, top, left.fade, METRICS.barHeight);
  }
  const half = METRICS.capHeight / 2;
  strokeAll(pen, paints.mark, 2, () => {
    if (left.end === 'cap') line(pen, body.x0 + 1, body.y - half, body.x0 + 1, body.y + half);
    if (right.end === 'cap') line(pen, body.x1 - 1, body.y - half, body.x1 - 1, body.y + half);
  });
}
